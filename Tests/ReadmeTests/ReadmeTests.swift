import Foundation
import TestSupport
import Testing

/// What the README says in passing: links, commands, the first migration.
@Suite struct ReadmeTests {
  @Test func linksToFilesThatExist() throws {
    let links = try Readme.text().matches(of: #/\]\(([^):#]+)\)/#).map { String($0.output.1) }
    #expect(!links.isEmpty)
    for link in links {
      #expect(FileManager.default.fileExists(atPath: Readme.folder.appending(path: link).path), "\(link)")
    }
  }

  @Test func mapsFoldersThatExist() throws {
    let lines = try Readme.text().split(separator: "\n").filter { $0.hasPrefix("| `") && $0.contains("` | ") }
    let folders = lines.filter {
      $0.hasPrefix("| `Sources") || $0.contains(#/^\| `(dialects|examples|Tests)`/#)
    }
    #expect(folders.count > 10)
    for folder in folders.flatMap({ Self.folders(in: $0) }) {
      #expect(FileManager.default.fileExists(atPath: Readme.folder.appending(path: folder).path), "\(folder)")
    }
  }

  /// The folders of a line of the map; one without a path lies beside the first.
  private static func folders(in line: Substring) -> [String] {
    let names = line.split(separator: " | ")[0].matches(of: #/`([^`]+)`/#).map { String($0.output.1) }
    let parent = names[0].split(separator: "/").dropLast().joined(separator: "/")
    return names.prefix(1) + names.dropFirst().map { parent.isEmpty ? $0 : "\(parent)/\($0)" }
  }

  @Test(
    arguments: [
      "init", "revision", "merge", "edit", "convert", "upgrade", "downgrade", "stamp", "ensure-version",
      "render",
      "history",
      "heads", "branches", "show", "state", "diff", "check", "config", "completions",
    ])
  func namesCommandsThatExist(_ command: String) async throws {
    #expect(try Readme.text().contains(command))
    let help = try await ProcessRunner.built("decant").run([command, "--help"])
    #expect(help.succeeded, "\(help)")
    #expect(help.output.contains("decant \(command)"))
  }

  @Test func compilesItsFirstMigration() throws {
    let snippet = try #require(
      try Readme.text().firstMatch(of: #/```swift\n(import Decant\n\nenum AddPrices[^`]+)```/#))
    let file = try String(contentsOf: Self.snippet, encoding: .utf8)
    #expect(file.hasSuffix(String(snippet.output.1)), "Snippet.swift beside this test is to be the README's")
  }

  @Test func takesItsRecipesFromTheExamples() throws {
    let recipes = try Readme.section("extending").matches(of: #/```swift\n([^`]+)```/#).map {
      String($0.output.1)
    }
    #expect(recipes.count == 6)
    let examples = Readme.folder.appending(path: "examples")
    let files =
      FileManager.default.enumerator(at: examples, includingPropertiesForKeys: nil)?.allObjects ?? []
    let texts = try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    for recipe in recipes { #expect(texts.contains { $0.contains(recipe) }, "\(recipe)") }
  }

  private static let snippet = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Snippet.swift")
}
