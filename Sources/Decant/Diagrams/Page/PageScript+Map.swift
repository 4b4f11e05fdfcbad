extension SchemaPage {
  /// The small map of the whole diagram, and the bars of the timeline.
  static let mapScript = #"""
    /** A color of the style sheet. */
    function color(name) { return getComputedStyle(document.documentElement).getPropertyValue(name).trim(); }

    /** Prepares a canvas element for drawing at the resolution of the screen. */
    function brush(node) {
      const ratio = window.devicePixelRatio || 1;
      const { clientWidth: width, clientHeight: height } = node;
      if (node.width !== Math.round(width * ratio)) node.width = Math.round(width * ratio);
      if (node.height !== Math.round(height * ratio)) node.height = Math.round(height * ratio);
      const context = node.getContext("2d");
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      return { context, width, height };
    }

    let mapScale = { factor: 1, x: 0, y: 0 };
    let mapIsDue = false;

    function drawMap() {
      if (mapIsDue) return;
      mapIsDue = true;
      requestAnimationFrame(() => {
        mapIsDue = false;
        paintMap();
      });
    }

    function paintMap() {
      const bounds = shown.plan && map.clientWidth ? boundsOf([...shown.cards.keys()]) : undefined;
      if (!bounds) return;
      const area = canvas.getBoundingClientRect();
      const left = bounds.x * view.scale + view.x, top = bounds.y * view.scale + view.y;
      const isWhole = left > -4 && top > -4 && left + bounds.width * view.scale < area.width + 4
        && top + bounds.height * view.scale < area.height + 4;
      map.classList.toggle("idle", isWhole);
      if (isWhole) return;
      const { context, width, height } = brush(map);
      const factor = Math.min((width - 16) / bounds.width, (height - 16) / bounds.height);
      mapScale = {
        factor, x: (width - bounds.width * factor) / 2 - bounds.x * factor,
        y: (height - bounds.height * factor) / 2 - bounds.y * factor,
      };
      const fills = {
        "": color("--edge"), added: color("--added"), changed: color("--changed"),
        dropped: color("--dropped"),
      };
      for (const [table, { sight }] of shown.cards) {
        const box = shown.plan.boxes.get(table);
        context.fillStyle = table === shown.selected ? color("--accent") : fills[sight.mark];
        context.fillRect(box.x * factor + mapScale.x, box.y * factor + mapScale.y,
          Math.max(2, box.width * factor), Math.max(2, box.shownHeight * factor));
      }
      context.strokeStyle = color("--accent");
      context.lineWidth = 1.5;
      const part = factor / view.scale;
      const [x, y] = [mapScale.x - view.x * part, mapScale.y - view.y * part];
      context.strokeRect(x, y, area.width * part, area.height * part);
    }

    function moveByMap(event) {
      const frame = map.getBoundingClientRect();
      const x = (event.clientX - frame.left - mapScale.x) / mapScale.factor;
      const y = (event.clientY - frame.top - mapScale.y) / mapScale.factor;
      const area = freeArea();
      view.x = area.width / 2 - x * view.scale;
      view.y = area.height / 2 - y * view.scale;
      applyView();
    }

    map.addEventListener("pointerdown", (event) => {
      map.setPointerCapture(event.pointerId);
      moveByMap(event);
    });
    map.addEventListener("pointermove", (event) => {
      if (map.hasPointerCapture(event.pointerId)) moveByMap(event);
    });

    const bars = document.getElementById("bars");

    /** How many tables each step adds, changes and drops. */
    const counts = steps.map((step) => {
      const count = { added: 0, changed: 0, dropped: 0 };
      for (const table of touchedAt(step.number)) {
        const sight = sightOf(table, step.number);
        if (sight?.mark) count[sight.mark] += 1;
      }
      return count;
    });

    function drawBars() {
      const { context, width, height } = brush(bars);
      const most = Math.max(1, ...counts.map((count) => count.added + count.changed + count.dropped));
      const room = width - thumbWidth;
      const thick = Math.max(1, Math.min(14, room / Math.max(1, lastStep) - 1));
      counts.forEach((count, step) => {
        const x = thumbWidth / 2 + (lastStep ? room * step / lastStep : 0) - thick / 2;
        let y = height;
        for (const mark of ["added", "changed", "dropped"]) {
          if (!count[mark]) continue;
          const high = Math.max(2, (height - 2) * Math.sqrt(count[mark] / most) * 0.8);
          context.globalAlpha = step <= shown.step ? 1 : 0.35;
          context.fillStyle = color(`--${mark}`);
          context.fillRect(x, y - high, thick, high);
          y -= high;
        }
      });
    }
    """#
}
