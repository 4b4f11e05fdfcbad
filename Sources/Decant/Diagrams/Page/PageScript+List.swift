extension SchemaPage {
  /// The list of tables, the search, and the panel of one table.
  static let listScript = #"""
    const list = document.getElementById("list");
    const listItems = document.getElementById("tables");
    const searchField = document.getElementById("search");
    const panel = document.getElementById("panel");

    /** The tables that a search finds, with the columns that it finds. */
    function found(query) {
      const wanted = query.trim().toLowerCase();
      const hits = [];
      for (const [table, { sight }] of shown.cards) {
        const names = sight.version.columns.map((column) => column.name);
        const columns = wanted ? names.filter((name) => name.toLowerCase().includes(wanted)) : [];
        const place = sight.version.title.toLowerCase().indexOf(wanted);
        if (place < 0 && !columns.length) continue;
        hits.push({ table, sight, columns, rank: place < 0 ? 2 : Math.min(place, 1) });
      }
      return hits.sort((one, other) => (wanted ? one.rank - other.rank : 0)
        || one.sight.version.title.localeCompare(other.sight.version.title));
    }

    function drawList() {
      const query = searchField.value;
      const hits = found(query);
      const all = `${shown.cards.size} table${shown.cards.size === 1 ? "" : "s"}`;
      document.getElementById("count").textContent = query ? `${hits.length} of ${all}` : all;
      listItems.replaceChildren(...hits.map(({ table, sight, columns }) => element("li", {},
        element("button", {
          type: "button", class: sight.mark, "aria-current": table === shown.selected ? "true" : undefined,
          onclick: () => goTo(table),
        },
        element("span", { class: "name" }, sight.version.title),
        sight.mark ? element("span", { class: "sign", title: words[sight.mark] }, signs[sight.mark]) : "",
        columns.length ? element("small", {}, columns.slice(0, 6).join(", ")) : ""))));
      markHits(hits, query.trim() !== "");
      return hits;
    }

    /** Marks in the diagram what a search has found. */
    function markHits(hits, isSearching) {
      const columns = new Map(isSearching ? hits.map((hit) => [hit.table, hit.columns]) : []);
      for (const [table, { node }] of shown.cards) {
        node.classList.toggle("hit", columns.has(table));
        node.classList.toggle("miss", isSearching && !columns.has(table));
        for (const cell of isSearching ? node.querySelectorAll("[data-column]") : []) {
          cell.classList.toggle("found", columns.get(table)?.includes(cell.dataset.column) ?? false);
        }
      }
    }

    searchField.addEventListener("input", drawList);
    searchField.addEventListener("focus", () => {
      if (isNarrow()) document.body.classList.add("listing");
    });
    searchField.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        const [hit] = drawList();
        if (hit) goTo(hit.table);
      } else if (event.key === "Escape") {
        searchField.value = "";
        drawList();
        searchField.blur();
        document.body.classList.remove("listing");
      }
    });

    /** Selects a table and brings it into the middle. */
    function goTo(table) {
      if (isNarrow()) document.body.classList.remove("listing");
      select(table);
      fit(boundsOf([table]), { most: Math.max(0.9, Math.min(view.scale, 1.2)) });
    }

    /** Fills the panel with all that is known of the selected table. */
    function drawPanel() {
      const sight = shown.selected && sightOf(shown.selected, shown.step);
      panel.hidden = !sight;
      document.body.classList.toggle("detailed", Boolean(sight));
      if (!sight) return;
      const { version, table, mark } = sight;
      panel.replaceChildren(
        element("header", {},
          element("h2", {}, version.title, tag(mark)),
          button("plain", () => select(), "Close", icon("close"))),
        version.comment ? element("p", { class: "comment" }, version.comment) : "",
        version.doubt ? element("p", { class: "warning" },
          `Not known for sure: ${version.doubt} may have changed it.`) : "",
        section("Columns", rowsOf(sight).filter((row) => row.column).map((row) => columnEntry(row))),
        section("Refers to", keysOf(sight).map((key) => keyEntry(key, key.parent))),
        section("Referred to by", referrersOf(table).map((key) => keyEntry(key, key.child))),
        section("Constraints", version.constraints.filter((part) => !part.target).map(partEntry)),
        section("Indexes", version.indexes.map(partEntry)),
        section("History", historyOf(table)));
      panel.scrollTop = 0;
    }

    function section(title, entries) {
      if (!entries.length) return "";
      return element("section", {}, element("h3", {}, title), element("ul", {}, ...entries));
    }

    function tag(mark) { return mark ? element("span", { class: `tag ${mark}` }, words[mark]) : ""; }

    function button(name, onclick, label, ...content) {
      return element("button", { type: "button", class: name, "aria-label": label, onclick }, ...content);
    }

    /** The foreign keys of a table as it is shown: of one that is dropped, those that it had. */
    function keysOf({ table, version, now, step }) {
      return foreignKeysOf(table, version, now ? step : step - 1);
    }

    function columnEntry({ column, mark }) {
      return element("li", { class: mark },
        element("span", { class: "name" }, column.name, column.key ? icon("key") : "",
          tag(mark)),
        element("code", {}, describe({ ...column, name: "" })),
        column.comment ? element("small", {}, column.comment) : "");
    }

    function keyEntry(key, other) {
      const { version } = sightOf(other, shown.step);
      const { columns, targetColumns } = key.constraint;
      return element("li", {}, button("reference", () => goTo(other), undefined, version.title),
        element("code", {}, `${columns.join(", ")} → ${targetColumns.join(", ")}`));
    }

    function partEntry(part) {
      return element("li", {}, part.name ? element("span", { class: "name" }, part.name) : "",
        element("code", {}, (part.unique ? "UNIQUE " : "") + part.text));
    }

    function referrersOf(table) {
      return shown.links.filter((link) => link.parent === table && link.mark !== "dropped");
    }

    /** The steps that made and changed a table. */
    function historyOf(table) {
      return table.versions.filter((version) => version.step > 0).map((version) => {
        const { mark } = sightOf(table, version.step);
        const title = titleOf(steps[version.step]);
        return element("li", {}, button("reference", () => show(version.step), undefined, title), tag(mark));
      });
    }
    """#
}
