import { type Deadline, type DeadlineId, deadlines } from "../registers/deadlines";
import type { Calculation } from "./calculate";
import { countableTerm } from "./calculation";

/** What a browser needs to count a day again on a later page. */
type TermInShort = { readonly what: string; readonly own: boolean; readonly calculation: Calculation };

/** By id of the deadline: every term that a parent can count. */
export type TermsInShort = Readonly<Record<string, TermInShort>>;

/** Every term that can be counted, in short. */
export function termsInShort(): TermsInShort {
  return Object.fromEntries(
    (Object.keys(deadlines) as DeadlineId[]).flatMap((id) => {
      const term = countableTerm(id);
      const { what, actor }: Deadline = deadlines[id];
      return term ? [[id, { what, own: actor === "ouders", calculation: term.calculation }] as const] : [];
    }),
  );
}
