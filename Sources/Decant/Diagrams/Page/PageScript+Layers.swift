extension SchemaPage {
  /// Puts the tables of a diagram into layers from left to right, those that are referred to at the left.
  static let layersScript = #"""
    /** The groups of boxes that links connect, the largest first. */
    function groupsOf(boxes, links) {
      const roots = new Map(boxes.map((box) => [box, box]));
      const root = (box) => {
        while (roots.get(box) !== box) {
          roots.set(box, roots.get(roots.get(box)));
          box = roots.get(box);
        }
        return box;
      };
      for (const link of links) roots.set(root(link.left), root(link.right));
      const groups = new Map();
      for (const box of boxes) {
        if (!groups.has(root(box))) groups.set(root(box), { boxes: [], links: [] });
        groups.get(root(box)).boxes.push(box);
      }
      for (const link of links) groups.get(root(link.left)).links.push(link);
      return [...groups.values()].sort((one, other) => other.boxes.length - one.boxes.length);
    }

    /** Turns links round until none leads in a circle; a turned one has the table that refers at the left. */
    function breakCircles(boxes, links) {
      const leaving = new Map(boxes.map((box) => [box, []]));
      for (const link of links) leaving.get(link.left).push(link);
      const done = new Map();
      for (const start of boxes) {
        if (done.has(start)) continue;
        const path = [{ box: start, next: 0 }];
        done.set(start, false);
        while (path.length) {
          const top = path[path.length - 1];
          const link = leaving.get(top.box)[top.next++];
          if (!link) {
            done.set(top.box, true);
            path.pop();
          } else if (done.get(link.right) === false) {
            link.turned = true;
          } else if (!done.has(link.right)) {
            done.set(link.right, false);
            path.push({ box: link.right, next: 0 });
          }
        }
      }
      for (const link of links) {
        if (!link.turned) continue;
        [link.left, link.right] = [link.right, link.left];
        [link.leftPort, link.rightPort] = [link.rightPort, link.leftPort];
        link.net = `turned ${link.identity}`;
      }
    }

    /** Gives each box the number of its layer, so that no layer is much higher than a limit. */
    function assignLayers(boxes, links, limit, gap) {
      const before = new Map(boxes.map((box) => [box, []]));
      const behind = new Map(boxes.map((box) => [box, []]));
      for (const link of links) {
        before.get(link.right).push(link.left);
        behind.get(link.left).push(link.right);
      }
      const depth = longestWays(boxes, before, behind);
      const filled = [];
      const fits = (layer, box) => !filled[layer] || filled[layer] + gap + box.height <= limit;
      const put = (box, layer) => {
        box.layer = layer;
        filled[layer] = (filled[layer] ?? -gap) + gap + box.height;
      };
      const waiting = new Map(boxes.map((box) => [box, before.get(box).length]));
      const ready = boxes.filter((box) => waiting.get(box) === 0);
      while (ready.length) {
        ready.sort((one, other) => depth.get(other) - depth.get(one)
          || behind.get(other).length - behind.get(one).length || one.order - other.order);
        const box = ready.shift();
        let layer = Math.max(-1, ...before.get(box).map((other) => other.layer)) + 1;
        while (!fits(layer, box)) layer += 1;
        put(box, layer);
        for (const other of behind.get(box)) {
          waiting.set(other, waiting.get(other) - 1);
          if (waiting.get(other) === 0) ready.push(other);
        }
      }
      // what more tables refer to than it refers to itself stands near those
      for (const box of [...boxes].sort((one, other) => other.layer - one.layer)) {
        const followers = behind.get(box);
        if (followers.length <= before.get(box).length) continue;
        const last = Math.min(...followers.map((other) => other.layer)) - 1;
        for (let layer = last; layer > box.layer; layer -= 1) {
          if (!fits(layer, box)) continue;
          filled[box.layer] -= box.height + gap;
          put(box, layer);
        }
      }
      const used = [...new Set(boxes.map((box) => box.layer))].sort((one, other) => one - other);
      const numbers = new Map(used.map((layer, place) => [layer, place]));
      for (const box of boxes) box.layer = numbers.get(box.layer);
      return used.length;
    }

    /** How many boxes come one behind the other from each one on. */
    function longestWays(boxes, before, behind) {
      const depth = new Map(boxes.map((box) => [box, 0]));
      const open = new Map(boxes.map((box) => [box, behind.get(box).length]));
      const ends = boxes.filter((box) => open.get(box) === 0);
      while (ends.length) {
        const box = ends.pop();
        for (const other of before.get(box)) {
          depth.set(other, Math.max(depth.get(other), depth.get(box) + 1));
          open.set(other, open.get(other) - 1);
          if (open.get(other) === 0) ends.push(other);
        }
      }
      return depth;
    }

    /** Heights of layers that are worth a trial; of a large group one that is likely to fit. */
    function limitsOf(boxes, ratio) {
      const area = boxes.reduce((sum, box) => sum + (box.width + 150) * (box.height + room.card), 0);
      const highest = Math.max(...boxes.map((box) => box.height));
      const factors = boxes.length > 300 ? [0.7] : [0.4, 0.55, 0.7, 0.85, 1, 1.3, 1.7];
      return [...new Set(factors.map((factor) => Math.max(highest, Math.sqrt(area / ratio) * factor)))];
    }
    """#
}
