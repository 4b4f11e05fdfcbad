/// Chromium without a window, which opens a page, runs its scripts, and gives what is there then.
public struct Chromium: Sendable {
  /// What this machine lacks, or nothing.
  public static var missing: MissingProduct? {
    let isThere = programs.contains { findProgram($0) != nil }
    return isThere ? nil : MissingProduct(name: "Chromium", package: "chromium", programs: programs)
  }

  private static let programs = ["chromium", "chromium-browser", "google-chrome"]

  private let runner: ProcessRunner

  /// Finds the program.
  public init() throws {
    let name = Self.programs.first { findProgram($0) != nil }
    runner = try ProcessRunner(name ?? Self.programs[0])
  }

  /// What a page says of itself in a frame of a width and height.
  ///
  /// The page is given a script that runs at the end; what `report` is called with there is the answer. Errors of
  /// scripts come before it, a line each.
  ///
  /// - Parameters:
  ///   - page: The page, whole.
  ///   - script: What to do in it.
  public func answer(of page: String, width: Int, height: Int, script: String) async throws -> String {
    let directory = try TemporaryDirectory()
    try directory.write(Self.instrumented(page, script), to: "page.html")
    try directory.write(Self.frame(width: width, height: height), to: "frame.html")
    let result = try await runner.run([
      "--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(directory.path)/profile",
      "--window-size=\(max(width, 800)),\(height + 200)", "--virtual-time-budget=10000", "--dump-dom",
      "file://\(directory.path)/frame.html",
    ])
    guard let start = result.output.firstRange(of: "<pre>")?.upperBound,
      let end = result.output[start...].firstRange(of: "</pre>")?.lowerBound
    else { return "no answer: \(result)" }
    return String(result.output[start..<end]).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
  }

  /// The page with a script that keeps errors at its beginning, and one that does what is asked at its end.
  private static func instrumented(_ page: String, _ script: String) -> String {
    let keeper = """
      <script>
      const failures = [];
      addEventListener("error", (event) => failures.push(event.message));
      addEventListener("securitypolicyviolation", (event) => failures.push(event.violatedDirective));
      console.error = (...words) => failures.push(words.join(" "));
      const report = (answer) => parent.postMessage([...failures, answer].join("\\n"), "*");
      </script>
      """
    return page.replacing("<head>", with: "<head>\(keeper)", maxReplacements: 1)
      .replacing("</body>", with: "<script>{\n\(script)\n}</script></body>")
  }

  private static func frame(width: Int, height: Int) -> String {
    """
    <!DOCTYPE html><pre>no answer</pre><iframe src="page.html" width="\(width)" height="\(height)"></iframe>
    <script>addEventListener("message", (event) => document.querySelector("pre").textContent = event.data);</script>
    """
  }
}
