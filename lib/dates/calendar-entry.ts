import { sentenceCase } from "../sentence-case";
import { type Day, dayInWords } from "./day";
import type { DeadlineInShort } from "./deadlines-in-short";
import type { ResultText } from "./result-text";

/**
 * What stands in a parent's calendar. Its identity is the case: two children with the same deadline keep a day each, and the same day
 * counted again replaces itself.
 */
export type Calendar = { readonly uid: string; readonly title: string; readonly description: string; readonly day: Day };

/**
 * The day to remember, with what the parent picked and the advice to be earlier; undefined when there is none.
 * @param id id of the deadline
 * @param picked the day from which was counted, as an ISO date
 */
export function calendarEntry(id: string, deadline: DeadlineInShort, picked: Day, { main, notes, day }: ResultText): Calendar | undefined {
  if (!day) return undefined;
  const description = [`${sentenceCase(deadline.ask)}: ${dayInWords(picked)}.`, main, ...notes].join("\n");
  return { uid: `${id}-${picked}@passende-plek`, title: titleOf(deadline), description, day };
}

/** A title that reads on the day itself. What a deadline is called may end in words that only fit beside its length. */
function titleOf({ what, who, calculation: { result } }: DeadlineInShort): string {
  const name = what.replace(/, (?:hooguit|op zijn laatst|op zijn vroegst|liefst ruim vóór de start)$/u, "");
  switch (result) {
    case "uiterlijk":
      return who ? `Vandaag uiterlijk: ${name}` : `Laatste dag: ${name}`;
    case "liefst":
      return `Liefst vandaag of eerder: ${name}`;
    case "om":
      return `Vandaag is de tijd om: ${name}`;
    case "rond":
      return `Rond vandaag: ${name}`;
    case "daarna":
      return `Vanaf vandaag: ${name}`;
    case "niet-ouder":
      return sentenceCase(name);
  }
}
