import { nodeAddress } from "../addresses/address-of";
import { deadlineInShort } from "../dates/deadlines-in-short";
import { nodeIn, titleOf } from "../guide/guide";
import type { DeadlineId } from "../registers/deadlines";
import type { FactId } from "../registers/facts";
import { deadlinesNamedIn, sayIn } from "../words/placeholders";
import { dutchWords } from "../words/word-set";
import { commonFields, type FieldId, letterFields } from "./fields";
import type { FieldInShort, LetterInShort, Option } from "./in-short";
import { fieldWords, type LetterWords, letterWords } from "./letter-words";
import { type LetterSlug, letters } from "./letters";
import type { LetterStructure } from "./model";

const usualGreeting = "Geachte heer of mevrouw";

/** A letter with its words: what it is for, the letter itself, and the advice around it. */
export type LetterPage = LetterStructure & {
  readonly title: string;
  readonly description: string;
  readonly when: string;
  readonly letter: LetterInShort;
  /** How to send this one, what happens then, and what not to write. */
  readonly sending: readonly string[];
  readonly afterwards: readonly string[];
  readonly avoid: readonly string[];
  /** The deadlines that it tells or counts. */
  readonly deadlines: readonly DeadlineId[];
  /** How parents look for it. */
  readonly searchedAs: readonly string[];
};

const say = sayIn("nl");

/**
 * A letter with Dutch words; the numbers of deadlines are in them.
 * @throws as readWords does
 */
export function readLetter(slug: LetterSlug): LetterPage {
  const structure = letters[slug];
  const words = dutchWords(letterWords, slug);
  return {
    ...structure,
    title: words.titel,
    description: words.omschrijving,
    when: say(words.wanneer),
    letter: inShort(slug, structure, words),
    sending: words.versturen.map(say),
    afterwards: words.daarna.map(say),
    avoid: words.niet.map(say),
    deadlines: [...new Set([structure.deadline?.id ?? [], deadlinesNamedIn(JSON.stringify(words))].flat())],
    searchedAs: words["zo-gezocht"],
  };
}

/** Every fact on which a letter rests, with those of its grounds. */
export function factsOfLetter({ facts, grounds }: LetterStructure): readonly FactId[] {
  return [...new Set([...facts, ...(grounds ?? []).map(({ fact }) => fact)])];
}

function inShort(slug: LetterSlug, { to, fields, choices, grounds, deadline, late }: LetterStructure, words: LetterWords): LetterInShort {
  const { aan, aanhef = usualGreeting, onderwerp, inhoud, keuzes = {}, gronden, bijlagen } = words;
  const counted = deadline && deadlineInShort(deadline.id);
  return {
    slug,
    to: say(aan),
    subject: say(onderwerp),
    greeting: say(aanhef),
    paragraphs: inhoud.map((part) => (typeof part === "string" ? { text: say(part) } : { text: say(part.tekst), mayGo: true })),
    choices: (choices ?? []).map(({ id, options }) => ({
      id,
      ask: say(keuzes[id]?.vraag ?? ""),
      options: optionsOf(options, keuzes[id]?.opties),
    })),
    ...(grounds &&
      gronden && {
        grounds: {
          ask: say(gronden.vraag),
          options: optionsOf(
            grounds.map(({ id }) => id),
            gronden.lijst,
          ),
        },
      }),
    enclosures: bijlagen.map((paper) => ({ paper: say(paper), ...(/\(als /u.test(paper) && { mayLack: true as const }) })),
    // A young person who writes about themself has no child to name.
    fields: [...commonFields.filter((id) => id !== "naam-kind" || JSON.stringify(words).includes(`{${id}}`)), ...fields].map(fieldOf),
    verbandIn: [...fields.filter((id) => id === "verband"), ...(to === "samenwerkingsverband" ? (["ontvanger"] as const) : [])],
    ...(deadline &&
      counted && {
        deadline: {
          id: deadline.id,
          from: deadline.from,
          ...(deadline.only && { only: deadline.only }),
          inShort: counted,
          ...(late && { late: { title: titleOf(nodeIn(late, "nl").node), address: nodeAddress(late) } }),
        },
      }),
  };
}

function optionsOf(
  ids: readonly string[],
  said: Readonly<Record<string, { readonly kies: string; readonly tekst: string }>> = {},
): Option[] {
  return ids.flatMap((id) => {
    const words = said[id];
    return words ? [{ id, pick: say(words.kies), text: say(words.tekst) }] : [];
  });
}

function fieldOf(id: FieldId): FieldInShort {
  const { naam, hulp } = dutchWords(fieldWords, id);
  return { id, kind: letterFields[id], label: naam, ...(hulp && { hint: hulp }) };
}
