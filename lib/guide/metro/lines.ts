import type { NodeId } from "../../ids/nodes";
import type { StopId } from "../../ids/stops";
import type { NonEmpty } from "../../non-empty";
import type { DeadlineId } from "../../registers/deadlines";

/** Which children a line is for: all, those of a basisschool, or those of a middelbare school; a side line leaves the route. */
export type Tone = "all" | "po" | "vo" | "side";

/** A line of the metro map: where it leaves another line, its own stations in order, and where it joins a line again. */
type MetroLine = {
  readonly tone: Tone;
  readonly from?: NodeId;
  readonly stations: NonEmpty<NodeId>;
  readonly to?: NodeId;
};

/**
 * The lines of the metro map: the route with its seven stops, and the side lines where they really branch. Each station is a page of
 * the guide, and from each there is a way to the next; tests/guide/metro.test.ts walks them all.
 */
export const metroLines = {
  heen: {
    tone: "all",
    stations: ["zorgen-besproken", "gesprek-over-je-zorgen", "basishulp-volgen", "breed-overleg", "scholen-bekijken"],
  },
  po: { tone: "po", from: "scholen-bekijken", stations: ["aanvraag-voor-sbo-of-so"], to: "verband-beslist" },
  vso: { tone: "vo", from: "scholen-bekijken", stations: ["aanvraag-voor-vso"], to: "verband-beslist" },
  pro: { tone: "vo", from: "scholen-bekijken", stations: ["aanvraag-voor-praktijkonderwijs"], to: "verband-beslist" },
  verder: {
    tone: "all",
    stations: [
      "verband-beslist",
      "tlv-controleren",
      "aanmelden-bij-gespecialiseerde-school",
      "school-beslist",
      "inschrijven",
      "eerste-opp",
      "geplaatst-met-extra-hulp",
    ],
  },
  hulp: {
    tone: "side",
    from: "breed-overleg",
    stations: ["extra-hulp-regelen", "opp-opstellen", "extra-hulp-uitvoeren", "extra-hulp-werkt"],
  },
  bezwaar: {
    tone: "side",
    from: "verband-beslist",
    stations: ["bezwaar-tegen-tlv", "hoorzitting-over-je-bezwaar", "beroep-bij-de-rechter"],
  },
  weigering: { tone: "side", from: "school-beslist", stations: ["gesprek-over-weigering", "bezwaar-bij-schoolbestuur"] },
  thuis: {
    tone: "side",
    from: "gesprek-over-je-zorgen",
    stations: ["gesprek-over-thuis-zitten", "terugkeerplan", "weer-naar-school"],
  },
  "lang-thuis": { tone: "side", from: "gesprek-over-thuis-zitten", stations: ["hulp-bij-lang-thuis"], to: "inschrijven" },
  vervoer: { tone: "side", from: "geplaatst-met-extra-hulp", stations: ["vervoer-aanvragen"] },
} as const satisfies Record<string, MetroLine>;

export type LineId = keyof typeof metroLines;

/** Every page of the guide that is a station. */
export type StationId = (typeof metroLines)[LineId]["stations"][number];

/** Ids of the lines, in the order of the list. */
export const lineIds = Object.keys(metroLines) as LineId[];

/** The same as metroLines, each line in its widest type. */
export function lineOf(id: LineId): MetroLine {
  return metroLines[id];
}

/** The stations of all lines, each once, in the order of the list. */
export const stationIds = lineIds.flatMap((id) => [...lineOf(id).stations]) as StationId[];

/** The deadline that runs at a station; its page tells the whole of it. */
export const stationDeadlines: Readonly<Partial<Record<StationId, DeadlineId>>> = {
  "verband-beslist": "beslissing-tlv",
  "bezwaar-tegen-tlv": "bezwaar-tlv",
  "school-beslist": "beslissing-aanmelding",
  "bezwaar-bij-schoolbestuur": "bezwaar-school",
  "eerste-opp": "opp-vaststellen",
};

/** The stations of the map under the stop where a parent looks for them, from top to bottom on a phone. */
export const metroZones = [
  { stop: "zorgen", stations: ["zorgen-besproken"] },
  { stop: "gesprek", stations: ["gesprek-over-je-zorgen", "basishulp-volgen", "breed-overleg"] },
  { stop: "extra-hulp", stations: metroLines.hulp.stations },
  {
    stop: "aanvraag",
    stations: ["scholen-bekijken", "aanvraag-voor-sbo-of-so", "aanvraag-voor-vso", "aanvraag-voor-praktijkonderwijs"],
  },
  { stop: "besluit", stations: ["verband-beslist", "tlv-controleren"] },
  { stop: "niet-eens", stations: metroLines.bezwaar.stations },
  { stop: "school-zoeken", stations: ["aanmelden-bij-gespecialiseerde-school", "school-beslist"] },
  { stop: "niet-eens", stations: metroLines.weigering.stations },
  { stop: "thuis", stations: [...metroLines.thuis.stations, ...metroLines["lang-thuis"].stations] },
  { stop: "geplaatst", stations: ["inschrijven", "eerste-opp", "geplaatst-met-extra-hulp", "vervoer-aanvragen"] },
] as const satisfies readonly { readonly stop: StopId; readonly stations: readonly StationId[] }[];

/** A piece of track: from one station to the next, on the line that it belongs to. */
export type Track = { readonly line: LineId; readonly from: StationId; readonly to: StationId };

/** Every piece of track, each once: within a line, from the station where it leaves, and to the one where it joins. */
export function tracksOf(line: LineId): Track[] {
  const { from, stations, to } = lineOf(line);
  const stops = [...(from ? [from] : []), ...stations, ...(to ? [to] : [])] as StationId[];
  return stops.slice(1).map((next, index) => ({ line, from: stops[index] as StationId, to: next }));
}
