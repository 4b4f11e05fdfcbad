extension SchemaPage {
  /// The page around its parts.
  static func frame(title: String, dialect: String, style: String, data: String, script: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
    script-src 'unsafe-inline'; img-src data:">
    <title>\(title)</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(bar(dialect: dialect))
    \(content)
    \(timeline)
    \(legend)
    <script type="application/json" id="data">\(data)</script>
    <script>
    (() => {
    "use strict";
    \(script)
    })();
    </script>
    </body>
    </html>

    """
  }

  private static func bar(dialect: String) -> String {
    """
    <header class="bar">
      <button type="button" class="plain" data-action="tables" data-icon="list"
        aria-label="List of tables"></button>
      <h1>Schema <span class="badge">\(dialect)</span></h1>
      <div class="search" role="search">
        <input id="search" type="search" placeholder="Find a table or column"
          aria-label="Find a table or column" autocomplete="off" spellcheck="false">
        <kbd aria-hidden="true">/</kbd>
      </div>
      <button type="button" class="plain choose" data-action="more" data-icon="more"
        aria-label="Options"></button>
      <div class="tools">
        <fieldset class="modes">
          <legend>Columns</legend>
          <label><input type="radio" name="mode" value="all" checked><span>All</span></label>
          <label><input type="radio" name="mode" value="keys"><span>Keys</span></label>
          <label><input type="radio" name="mode" value="names"><span>None</span></label>
        </fieldset>
        <button type="button" class="plain worded" data-action="arrange" data-icon="arrange"
          aria-pressed="false" title="Lay out each revision by itself"><span>Compact</span></button>
        <button type="button" class="plain worded" data-action="theme" data-icon="theme"
          title="Light or dark"><span>Theme</span></button>
        <button type="button" class="plain worded" data-action="help" data-icon="help"
          title="Signs and keys"><span>Help</span></button>
      </div>
    </header>
    """
  }

  private static let content = """
    <nav id="list" aria-label="Tables"><p id="count" role="status"></p><ul id="tables"></ul></nav>
    <main id="canvas" tabindex="-1" aria-label="Diagram of the tables">
      <div id="world"><svg id="lines" aria-hidden="true"></svg><div id="cards"></div></div>
      <canvas id="map" aria-hidden="true"></canvas>
      <div class="zoom">
        <button type="button" data-action="closer" data-icon="plus" aria-label="Closer"></button>
        <button type="button" data-action="farther" data-icon="minus" aria-label="Farther"></button>
        <button type="button" data-action="whole" data-icon="fit" aria-label="Show all"></button>
      </div>
    </main>
    <aside id="panel" aria-label="Details of the table" hidden></aside>
    """

  private static let timeline = """
    <footer class="time">
      <div class="info">
        <p id="message"></p>
        <p class="fine"><span id="position"></span><code id="revision"></code><span id="date"></span>
          <span id="labels"></span></p>
      </div>
      <div class="steps">
        <button type="button" id="previous" data-action="previous" data-icon="previous"
          aria-label="Previous revision"></button>
        <button type="button" id="play" data-action="play" data-icon="play" aria-label="Play"></button>
        <button type="button" id="next" data-action="next" data-icon="next"
          aria-label="Next revision"></button>
      </div>
      <div class="track"><canvas id="bars" aria-hidden="true"></canvas>
        <input id="slider" type="range" min="0" max="0" value="0" step="1" aria-label="Revision"></div>
      <div id="changes" aria-label="Changes of the revision"></div>
      <p id="said" class="hidden" role="status"></p>
    </footer>
    """

  private static let legend = """
    <dialog id="legend" aria-label="Signs and keys"><form method="dialog">
      <h2>Signs and keys</h2>
      <dl>
        <dt><b class="tag added">+</b> <b class="tag changed">~</b> <b class="tag dropped">−</b></dt>
        <dd>The revision adds, changes or drops it.</dd>
        <dt><code>TYPE<i>?</i></code></dt><dd>The column may be NULL.</dd>
        <dt><svg class="legend" viewBox="0 0 64 14" aria-hidden="true">
          <path d="M0 7h64M52 7l12-6M52 7l12 6"/></svg></dt>
        <dd>Many rows refer to one row.</dd>
        <dt><svg class="legend" viewBox="0 0 64 14" aria-hidden="true">
          <path d="M0 7h64M8 1v12M13 1v12"/></svg></dt>
        <dd>Exactly one row is referred to.</dd>
        <dt><svg class="legend" viewBox="0 0 64 14" aria-hidden="true">
          <path d="M0 7h13M21 7h43M8 1v12"/><circle cx="17" cy="7" r="4"/></svg></dt>
        <dd>One row or none.</dd>
        <dt><kbd>←</kbd> <kbd>→</kbd></dt>
        <dd>One revision back or on; <kbd>Home</kbd> and <kbd>End</kbd>: the first or last.</dd>
        <dt><kbd>Space</kbd></dt><dd>Play the revisions one after another.</dd>
        <dt><kbd>/</kbd></dt><dd>Search.</dd>
        <dt><kbd>+</kbd> <kbd>-</kbd> <kbd>0</kbd></dt>
        <dd>Closer, farther, show all; also by wheel and fingers.</dd>
      </dl>
      <button class="main">Close</button>
    </form></dialog>
    """
}
