extension Command {
  /// Every command, in the order of the help text.
  package static let all = [
    initialize, revision, merge, edit, convert, upgrade, downgrade, stamp, ensureVersion, render, history,
    heads,
    branches, show, state, diff, check, config, completions,
  ]

  /// Those of a program that has its migrations: it makes no other projects.
  static let ofProjects = all.filter { $0.name != initialize.name }
}
