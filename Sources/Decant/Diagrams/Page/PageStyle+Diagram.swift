extension SchemaPage {
  /// The cards and lines.
  static let diagramStyle = """
    #canvas {
      grid-area: canvas; position: relative; overflow: hidden; touch-action: none; cursor: grab;
      outline: none;
      background: radial-gradient(circle, var(--grid-dot) 1px, transparent 1.2px);
      background-size: var(--grid, 24px) var(--grid, 24px);
    }
    #canvas.moving { cursor: grabbing; user-select: none; }
    #world { position: absolute; left: 0; top: 0; transform-origin: 0 0; }
    #lines { position: absolute; left: 0; top: 0; overflow: visible; pointer-events: none; }
    #cards { position: absolute; left: 0; top: 0; }
    .card {
      position: absolute; left: 0; top: 0; border: 1px solid var(--line); border-radius: 8px;
      background: var(--card);
      box-shadow: var(--shadow); contain: layout style; cursor: pointer;
    }
    .card h3 {
      display: flex; align-items: center; gap: 6px; height: 36px; padding: 0 12px; font-size: 14px;
      font-weight: 600;
      background: var(--head); border-radius: 7px 7px 0 0; white-space: nowrap;
    }
    .card h3:nth-last-child(2) { border-radius: 7px; }
    .card h3 .name { overflow: hidden; text-overflow: ellipsis; }
    .card .doubt {
      margin-left: auto; padding: 0 6px; border-radius: 8px; background: var(--changed-soft);
      color: var(--changed);
    }
    .row {
      display: grid; grid-template-columns: 16px minmax(40px, auto) minmax(0, 1fr); gap: 7px;
      align-items: center; height: 24px; padding: 0 12px 0 9px;
      font-size: 13px; white-space: nowrap;
    }
    .row .name { overflow: hidden; text-overflow: ellipsis; }
    .row.primary .name { font-weight: 600; }
    .row .type {
      overflow: hidden; text-overflow: ellipsis; text-align: right; color: var(--muted);
      font: 12px var(--mono);
    }
    .row .type i { color: var(--accent); font-style: normal; font-weight: 700; }
    .row .kind { color: var(--muted); display: flex; justify-content: center; }
    .row .icon { width: 13px; height: 13px; }
    .icon.key { color: #b07800; stroke-width: 1.4; }
    .row s { color: var(--dropped); opacity: .85; }
    .row.part { grid-template-columns: 16px minmax(0, 1fr) auto; }
    .row.part .name { font: 12px var(--mono); }
    .row .tied { color: var(--accent); }
    .card .far { display: none; }
    .card.added { border-color: var(--added); box-shadow: 0 0 0 1.5px var(--added), var(--shadow); }
    .card.added h3 { background: var(--added-soft); color: var(--added); }
    .card.changed { border-color: var(--changed); box-shadow: 0 0 0 1.5px var(--changed), var(--shadow); }
    .card.changed h3 { background: var(--changed-soft); color: var(--changed); }
    .card.dropped { border: 1.5px dashed var(--dropped); box-shadow: none; }
    .card.dropped h3 { background: var(--dropped-soft); color: var(--dropped); }
    .card.dropped .name { text-decoration: line-through; }
    .card.dropped ul { opacity: .55; }
    .row.added { background: var(--added-soft); }
    .row.changed { background: var(--changed-soft); }
    .row.dropped { background: var(--dropped-soft); }
    .row.added b { color: var(--added); }
    .row.changed b { color: var(--changed); }
    .row.dropped b { color: var(--dropped); }
    .row.dropped .name { text-decoration: line-through; }
    .card.selected, .card.hit { outline: 2px solid var(--accent); outline-offset: 2px; }
    .lit .card:not(.near, .hit), .card.miss:not(.near) { opacity: .28; }
    .hit .found { background: var(--accent-soft); color: var(--accent); border-radius: 3px; }
    .smooth > .card, #world.smooth { transition: transform .3s ease; }
    .link { pointer-events: auto; }
    .link path { fill: none; vector-effect: non-scaling-stroke; }
    .link .reach { stroke: transparent; stroke-width: 12; }
    .link .line, .link .ring { stroke: var(--edge); stroke-width: 1.4; }
    .link .ring { fill: var(--canvas); }
    .link.added .line, .link.added .ring { stroke: var(--added); stroke-width: 2; }
    .link.dropped .line, .link.dropped .ring { stroke: var(--dropped); stroke-dasharray: 5 4; }
    .lit .link:not(.on) { opacity: .25; }
    .link.on .line, .link.on .ring { stroke: var(--accent); stroke-width: 2.4; }
    .link.added.on .line { stroke: var(--added); }
    @media (prefers-reduced-motion: reduce) { .smooth > .card, #world.smooth { transition: none; } }
    """

  /// What is seen from far away: names, as large as they can be read.
  static let farStyle = """
    .distant .card ul, .distant .card h3 > * { visibility: hidden; }
    .distant .card h3 { height: 100%; border-radius: 7px; }
    .distant .card ul { display: none; }
    .distant .card .far {
      position: absolute; inset: 0; display: flex; align-items: center; justify-content: center;
      padding: 0 3px; text-align: center;
      font-size: min(calc(12px / var(--scale)), var(--fit), 64px); line-height: 1.1; font-weight: 600;
      overflow: hidden; white-space: nowrap;
    }
    .distant .card { border-width: max(1px, calc(.8px / var(--scale))); }
    .distant .card.added .far { color: var(--added); }
    .distant .card.changed .far { color: var(--changed); }
    .distant .card.dropped .far { color: var(--dropped); text-decoration: line-through; }
    .distant .card.added, .distant .card.changed {
      box-shadow: 0 0 0 calc(1.5px / var(--scale)) currentColor;
    }
    .distant .card.added { color: var(--added); }
    .distant .card.changed { color: var(--changed); }
    .distant .link .line { stroke-width: 1; }
    .distant .link .ring { display: none; }
    .distant .link.on .line { stroke-width: 2; }
    .named .card h3 { display: none; }
    .named .card .far {
      position: absolute; inset: 0; display: flex; align-items: center; justify-content: center;
      text-align: center; white-space: nowrap;
      font-size: min(19px, var(--fit)); line-height: 1.15; font-weight: 600;
    }
    .named .card { background: var(--head); }
    .named .card.added, .named .added .far { background: var(--added-soft); color: var(--added); }
    .named .card.changed, .named .changed .far { background: var(--changed-soft); color: var(--changed); }
    .named .card.dropped, .named .dropped .far { background: var(--dropped-soft); color: var(--dropped); }
    .named .far { border-radius: 7px; }
    """
}
