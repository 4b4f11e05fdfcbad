extension SchemaPage {
  /// Reads the data, and finds what a table is at a step and what the step has changed.
  static let dataScript = #"""
    const data = JSON.parse(document.getElementById("data").textContent);

    const steps = data.steps.map(([id, message, date, parents, labels, notes], number) => ({
      number, id: id || "", message: message || "", date: date || "", parents, labels, notes,
    }));
    const lastStep = steps.length - 1;

    const columns = data.columns.map(([name, type, flags, standard, comment, identity]) => ({
      name, type, nullable: (flags & 1) > 0, key: (flags & 2) > 0, counted: (flags & 4) > 0,
      standard: standard || "", comment: comment || "", identity: identity || name,
    }));
    const constraints = data.constraints.map(([kind, name, text, columns, target, targetColumns]) => ({
      kind: kind || "other", name: name || "", text, columns, target: target || "", targetColumns,
    }));
    const indexes = data.indexes.map(([name, text, unique, columns]) => ({
      name: name || "", text, unique: unique > 0, columns,
    }));

    const tables = data.tables.map((versions, number) => ({
      number,
      versions: versions.map(([step, name, schema, comment, ownColumns, ownConstraints, ownIndexes, doubt]) =>
        name === undefined ? { step, gone: true } : {
          step, name, title: schema ? `${schema}.${name}` : name, comment: comment || "", doubt: doubt || "",
          columns: ownColumns.map((place) => columns[place]),
          constraints: ownConstraints.map((place) => constraints[place]),
          indexes: ownIndexes.map((place) => indexes[place]),
        }),
    }));

    /** The tables by each name that they have had, with the steps from and to which they had it. */
    const owners = new Map();
    for (const table of tables) {
      table.versions.forEach((version, place) => {
        if (version.gone) return;
        const end = table.versions[place + 1]?.step ?? Infinity;
        if (!owners.has(version.title)) owners.set(version.title, []);
        owners.get(version.title).push({ table, from: version.step, end });
      });
    }

    /** The table that has a name at a step. */
    function tableNamed(title, step) {
      return owners.get(title)?.find((owner) => owner.from <= step && step < owner.end)?.table;
    }

    /** What a table is at a step; undefined where there is none. */
    function versionAt(table, step) {
      let low = 0, high = table.versions.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (table.versions[middle].step <= step) low = middle + 1; else high = middle;
      }
      const version = table.versions[low - 1];
      return version && !version.gone ? version : undefined;
    }

    /** How a table is shown at a step: what it is, what it was, and what the step has done to it. */
    function sightOf(table, step) {
      const now = versionAt(table, step);
      const was = step > 0 ? versionAt(table, step - 1) : undefined;
      if (!now && !was) return undefined;
      const mark = step === 0 ? "" : !was ? "added" : !now ? "dropped" : now !== was ? "changed" : "";
      return { table, step, now, was, mark, version: now ?? was };
    }

    /** The rows of a card: the columns with what the step has done to them, also those that it dropped. */
    function rowsOf(sight) {
      const { now, was, mark, version } = sight;
      if (mark !== "changed") return version.columns.map((column) => ({ column, mark: "" }));
      const before = new Map(was.columns.map((column) => [column.identity, column]));
      const rows = now.columns.map((column) => {
        const old = before.get(column.identity);
        before.delete(column.identity);
        return { column, old, mark: !old ? "added" : old !== column ? "changed" : "" };
      });
      was.columns.forEach((column, place) => {
        if (!before.has(column.identity)) return;
        const previous = was.columns[place - 1];
        const at = previous ? rows.findIndex((row) => row.column.identity === previous.identity) + 1 : 0;
        rows.splice(at, 0, { column, mark: "dropped" });
      });
      return rows.concat(partRows(was, now));
    }

    /** Rows for what else a step has added or dropped, foreign keys aside, which are lines. */
    function partRows(was, now) {
      const rows = [];
      const compare = (old, parts, kind) => {
        for (const part of parts) if (!old.includes(part)) rows.push({ part, kind, mark: "added" });
        for (const part of old) if (!parts.includes(part)) rows.push({ part, kind, mark: "dropped" });
      };
      const plain = (version) => version.constraints.filter((part) => part.kind !== "foreignkey");
      compare(plain(was), plain(now), "constraint");
      compare(was.indexes, now.indexes, "index");
      if (was.title !== now.title) {
        rows.push({ part: { name: was.title, text: "" }, kind: "before", mark: "changed" });
      }
      return rows;
    }

    /** The foreign keys of a version, with the tables that they lead to. */
    function foreignKeysOf(table, version, step) {
      const keys = [];
      for (const constraint of version.constraints) {
        if (constraint.kind !== "foreignkey") continue;
        const parent = tableNamed(constraint.target, step);
        if (!parent) continue;
        const own = version.columns.filter((column) => constraint.columns.includes(column.name));
        const optional = own.some((column) => column.nullable);
        keys.push({
          child: table, parent, constraint, optional, single: isUnique(version, constraint.columns),
          identity: `${table.number}>${parent.number}:${constraint.columns.join()}`,
        });
      }
      return keys;
    }

    /** Whether no two rows of a table are equal in some of these columns. */
    function isUnique(version, names) {
      const covers = (part) => part.columns.length > 0 && part.columns.every((name) => names.includes(name));
      return version.constraints.some((part) => ["primary", "unique"].includes(part.kind) && covers(part))
        || version.indexes.some((part) => part.unique && covers(part));
    }

    /** The foreign keys that are shown at a step, with what the step has done to them. */
    function linksAt(step, sights) {
      const links = [];
      for (const sight of sights.values()) {
        const { table, now, was, mark } = sight;
        const current = now ? foreignKeysOf(table, now, step) : [];
        const former = was && sight.mark ? foreignKeysOf(table, was, step - 1) : [];
        const known = new Set(former.map((key) => key.identity));
        const kept = new Set(current.map((key) => key.identity));
        for (const key of current) {
          links.push({ ...key, mark: mark && !known.has(key.identity) ? "added" : "" });
        }
        for (const key of former) if (!kept.has(key.identity)) links.push({ ...key, mark: "dropped" });
      }
      return links.filter((link) => sights.has(link.child) && sights.has(link.parent));
    }
    """#
}
