import { dayAfter, extension, span } from "../registers/deadline-text";
import { type DeadlineId, deadlines } from "../registers/deadlines";

/** How a word names a deadline: never its number, so that a changed law is one edit in the register. */
const forms: Readonly<Record<string, (id: DeadlineId, language?: string) => string>> = {
  termijn: span,
  verlenging: extension,
  "dag-na": dayAfter,
};

const placeholder = /\{([a-z-]+):([a-z0-9-]+)\}/gu;
const example = "{termijn:beslissing-aanmelding}";

/**
 * Makes of a word what a reader of a language sees: puts the numbers of the deadlines in it, so that "Binnen {termijn:bezwaar-tlv}" becomes
 * "Binnen 6 weken". The text has no fault.
 */
export function sayIn(language: string): (text: string) => string {
  return (text) => text.replace(placeholder, (whole, form: string, id: string) => forms[form]?.(id as DeadlineId, language) ?? whole);
}

/** The deadlines that a text names. The text has no fault. */
export function deadlinesNamedIn(text: string): DeadlineId[] {
  return [...text.matchAll(placeholder)].map(([, , id = ""]) => id as DeadlineId);
}

/** What is wrong with the deadlines that a text names, in Dutch; undefined when nothing is. */
export function placeholderFault(text: string): string | undefined {
  for (const [whole, form = "", id = ""] of text.matchAll(placeholder)) {
    const say = forms[form];
    if (say === undefined) return `"${whole}" kennen wij niet. Schrijf het als ${example}.`;
    if (!Object.hasOwn(deadlines, id)) return `"${whole}": deze termijn bestaat niet. Kies een naam uit lib/registers/deadlines.ts.`;
    try {
      say(id as DeadlineId);
    } catch (error) {
      return `"${whole}": ${(error as Error).message} Kies een andere.`;
    }
  }
  return /[{}$]/u.test(text.replace(placeholder, "")) ? `hier staat een { of } te veel. Schrijf een termijn als ${example}.` : undefined;
}
