import { describe, expect, test } from "vitest";
import { edgesFrom } from "@/lib/guide/graph";
import { nodeOf } from "@/lib/guide/guide";
import { drawAcross } from "@/lib/guide/metro/draw-across";
import { drawDown } from "@/lib/guide/metro/draw-down";
import { allTracks, lineAt, type MetroDrawing } from "@/lib/guide/metro/drawing";
import { metroFacts } from "@/lib/guide/metro/facts";
import { lineIds, lineOf, metroZones, type StationId, stationDeadlines, stationIds } from "@/lib/guide/metro/lines";
import { stationName } from "@/lib/guide/metro/words";
import { nodeIds } from "@/lib/guide/structure";
import type { NodeId } from "@/lib/ids/nodes";
import { stops } from "@/lib/ids/stops";

/** The pages between one station and the next by the shortest way through the guide; undefined when there is none. */
function wayBetween(from: NodeId, to: NodeId): NodeId[] | undefined {
  const seen = new Map<NodeId, NodeId | undefined>([[from, undefined]]);
  for (const id of seen.keys()) {
    if (id === to) break;
    for (const { to: next } of edgesFrom(id, nodeOf(id))) if (!seen.has(next)) seen.set(next, id);
  }
  if (!seen.has(to)) return undefined;
  const way: NodeId[] = [];
  for (let id = seen.get(to); id !== undefined && id !== from; id = seen.get(id)) way.unshift(id);
  return way;
}

describe("de metrokaart is de gids", () => {
  test("een dertigtal haltes, elk een plek van de gids, elk één keer", () => {
    expect(stationIds.length).toBeGreaterThanOrEqual(25);
    expect(stationIds.length).toBeLessThanOrEqual(32);
    expect(new Set(stationIds).size).toBe(stationIds.length);
    expect(stationIds.filter((id) => !nodeIds.includes(id))).toEqual([]);
    expect(new Set(stationIds.map(stationName)).size).toBe(stationIds.length);
  });

  test("langs elke lijn loopt een echte weg, zonder andere haltes ertussen", () => {
    const tracks = allTracks();
    expect(tracks.length).toBeGreaterThan(stationIds.length);
    for (const { line, from, to } of tracks) {
      const way = wayBetween(from, to);
      expect(way, `${line}: van ${from} naar ${to} is er geen weg`).toBeDefined();
      expect(way?.length, `${line}: van ${from} naar ${to} via ${way?.join(", ")}`).toBeLessThanOrEqual(2);
      expect(way?.filter((id) => (stationIds as readonly string[]).includes(id))).toEqual([]);
    }
  });

  test("een zijlijn begint bij een halte, en elke lijn is bereikbaar vanaf het begin", () => {
    const reached = new Set<string>(["zorgen-besproken"]);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const { from, to } of allTracks()) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...stationIds].sort());
    for (const id of lineIds) for (const end of [lineOf(id).from, lineOf(id).to]) if (end) expect(lineAt(end as StationId)).not.toBe(id);
  });

  test("een halte van de route staat onder haar eigen stop, en een termijn loopt op haar eigen plek", () => {
    let checked = 0;
    for (const { stop, stations } of metroZones) {
      for (const id of stations as readonly StationId[]) {
        const isOnRoute = lineOf(lineAt(id)).tone !== "side";
        if (!isOnRoute || stops[stop].line === "side") continue;
        expect(nodeOf(id).stop, id).toBe(stop);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThanOrEqual(14);
    for (const [id, deadline] of Object.entries(stationDeadlines)) {
      const node = nodeOf(id as StationId);
      expect(node.kind !== "question" && node.deadlines, id).toContain(deadline);
    }
    expect(metroFacts.length).toBeGreaterThan(30);
  });
});

/** What a text covers in pixels, a little too wide: the font is the reader's own. */
function boxes({ stations, zones, names }: MetroDrawing) {
  const box = (name: string, left: number, baseline: number, letters: number, lines: number, anchor: string) => {
    const width = letters * 7.3;
    const from = anchor === "end" ? left - width : anchor === "middle" ? left - width / 2 : left;
    return { name, left: from, right: from + width, top: baseline - 12, bottom: baseline + (lines - 1) * 17 + 4 };
  };
  return [
    ...stations.flatMap(({ id, x, y, textLeft, textTop, anchor, lines, time }) => {
      const shown = time ? [...lines, time] : lines;
      const longest = Math.max(...shown.map(({ length }) => length));
      return [
        box(id, textLeft, textTop, longest, shown.length, anchor),
        { name: `${id}: teken`, left: x - 11, right: x + 11, top: y - 11, bottom: y + 11 },
      ];
    }),
    ...[...zones, ...names].map(({ stop, nameLeft, nameTop }) => box(`stop ${stop}`, nameLeft, nameTop, stop.length, 1, "start")),
  ];
}

describe.each([
  ["op een telefoon", drawDown],
  ["op een breed scherm en op papier", drawAcross],
])("de tekening %s", (_, draw) => {
  const drawing = draw();

  test("heeft elke halte en elk stuk spoor", () => {
    expect(drawing.stations.map(({ id }) => id).sort()).toEqual([...stationIds].sort());
    expect(drawing.tracks.length).toBe(allTracks().length);
    for (const { id, lines } of drawing.stations) expect(lines.join(" ")).toBe(stationName(id));
  });

  test("heeft geen woord over een ander of over een teken, en niets buiten de rand", () => {
    const all = boxes(drawing);
    expect(all.length).toBeGreaterThan(60);
    const over = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter(({ left, right, top, bottom }) => one.left < right && left < one.right && one.top < bottom && top < one.bottom)
        .map(({ name }) => `${one.name} / ${name}`),
    );
    expect(over).toEqual([]);
    const out = all.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > drawing.width || bottom > drawing.height);
    expect(out.map(({ name }) => name)).toEqual([]);
  });

  test("geeft een vinger 44 pixels, met het teken en de woorden erin, en nergens twee haltes op één plek", () => {
    const touches = drawing.stations.map(({ id, x, y, touch: { left, top, width, height } }) => {
      expect(Math.min(width, height), id).toBeGreaterThanOrEqual(44);
      expect(left <= x && x <= left + width && top <= y && y <= top + height, id).toBe(true);
      return { id, left, top, right: left + width, bottom: top + height };
    });
    expect(touches.length).toBeGreaterThan(25);
    const over = touches.flatMap((a, index) =>
      touches
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.id} / ${b.id}`),
    );
    expect(over).toEqual([]);
  });

  test("heeft elk spoor van halte tot halte", () => {
    const spots = drawing.stations.map(({ x, y }) => `M${x} ${y}`);
    expect(drawing.tracks.filter(({ path }) => !spots.some((spot) => path.startsWith(spot)))).toEqual([]);
  });
});
