extension SchemaPage {
  /// Leads the lines of foreign keys between the cards: up and down only between layers, each net on its own
  /// track.
  static let routesScript = #"""
    /** A path through points with round corners. */
    function roundPath(points) {
      const corners = points.filter(([x, y], place) => place === 0
        || x !== points[place - 1][0] || y !== points[place - 1][1]);
      let path = `M${corners[0]}`;
      for (let place = 1; place < corners.length - 1; place += 1) {
        const [before, corner, behind] = corners.slice(place - 1, place + 2);
        const radius = Math.min(8, distance(before, corner) / 2, distance(corner, behind) / 2);
        path += `L${toward(corner, before, radius)}Q${corner} ${toward(corner, behind, radius)}`;
      }
      return `${path}L${corners[corners.length - 1]}`;
    }

    function distance(one, other) { return Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]); }

    function toward(from, to, length) {
      const whole = distance(from, to) || 1;
      return [from[0] + (to[0] - from[0]) * length / whole, from[1] + (to[1] - from[1]) * length / whole];
    }

    /** The sign at an end of a line, how many rows there may be; `side` is 1 where it leaves to the right. */
    function signAt(x, y, side, kind) {
      const bar = (far) => `M${x + side * far},${y - 6}v12`;
      const ring = `M${x + side * 13},${y}a4,4 0 1,0 ${side * 8},0a4,4 0 1,0 ${-side * 8},0`;
      const foot = `M${x + side * 12},${y}L${x},${y - 6}M${x + side * 12},${y}L${x},${y + 6}`;
      return {
        lines: kind === "many" ? foot : kind === "one" ? bar(8) + bar(13) : bar(8),
        ring: kind === "one" ? "" : ring,
      };
    }

    /** The paths of all links: the lines with their signs, and the rings of these. */
    function routesOf(links, plan, rows) {
      const routes = new Map();
      const nets = new Map();
      for (const link of links) {
        const parent = plan.boxes.get(link.parent), child = plan.boxes.get(link.child);
        const parentPort = targetPortOf(rows.get(link.parent), link);
        const childPort = portOf(rows.get(link.child), link.constraint.columns);
        if (link.parent === link.child) {
          routes.set(link, selfRoute(parent, parentPort, childPort, link));
          continue;
        }
        const identity = `${link.identity} ${link.optional}`;
        const turned = plan.turned.has(identity);
        const net = plan.nets.get(turned ? `turned ${identity}` : netOf(link));
        if (!net) continue;
        const [left, right] = turned ? [child, parent] : [parent, child];
        const [leftPort, rightPort] = turned ? [childPort, parentPort] : [parentPort, childPort];
        if (!nets.has(net)) nets.set(net, { ...net, links: [], tracks: new Map() });
        nets.get(net).links.push({ link, left, right, leftPort, rightPort, turned });
      }
      assignAllTracks([...nets.values()], plan.room);
      for (const net of nets.values()) {
        for (const end of net.links) routes.set(end.link, routeOf(end, net));
      }
      return routes;
    }

    /** Gives each net a track in each channel that it passes. */
    function assignAllTracks(nets, spacing) {
      const groups = new Map();
      for (const net of nets) {
        if (!groups.has(net.source.group)) groups.set(net.source.group, []);
        groups.get(net.source.group).push(net);
      }
      for (const [group, members] of groups) {
        group.columns.forEach((column, layer) => {
          const spans = spansBehind(layer, members);
          const count = assignTracks(spans);
          const width = column.channel - 2 * spacing.stub;
          const step = Math.min(spacing.track, width / (count + 1));
          const start = column.x + column.width + spacing.stub + (width - step * (count + 1)) / 2;
          for (const span of spans) {
            const x = start + step * (span.track + 1);
            span.net.tracks.set(layer, { x: Math.round(x), y: span.from });
          }
        });
      }
    }

    function routeOf({ link, left, right, leftPort, rightPort, turned }, net) {
      let y = right.y + rightPort;
      const points = [[right.x, y]];
      for (let layer = right.layer - 1; layer >= left.layer; layer -= 1) {
        const track = net.tracks.get(layer);
        points.push([track.x, y], [track.x, track.y]);
        y = track.y;
      }
      points.push([left.x + left.width, left.y + leftPort]);
      const kinds = [link.single ? "maybe" : "many", link.optional ? "maybe" : "one"];
      if (turned) kinds.reverse();
      const signs = [
        signAt(right.x, right.y + rightPort, -1, kinds[0]),
        signAt(left.x + left.width, left.y + leftPort, 1, kinds[1]),
      ];
      return { line: roundPath(points), signs };
    }

    /** A line from a table to itself, at its right side. */
    function selfRoute(box, parentPort, childPort, link) {
      const x = box.x + box.width;
      const [top, bottom] = [box.y + parentPort, box.y + childPort];
      const line = roundPath([[x, bottom], [x + 32, bottom], [x + 32, top], [x, top]]);
      const signs = [
        signAt(x, bottom, 1, link.single ? "maybe" : "many"),
        signAt(x, top, 1, link.optional ? "maybe" : "one"),
      ];
      return { line, signs };
    }
    """#
}
