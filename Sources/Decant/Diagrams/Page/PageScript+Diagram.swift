extension SchemaPage {
  /// Makes the boxes and links of a layout from tables, and remembers where everything is.
  static let diagramScript = #"""
    const pen = document.createElement("canvas").getContext("2d");

    function textWidth(text, font) {
      pen.font = font;
      return pen.measureText(text).width;
    }

    /** The rows of a card that are shown: all of them, those of keys and changes, or none. */
    function shownRows(sight, mode) {
      if (mode === "names") return [];
      const rows = rowsOf(sight);
      if (mode === "all") return rows;
      const { version } = sight;
      const linked = new Set(version.constraints
        .filter((part) => part.kind === "foreignkey").flatMap((part) => part.columns));
      return rows.filter((row) => row.mark || row.column.key || linked.has(row.column.name));
    }

    function cardHeight(rows, mode) {
      if (mode === "names") return nameHeight;
      return headHeight + (rows.length ? rows.length * rowHeight + cardPad : 0);
    }

    /** Where a line to a column begins, from the top of a card. */
    function portOf(rows, names) {
      const place = rows.findIndex((row) =>
        row.column && names.includes(row.column.name) && row.mark !== "dropped");
      if (place < 0) return (rows.length ? headHeight : nameHeight) / 2;
      return headHeight + place * rowHeight + rowHeight / 2;
    }

    /** Where the line of a foreign key ends: one that may lead nowhere a bit below the others. */
    function targetPortOf(rows, link) {
      return portOf(rows, link.constraint.targetColumns) + (link.optional ? 5 : -5);
    }

    /** The net of a foreign key: all that lead to the same columns, and may or may not be NULL, are one. */
    function netOf(key) {
      return `${key.parent.number} ${key.constraint.targetColumns.join()} ${key.optional ? 0 : 1}`;
    }

    const widths = new Map();

    /** The parts at which a name may be broken. */
    function partsOf(title) { return title.match(/[^_.]+[_.]*|[_.]+/g) ?? [title]; }

    const nameLines = new Map();

    /** A name in one line, in the two that are narrowest, and in one for each of its parts, with the widths
        of these in bold letters of one pixel. */
    function waysToBreak(title) {
      if (nameLines.has(title)) return nameLines.get(title);
      const measure = (line) => textWidth(line, "600 100px system-ui, sans-serif") / 100;
      const way = (lines) => ({ lines, width: Math.max(...lines.map(measure)) });
      const parts = partsOf(title);
      const pairs = parts.slice(1).map((_, place) =>
        way([parts.slice(0, place + 1).join(""), parts.slice(place + 1).join("")]));
      const two = pairs.reduce((one, other) => other.width < one.width ? other : one, way([title]));
      nameLines.set(title, [way([title]), two, way(parts)]);
      return nameLines.get(title);
    }

    /** The width of the card of a table, the same at all steps. */
    function widthOf(table, mode) {
      const key = `${mode === "names"} ${table.number}`;
      if (widths.has(key)) return widths.get(key);
      let width = mode === "names" ? 84 : 190;
      for (const version of table.versions) {
        if (version.gone) continue;
        if (mode === "names") {
          width = Math.max(width, waysToBreak(version.title)[1].width * nameSize + 24);
          continue;
        }
        width = Math.max(width, textWidth(version.title, "600 14px system-ui, sans-serif") + 62);
        for (const column of version.columns) {
          const name = textWidth(column.name, "13px system-ui, sans-serif");
          const type = Math.min(150, textWidth(column.type, "12px ui-monospace, monospace"));
          width = Math.max(width, name + type + 66);
        }
      }
      widths.set(key, Math.min(320, Math.ceil(width)));
      return widths.get(key);
    }

    /** The places of all tables at some steps: one layout serves them, so that nothing jumps. */
    function planFor(stepNumbers, mode, ratio) {
      const boxes = new Map(), links = new Map();
      for (const step of stepNumbers) {
        const sights = sightsAt(step, stepNumbers.length > 1);
        const rows = new Map();
        for (const sight of sights.values()) {
          rows.set(sight.table, shownRows(sight, mode));
          const height = cardHeight(rows.get(sight.table), mode);
          const { table } = sight;
          const box = boxes.get(table)
            ?? { table, order: table.number, width: widthOf(table, mode), height: 0 };
          box.height = Math.max(box.height, height);
          boxes.set(sight.table, box);
        }
        for (const link of linksOf(step, sights)) {
          if (link.child === link.parent) continue;
          const identity = `${link.identity} ${link.optional}`;
          const rowsFor = (table) => rows.get(table) ?? shownRows(sightOf(table, step), mode);
          links.set(identity, {
            identity, left: link.parent, right: link.child, net: netOf(link),
            leftPort: targetPortOf(rowsFor(link.parent), link),
            rightPort: portOf(rowsFor(link.child), link.constraint.columns),
          });
        }
      }
      for (const link of links.values()) {
        link.left = boxes.get(link.left);
        link.right = boxes.get(link.right);
      }
      const list = [...boxes.values()];
      if (!list.length) {
        return { width: 0, height: 0, boxes, nets: new Map(), room: roomFor(mode), turned: new Set() };
      }
      const plan = layOut(list, [...links.values()], ratio, roomFor(mode));
      const turned = new Set([...links.values()].filter((link) => link.turned).map((link) => link.identity));
      return { ...plan, boxes, turned };
    }

    /** The tables that are shown at a step, or those alone that the step changes. */
    function sightsAt(step, changedAlone = false) {
      const sights = new Map();
      const candidates = changedAlone ? touchedAt(step) : tables;
      for (const table of candidates) {
        const sight = sightOf(table, step);
        if (sight) sights.set(table, sight);
      }
      return sights;
    }

    /** The foreign keys of some tables at a step, also to tables that are not among them. */
    function linksOf(step, sights) {
      const links = [];
      for (const { table, now, was } of sights.values()) {
        if (now) links.push(...foreignKeysOf(table, now, step));
        else links.push(...foreignKeysOf(table, was, step - 1));
      }
      return links;
    }

    const touched = steps.map(() => []);
    for (const table of tables) for (const version of table.versions) touched[version.step].push(table);

    /** The tables that a step makes, changes or drops. */
    function touchedAt(step) { return touched[step]; }
    """#
}
