import { actors } from "../registers/actors";
import { type Deadline, type DeadlineId, deadlines } from "../registers/deadlines";
import type { Calculation } from "./calculate";
import { countableTerm } from "./calculation";

/** What a browser needs to count a term and to say what came out. */
export type TermInShort = {
  /** "bezwaar maken bij het bestuur van de school" */
  readonly what: string;
  /** The event from which a parent counts, as a phrase: "de dag waarop je kind wil starten". */
  readonly ask: string;
  /** Who must act in time: "de school". Missing when that is the parent. */
  readonly who?: string;
  /** What may still be possible for a parent who is late. */
  readonly afterwards?: string;
  readonly calculation: Calculation;
};

/** By id of the deadline: every term that a parent can count. */
export type TermsInShort = Readonly<Record<string, TermInShort>>;

/** A term in short; undefined when no day can be named. */
export function termInShort(id: DeadlineId): TermInShort | undefined {
  const term = countableTerm(id);
  if (!term) return undefined;
  const { what, actor, afterwards }: Deadline = deadlines[id];
  const { ask, calculation } = term;
  return { what, ask, ...(actor !== "ouders" && { who: actors[actor].name }), ...(afterwards && { afterwards }), calculation };
}

/** Every term that can be counted, in short. */
export function termsInShort(): TermsInShort {
  return Object.fromEntries(
    (Object.keys(deadlines) as DeadlineId[]).flatMap((id) => {
      const term = termInShort(id);
      return term ? [[id, term] as const] : [];
    }),
  );
}
