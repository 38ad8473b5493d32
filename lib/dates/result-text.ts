import { type Calculation, type Counted, calculate } from "./calculate";
import { addDays, type Day, dayInWords, daysBetween, weekday } from "./day";
import type { DeadlineInShort } from "./deadlines-in-short";
import { weekend } from "./last-day";

/** What counting gave, as sentences for a parent. */
export type ResultText = {
  /** The day itself: "Uiterlijk maandag 4 januari 2027.", or "De laatste dag was maandag 4 januari 2027." */
  readonly main: string;
  /** How far away it is: "Dat is over 12 dagen."; undefined when it has gone by. */
  readonly left?: string;
  /** Why the day moved, the longer deadline, what may still be possible, what is not sure. */
  readonly notes: readonly string[];
  /** When to take the way on for who is late, before the link to it; undefined when there is no such day. */
  readonly passed?: string;
  /** The day to put in a calendar; undefined when it has gone by, or when there is nothing to remember. */
  readonly day?: Day;
};

/**
 * The outcome of counting in words. Who must act in time decides them: a parent who is late reads what may still be possible, and
 * that another is late is not the parent's fault.
 * @param today ISO date
 */
export function resultText(
  { calculation: { result }, who, afterwards }: DeadlineInShort,
  { end, extended }: Counted,
  today: Day,
): ResultText {
  const final = extended ?? end;
  const isGone = result !== "daarna" && result !== "niet-ouder" && final.last < today;
  const passed = passedText(result, addDays(final.last, 1), who, isGone);
  const day = result === "daarna" ? addDays(end.last, 1) : end.last;
  const notes = [
    isGone && result === "liefst" && "Die dag is voorbij. Doe het dan zo snel mogelijk.",
    isGone && !who && afterwards,
    end.moved && `Eigenlijk eindigt de termijn op ${dayInWords(end.counted)}${movedText(end.moved)}. Daarom loopt hij door.`,
    end.moved && !who && !isGone && `Wacht daar niet op. Zorg dat het vóór ${dayInWords(end.counted)} klaar is.`,
    extended && longerText(result, extended.last, isGone),
    final.unsure && "Voor die tijd staan nog niet alle vrije dagen vast. Vraag de laatste dag na.",
    result === "daarna" && "Is het dan vakantie? Dan geldt de eerste schooldag daarna. Dat is onze uitleg.",
  ].filter((note): note is string => typeof note === "string");
  const left = !isGone && result !== "niet-ouder" ? leftText(daysBetween(today, day)) : undefined;
  return {
    main: mainText(result, end.last, isGone),
    ...(left && { left }),
    notes,
    ...(passed && { passed }),
    ...(!isGone && result !== "niet-ouder" && { day }),
  };
}

/** @param days from today on; a day that is past has nothing left */
function leftText(days: number): string | undefined {
  if (days < 0) return undefined;
  return days === 0 ? "Dat is vandaag." : days === 1 ? "Dat is morgen." : `Dat is over ${days} dagen.`;
}

/** The day itself says which day of the week it is: only a holiday is named. */
function movedText(moved: string): string {
  return moved === weekend ? ", in het weekend" : `. Dat is ${moved}`;
}

function mainText(result: Calculation["result"], last: Day, isGone: boolean): string {
  const day = dayInWords(last);
  switch (result) {
    case "uiterlijk":
      return isGone ? `De laatste dag was ${day}.` : `Uiterlijk ${day}.`;
    case "liefst":
      return isGone ? `Liefst was dat op ${day}, of eerder.` : `Liefst op ${day}, of eerder.`;
    case "om":
      return isGone ? `Op ${day} was de tijd om.` : `Op ${day} is de tijd om.`;
    case "rond":
      return isGone ? `Dat was rond ${day}.` : `Rond ${day}.`;
    case "daarna":
      return `Vanaf ${dayInWords(addDays(last, 1))}.`;
    case "niet-ouder":
      return `De verklaring moet van ${day} of later zijn.`;
  }
}

function longerText(result: Calculation["result"], last: Day, isGone: boolean): string {
  const day = dayInWords(last);
  if (result === "om")
    return isGone ? `Is het verlengd? Dan was de tijd om op ${day}.` : `Wordt het verlengd? Dan is de tijd om op ${day}.`;
  const word = result === "rond" ? "rond" : "uiterlijk";
  return isGone
    ? `Kwam er bericht dat het langer duurt? Dan was het ${word} ${day}.`
    : `Komt er bericht dat het langer duurt? Dan ${word} ${day}.`;
}

function passedText(result: Calculation["result"], dayAfter: Day, who: string | undefined, isGone: boolean): string | undefined {
  const day = dayInWords(dayAfter);
  switch (result) {
    case "uiterlijk":
      if (!who) return isGone ? "Die dag is voorbij." : `Is het ${day} of later? Dan is de laatste dag voorbij.`;
      return isGone ? `Is er nog niets? Dan is ${who} te laat, en niet jij.` : `Is er op ${day} nog niets? Dan is ${who} te laat.`;
    case "liefst":
      return isGone ? "Er is dan minder tijd." : undefined;
    case "om":
      return isGone ? "Duurt het nog steeds?" : undefined;
    case "rond":
      return isGone ? "Is er nog niets?" : `Is er op ${day} nog niets?`;
    default:
      return undefined;
  }
}

/**
 * An example for readers without JavaScript: a day and what it gives. A deadline that starts at the end of another names both ends.
 * @param today ISO date of the build
 */
export function exampleText({ ask, calculation }: DeadlineInShort, today: Day): string {
  const start = exampleDay(today);
  const { end, first } = calculate(calculation, start);
  const before = first ? ` Dan eindigt de eerste termijn op ${dayInWords(first.last)}.` : "";
  const main =
    calculation.result === "uiterlijk"
      ? `${first ? "Daarna" : "Dan"} is ${dayInWords(end.last)} de laatste dag.`
      : mainText(calculation.result, end.last, false);
  return `Voorbeeld: ${ask} is ${dayInWords(start)}.${before} ${main}`;
}

/** The day of examples: the first Monday of the month of the build, a day that is easy to check. */
export function exampleDay(today: Day): Day {
  const days = Array.from({ length: 7 }, (_, index) => addDays(`${today.slice(0, 8)}01`, index));
  return days.find((day) => weekday(day) === 1) ?? today;
}
