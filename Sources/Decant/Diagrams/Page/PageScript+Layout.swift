extension SchemaPage {
  /// Lays the whole diagram out: the groups one by one, then side by side.
  static let layoutScript = #"""
    const headHeight = 36, rowHeight = 24, cardPad = 6, nameHeight = 54, nameSize = 19;

    /** The room around things in the layout that is being made: names alone stand nearer to each other. */
    let room;

    function roomFor(mode) {
      return mode === "names"
        ? { card: 14, stub: 20, track: 5, group: 36 } : { card: 28, stub: 26, track: 9, group: 64 };
    }

    /** How many lines run up and down beside each other between two layers, and on which track each one. */
    function assignTracks(spans) {
      const ordered = [...spans].sort((one, other) => one.from - other.from);
      const rising = ordered.filter((span) => span.from > span.to);
      const falling = ordered.filter((span) => span.from <= span.to).reverse();
      const tracks = [];
      for (const span of [...rising, ...falling]) {
        const meets = (other) => other.top < span.bottom + 6 && span.top < other.bottom + 6;
        let track = 0;
        while (tracks[track]?.some(meets)) track += 1;
        (tracks[track] ??= []).push(span);
        span.track = track;
      }
      return tracks.length;
    }

    /** The lines between a layer and the next one: where each begins, and how far up and down it goes. */
    function spansBehind(layer, nets) {
      const spans = [];
      for (const net of nets) {
        const first = net.source.layer;
        if (layer < first) continue;
        const start = layer === first ? net.source.y + net.links[0].leftPort : net.gates.get(layer)?.y + 5;
        if (Number.isNaN(start)) continue;
        const ends = net.links.filter((link) => link.right.layer === layer + 1)
          .map((link) => link.right.y + link.rightPort);
        const gate = net.gates.get(layer + 1);
        if (gate) ends.push(gate.y + 5);
        if (!ends.length) continue;
        const to = ends.reduce((one, other) => Math.abs(other - start) > Math.abs(one - start) ? other : one);
        const [top, bottom] = [Math.min(start, ...ends), Math.max(start, ...ends)];
        spans.push({ net, layer, from: start, to, top, bottom });
      }
      return spans;
    }

    /** Gives all boxes of a group their places, from 0, 0 on, so that it is seen as large as it can be. */
    function layOutGroup(group, ratio) {
      breakCircles(group.boxes, group.links);
      const limits = limitsOf(group.boxes, ratio);
      let best;
      for (const limit of limits) {
        layOutLayers(group, limit);
        const size = Math.max(group.width / ratio, group.height);
        if (!best || size < best.size) best = { size, limit };
      }
      if (limits[limits.length - 1] !== best.limit) layOutLayers(group, best.limit);
    }

    function layOutLayers(group, limit) {
      const count = assignLayers(group.boxes, group.links, limit, room.card);
      const { layers, nets } = weave(group, count);
      untangle(layers);
      straighten(layers);
      const items = layers.flat();
      const top = Math.min(...items.map((item) => item.y));
      for (const item of items) item.y = Math.round(item.y - top);
      group.nets = nets;
      group.columns = [];
      let x = 0;
      layers.forEach((items, place) => {
        const width = Math.max(0, ...items.map((item) => item.width));
        for (const item of items) item.x = x;
        const tracks = assignTracks(spansBehind(place, nets.values()));
        const channel = place === count - 1 ? 0 : 2 * room.stub + Math.max(2, tracks + 1) * room.track;
        group.columns.push({ x, width, channel });
        x += width + channel;
      });
      group.width = x;
      group.height = Math.max(...items.map((item) => item.y + item.height));
    }

    /** Puts rectangles side by side into a width, each as high up as it goes. */
    function pack(rectangles, width) {
      let skyline = [{ x: 0, y: 0, width: Infinity }];
      for (const rectangle of rectangles) {
        let best;
        skyline.forEach((segment, place) => {
          if (segment.x > 0 && segment.x + rectangle.width > width) return;
          let y = 0;
          for (let next = place; next < skyline.length; next += 1) {
            if (skyline[next].x >= segment.x + rectangle.width + room.group) break;
            y = Math.max(y, skyline[next].y);
          }
          if (!best || y < best.y) best = { x: segment.x, y };
        });
        rectangle.x = best.x;
        rectangle.y = best.y;
        const end = best.x + rectangle.width + room.group;
        const raised = { x: best.x, y: best.y + rectangle.height + room.group, width: end - best.x };
        skyline = skyline.flatMap((segment) => {
          const right = segment.x + segment.width;
          const parts = [];
          if (segment.x < best.x) parts.push({ ...segment, width: Math.min(right, best.x) - segment.x });
          const x = Math.max(segment.x, end);
          if (right > end) parts.push({ x, y: segment.y, width: right - x });
          return right <= best.x || segment.x >= end ? [segment] : parts;
        });
        skyline.push(raised);
        skyline.sort((one, other) => one.x - other.x);
      }
      const right = Math.max(...rectangles.map((rectangle) => rectangle.x + rectangle.width));
      const bottom = Math.max(...rectangles.map((rectangle) => rectangle.y + rectangle.height));
      return { width: right, height: bottom };
    }

    /** Lays out boxes with links, in about these proportions of width and height. */
    function layOut(boxes, links, ratio, spacing) {
      room = spacing;
      const groups = groupsOf(boxes, links);
      for (const group of groups) layOutGroup(group, ratio);
      groups.sort((one, other) => other.height * other.width - one.height * one.width);
      const areas = groups.map((group) => (group.width + room.group) * (group.height + room.group));
      const area = areas.reduce((sum, one) => sum + one, 0);
      const widest = Math.max(...groups.map((group) => group.width));
      let best;
      for (const factor of [0.8, 0.9, 1, 1.1, 1.25, 1.45, 1.7]) {
        const width = Math.max(widest, Math.sqrt(area * ratio) * factor);
        const size = pack(groups, width);
        const fault = Math.max(size.width / ratio, size.height);
        if (!best || fault < best.fault) best = { fault, width };
      }
      const size = pack(groups, best.width);
      const nets = new Map();
      for (const group of groups) {
        for (const box of group.boxes) {
          box.x += group.x;
          box.y += group.y;
          box.group = group;
        }
        for (const column of group.columns) column.x += group.x;
        for (const [key, net] of group.nets) {
          for (const gate of net.gates.values()) gate.y += group.y;
          nets.set(key, net);
        }
      }
      return { ...size, nets, room };
    }
    """#
}
