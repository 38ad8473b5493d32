import type { StopId } from "../../ids/stops";
import { deadlineText } from "../../registers/deadline-text";
import { wrapWords } from "../../wrap-words";
import { type LineId, lineIds, lineOf, type StationId, stationDeadlines, type Tone, type Track, tracksOf } from "./lines";
import { stationName } from "./words";

/** What a finger may touch. Sizes in pixels. */
type Touch = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Where a station stands, and its words. Sizes in pixels; a text begins, ends or has its middle at its left. */
export type MetroStation = {
  readonly id: StationId;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  readonly textLeft: number;
  /** The baseline of the first line. */
  readonly textTop: number;
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly string[];
  /** How long it may take there, such as "6 weken"; below its name. */
  readonly time: string | undefined;
  /** Its mark and its words, at least 44 pixels high. */
  readonly touch: Touch;
};

/** The name of a stop, with where it begins and its baseline. */
export type MetroName = { readonly stop: StopId; readonly nameLeft: number; readonly nameTop: number };

/** A strip of the drawing that belongs to a stop. */
export type MetroZone = MetroName & { readonly top: number; readonly height: number };

/** One of the two drawings of the metro map: the same stations, tracks and times, down on a phone or across a wide screen. */
export type MetroDrawing = {
  readonly width: number;
  readonly height: number;
  readonly zones: readonly MetroZone[];
  /** Names of stops without a strip of their own. */
  readonly names: readonly MetroName[];
  readonly tracks: readonly { readonly tone: Tone; readonly path: string }[];
  readonly stations: readonly MetroStation[];
};

export const metroLineHeight = 17;
/** Width of an average letter with room to spare: the font is the reader's own. */
const letterWidth = 7.7;

/** The line on which a station stands. */
export function lineAt(station: StationId): LineId {
  const found = lineIds.find((id) => (lineOf(id).stations as readonly string[]).includes(station));
  if (!found) throw new Error(`Halte "${station}" staat op geen lijn. Zet haar in lib/guide/metro/lines.ts.`);
  return found;
}

/** Every piece of track of every line. */
export function allTracks(): Track[] {
  return lineIds.flatMap(tracksOf);
}

/** The name of a station in lines of at most so many pixels, and how long it may take there. */
export function wordsAt(station: StationId, width: number): { readonly lines: readonly string[]; readonly time: string | undefined } {
  const deadline = stationDeadlines[station];
  return { lines: wrapWords(stationName(station), Math.floor(width / letterWidth)), time: deadline && deadlineText(deadline, "span") };
}
