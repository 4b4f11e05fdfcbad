extension SchemaPage {
  /// Draws the cards of tables.
  static let cardsScript = #"""
    const signs = { added: "+", changed: "~", dropped: "−", "": "" };
    const words = { added: "added", changed: "changed", dropped: "dropped", "": "" };

    /** An element with attributes and children; texts become text nodes, in which nothing is markup. */
    function element(name, attributes = {}, ...children) {
      const node = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (key === "onclick") node.addEventListener("click", value);
        else if (value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : value);
      }
      node.append(...children.filter((child) => child !== undefined && child !== ""));
      return node;
    }

    const drawings = {
      key: "M10.5 1a4.5 4.5 0 0 0-4.3 5.8L1 12v3h3v-2h2v-2h2l1.2-1.2A4.5 4.5 0 1 0 10.5 1z"
        + "m1 4.5a1 1 0 1 1 0-2 1 1 0 0 1 0 2z",
      link: "M6.5 9.5a2.5 2.5 0 0 0 3.6 0l3-3a2.5 2.5 0 0 0-3.6-3.6l-1 1"
        + "M9.5 6.5a2.5 2.5 0 0 0-3.6 0l-3 3a2.5 2.5 0 0 0 3.6 3.6l1-1",
      search: "M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2zM10.7 10.7 14 14",
      list: "M2 4h12M2 8h12M2 12h12", more: "M3 8h.01M8 8h.01M13 8h.01", close: "M4 4l8 8M12 4l-8 8",
      plus: "M8 3v10M3 8h10", minus: "M3 8h10", fit: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4",
      previous: "M10 3 5 8l5 5", next: "M6 3l5 5-5 5", play: "M5 3l8 5-8 5z", pause: "M5 3v10M11 3v10",
      theme: "M8 2a6 6 0 1 0 6 6 4.5 4.5 0 0 1-6-6z",
      arrange: "M2 2h5v4H2zM9 2h5v7H9zM2 9h5v5H2zM9 12h5v2H9z",
      help: "M6 6a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6.9v.7M8 12h.01",
    };

    /** A small drawing; it says nothing to those who cannot see it. */
    function icon(name) {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      svg.setAttribute("viewBox", "0 0 16 16");
      svg.setAttribute("class", `icon ${name}`);
      svg.setAttribute("aria-hidden", "true");
      const path = document.createElementNS(svg.namespaceURI, "path");
      path.setAttribute("d", drawings[name]);
      svg.append(path);
      return svg;
    }

    /** The card of a table. */
    function makeCard(sight, mode) {
      const { version, mark } = sight;
      const linked = new Set(version.constraints
        .filter((part) => part.kind === "foreignkey").flatMap((part) => part.columns));
      const rows = shownRows(sight, mode).map((row) => row.part ? partRow(row) : columnRow(row, linked));
      const head = element("h3", {},
        mark ? element("span", { class: "sign", "aria-hidden": "true" }, signs[mark]) : "",
        element("span", { class: "name" }, version.title),
        version.doubt
          ? element("span", { class: "doubt", title: `${version.doubt} may have changed it` }, "?") : "");
      return element("article", {
        class: `card ${mark}`, "data-table": sight.table.number, title: version.comment || undefined,
        "aria-label": `Table ${version.title}${mark ? `, ${words[mark]}` : ""}`,
      }, head, rows.length ? element("ul", {}, ...rows) : "",
      element("span", { class: "far", "aria-hidden": "true" }));
    }

    /** Writes the name of a table as large as it fits the card, for those who see it from far away. */
    function writeFarName(card, title, width, height) {
      const sized = waysToBreak(title).map(({ lines, width: unit }) => ({
        lines, size: Math.min((width - 12) / unit, height / (lines.length * 1.2)),
      }));
      const best = sized.reduce((one, other) => other.size > one.size ? other : one);
      const label = card.querySelector(".far");
      const lines = best.lines.flatMap((line, place) => place ? [element("br"), line] : [line]);
      label.replaceChildren(element("span", {}, ...lines));
      label.style.setProperty("--fit", `${best.size}px`);
    }

    function columnRow({ column, old, mark }, linked) {
      const kind = column.key ? icon("key") : linked.has(column.name) ? icon("link") : "";
      const before = old && old !== column ? `before: ${describe(old)}` : "";
      const title = [describe(column), before, column.comment].filter(Boolean).join("\n");
      const renamed = old && old.name !== column.name;
      const retyped = old && old.type !== column.type;
      return element("li", { class: `row ${mark}${column.key ? " primary" : ""}`, title },
        element("span", { class: "kind" }, mark ? element("b", {}, signs[mark]) : kind),
        element("span", { class: "name", "data-column": column.name },
          renamed ? element("s", {}, old.name) : "", renamed ? " " : "", column.name),
        element("span", { class: "type" },
          retyped ? element("s", {}, old.type) : "", retyped ? " " : "",
          column.type, column.nullable ? element("i", { title: "may be NULL" }, "?") : ""));
    }

    function partRow({ part, kind, mark }) {
      return element("li", { class: `row part ${mark}`, title: `${kind} ${part.name} ${part.text}` },
        element("span", { class: "kind" }, element("b", {}, signs[mark])),
        element("span", { class: "name" }, part.name || part.text), element("span", { class: "type" }, kind));
    }

    /** A column in the words of SQL. */
    function describe(column) {
      const words = [column.name, column.type, column.standard, column.nullable ? "" : "NOT NULL"];
      return words.filter(Boolean).join(" ");
    }

    const svgSpace = "http://www.w3.org/2000/svg";

    /** The line of a foreign key. */
    function makeLine(link, route) {
      const group = document.createElementNS(svgSpace, "g");
      group.setAttribute("class", `link ${link.mark}`);
      const path = (name, d) => {
        const node = document.createElementNS(svgSpace, "path");
        node.setAttribute("class", name);
        node.setAttribute("d", d);
        group.append(node);
      };
      path("reach", route.line);
      path("line", route.line + route.signs.map((sign) => sign.lines).join(""));
      const rings = route.signs.map((sign) => sign.ring).join("");
      if (rings) path("ring", rings);
      const title = document.createElementNS(svgSpace, "title");
      title.textContent = `${link.constraint.name} ${link.constraint.text}`.trim();
      group.append(title);
      return group;
    }
    """#
}
