extension SchemaPage {
  /// Shows a step, and lets the reader go from one to another.
  static let mainScript = #"""
    const cardLayer = document.getElementById("cards");
    const lineLayer = document.getElementById("lines");
    const slider = document.getElementById("slider");
    const thumbWidth = 18;
    const shown = {
      step: -1, mode: tables.length > 90 ? "names" : tables.length > 40 ? "keys" : "all", arranged: false,
      selected: undefined, cards: new Map(), links: [], plan: undefined,
    };
    const plans = new Map();

    function isNarrow() { return window.innerWidth < 760; }

    /** The proportions of the diagram: those of the screen, within limits. */
    function ratio() {
      return Math.max(0.6, Math.min(2.2, canvas.clientWidth / Math.max(1, canvas.clientHeight)));
    }

    /** The layout for a step: that of all steps, unless each is to be arranged anew. */
    function planAt(step) {
      const key = `${shown.mode} ${shown.arranged ? step : "all"}`;
      if (!plans.has(key)) {
        const numbers = shown.arranged ? [step] : steps.map(({ number }) => number);
        plans.set(key, planFor(numbers, shown.mode, ratio()));
      }
      return plans.get(key);
    }

    function titleOf(step) {
      if (!step.id) return step.number === 0 && versionsAtStart ? "Baseline" : "Empty database";
      return step.message.split("\n", 1)[0] || step.id;
    }

    const versionsAtStart = tables.some((table) => table.versions[0]?.step === 0);

    /** Shows a step: makes the cards that are other than they were, and leads all lines anew. */
    function show(step, { follow = true } = {}) {
      const target = Math.max(0, Math.min(lastStep, step));
      const isNew = target !== shown.step;
      shown.step = target;
      shown.plan = planAt(target);
      const sights = sightsAt(target);
      const rows = new Map();
      for (const [table, { node }] of shown.cards) {
        if (sights.has(table)) continue;
        node.remove();
        shown.cards.delete(table);
      }
      for (const [table, sight] of sights) {
        rows.set(table, shownRows(sight, shown.mode));
        placeCard(sight, rows.get(table));
      }
      shown.links = linksAt(target, sights);
      drawLines(rows);
      if (shown.selected && !sights.has(shown.selected)) shown.selected = undefined;
      drawTimeline();
      drawList();
      drawPanel();
      highlight(shown.selected);
      remember();
      const changed = [...sights.values()].filter((sight) => sight.mark).map((sight) => sight.table);
      if (isNew && follow && changed.length) reveal(changed);
      else drawMap();
    }

    cardLayer.classList.toggle("named", shown.mode === "names");

    function placeCard(sight, rows) {
      const { table, version, mark } = sight;
      const box = shown.plan.boxes.get(table);
      const look = [table.versions.indexOf(version), mark, mark ? sight.step : "", shown.mode].join();
      let card = shown.cards.get(table);
      if (card?.look !== look) {
        const node = makeCard(sight, shown.mode);
        if (card) card.node.replaceWith(node); else cardLayer.append(node);
        card = { node, look };
        shown.cards.set(table, card);
      }
      card.sight = sight;
      box.shownHeight = cardHeight(rows, shown.mode);
      writeFarName(card.node, version.title, box.width, box.shownHeight);
      card.node.style.width = `${box.width}px`;
      card.node.style.height = `${box.shownHeight}px`;
      card.node.style.transform = `translate(${box.x}px, ${box.y}px)`;
    }

    function drawLines(rows) {
      lineLayer.setAttribute("width", shown.plan.width + 200);
      lineLayer.setAttribute("height", shown.plan.height + 200);
      const routes = routesOf(shown.links, shown.plan, rows);
      shown.links = shown.links.filter((link) => routes.has(link));
      lineLayer.replaceChildren(...shown.links.map((link) => {
        link.node = makeLine(link, routes.get(link));
        link.node.addEventListener("pointerenter", () => light([link]));
        link.node.addEventListener("pointerleave", () => highlight(shown.selected));
        return link.node;
      }));
    }

    /** Lights some lines with their tables; without any, all is as usual. */
    function light(links, table) {
      const lit = new Set(links);
      const near = new Set(links.flatMap((link) => [link.child, link.parent]));
      if (table) near.add(table);
      canvas.classList.toggle("lit", near.size > 0);
      for (const link of shown.links) {
        link.node.classList.toggle("on", lit.has(link));
        if (lit.has(link)) lineLayer.append(link.node);
      }
      for (const [other, { node }] of shown.cards) {
        node.classList.toggle("near", near.has(other));
        node.classList.toggle("selected", other === table);
      }
      const columns = new Set(links.flatMap((link) => [
        ...link.constraint.columns.map((name) => `${link.child.number} ${name}`),
        ...link.constraint.targetColumns.map((name) => `${link.parent.number} ${name}`),
      ]));
      for (const cell of cardLayer.querySelectorAll("[data-column].tied")) cell.classList.remove("tied");
      for (const name of columns) {
        const [number, ...rest] = name.split(" ");
        const card = shown.cards.get(tables[Number(number)]);
        for (const cell of card?.node.querySelectorAll("[data-column]") ?? []) {
          if (cell.dataset.column === rest.join(" ")) cell.classList.add("tied");
        }
      }
    }

    function highlight(table) {
      light(table ? shown.links.filter((link) => link.child === table || link.parent === table) : [], table);
    }

    function select(table) {
      shown.selected = table;
      drawPanel();
      drawList();
      highlight(table);
      remember();
      drawMap();
    }

    cardLayer.addEventListener("pointerover", (event) => {
      const card = event.target.closest(".card");
      if (!card || event.pointerType !== "mouse" || shown.selected) return;
      highlight(tables[Number(card.dataset.table)]);
    });
    cardLayer.addEventListener("pointerout", (event) => {
      const isLeft = !event.relatedTarget?.closest?.(".card");
      if (isLeft && event.pointerType === "mouse" && !shown.selected) highlight();
    });
    """#
}
