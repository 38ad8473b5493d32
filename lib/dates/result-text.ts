import { type Calculation, type Counted, calculate } from "./calculate";
import { addDays, type Day, dayInWords, weekday } from "./day";

/** What counting gave, as sentences for a parent. */
export type ResultText = {
  /** The day itself: "Uiterlijk maandag 4 januari 2027." */
  readonly main: string;
  /** Why the day moved, the longer term, what is not sure. */
  readonly notes: readonly string[];
  /** What is so when the last day has passed, before the link to the way on; undefined when there is no such day. */
  readonly passed?: string;
  /** The day to put in a calendar; undefined when it has gone by, or when there is nothing to remember. */
  readonly day?: Day;
};

/**
 * The outcome of counting in words.
 * @param own the parent must act in time: then we also name the safe day
 * @param today ISO date
 */
export function resultText({ result }: Calculation, { end, extended }: Counted, own: boolean, today: Day): ResultText {
  const final = extended ?? end;
  const hasLastDay = result !== "daarna" && result !== "niet-ouder";
  const isGone = hasLastDay && final.last < today;
  const notes: string[] = [];
  if (isGone) notes.push(result === "liefst" ? "Die dag is al voorbij. Doe het dan zo snel mogelijk." : "Die dag is al voorbij.");
  if (end.moved) {
    notes.push(`Eigenlijk eindigt de termijn op ${dayInWords(end.counted)}. Dat is ${end.moved}. Daarom loopt hij door.`);
    if (own && !isGone) notes.push(`Wacht daar niet op. Zorg dat het vóór ${dayInWords(end.counted)} klaar is.`);
  }
  if (extended) notes.push(longerText(result, extended.last));
  if (final.unsure) notes.push("Voor die tijd staan nog niet alle vrije dagen vast. Vraag de laatste dag na.");
  if (result === "daarna") notes.push("Is het dan vakantie? Dan geldt de eerste schooldag daarna. Dat is onze uitleg.");
  const passed = result === "uiterlijk" && passedText(addDays(final.last, 1), own, isGone);
  const day = result === "daarna" ? addDays(end.last, 1) : end.last;
  return {
    main: mainText(result, end.last),
    notes,
    ...(passed && { passed }),
    ...(!isGone && result !== "niet-ouder" && { day }),
  };
}

function mainText(result: Calculation["result"], last: Day): string {
  switch (result) {
    case "uiterlijk":
      return `Uiterlijk ${dayInWords(last)}.`;
    case "liefst":
      return `Liefst op ${dayInWords(last)}, of eerder.`;
    case "om":
      return `Op ${dayInWords(last)} is de tijd om.`;
    case "rond":
      return `Rond ${dayInWords(last)}.`;
    case "daarna":
      return `Vanaf ${dayInWords(addDays(last, 1))}.`;
    case "niet-ouder":
      return `De verklaring moet van ${dayInWords(last)} of later zijn.`;
  }
}

function longerText(result: Calculation["result"], last: Day): string {
  if (result === "om") return `Wordt het verlengd? Dan hooguit tot en met ${dayInWords(last)}.`;
  return `Komt er een brief dat het langer duurt? Dan ${result === "rond" ? "rond" : "uiterlijk"} ${dayInWords(last)}.`;
}

function passedText(dayAfter: Day, own: boolean, isGone: boolean): string {
  if (own) return isGone ? "Je bent dus te laat." : `Vanaf ${dayInWords(dayAfter)} ben je te laat.`;
  return isGone ? "Is er nog niets?" : `Is er ${dayInWords(dayAfter)} nog niets?`;
}

/**
 * An example for readers without JavaScript: a day and what it gives.
 * @param today ISO date of the build; the example is the first Monday of that month, a day that is easy to check
 */
export function exampleText(calculation: Calculation, today: Day): string {
  const start = firstMonday(today);
  const main = mainText(calculation.result, calculate(calculation, start).end.last);
  return `Voorbeeld: is dat ${dayInWords(start)}? ${main.replace(/^Uiterlijk (.+)\.$/u, "Dan is $1 de laatste dag.")}`;
}

function firstMonday(today: Day): Day {
  const days = Array.from({ length: 7 }, (_, index) => addDays(`${today.slice(0, 8)}01`, index));
  return days.find((day) => weekday(day) === 1) ?? today;
}
