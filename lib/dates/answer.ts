import { type Calculation, calculate, faultOfPause, faultOfPicked, readPicked } from "./calculate";
import { dayOfClock } from "./day";
import { type ResultText, resultText } from "./result-text";

/** The fields of the form. */
type FieldName = "dag" | "stilstand";

/** What a parent gets to read: the outcome, or what is wrong and in which field. `kept` is what later pages need to count again. */
export type DateAnswer = { readonly fault: string; readonly field: FieldName } | (ResultText & { readonly kept: string });

/**
 * Counts with what a parent filled in. The browser fetches this on the first press only.
 * @param picked text of the date field
 * @param paused text of the field for days of standstill; undefined when the term did not stand still
 * @param own the parent must act in time
 */
export function answerTo(calculation: Calculation, picked: string, paused: string | undefined, own: boolean, now: Date): DateAnswer {
  const today = dayOfClock(now);
  const day = readPicked(picked);
  const wrongDay = faultOfPicked(day, today);
  if (wrongDay) return { fault: wrongDay, field: "dag" };
  const days = paused?.trim() ?? "0";
  const wrongPause = faultOfPause(days);
  if (wrongPause) return { fault: wrongPause, field: "stilstand" };
  const kept = Number(days) > 0 ? `${day}*${Number(days)}` : day;
  return { ...resultText(calculation, calculate(calculation, day, Number(days)), own, today), kept };
}
