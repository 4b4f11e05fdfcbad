extension SchemaPage {
  /// Moves and scales the diagram, by mouse, wheel, fingers and buttons, and shows where one is in it.
  static let viewScript = #"""
    const canvas = document.getElementById("canvas");
    const world = document.getElementById("world");
    const map = document.getElementById("map");
    const view = { x: 0, y: 0, scale: 1 };
    const smallest = 0.04, largest = 2.5, farScale = 0.42;

    function applyView(smoothly = false) {
      world.classList.toggle("smooth", smoothly);
      world.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`;
      canvas.classList.toggle("distant", view.scale < farScale);
      canvas.style.setProperty("--scale", view.scale);
      canvas.style.setProperty("--grid", `${24 * view.scale * (view.scale < 0.5 ? 4 : 1)}px`);
      canvas.style.backgroundPosition = `${view.x}px ${view.y}px`;
      drawMap();
    }

    /** Scales around a point of the canvas. */
    function zoomAt(x, y, factor, smoothly = false) {
      const scale = Math.min(largest, Math.max(smallest, view.scale * factor));
      view.x = x - (x - view.x) * scale / view.scale;
      view.y = y - (y - view.y) * scale / view.scale;
      view.scale = scale;
      applyView(smoothly);
    }

    function zoomMiddle(factor) {
      const area = freeArea();
      zoomAt(area.width / 2, area.height / 2, factor, true);
    }

    /** The part of the canvas that nothing lies over. */
    function freeArea() {
      const whole = canvas.getBoundingClientRect();
      const side = document.getElementById("panel");
      const isBeside = side.offsetWidth < whole.width * 0.7;
      return {
        width: whole.width - (!side.hidden && isBeside ? side.offsetWidth : 0),
        height: whole.height - (side.hidden || isBeside ? 0 : side.offsetHeight),
      };
    }

    /** The rectangle around the cards of some tables; undefined where none of them is shown. */
    function boundsOf(some) {
      const present = some.filter((table) => shown.cards.has(table));
      const boxes = present.map((table) => shown.plan.boxes.get(table));
      if (!boxes.length) return undefined;
      const x = Math.min(...boxes.map((box) => box.x)), y = Math.min(...boxes.map((box) => box.y));
      return {
        x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
        height: Math.max(...boxes.map((box) => box.y + box.shownHeight)) - y,
      };
    }

    /** Brings a rectangle into the middle, as large as it fits. */
    function fit(bounds, { most = 1, least = smallest, smoothly = true } = {}) {
      if (!bounds) return;
      const area = freeArea();
      const margin = Math.min(48, area.width * 0.06);
      const scale = Math.min(
        (area.width - 2 * margin) / bounds.width, (area.height - 2 * margin) / bounds.height);
      view.scale = Math.max(least, Math.min(most, scale));
      view.x = area.width / 2 - (bounds.x + bounds.width / 2) * view.scale;
      view.y = area.height / 2 - (bounds.y + bounds.height / 2) * view.scale;
      applyView(smoothly);
    }

    function fitAll(smoothly = true) { fit(boundsOf([...shown.cards.keys()]), { smoothly }); }

    /** Moves the view so that some tables are seen, unless one of them is seen already. */
    function reveal(some) {
      const area = freeArea();
      const seen = some.some((table) => {
        const box = shown.plan.boxes.get(table);
        if (!box || !shown.cards.has(table)) return false;
        const x = box.x * view.scale + view.x, y = box.y * view.scale + view.y;
        return x > -box.width * view.scale / 2 && x < area.width - 40 && y > -20 && y < area.height - 40;
      });
      if (!seen) fit(boundsOf(some), { most: view.scale, least: Math.min(view.scale, 0.3) });
    }

    const fingers = new Map();
    let moved = 0;

    canvas.addEventListener("pointerdown", (event) => {
      if (event.target.closest("button, #map") || event.button > 1) return;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.size === 1) moved = 0;
    });

    canvas.addEventListener("pointermove", (event) => {
      const finger = fingers.get(event.pointerId);
      if (!finger) return;
      const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y];
      moved += Math.abs(dx) + Math.abs(dy);
      if (moved > 4 && !canvas.hasPointerCapture(event.pointerId)) canvas.setPointerCapture(event.pointerId);
      const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, other]) => other);
      finger.x = event.clientX;
      finger.y = event.clientY;
      if (others.length) {
        pinch(others[0], finger, dx, dy);
      } else if (moved > 4) {
        canvas.classList.add("moving");
        view.x += dx;
        view.y += dy;
        applyView();
      }
    });

    /** Scales by the distance of two fingers, and moves by that of their middle. */
    function pinch(rest, finger, dx, dy) {
      const frame = canvas.getBoundingClientRect();
      const before = Math.hypot(finger.x - dx - rest.x, finger.y - dy - rest.y);
      const now = Math.hypot(finger.x - rest.x, finger.y - rest.y);
      view.x += dx / 2;
      view.y += dy / 2;
      const [x, y] = [(finger.x + rest.x) / 2 - frame.left, (finger.y + rest.y) / 2 - frame.top];
      zoomAt(x, y, now / (before || now || 1));
    }

    for (const name of ["pointerup", "pointercancel"]) {
      canvas.addEventListener(name, (event) => {
        const wasDown = fingers.has(event.pointerId) && fingers.size === 1;
        const wasClick = name === "pointerup" && wasDown && moved <= 4;
        fingers.delete(event.pointerId);
        if (!fingers.size) canvas.classList.remove("moving");
        if (!wasClick) return;
        const card = event.target.closest(".card");
        select(card ? tables[Number(card.dataset.table)] : undefined);
      });
    }

    canvas.addEventListener("wheel", (event) => {
      event.preventDefault();
      const frame = canvas.getBoundingClientRect();
      const lines = event.deltaMode === 1 ? 16 : 1;
      if (event.shiftKey) {
        view.x -= (event.deltaX || event.deltaY) * lines;
        applyView();
        return;
      }
      const speed = event.ctrlKey ? 0.01 : 0.0016;
      const factor = Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) * speed);
      zoomAt(event.clientX - frame.left, event.clientY - frame.top, factor);
    }, { passive: false });

    canvas.addEventListener("dblclick", (event) => {
      const frame = canvas.getBoundingClientRect();
      zoomAt(event.clientX - frame.left, event.clientY - frame.top, event.shiftKey ? 0.5 : 2, true);
    });
    """#
}
