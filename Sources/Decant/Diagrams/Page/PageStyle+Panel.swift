extension SchemaPage {
  /// The buttons over the diagram, the panel and the dialog.
  static let panelStyle = """
    .zoom {
      position: absolute; right: 14px; bottom: 14px; display: grid; box-shadow: var(--shadow);
      border-radius: 8px; cursor: default;
    }
    .zoom button {
      width: 36px; height: 36px; display: grid; place-items: center; border: 1px solid var(--line);
      background: var(--card);
    }
    .zoom button + button { border-top: 0; }
    .zoom button:first-child { border-radius: 8px 8px 0 0; }
    .zoom button:last-child { border-radius: 0 0 8px 8px; }
    .zoom button:hover { background: var(--head); }
    #map {
      position: absolute; right: 62px; bottom: 14px; width: 190px; height: 122px;
      border: 1px solid var(--line); border-radius: 8px;
      background: var(--card); box-shadow: var(--shadow); cursor: crosshair;
    }
    #map.idle { visibility: hidden; }
    .detailed .zoom { right: 364px; }
    .detailed #map { right: 412px; }
    #panel {
      grid-area: canvas; justify-self: end; z-index: 3; width: 350px; max-width: 100%; overflow: auto;
      padding: 0 16px 20px;
      background: var(--card); border-left: 1px solid var(--line);
    }
    #panel header {
      position: sticky; top: 0; display: flex; align-items: center; justify-content: space-between;
      gap: 8px; padding: 12px 0 8px; background: var(--card);
    }
    #panel h2 {
      font-size: 17px; overflow-wrap: anywhere; display: flex; flex-wrap: wrap; align-items: center;
      gap: 8px;
    }
    #panel h3 { margin: 16px 0 4px; font-size: 12px; font-weight: 600; color: var(--muted); }
    #panel li { padding: 5px 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
    #panel li .name { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; font-weight: 550; }
    #panel li.dropped .name, #panel li.dropped code { text-decoration: line-through; }
    #panel li code { display: block; color: var(--muted); }
    #panel small { color: var(--muted); }
    #panel .comment { color: var(--muted); }
    #panel .warning {
      margin-top: 8px; padding: 8px 10px; border-radius: 8px; background: var(--changed-soft);
      color: var(--changed);
    }
    #panel li .icon { width: 13px; height: 13px; }
    .reference {
      padding: 0; border: 0; background: none; color: var(--accent); font-weight: 550; text-align: left;
      margin-right: 8px; overflow-wrap: anywhere;
    }
    .reference:hover { text-decoration: underline; }
    dialog {
      margin: auto; width: min(520px, calc(100vw - 32px)); max-height: calc(100vh - 32px); padding: 20px;
      border: 1px solid var(--line); border-radius: 12px;
      background: var(--card); color: var(--text);
    }
    dialog::backdrop { background: rgb(10 15 22 / .5); }
    dl {
      display: grid; grid-template-columns: auto 1fr; gap: 9px 16px; align-items: center;
      margin: 14px 0 18px;
    }
    dd { margin: 0; }
    dialog code i { color: var(--accent); font-style: normal; font-weight: 700; }
    svg.legend {
      width: 64px; height: 14px; fill: var(--card); stroke: var(--text); stroke-width: 1.5;
      display: block;
    }
    .main {
      padding: 7px 18px; border: 0; border-radius: 8px; background: var(--accent); color: var(--card);
      font-weight: 600;
    }
    """
}
