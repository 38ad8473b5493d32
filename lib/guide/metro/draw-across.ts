import {
  allTracks,
  lineAt,
  type MetroDrawing,
  type MetroName,
  type MetroStation,
  type MetroZone,
  metroLineHeight,
  wordsAt,
} from "./drawing";
import { type LineId, lineOf, metroLines, metroZones, type StationId, type Track } from "./lines";

const width = 1080;
/** Where the route runs; its words stand to the left, the side lines leave to the right. */
const routeLeft = 322;
const sideStep = 164;
const right = routeLeft + 4 * sideStep + 84;
const rowHeight = 50;
/** Two tracks within a row keep so far from its station. */
const bus = 34;
const corner = 12;

/** The stations of the route from top to bottom, and how much room the row above one needs for the words of side lines. */
const routeRows: readonly StationId[] = [...metroLines.heen.stations, ...metroLines.po.stations, ...metroLines.verder.stations];
const roomAbove: Readonly<Partial<Record<StationId, number>>> = {
  "basishulp-volgen": 16,
  "scholen-bekijken": 10,
  "aanvraag-voor-sbo-of-so": 22,
  "verband-beslist": 22,
  inschrijven: 26,
};

/** The metro map for a wide screen and for paper: the route goes down, each side line leaves it to the right. */
export function drawAcross(): MetroDrawing {
  const rows = routeTops();
  const places = placesOf(rows);
  const placeOf = (id: StationId) => places.get(id) as Place;
  const height = (rows.get("geplaatst-met-extra-hulp") ?? 0) + 62;
  return {
    width,
    height,
    zones: zonesOf(rows, height),
    names: sideNames(rows),
    tracks: allTracks().map((track) => ({ tone: lineOf(track.line).tone, path: pathOf(track, placeOf(track.from), placeOf(track.to)) })),
    stations: [...places].map(([id, place]) => stationAt(id, place)),
  };
}

type Place = { readonly x: number; readonly y: number };

function routeTops(): Map<StationId, number> {
  let y = 0;
  return new Map(
    routeRows.map((id) => {
      y += (y === 0 ? 40 : rowHeight) + (roomAbove[id] ?? 0);
      return [id, y] as const;
    }),
  );
}

/** Where each station stands: on the route, or so many steps to the right of the station where its line leaves. */
function placesOf(rows: ReadonlyMap<StationId, number>): Map<StationId, Place> {
  const rowOf = (id: StationId) => rows.get(id) ?? 0;
  const places = new Map<StationId, Place>(routeRows.map((id) => [id, { x: routeLeft, y: rowOf(id) }]));
  const aside = (id: StationId, steps: number, y: number) => places.set(id, { x: routeLeft + steps * sideStep, y });
  for (const line of ["thuis", "hulp", "bezwaar", "weigering", "vervoer"] as const) {
    const { from, stations } = metroLines[line];
    for (const [index, id] of stations.entries()) aside(id, index + 1, rowOf(from));
  }
  aside("aanvraag-voor-vso", 1, rowOf("aanvraag-voor-sbo-of-so"));
  aside("aanvraag-voor-praktijkonderwijs", 2, rowOf("aanvraag-voor-sbo-of-so"));
  aside("hulp-bij-lang-thuis", 4, rowOf("basishulp-volgen"));
  return places;
}

function stationAt(id: StationId, { x, y }: Place): MetroStation {
  const line = lineAt(id);
  const isRoute = x === routeLeft;
  const isBeside = line === "vso" || line === "pro";
  const { lines, time } = wordsAt(id, isRoute ? 196 : isBeside ? 128 : 152);
  const count = lines.length + (time ? 1 : 0);
  const middle = y + 5 - ((count - 1) * metroLineHeight) / 2;
  const base = { id, tone: lineOf(line).tone, x, y, lines, time };
  const touch = (left: number, top: number, width: number, height = 44) => ({ left: x + left, top: y + top, width, height });
  if (isRoute) return { ...base, textLeft: x - 20, textTop: middle, anchor: "end", touch: touch(-200, -22, 214) };
  if (isBeside) return { ...base, textLeft: x + 20, textTop: middle, anchor: "start", touch: touch(-14, -22, 150) };
  const around = touch(-76, line === "lang-thuis" ? -40 : -14, 152, line === "lang-thuis" ? 54 : 66);
  const top = line === "lang-thuis" ? y - 18 - (count - 1) * metroLineHeight : y + 27;
  return { ...base, textLeft: x, textTop: top, anchor: "middle", touch: around };
}

/** A strip for each stop of the route, down to the next; the words of side lines stand in the strip where these leave. */
function zonesOf(rows: ReadonlyMap<StationId, number>, height: number): MetroZone[] {
  const firsts = metroZones.map(({ stop, stations }) => ({ stop, y: rows.get(stations[0]) }));
  const strips = firsts.flatMap(({ stop, y }) => (y === undefined ? [] : [{ stop, y }]));
  const topOf = (y: number) => (y === strips[0]?.y ? 0 : y - rowHeight / 2);
  const ends = strips.map((_, index) => (strips[index + 1] ? topOf(strips[index + 1]?.y ?? 0) : height));
  return strips.map(({ stop, y }, index) => ({ stop, top: topOf(y), height: (ends[index] ?? 0) - topOf(y), nameLeft: 12, nameTop: y + 5 }));
}

/** The names of the stops that are no part of the route, each where a line to it leaves. */
function sideNames(rows: ReadonlyMap<StationId, number>): MetroName[] {
  return metroZones.flatMap(({ stop, stations }) => {
    const from = lineOf(lineAt(stations[0])).from as StationId | undefined;
    const y = rows.has(stations[0]) || !from ? undefined : rows.get(from);
    return y === undefined ? [] : [{ stop, nameLeft: routeLeft + 20, nameTop: y - 11 }];
  });
}

const isParallel = (line: LineId) => line === "vso" || line === "pro";

function pathOf({ line }: Track, from: Place, to: Place): string {
  if (isParallel(line)) {
    return from.x === routeLeft
      ? `M${from.x} ${from.y}V${to.y - bus - corner}q0 ${corner} ${corner} ${corner}H${to.x - corner}q${corner} 0 ${corner} ${corner}V${to.y}`
      : `M${from.x} ${from.y}V${from.y + bus - corner}q0 ${corner} ${-corner} ${corner}H${to.x + corner}q${-corner} 0 ${-corner} ${corner}V${to.y}`;
  }
  if (line === "lang-thuis") {
    const middle = from.x + sideStep / 2;
    return to.x === routeLeft
      ? `M${from.x} ${from.y}H${right - corner}q${corner} 0 ${corner} ${corner}V${to.y - corner}q0 ${corner} ${-corner} ${corner}H${to.x}`
      : `M${from.x} ${from.y}H${middle - corner}q${corner} 0 ${corner} ${corner}V${to.y - corner}q0 ${corner} ${corner} ${corner}H${to.x}`;
  }
  return from.x === to.x ? `M${from.x} ${from.y}V${to.y}` : `M${from.x} ${from.y}H${to.x}`;
}
