import { addDays, addMonths, type Day, weekday } from "./day";
import { holidayOn, lastKnownYear } from "./holidays";

type Unit = "dag" | "week" | "maand" | "jaar";

/** A length of time, as a law writes it. */
export type Length = { readonly amount: number; readonly unit: Unit };

/** The end of a deadline. */
export type End = {
  /** The end as counted, before it moves over a weekend or holiday. */
  readonly counted: Day;
  /** The last day that still counts. */
  readonly last: Day;
  /** Why the end moved: `weekend`, or the name of a holiday. Undefined when it did not. */
  readonly moved?: string;
  /** The end may move, and the holidays of its year are not all known yet. */
  readonly unsure: boolean;
};

/**
 * Whether the Algemene termijnenwet moves the end of a deadline of this length: not above 12 weeks, 90 days or 3 months,
 * and not with years (articles 1 and 4).
 */
export function mayMove({ amount, unit }: Length): boolean {
  const most: Record<Unit, number> = { dag: 90, week: 12, maand: 3, jaar: 0 };
  return amount <= most[unit];
}

/** A day some time later: the deadline starts on the day after the event, so a deadline of weeks ends on the same weekday. */
export function later(day: Day, { amount, unit }: Length): Day {
  switch (unit) {
    case "dag":
      return addDays(day, amount);
    case "week":
      return addDays(day, amount * 7);
    case "maand":
      return addMonths(day, amount);
    case "jaar":
      return addMonths(day, amount * 12);
  }
}

/** Why an end moves that falls on a Saturday or Sunday. */
export const weekend = "het weekend";

/** Why a deadline cannot end on this day: a holiday, or the weekend. */
function obstacle(day: Day): string | undefined {
  return holidayOn(day) ?? (weekday(day) % 6 === 0 ? weekend : undefined);
}

/** The first day from this one on that is no Saturday, Sunday or holiday (Algemene termijnenwet, article 1). */
function nextOrdinaryDay(day: Day): Day {
  return obstacle(day) === undefined ? day : nextOrdinaryDay(addDays(day, 1));
}

/**
 * The end of a deadline that starts after an event.
 * @param event the day of the event
 * @param length how long the deadline is
 * @param moves whether the Algemene termijnenwet applies to this deadline
 * @throws when the day does not exist
 */
export function endOf(event: Day, length: Length, moves: boolean): End {
  const counted = later(event, length);
  const mayEndLater = moves && mayMove(length);
  const why = mayEndLater ? obstacle(counted) : undefined;
  const last = why === undefined ? counted : nextOrdinaryDay(counted);
  return { counted, last, ...(why && { moved: why }), unsure: mayEndLater && Number(last.slice(0, 4)) > lastKnownYear };
}
