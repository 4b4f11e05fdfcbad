internal import Decant

/// The forms in which revisions are listed.
enum ListingFormat: String {
  case text, json, dot, mermaid, svg

  /// The forms that go with every list.
  static let ofLists: [ListingFormat] = [.text, .json]
  /// The forms that go with what is connected.
  static let ofGraphs: [ListingFormat] = [.text, .json, .dot, .mermaid, .svg]

  /// What `--help` says of JSON.
  static let details =
    "As JSON, each revision is an object with the keys of revision files, besides 'path', 'branches', "
    + "'dependencies', 'next_revisions', 'required_by', 'is_base', 'is_head', 'is_branch_point', "
    + "'is_merge_point' and 'is_current'."
}

extension CommandOption {
  /// `--format` with some forms, the first of which is written without it.
  static func format(_ formats: [some RawRepresentable<String>]) -> CommandOption {
    CommandOption(
      "format", value: .choice(formats.map(\.rawValue)),
      help: "The form of the answer, by default '\(formats[0].rawValue)'.")
  }
}

extension Context {
  /// Writes a list in the form that the arguments name.
  func write(_ listing: RevisionListing, as arguments: ParsedArguments) throws {
    switch arguments.listingFormat {
    case .text: try output.write(listing.text(verbose: settings.isVerbose))
    case .json: try output.write(listing.json())
    case .dot: try output.write(listing.dot())
    case .mermaid: try output.write(listing.mermaid())
    case .svg: try output.write(listing.svg())
    }
  }
}

extension ParsedArguments {
  /// The form that a list is asked for in.
  var listingFormat: ListingFormat {
    value(of: .format(ListingFormat.ofGraphs)).flatMap(ListingFormat.init) ?? .text
  }
}
