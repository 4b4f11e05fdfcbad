extension Command {
  /// Every command, in the order of the help text.
  package static let all = [
    upgrade, downgrade, stamp, ensureVersion, render, history, heads, branches, show, config, completions,
  ]
}
