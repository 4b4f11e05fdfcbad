extension SchemaPage {
  /// Puts the boxes of each layer into an order in which few lines cross, and at heights at which these are
  /// straight.
  static let orderScript = #"""
    /** The nets of a group: links to one place are one line that branches. A gate leads it past a layer. */
    function weave(group, count) {
      const layers = Array.from({ length: count }, () => []);
      for (const box of group.boxes) {
        box.ways = { left: [], right: [] };
        layers[box.layer].push(box);
      }
      const nets = new Map();
      for (const link of group.links) {
        if (!nets.has(link.net)) nets.set(link.net, { source: link.left, gates: new Map(), links: [] });
        nets.get(link.net).links.push(link);
      }
      for (const net of nets.values()) {
        const last = Math.max(...net.links.map((link) => link.right.layer));
        let previous = { item: net.source, port: net.links[0].leftPort };
        for (let layer = net.source.layer + 1; layer <= last; layer += 1) {
          for (const link of net.links) {
            if (link.right.layer === layer) join(previous, { item: link.right, port: link.rightPort }, 1);
          }
          if (layer === last) break;
          const gate = { gate: true, net, layer, width: 0, height: 10, ways: { left: [], right: [] } };
          net.gates.set(layer, gate);
          layers[layer].push(gate);
          join(previous, { item: gate, port: 5 }, previous.item.gate ? 4 : 2);
          previous = { item: gate, port: 5 };
        }
      }
      return { layers, nets };
    }

    /** Notes that two items of neighbouring layers have a line. */
    function join(left, right, weight) {
      left.item.ways.right.push({ own: left.port, other: right.item, port: right.port, weight });
      right.item.ways.left.push({ own: right.port, other: left.item, port: left.port, weight });
    }

    /** The room between two items: lines that pass need less than cards. */
    function gapBetween(one, other) {
      return one.gate && other.gate ? 0 : one.gate || other.gate ? room.card * 0.45 : room.card;
    }

    /** Stacks the items of a layer around a middle. */
    function stack(items) {
      let y = 0;
      items.forEach((item, place) => {
        if (place) y += gapBetween(items[place - 1], item);
        item.y = y;
        y += item.height;
      });
      for (const item of items) item.y -= y / 2;
    }

    /** The height at which the lines of an item to some sides would be straight, where it has some. */
    function wish(item, sides) {
      let sum = 0, weight = 0;
      for (const side of sides) {
        for (const way of item.ways[side]) {
          sum += (way.other.y + way.port - way.own) * way.weight;
          weight += way.weight;
        }
      }
      return weight ? sum / weight : undefined;
    }

    /** How many lines cross between two layers. */
    function crossings(items) {
      const ends = [];
      for (const item of items) {
        for (const way of item.ways.right) ends.push([item.y + way.own, way.other.y + way.port]);
      }
      ends.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
      let count = 0;
      for (let one = 0; one < ends.length; one += 1) {
        for (let other = one + 1; other < ends.length; other += 1) {
          if (ends[one][1] > ends[other][1]) count += 1;
        }
      }
      return count;
    }

    /** Finds an order of each layer in which few lines cross. */
    function untangle(layers) {
      for (const items of layers) stack(items);
      let best = { count: Infinity };
      for (let sweep = 0; sweep < 14; sweep += 1) {
        const down = sweep % 2 === 0;
        const order = down ? layers : [...layers].reverse();
        for (const items of order.slice(1)) {
          const wishes = new Map(items.map((item) => {
            const middle = item.height / 2;
            return [item, (wish(item, [down ? "left" : "right"]) ?? item.y) + middle];
          }));
          items.sort((one, other) => wishes.get(one) - wishes.get(other));
          stack(items);
        }
        const count = layers.reduce((sum, items) => sum + crossings(items), 0);
        if (count < best.count) best = { count, order: layers.map((items) => [...items]) };
        if (count === 0) break;
      }
      best.order.forEach((items, place) => {
        layers[place].splice(0, items.length, ...items);
        stack(items);
      });
    }

    /** Moves the items of a layer as near to their wishes as their order allows: where wishes collide, items
        move together to the mean of them. */
    function settle(items, sides) {
      const blocks = [];
      let offset = 0;
      items.forEach((item, number) => {
        if (number) offset += gapBetween(items[number - 1], item);
        const weight = item.gate ? 3 : 1 + item.ways.left.length + item.ways.right.length;
        const target = (wish(item, sides) ?? item.y) - offset;
        let block = { items: [{ item, offset }], sum: target * weight, weight };
        const place = (one) => one.sum / one.weight;
        while (blocks.length && place(blocks[blocks.length - 1]) > place(block)) {
          const previous = blocks.pop();
          block = {
            items: previous.items.concat(block.items), sum: previous.sum + block.sum,
            weight: previous.weight + block.weight,
          };
        }
        blocks.push(block);
        offset += item.height;
      });
      for (const block of blocks) {
        for (const { item, offset } of block.items) item.y = block.sum / block.weight + offset;
      }
    }

    /** Straightens the lines of a group. */
    function straighten(layers) {
      for (let round = 0; round < 12; round += 1) {
        const sides = round < 2 ? ["left"] : round < 4 ? ["right"] : ["left", "right"];
        const order = round % 2 === 0 ? layers : [...layers].reverse();
        for (const items of order) settle(items, sides);
      }
    }
    """#
}
