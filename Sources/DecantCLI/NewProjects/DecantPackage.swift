internal import Decant

/// Where a package in Swift finds Decant.
enum DecantPackage: Equatable {
  /// A checkout on this machine.
  case path(String)
  /// A repository.
  case url(String)

  /// What a manifest writes: `.package(path: "/src/decant")`.
  var dependency: String {
    switch self {
    case .path(let path): ".package(path: \(swiftLiteral(path)))"
    case .url(let url): ".package(url: \(swiftLiteral(url)), from: \(swiftLiteral(decantVersion)))"
    }
  }

  /// The name by which a manifest calls the package: the last part of its place.
  var identity: String {
    switch self {
    case .path(let path): path.split(separator: "/").last.map(String.init) ?? "decant"
    case .url(let url):
      (url.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? "decant").withoutEnding(".git")
    }
  }
}

extension DecantPackage {
  /// Understands the value of `--package`; without one, takes the checkout whose program runs.
  ///
  /// A path that starts at the current directory becomes one that starts at that of the project.
  ///
  /// - Throws: `UsageError` where there is no checkout.
  init(_ given: String?, for directory: String, program: String?) throws {
    guard let given else {
      guard let checkout = program.flatMap(checkout(ofProgram:)) else {
        throw UsageError(.missingOption(InitOptions.package))
      }
      self = .path(checkout)
      return
    }
    if given.contains("://") || given.contains("@") && given.contains(":") {
      self = .url(given)
      return
    }
    guard isCheckout(given) else { throw UsageError(.noPackage(given)) }
    self = .path(given.hasPrefix("/") ? given : relativePath(to: absolute(given), from: absolute(directory)))
  }
}

/// The checkout in whose `.build` a program lies.
private func checkout(ofProgram path: String) -> String? {
  var place = directory(of: path)
  while place != "/", place != "." {
    let parent = directory(of: place)
    if place.hasSuffix("/.build"), isCheckout(parent) { return parent }
    place = parent
  }
  return nil
}

private func isCheckout(_ path: String) -> Bool {
  FileSystem.exists("\(path)/Package.swift") && FileSystem.isDirectory("\(path)/Sources/DecantCLI")
}

extension String {
  fileprivate func withoutEnding(_ ending: String) -> String {
    hasSuffix(ending) ? String(dropLast(ending.count)) : self
  }
}
