import { z } from "zod";
import { sayIn } from "../words/placeholders";
import type { Read, ReadEntry } from "../words/translation";
import { word, wordList } from "../words/word";
import { readWordFile, wordSet, wordsIn } from "../words/word-set";
import { type TermId, terms, termsBySubject } from "./terms";
import type { Term } from "./terms/term";

const schema = z.strictObject({
  woord: word,
  afkorting: word.optional(),
  uitleg: word,
  "ook-wel": wordList.optional(),
  vroeger: wordList.optional(),
  nu: word,
  "in-brieven": z
    .array(z.strictObject({ zin: word, dus: word }))
    .nonempty()
    .optional(),
  vormen: wordList.optional(),
  zoekwoorden: wordList.optional(),
});

type TermWords = z.output<typeof schema>;

/** The words of the terms: content/<language>/begrippen/<subject>.yaml. */
export const termWords = wordSet<Record<TermId, TermWords>>(
  "begrippen",
  Object.fromEntries(
    Object.entries(termsBySubject).map(([subject, own]) => [
      subject,
      { home: `lib/registers/terms/${subject}.ts`, entries: Object.fromEntries(Object.keys(own).map((id) => [id, schema])) },
    ]),
  ),
);

/** Each term as it was made last, by its words. */
const made = new WeakMap<TermWords, Read<Term>>();

function termWith(id: TermId, { words, language }: ReadEntry<TermWords>): Read<Term> {
  const before = made.get(words);
  if (before) return before;
  const say = sayIn(language);
  const { woord, afkorting, uitleg, "ook-wel": also, vroeger, nu, "in-brieven": letters, vormen, zoekwoorden } = words;
  const term = {
    ...terms[id],
    word: say(woord),
    ...(afkorting !== undefined && { abbreviation: say(afkorting) }),
    explanation: say(uitleg),
    ...(also && { alsoCalled: also.map(say) }),
    ...(vroeger && { formerly: vroeger.map(say) }),
    ...(vormen && { forms: vormen }),
    ...(zoekwoorden && { searchedAs: zoekwoorden }),
    ...(letters && { inLetters: letters.map(({ zin, dus }) => ({ phrase: say(zin), so: say(dus) })) }),
    now: say(nu),
    language,
  };
  made.set(words, term);
  return term;
}

/**
 * A term with its words.
 * @throws as readWords does
 */
export function termOf(id: TermId, language = "nl"): Read<Term> {
  return termWith(id, wordsIn(termWords, id, language));
}

/** All terms as they were made last, by the words of their files. */
let last: { readonly files: readonly object[]; readonly all: Readonly<Record<TermId, Term>> } | undefined;

/**
 * All terms with their Dutch words, in the order of the register: the same object as long as no word has changed.
 * @throws as readWords does
 */
export function allTerms(): Readonly<Record<TermId, Term>> {
  const files = Object.keys(termWords.files).map((file) => readWordFile(termWords, file));
  if (last && files.every((words, index) => words === last?.files[index])) return last.all;
  const words = Object.assign({}, ...files) as Readonly<Record<TermId, TermWords>>;
  const ids = Object.keys(terms) as TermId[];
  const all = Object.fromEntries(ids.map((id) => [id, termWith(id, { words: words[id], language: "nl" })])) as unknown as Record<
    TermId,
    Term
  >;
  last = { files, all };
  return all;
}
