import type { z } from "zod";
import { entries } from "../../words/entries";
import { readWords } from "../../words/read-words";
import { word } from "../../words/word";
import { type LineId, lineIds, type StationId, stationIds } from "./lines";

const home = "lib/guide/metro/lines.ts";
const words = <Id extends string>(ids: readonly Id[]) =>
  entries(Object.fromEntries(ids.map((id) => [id, word])) as Record<Id, typeof word>, home);
const schema = entries({ haltes: words(stationIds), lijnen: words(lineIds) }, home);

/** Reads the names of stations and lines on the metro map. @throws as readWords does */
export function readMetroWords(root?: string): z.output<typeof schema> {
  return readWords("content/nl/gids/metrokaart.yaml", schema, root);
}

/** What a station is called on the map: a few words, since its page has the whole title. */
export function stationName(id: StationId): string {
  return readMetroWords().haltes[id];
}

/** What a line is called in the list beside the map. */
export function lineName(id: LineId): string {
  return readMetroWords().lijnen[id];
}
