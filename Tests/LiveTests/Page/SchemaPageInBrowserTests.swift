import Decant
import TestSupport
import Testing

/// The page of a schema in a real browser.
@Suite("The page of a schema in a browser", .requiresBrowser())
struct SchemaPageInBrowserTests {
  /// What a page answers to a script.
  private func answer(_ history: SchemaHistory, width: Int = 1600, height: Int = 1000, _ script: String)
    async throws -> String
  {
    try await Chromium().answer(
      of: SchemaPage(history).text, width: width, height: height, script: Self.helpers + script)
  }

  /// What the scripts of the tests have in common.
  private static let helpers = """
    // places are asked for at once, and not on the way there
    document.head.append(Object.assign(document.createElement("style"), { textContent: "* { transition: none !important }" }));
    const all = (selector) => [...document.querySelectorAll(selector)];
    const text = (id) => document.getElementById(id).textContent;
    const key = (name) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
    const cards = (mark) => all(`.card${mark}`).map((card) => card.querySelector(".name").textContent).sort().join(" ");
    const boxes = () => all(".card").map((card) => card.getBoundingClientRect());
    const meet = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
      && one.top < other.bottom - 1 && other.top < one.bottom - 1;
    const overlaps = () => boxes().flatMap((one, place, list) =>
      list.slice(place + 1).filter((other) => meet(one, other))).length;
    const inside = () => {
      const frame = document.getElementById("canvas").getBoundingClientRect();
      return boxes().every((box) => box.left >= frame.left - 1 && box.right <= frame.right + 1
        && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1);
    };
    const wrongLines = () => all("path").filter((path) => /NaN|undefined/.test(path.getAttribute("d"))).length;

    """

