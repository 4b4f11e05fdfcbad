extension SchemaPage {
  /// The colors, and how the parts of the page share the screen.
  static let baseStyle = """
    :root {
      --dark: 0; --canvas: #f5f6f8; --grid-dot: #d9dde3; --card: #ffffff; --head: #f0f2f5; --line: #d3d9e0;
      --text: #1b2027; --muted: #566170; --edge: #8d98a6; --accent: #0a5cc7; --accent-soft: #dfebfb;
      --added: #147a35; --added-soft: #dcf5e2; --changed: #8a5a00; --changed-soft: #fdf0cd;
      --dropped: #bd1c28; --dropped-soft: #fde4e3; --shadow: 0 1px 3px rgb(20 30 45 / .12);
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
      --mono: ui-monospace, "SF Mono", Menlo, Consolas, monospace;
    }
    @media (prefers-color-scheme: dark) { :root:not([data-theme=light]) {
      --dark: 1; --canvas: #0f1318; --grid-dot: #232a33; --card: #181e26; --head: #202833; --line: #323c48;
      --text: #e7ecf2; --muted: #9da9b7; --edge: #66727f; --accent: #66b0ff; --accent-soft: #17314f;
      --added: #4cc66d; --added-soft: #12331d; --changed: #e0ae45; --changed-soft: #3a2c0d;
      --dropped: #ff7b75; --dropped-soft: #431a1b; --shadow: 0 1px 3px rgb(0 0 0 / .5);
    } }
    :root[data-theme=dark] {
      --dark: 1; --canvas: #0f1318; --grid-dot: #232a33; --card: #181e26; --head: #202833; --line: #323c48;
      --text: #e7ecf2; --muted: #9da9b7; --edge: #66727f; --accent: #66b0ff; --accent-soft: #17314f;
      --added: #4cc66d; --added-soft: #12331d; --changed: #e0ae45; --changed-soft: #3a2c0d;
      --dropped: #ff7b75; --dropped-soft: #431a1b; --shadow: 0 1px 3px rgb(0 0 0 / .5);
      color-scheme: dark;
    }
    :root[data-theme=light] { color-scheme: light; }
    * { box-sizing: border-box; margin: 0; }
    html, body { height: 100%; overflow: hidden; }
    body {
      display: grid; grid-template: auto minmax(0, 1fr) auto / 250px minmax(0, 1fr);
      grid-template-areas: "bar bar" "list canvas" "time time";
      background: var(--canvas); color: var(--text); font: 14px/1.4 var(--sans);
    }
    body.unlisted { grid-template-columns: 0 minmax(0, 1fr); }
    button, input { font: inherit; color: inherit; }
    button { cursor: pointer; }
    button:disabled { opacity: .4; cursor: default; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
    code, kbd { font: 12px var(--mono); }
    kbd { padding: 1px 5px; border: 1px solid var(--line); border-radius: 4px; color: var(--muted); }
    ul { list-style: none; padding: 0; }
    [hidden] { display: none !important; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .icon {
      width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6;
      stroke-linecap: round; stroke-linejoin: round;
    }
    .icon.more { stroke-width: 3; }
    .tag { padding: 0 6px; border-radius: 9px; font-size: 11px; font-weight: 600; white-space: nowrap; }
    .added.tag { color: var(--added); background: var(--added-soft); }
    .changed.tag { color: var(--changed); background: var(--changed-soft); }
    .dropped.tag { color: var(--dropped); background: var(--dropped-soft); }
    """

  /// The bar at the top, and the list at the side.
  static let barStyle = """
    .bar {
      grid-area: bar; display: flex; align-items: center; gap: 10px; padding: 7px 12px; z-index: 5;
      background: var(--card); border-bottom: 1px solid var(--line);
    }
    h1 {
      font-size: 15px; font-weight: 650; display: flex; align-items: center; gap: 8px;
      white-space: nowrap;
    }
    .badge {
      padding: 1px 8px; border-radius: 9px; background: var(--accent-soft); color: var(--accent);
      font-size: 12px;
    }
    .search { position: relative; flex: 1; max-width: 420px; margin: 0 auto; }
    .search input {
      width: 100%; height: 34px; padding: 0 34px 0 12px; border: 1px solid var(--line);
      border-radius: 8px; background: var(--canvas);
    }
    .search kbd { position: absolute; right: 9px; top: 8px; pointer-events: none; }
    .search input:focus + kbd { display: none; }
    .plain {
      display: inline-flex; align-items: center; gap: 6px; height: 34px; min-width: 34px;
      justify-content: center;
      border: 1px solid transparent; border-radius: 8px; background: none; padding: 0 8px;
    }
    .plain:hover { background: var(--head); }
    .plain[aria-pressed=true] { background: var(--accent-soft); color: var(--accent); }
    .tools { display: flex; align-items: center; gap: 4px; }
    .choose { display: none; }
    .modes {
      display: flex; border: 1px solid var(--line); border-radius: 8px; padding: 2px; margin-right: 6px;
    }
    .modes legend { position: absolute; clip-path: inset(50%); }
    .modes input { position: absolute; opacity: 0; }
    .modes span {
      display: block; padding: 4px 11px; border-radius: 6px; font-size: 13px; color: var(--muted);
      cursor: pointer;
    }
    .modes input:checked + span { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
    .modes input:focus-visible + span { outline: 2px solid var(--accent); }
    #list {
      grid-area: list; overflow: auto; background: var(--card); border-right: 1px solid var(--line);
      padding: 8px;
    }
    .unlisted #list { visibility: hidden; padding: 0; border: 0; }
    #count { padding: 2px 8px 6px; color: var(--muted); font-size: 12px; }
    #tables button {
      display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 6px; width: 100%; padding: 5px 8px;
      border: 0; border-radius: 6px;
      background: none; text-align: left;
    }
    #tables button:hover { background: var(--head); }
    #tables [aria-current] { background: var(--accent-soft); color: var(--accent); }
    #tables .name { flex: 1; overflow-wrap: anywhere; }
    #tables small {
      flex-basis: 100%; color: var(--muted); font: 11px var(--mono); overflow-wrap: anywhere;
    }
    #tables .sign { font-weight: 700; }
    #tables .added .sign { color: var(--added); }
    #tables .changed .sign { color: var(--changed); }
    #tables .dropped .sign { color: var(--dropped); }
    #tables .dropped .name { text-decoration: line-through; }
    """
}
