import { answerTo } from "../dates/answer";
import { dayInWords } from "../dates/day";
import type { DeadlinesInShort } from "../dates/deadlines-in-short";
import { sentenceCase } from "../sentence-case";

/** A day that a parent picked on an earlier page, and what it means. */
export type PickedDay = {
  /** Id of the deadline. */
  readonly id: string;
  /** "Bezwaar maken bij het verband" */
  readonly what: string;
  /** "vrijdag 20 november 2026" */
  readonly day: string;
  /** "Uiterlijk maandag 4 januari 2027." */
  readonly main: string;
};

/** One part of the fragment: the deadline, the ISO date, and the days that the deadline stood still. */
const partForm = /^([a-z0-9-]+)\*(\d{4}-\d{2}-\d{2})(?:\*(\d{1,3}))?$/u;

/**
 * Counts the picked days of a fragment again, with the rules of today.
 * @param text "bezwaar-tlv*2026-11-20.beslissing-tlv*2026-11-02*14"
 * @returns the days, and how many could not be read or no longer fit
 */
export function pickedDays(
  deadlines: DeadlinesInShort,
  text: string,
  now: Date,
): { readonly days: readonly PickedDay[]; readonly dropped: number } {
  const parts = text.split(".").filter((part) => part !== "");
  const days = parts.flatMap((part) => {
    const [, id = "", day = "", paused] = partForm.exec(part) ?? [];
    const deadline = Object.keys(deadlines).includes(id) ? deadlines[id] : undefined;
    const answer = deadline && answerTo(id, deadline, day, paused, now);
    return answer && "main" in answer ? [{ id, what: sentenceCase(deadline.what), day: dayInWords(day), main: answer.main }] : [];
  });
  return { days, dropped: parts.length - days.length };
}