  @Test("shows each revision, and what it has done")
  func slider() async throws {
    let answer = try await answer(
      Histories.shop,
      """
      const lines = [];
      const say = () => lines.push([text("position"), text("message"), "+", cards(".added"), "~", cards(".changed"),
        "-", cards(".dropped"), all(".card").length].join(" | "));
      say();
      key("ArrowLeft");
      say();
      const slider = document.getElementById("slider");
      slider.value = 5;
      slider.dispatchEvent(new Event("input"));
      say();
      lines.push(all(".row.changed").map((row) => row.textContent).join());
      key("Home");
      say();
      key("ArrowRight");
      say();
      lines.push(slider.getAttribute("aria-valuetext"), location.hash, slider.max);
      report(lines.join("\\n"));
      """)
    #expect(
      answer == """
        9 / 9 | clean up | + |  | ~ | authors order_items orders | - | legacy_notes | 13
        8 / 9 | stock | + | stock warehouses | ~ |  | - |  | 13
        5 / 9 | keep prices in cents | + |  | ~ | books | - |  | 9
        ~price price_centsNUMERIC(10, 2) INTEGER?
        0 / 9 | Empty database | + |  | ~ |  | - |  | 0
        1 / 9 | authors and books | + | authors books legacy_notes | ~ |  | - |  | 3
        1 of 9: authors and books
        #r1
        9
        """)
  }

  @Test(
    "lays tables out side by side, all of them in sight", arguments: [(390, 844), (1600, 1000)],
    ["shop", "two hundred tables"])
  func layout(size: (width: Int, height: Int), name: String) async throws {
    let history = name == "shop" ? Histories.shop : Histories.generated(tables: 200)
    let answer = try await answer(
      history, width: size.width, height: size.height,
      """
      const page = document.documentElement;
      report([all(".card").length, all(".link").length > 10, "overlaps", overlaps(), "inside", inside(),
        "wrong lines", wrongLines(), "wider than the screen", page.scrollWidth > innerWidth].join(" "));
      """)
    let count = name == "shop" ? 13 : 200
    #expect(answer == "\(count) true overlaps 0 inside true wrong lines 0 wider than the screen false")
  }

  @Test("has no place where tables lie over each other, at any revision and with any columns")
  func allSteps() async throws {
    let answer = try await answer(
      Histories.shop,
      """
      let wrong = 0;
      for (const mode of all("[name=mode]")) {
        mode.click();
        for (const arranged of [true, false]) {
          document.querySelector("[data-action=arrange]").click();
          key("Home");
          for (let step = 0; step < 9; step += 1) {
            key("ArrowRight");
            wrong += overlaps() + wrongLines();
          }
        }
      }
      report(wrong);
      """)
    #expect(answer == "0")
  }

  @Test("finds tables and columns, and shows what is known of one")
  func search() async throws {
    let answer = try await answer(
      Histories.shop,
      """
      const search = document.getElementById("search");
      search.value = "Custom";
      search.dispatchEvent(new Event("input"));
      const lines = [text("count"), all("#tables .name").map((name) => name.textContent).join()];
      search.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
      lines.push(all("#panel h2").map((title) => title.textContent).join(),
        all("#panel section h3").map((title) => title.textContent).join(),
        all("#panel .reference").map((name) => name.textContent).join(), location.hash);
      key("Escape");
      lines.push(document.getElementById("panel").hidden);
      location.hash = "#r6/books";
      addEventListener("hashchange", () => setTimeout(() => {
        lines.push(text("position"), all("#panel .warning").map((line) => line.textContent).join(), text("changes"));
        report(lines.join("\\n"));
      }));
      """)
    #expect(
      answer == """
        4 of 13 tables
        customers,addresses,orders,reviews
        customers
        Columns,Referred to by,Constraints,History
        addresses,orders,reviews,customers
        #r9/customers
        true
        6 / 9
        Not known for sure: ALTER TABLE ... of revision r6 may have changed it.
        ~ books? table books is not known for sure: ALTER TABLE ... of revision r6 may have changed it
        """)
  }

  @Test("is moved and scaled by fingers and wheel")
  func gestures() async throws {
    let answer = try await answer(
      Histories.shop,
      """
      const canvas = document.getElementById("canvas");
      canvas.setPointerCapture = () => {};
      const scale = () => Number(canvas.style.getPropertyValue("--scale"));
      const touch = (name, id, x, y) => canvas.dispatchEvent(new PointerEvent(name,
        { pointerId: id, pointerType: "touch", clientX: x, clientY: y, bubbles: true }));
      const first = scale();
      touch("pointerdown", 1, 500, 400);
      touch("pointerdown", 2, 600, 400);
      touch("pointermove", 2, 700, 400);
      const pinched = scale();
      touch("pointerup", 1, 500, 400);
      touch("pointerup", 2, 700, 400);
      canvas.dispatchEvent(new WheelEvent("wheel", { deltaY: 100, clientX: 600, clientY: 400, cancelable: true }));
      const place = boxes()[0].left;
      touch("pointerdown", 3, 500, 400);
      touch("pointermove", 3, 530, 400);
      touch("pointerup", 3, 530, 400);
      report([(pinched / first).toFixed(2), scale() < pinched, Math.round(boxes()[0].left - place)].join(" "));
      """)
    #expect(answer == "2.00 true 30")
  }

  @Test(
    "takes no text of a user for anything else",
    arguments: [
      "</script><script>report(\"hacked\")</script>", "<img src=x onerror='report(\"hacked\")'>",
      "\"><b>x</b>", "__proto__", "日本語 \u{202E}🙂 é", "${report('hacked')}",
    ])
  func hostileNames(text: String) async throws {
    let answer = try await answer(
      Histories.named(text),
      """
      location.hash = `#r1/${encodeURIComponent(document.querySelector(".card .name").textContent)}`;
      addEventListener("hashchange", () => setTimeout(() => report([
        document.querySelector(".card .name").textContent, document.querySelector(".row .name").textContent,
        text("message"), document.querySelector("#panel h2").firstChild.textContent, all("img, #world b, #panel b").length,
      ].join("\\n"))));
      """)
    #expect(answer == Array(repeating: text, count: 4).joined(separator: "\n") + "\n0")
  }

  @Test("opens without anything to show")
  func empty() async throws {
    let answer = try await answer(
      Histories.history([]), #"report(`${text("message")} ${all(".card").length}`);"#)
    #expect(answer == "Empty database 0")
  }

  @Test("comes from the command line")
  func program() async throws {
    let arguments = ["--dialect", "postgresql", "--migrations", "examples/Bookstore/revisions"]
    let page = try await ProcessRunner.built("decant").run(["state", "--format", "html"] + arguments)
    try #require(page.succeeded, "\(page)")
    let answer = try await Chromium().answer(
      of: page.output, width: 1600, height: 1000, script: Self.helpers + "report(cards(\"\"));")
    #expect(answer == "authors books genres order_lines orders reviews")
  }
}
