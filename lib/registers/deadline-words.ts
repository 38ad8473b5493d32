import { z } from "zod";
import { plainWord } from "../words/plain-word";
import type { Read } from "../words/translation";
import { wordSet, wordsIn } from "../words/word-set";
import { type Deadline, type DeadlineId, deadlines, type LateId, lateIds } from "./deadlines";

/** What the span of a deadline leaves to its words: how often it comes back, or a moment. */
const isTold = ({ span: { kind } }: Deadline) => kind === "herhaling" || kind === "moment" || kind === "open";

const home = "lib/registers/deadlines.ts";
const plain = { wat: plainWord, vanaf: plainWord };
const schemas = {
  counted: z.strictObject({ ...plain, duur: z.undefined("deze termijn heeft een getal. Haal deze regel weg.").optional() }),
  told: z.strictObject({ ...plain, duur: plainWord }),
};

type DeadlineWords = { readonly wat: string; readonly vanaf: string; readonly duur?: string | undefined };

/** The words of the deadlines: content/<language>/registers/termijnen.yaml. */
export const deadlineWords = wordSet<Record<DeadlineId, DeadlineWords>>("registers", {
  termijnen: {
    home,
    entries: Object.fromEntries(
      Object.entries<Deadline>(deadlines).map(([id, deadline]) => [id, isTold(deadline) ? schemas.told : schemas.counted]),
    ),
  },
});

/** What may still be possible after the last day: content/<language>/registers/te-laat.yaml. */
export const lateWords = wordSet<Record<LateId, string>>("registers", {
  "te-laat": { home, entries: Object.fromEntries(lateIds.map((id) => [id, plainWord])) },
});

/** A deadline with its words. */
export type ToldDeadline = Deadline & {
  /** What must be done, as a short phrase: "besluit over de aanmelding". */
  readonly what: string;
  /**
   * The event from which it counts, as a phrase: "de dag waarop de school je aanmelding ontvangt". It also asks a parent for that
   * day, so it is the only place that names it.
   */
  readonly start: string;
  /** A span that is no length and no fixed days: "geen vaste tijd", or after its number "keer per schooljaar". */
  readonly length?: string;
  /** What may still be possible for a parent after the last day, in one to four sentences. */
  readonly afterwards?: string;
};

/**
 * A deadline with its words.
 * @throws as readWords does
 */
export function deadlineOf(id: DeadlineId, language = "nl"): Read<ToldDeadline> {
  const deadline: Deadline = deadlines[id];
  const { words, ...read } = wordsIn(deadlineWords, id, language);
  return {
    ...deadline,
    what: words.wat,
    start: words.vanaf,
    ...(words.duur !== undefined && { length: words.duur }),
    ...(deadline.late && { afterwards: wordsIn(lateWords, deadline.late, language).words }),
    ...read,
  };
}
