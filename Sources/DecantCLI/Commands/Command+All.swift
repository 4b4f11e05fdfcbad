extension Command {
  /// Every command, in the order of the help text.
  package static let all = [upgrade, downgrade, stamp, render, history, heads, branches, show, config]
}
