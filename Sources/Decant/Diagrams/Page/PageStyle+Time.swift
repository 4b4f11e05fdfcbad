extension SchemaPage {
  /// The timeline.
  static let timeStyle = """
    .time {
      grid-area: time; display: grid; grid-template: auto auto / minmax(220px, 340px) auto minmax(0, 1fr);
      gap: 2px 16px; align-items: center;
      grid-template-areas: "info steps track" "info steps changes";
      padding: 8px 16px max(8px, env(safe-area-inset-bottom)); background: var(--card);
      border-top: 1px solid var(--line); z-index: 4;
    }
    .info { grid-area: info; min-width: 0; }
    #message {
      font-weight: 600; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2;
      overflow: hidden; overflow-wrap: anywhere;
    }
    .fine {
      display: flex; flex-wrap: wrap; gap: 0 12px; color: var(--muted); font-size: 12px;
      font-variant-numeric: tabular-nums;
    }
    #labels { color: var(--accent); }
    .steps { grid-area: steps; display: flex; gap: 4px; }
    .steps button {
      width: 38px; height: 38px; display: grid; place-items: center; border: 1px solid var(--line);
      border-radius: 50%; background: var(--card);
    }
    .steps button:hover:enabled { background: var(--head); }
    .track { grid-area: track; position: relative; padding-top: 26px; }
    #bars { position: absolute; left: 0; top: 0; width: 100%; height: 26px; pointer-events: none; }
    #slider {
      display: block; width: 100%; height: 20px; appearance: none; background: none; cursor: pointer;
    }
    #slider::-webkit-slider-runnable-track {
      height: 6px; border-radius: 3px;
      background: linear-gradient(var(--accent) 0 0) 0 / var(--done, 0%) 100% no-repeat var(--line);
    }
    #slider::-webkit-slider-thumb {
      appearance: none; width: 18px; height: 18px; margin-top: -6px; border-radius: 50%;
      border: 2px solid var(--card); background: var(--accent); box-shadow: var(--shadow);
    }
    #slider::-moz-range-track { height: 6px; border-radius: 3px; background: var(--line); }
    #slider::-moz-range-progress { height: 6px; border-radius: 3px; background: var(--accent); }
    #slider::-moz-range-thumb {
      width: 14px; height: 14px; border-radius: 50%; border: 2px solid var(--card);
      background: var(--accent);
    }
    #changes {
      grid-area: changes; display: flex; gap: 6px; overflow-x: auto; min-height: 27px; padding: 2px 0;
      scrollbar-width: thin;
    }
    .chip { flex: none; padding: 1px 9px; border: 0; border-radius: 11px; font-size: 12px; }
    .chip.added { background: var(--added-soft); color: var(--added); }
    .chip.changed { background: var(--changed-soft); color: var(--changed); }
    .chip.dropped { background: var(--dropped-soft); color: var(--dropped); }
    .note {
      flex: none; max-width: 60ch; padding: 1px 9px; border-radius: 11px; font-size: 12px;
      background: var(--head); color: var(--muted); overflow: hidden; text-overflow: ellipsis;
      white-space: nowrap;
    }
    """

  /// A screen that is held in a hand.
  static let narrowStyle = """
    @media (max-width: 1099px) { .worded span { display: none; } }
    @media (max-width: 759px) {
      body, body.unlisted {
        grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
        grid-template-areas: "bar" "canvas" "time";
      }
      h1 { display: none; }
      .bar { padding: 6px 8px; gap: 4px; }
      .search { max-width: none; }
      .search kbd { display: none; }
      .search input { height: 40px; font-size: 16px; }
      .plain { min-width: 40px; height: 40px; }
      .choose { display: inline-flex; }
      .tools {
        display: none; position: absolute; top: 54px; right: 8px; z-index: 9; flex-direction: column;
        align-items: stretch; padding: 8px;
        border: 1px solid var(--line); border-radius: 10px; background: var(--card);
        box-shadow: 0 6px 24px rgb(0 0 0 / .2);
      }
      .choosing .tools { display: flex; }
      .modes { margin: 0 0 4px; }
      .modes span { padding: 8px 14px; }
      .worded { justify-content: flex-start; gap: 10px; }
      .worded span { display: inline; }
      #list {
        grid-area: canvas; z-index: 6; width: min(320px, 86vw); visibility: hidden;
        transform: translateX(-100%); transition: transform .2s, visibility .2s;
        box-shadow: 4px 0 24px rgb(0 0 0 / .18);
      }
      .unlisted #list { padding: 8px; border-right: 1px solid var(--line); }
      .listing #list { visibility: visible; transform: none; }
      #tables button { padding: 9px 8px; }
      #map { display: none; }
      .zoom, .detailed .zoom { right: 10px; bottom: 10px; }
      .zoom button { width: 42px; height: 42px; }
      #panel {
        justify-self: stretch; align-self: end; width: auto; max-height: 56%; border-left: 0;
        border-top: 1px solid var(--line); border-radius: 14px 14px 0 0;
        box-shadow: 0 -6px 24px rgb(0 0 0 / .18);
      }
      .time {
        grid-template: auto auto auto / minmax(0, 1fr) auto;
        grid-template-areas: "info steps" "track track" "changes changes"; gap: 2px 10px;
        padding: 8px 12px max(8px, env(safe-area-inset-bottom));
      }
      #message { -webkit-line-clamp: 1; }
      .fine { flex-wrap: nowrap; gap: 9px; white-space: nowrap; overflow: hidden; }
      .steps button { width: 42px; height: 42px; }
      .track { padding-top: 20px; }
      #bars { height: 20px; }
      #slider { height: 26px; }
      @media (prefers-reduced-motion: reduce) { #list { transition: none; } }
    }
    """
}
