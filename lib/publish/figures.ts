import type { Edition } from "../edition";
import type { PageWeight } from "./budgets";
import type { Lap } from "./clock";

/** What a publication did, and what it took. */
export type Figures = {
  /** What was published. */
  readonly edition: Edition;
  readonly pages: number;
  /** Pages that were made now, files that were compressed now, and cards that were drawn now; of the rest an earlier build was used. */
  readonly made: number;
  readonly compressed: number;
  readonly drawn: number;
  /** Seconds on the clock, and of processor time in all threads together. */
  readonly seconds: number;
  readonly cpu: number;
  /** The most memory that the process ever had, in bytes. */
  readonly memory: number;
  readonly laps: readonly Lap[];
  readonly weights: readonly PageWeight[];
};
