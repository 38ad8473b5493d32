import { actorOf } from "../registers/actor-words";
import { deadlineOf } from "../registers/deadline-words";
import { type DeadlineId, deadlines } from "../registers/deadlines";
import type { Calculation } from "./calculate";
import { countableDeadline } from "./calculation";

/** What a browser needs to count a deadline and to say what came out. */
export type DeadlineInShort = {
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

/** By id of the deadline: every deadline that a parent can count. */
export type DeadlinesInShort = Readonly<Record<string, DeadlineInShort>>;

/** A deadline in short; undefined when no day can be named. */
export function deadlineInShort(id: DeadlineId): DeadlineInShort | undefined {
  const deadline = countableDeadline(id);
  if (!deadline) return undefined;
  const { what, actor, afterwards } = deadlineOf(id);
  const { ask, calculation } = deadline;
  return { what, ask, ...(actor !== "ouders" && { who: actorOf(actor).name }), ...(afterwards && { afterwards }), calculation };
}

/** Every deadline that can be counted, in short. */
export function deadlinesInShort(): DeadlinesInShort {
  return Object.fromEntries(
    (Object.keys(deadlines) as DeadlineId[]).flatMap((id) => {
      const deadline = deadlineInShort(id);
      return deadline ? [[id, deadline] as const] : [];
    }),
  );
}
