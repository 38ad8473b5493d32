import { type Counted, calculate, faultOfPause, faultOfPicked, readPicked } from "./calculate";
import { type Calendar, calendarEntry } from "./calendar-entry";
import { dayOfClock } from "./day";
import type { DeadlineInShort } from "./deadlines-in-short";
import { type ResultText, resultText } from "./result-text";

/** The fields of the form. */
type FieldName = "dag" | "stilstand";

/**
 * What a parent gets to read: the outcome, or what is wrong and in which field. `kept` is what later pages need to count again;
 * without `calendar` there is no day to remember.
 */
export type DateAnswer =
  | { readonly fault: string; readonly field: FieldName }
  | (ResultText & { readonly kept: string; readonly calendar?: Calendar; readonly counted: Counted });

/**
 * Counts with what a parent filled in. The browser fetches this when there is a day to count with.
 * @param id id of the deadline
 * @param picked text of the date field
 * @param paused text of the field for days of standstill; undefined when the deadline did not stand still
 */
export function answerTo(id: string, deadline: DeadlineInShort, picked: string, paused: string | undefined, now: Date): DateAnswer {
  const today = dayOfClock(now);
  const day = readPicked(picked);
  const wrongDay = faultOfPicked(day, today);
  if (wrongDay) return { fault: wrongDay, field: "dag" };
  const days = paused?.trim() ?? "0";
  const wrongPause = faultOfPause(days);
  if (wrongPause) return { fault: wrongPause, field: "stilstand" };
  const kept = Number(days) > 0 ? `${day}*${Number(days)}` : day;
  const counted = calculate(deadline.calculation, day, Number(days));
  const text = resultText(deadline, counted, today);
  const calendar = calendarEntry(id, deadline, day, text);
  return { ...text, kept, counted, ...(calendar && { calendar }) };
}
