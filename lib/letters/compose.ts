import { cleanTyped } from "./clean";
import type { LetterInShort, Option } from "./in-short";

/** What a parent filled in: text or an ISO day by field, the option of each choice, and the grounds that are so. */
export type Given = {
  readonly fields: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly grounds: readonly string[];
};

export const nothingGiven: Given = { fields: {}, choices: {}, grounds: [] };

/** Words of a letter, or a place where a pen can fill in what is not known yet. */
export type Run = string | { readonly blank: string };

export type Block =
  | { readonly kind: "tekst"; readonly lines: readonly (readonly Run[])[] }
  /** A list; `toTick` where nothing is picked yet: then all of it stands there, each with a box. */
  | { readonly kind: "lijst"; readonly items: readonly string[]; readonly toTick: boolean };

/** A letter, put together. */
export type Letter = {
  readonly sender: readonly (readonly Run[])[];
  readonly to: string;
  readonly address: readonly (readonly Run[])[];
  readonly day: readonly Run[];
  readonly subject: readonly Run[];
  readonly blocks: readonly Block[];
  readonly name: readonly Run[];
  readonly enclosures: LetterInShort["enclosures"];
};

/**
 * Puts a letter together with what a parent filled in. What is not filled in stays open as a blank, and what may go and is empty is left out
 * as soon as something was filled in.
 * @param today the day that stands on the letter, in words; empty where only paper will know it
 * @param dayText an ISO date in words: "30 november 2026"
 */
export function compose(letter: LetterInShort, given: Given, today: string, dayText: (isoDate: string) => string): Letter {
  const typedIn = (id: string) => cleanTyped(given.fields[id] ?? "");
  const isDay = (id: string) => letter.fields.some((field) => field.id === id && field.kind === "dag");
  const shown = (id: string) => (isDay(id) && /^\d{4}-\d{2}-\d{2}$/u.test(typedIn(id)) ? dayText(typedIn(id)) : typedIn(id));
  const linesOf = (text: string) => linesWith(text, (id) => (optionIn(letter, given, id) ?? shown(id)) || undefined);
  const isBegun = Object.values(given.fields).some((text) => cleanTyped(text) !== "");
  return {
    sender: ["jouw-naam", "jouw-adres", "jouw-contact"].flatMap((id) => linesOf(`{${id}}`)),
    to: letter.to,
    address: linesOf("{ontvanger}"),
    day: [today || { blank: "datum" }],
    subject: linesOf(letter.subject).flat(),
    blocks: [
      { kind: "tekst", lines: linesOf(`${letter.greeting},`) },
      ...letter.paragraphs.flatMap(({ text, mayGo }): Block[] => {
        if (mayGo && isBegun && blanksOf(text).every((id) => !shown(id))) return [];
        const list = listOf(letter, given, text);
        return [list ?? { kind: "tekst", lines: linesOf(text) }];
      }),
    ],
    name: linesOf("{jouw-naam}").flat(),
    enclosures: letter.enclosures,
  };
}

const blank = /\{([a-z-]+)\}/gu;

function blanksOf(text: string): string[] {
  return [...text.matchAll(blank)].map(([, id = ""]) => id);
}

/** A text in lines, with what is known filled in. */
function linesWith(text: string, sayFor: (id: string) => string | undefined): Run[][] {
  const runs = text.split(/(\{[a-z-]+\})/u).flatMap((part): Run[] => {
    const [id] = blanksOf(part);
    if (id === undefined) return part ? [part] : [];
    return [sayFor(id) ?? { blank: id }];
  });
  return runs.reduce<Run[][]>(
    (lines, run) => {
      const [first = "", ...others] = typeof run === "string" ? run.split("\n") : [run];
      const last = lines[lines.length - 1] ?? [];
      return [...lines.slice(0, -1), [...last, first], ...others.map((line) => [line])];
    },
    [[]],
  );
}

function optionIn({ choices }: LetterInShort, given: Given, id: string): string | undefined {
  return choices.find((choice) => choice.id === id)?.options.find((option) => option.id === given.choices[id])?.text;
}

/** A paragraph that is one list: the grounds, or a choice that is not made yet. */
function listOf({ choices, grounds }: LetterInShort, given: Given, text: string): Block | undefined {
  const id = /^\{([a-z-]+)\}$/u.exec(text)?.[1];
  if (id === undefined) return undefined;
  if (id === "gronden" && grounds) {
    const picked = grounds.options.filter((option) => given.grounds.includes(option.id));
    return list(picked.length > 0 ? picked : grounds.options, picked.length === 0);
  }
  const choice = choices.find((candidate) => candidate.id === id);
  return choice && given.choices[id] === undefined ? list(choice.options, true) : undefined;
}

function list(options: readonly Option[], toTick: boolean): Block {
  return { kind: "lijst", items: options.map(({ text }) => text), toTick };
}
