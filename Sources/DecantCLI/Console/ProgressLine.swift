/// The line on a terminal that says how far a long run is.
///
/// It shows up after a second, is drawn again a few times a second, and is gone when the run ends. It is a class
/// because there is one line, which the parts of a run write to.
package final class ProgressLine {
  private let clock: () -> Duration
  private let show: (String) -> Void
  private var nextDrawing: Duration
  private var isShown = false
  private let command: String
  private var part: String?
  private var count: (done: Int, total: Int, noun: String)?
  private var bytes = 0

  /// How long a run may take in silence.
  static let patience = Duration.seconds(1)
  /// How long a drawing stays.
  static let interval = Duration.milliseconds(200)

  /// Makes a line that is not shown yet.
  ///
  /// - Parameters:
  ///   - command: The word that the line begins with.
  ///   - clock: The time that has gone by since some moment.
  ///   - show: Writes to the terminal.
  package init(command: String, clock: @escaping () -> Duration, show: @escaping (String) -> Void) {
    self.command = command
    self.clock = clock
    self.show = show
    nextDrawing = clock() + Self.patience
  }

  /// Begins with another part of the run; it has a name where there are several.
  package func begin(part: String?) {
    self.part = part.map(printable)
    count = nil
    bytes = 0
  }

  /// Begins to count the things that are to be done.
  package func count(to total: Int, _ noun: String) { count = (0, total, noun) }

  /// Says that one more of the things is being done.
  package func advance() {
    count?.done += 1
    draw()
  }

  /// Says that bytes were written.
  package func add(bytes: Int) {
    self.bytes += bytes
    draw()
  }

  /// Takes the line away.
  package func erase() {
    if isShown { show("\r\u{1B}[K") }
    isShown = false
  }

  private func draw() {
    let now = clock()
    if now < nextDrawing { return }
    nextDrawing = now + Self.interval
    isShown = true
    // a line that is too long is cut by the terminal: broken into two it could not be taken away
    show("\r\u{1B}[?7l\(text)\u{1B}[K\u{1B}[?7h")
  }

  private var text: String {
    let steps = count.map { "\(grouped($0.done)) of \(grouped($0.total)) \($0.noun)" }
    return [command, part, steps, bytes > 0 ? size : nil].compactMap(\.self).joined(separator: "  ")
  }

  /// The bytes in the unit that gives a number below 1,000, with a tenth where it is below 10.
  private var size: String {
    if bytes < 1000 { return "\(bytes) B" }
    var unit = (size: 1000, name: "kB")
    for next in [(1_000_000, "MB"), (1_000_000_000, "GB")] where bytes >= next.0 { unit = next }
    let tenths = bytes / (unit.size / 10)
    return "\(grouped(tenths / 10))\(tenths < 100 ? ".\(tenths % 10)" : "") \(unit.name)"
  }
}

/// The number with a comma before each group of three digits.
private func grouped(_ number: Int) -> String {
  var groups: [Substring] = []
  var digits = Substring(String(number))
  while digits.count > 3 {
    groups.insert(digits.suffix(3), at: 0)
    digits = digits.dropLast(3)
  }
  return ([digits] + groups).joined(separator: ",")
}
