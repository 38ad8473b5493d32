import type { ReactNode } from "react";
import type { MakesElements } from "@/components/region/verband-in-short";
import { answerTo, type DateAnswer } from "@/lib/dates/answer";
import { readPicked } from "@/lib/dates/calculate";
import { dayOfClock } from "@/lib/dates/day";
import { timeBar } from "@/lib/dates/time-bar";
import { drawTimeBar } from "./time-bar";

/** What a parent gets to read, and what came out as a bar; without one when a field is wrong. */
export type DrawnAnswer = DateAnswer & { readonly drawn?: ReactNode };

/** Counts with what a parent filled in, and draws it. The browser fetches this when there is a day to count with; it takes what answerTo takes. */
export function drawnAnswer(makes: MakesElements, ...given: Parameters<typeof answerTo>): DrawnAnswer {
  const answer = answerTo(...given);
  if (!("counted" in answer)) return answer;
  const [, { calculation }, picked, , now] = given;
  return { ...answer, drawn: drawTimeBar(makes, timeBar(calculation, readPicked(picked), answer.counted, dayOfClock(now))) };
}
