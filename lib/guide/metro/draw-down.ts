import type { StopId } from "../../ids/stops";
import { allTracks, lineAt, type MetroDrawing, type MetroStation, metroLineHeight, wordsAt } from "./drawing";
import { type LineId, lineOf, metroZones, type StationId, type Track } from "./lines";

/** Narrow enough for a phone of 320 pixels, at its own size. */
const width = 288;
const laneWidth = 22;
const headHeight = 34;
const rowHeight = 48;
/** In so much height a track goes from one lane to another. */
const bend = 26;

/** On which lane each line runs: the route is the first, and what leaves it runs beside it. */
const lanes: Readonly<Record<LineId, number>> = {
  heen: 0,
  po: 0,
  vso: 1,
  pro: 2,
  verder: 0,
  hulp: 1,
  bezwaar: 1,
  weigering: 1,
  thuis: 3,
  "lang-thuis": 2,
  vervoer: 1,
};

const laneLeft = (lane: number) => 13 + lane * laneWidth;
/** The stations of the line that begins a side of its own stand beside the route, though its track comes from further. */
const stationLane = (id: StationId) => (lineAt(id) === "thuis" ? 1 : lanes[lineAt(id)]);

/** The metro map from top to bottom, for a phone: each station on a row of its own, its words to the right of all tracks. */
export function drawDown(): MetroDrawing {
  const rows = new Map<StationId, number>();
  const strips: Strip[] = [];
  let top = 0;
  for (const { stop, stations } of metroZones) {
    const start = top;
    top += headHeight;
    for (const id of stations) {
      rows.set(id, top + rowHeight / 2);
      top += rowHeight;
    }
    strips.push({ stop, stations, top: start, height: top - start });
  }
  const spots = allTracks().map((track) => ({ tone: lineOf(track.line).tone, spot: spotOf(track, rows) }));
  const zones = strips.map((strip) => ({
    ...strip,
    textLeft: textLeftIn(
      strip,
      spots.map(({ spot }) => spot),
    ),
  }));
  return {
    width,
    height: top,
    zones: zones.map(({ stop, top, height, textLeft }) => ({ stop, top, height, nameLeft: textLeft, nameTop: top + 23 })),
    names: [],
    tracks: spots.map(({ tone, spot }) => ({ tone, path: pathOf(spot) })),
    stations: zones.flatMap(({ stations, textLeft }) => stations.map((id) => stationAt(id, rows.get(id) ?? 0, textLeft))),
  };
}

type Strip = { readonly stop: StopId; readonly stations: readonly StationId[]; readonly top: number; readonly height: number };

/** Words stand to the right of every track and station in their strip. */
function textLeftIn({ stations, top, height }: Strip, spots: readonly Spot[]): number {
  const passing = spots.filter(({ from, to }) => from < top + height && to > top).map(({ lane }) => lane);
  return laneLeft(Math.max(...passing, ...stations.map(stationLane))) + 20;
}

function stationAt(id: StationId, y: number, textLeft: number): MetroStation {
  const { lines, time } = wordsAt(id, width - textLeft);
  const count = lines.length + (time ? 1 : 0);
  const textTop = y + 5 - ((count - 1) * metroLineHeight) / 2;
  const x = laneLeft(stationLane(id));
  const touch = { left: x - 13, top: y - 22, width: width - x + 13, height: 44 };
  return { id, tone: lineOf(lineAt(id)).tone, x, y, textLeft, textTop, anchor: "start", lines, time, touch };
}

type Spot = { readonly from: number; readonly to: number; readonly fromLeft: number; readonly toLeft: number; readonly lane: number };

function spotOf({ line, from, to }: Track, rows: ReadonlyMap<StationId, number>): Spot {
  const rowOf = (id: StationId) => rows.get(id) ?? 0;
  // Only the way to the first station at home is long; between its stations the line runs where they stand.
  const isWithinHome = line === "thuis" && lineAt(from) === "thuis";
  return {
    from: rowOf(from),
    to: rowOf(to),
    fromLeft: laneLeft(stationLane(from)),
    toLeft: laneLeft(stationLane(to)),
    lane: isWithinHome ? 1 : lanes[line],
  };
}

/** Down along the lane of the line, with a bend where it leaves a station on another lane, and one where it comes to one. */
function pathOf({ from, to, fromLeft, toLeft, lane }: Spot): string {
  const left = laneLeft(lane);
  const leaves = left === fromLeft ? "" : `C${fromLeft} ${from + bend / 2} ${left} ${from + bend / 2} ${left} ${from + bend}`;
  const comes = left === toLeft ? "" : `V${to - bend}C${left} ${to - bend / 2} ${toLeft} ${to - bend / 2} ${toLeft} ${to}`;
  return `M${fromLeft} ${from}${leaves}${comes || `V${to}`}`;
}
