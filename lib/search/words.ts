import { plainLetters } from "../region/slug";
import { sameWords } from "./same-words";

/** Words that tell no place from another: nobody is looking for them. */
const emptyWords = new Set(
  (
    "de het een en of van voor met op in te naar bij om aan uit over door als dan dat die dit deze is zijn was ben bent er ook nog maar wel " +
    "ik je jij u we wij ze zij hij hem haar mij mijn me mn ons onze jouw uw hun zich kan kunt kunnen mag mogen moet moeten " +
    "kind kinderen zoon dochter heeft hebben heb krijgt krijgen krijg gaat gaan ga wordt worden wat hoe waar dus want al toch " +
    "school scholen doet doen doe wil willen wie waarom wanneer welke nu zo zou zouden hier daar iets alles"
  ).split(" "),
);

/** Words of which a sentence is full: they help to tell two places apart, and lead to none by themselves. */
const commonWords = new Set(
  (
    "waren zelf elkaar iemand men kon konden mocht moest zal zullen wilt wilde wilden hoef hoeft hoeven zoontje dochtertje jongen meisje " +
    "hebt had hadden gehad kreeg gekregen ging gingen werd werden geworden kom komt komen kwam gekomen deed gedaan maak maakt maken zeg " +
    "zegt zeggen zei gezegd vind vindt vinden denk denkt weet weten wist sta staat staan stond zit zitten zat laat laten liet neem neemt " +
    "nemen zie ziet zien geef begin begint beginnen lijkt welk waarin waarvan waarmee waarover daarin daarover daarvoor daarmee hierover " +
    "toen straks weer even gewoon zomaar zelfs echt eigenlijk misschien helemaal allemaal niets niks veel meer heel erg best zoveel eerst " +
    "steeds sinds tot zonder omdat terwijl voordat nadat zodat tussen vanwege hoor ja nee alleen anders ergens elke elk iedere ander andere " +
    "vraag vragen mensen ding dingen jaar twee drie vier groep klas thuis niet geen"
  ).split(" "),
);

/** How much a word of a query counts beside the others. */
export function weightOf(stem: string): number {
  return commonStems.has(stem) ? 0.5 : 1;
}

/** The words of a text in plain letters. "t.l.v." is one word. */
export function wordsOf(text: string): string[] {
  return plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function plainText(text: string): string {
  return plainLetters(text).replace(
    /(^|[^\p{L}])((?:\p{L}\.){2,})/gu,
    (_, before: string, letters: string) => before + letters.replace(/\./gu, ""),
  );
}

/** The words of a text, and for each that refuses a word that tells who it is: with one verb parents ask two things. */
export function wordsToIndex(text: string): string[] {
  const refused = [...plainText(text).matchAll(refusals)].map(({ groups }) => (groups?.child ? "kindweigert" : "schoolweigert"));
  return [...wordsOf(text), ...refused];
}

/** The school refuses, a child was refused, or the child itself does not want to go; all within one sentence. */
const refusals =
  /\b(?:school|scholen|directeur|bestuur)(?: \w+){0,3}? (?:weiger|wijger)\w*|\bge(?:weiger|wijger)\w*|\bschool wil (?:\w+ ){1,2}nie\w*|\b(?<child>kind|zoon|zoontje|dochter|dochtertje|kleuter|hij|zij|ze) (?:weiger\w*|wijger\w*|wil nie\w*|durft nie\w*)/gu;

/**
 * A word as it is indexed and looked for: one for all its forms, for all words that mean the same, and for all spellings that sound alike.
 * @param word in plain letters
 * @returns undefined for a word that tells nothing
 */
export function stemOf(word: string): string | undefined {
  const own = ownStemOf(word);
  return own === undefined ? undefined : (sameStems.get(own) ?? own);
}

/** The stem of a word before the register is asked which words mean the same. */
function ownStemOf(word: string): string | undefined {
  const root = rootOf(word);
  return root === undefined ? undefined : soundOf(root);
}

/** A word without the endings by which Dutch words change, so that "aanvragen" finds "aanvraag". */
function rootOf(word: string): string | undefined {
  if (emptyWords.has(word) || (word.length < 2 && !/\d/u.test(word))) return undefined;
  if (word.length < 5 || /\d/u.test(word)) return word;
  // "aangevraagd" as "aanvragen", "geweigerd" as "weigeren", "schorsing" as "schorsen".
  const root = word
    .replace(/^(aan|af|in|uit|op|over|mee|terug|toe|door|na|weg|voor)ge(?=.{3,}(?:d|t|en)$)/u, "$1")
    .replace(/^ge(?=.{3,}[dt]$)/u, "")
    .replace(/heden$/u, "heid");
  const bare = (/^.{4,}ing(?:en)?$/u.test(root) ? root.replace(/ing(?:en)?$/u, "") : root.replace(/(?:en|s|e|t|d|dt|te|ten|de|den)$/u, ""))
    .replace(/([bdfgklmnprst])\1$/u, "$1")
    .replace(/(a|e|o|u)\1(?=[^aeiou]$)/u, "$1");
  return bare.replace(/z$/u, "s").replace(/v$/u, "f");
}

/** What sounds alike in Dutch, each with how it is written here. Their order counts. */
const sounds: readonly (readonly [spelled: RegExp, sound: string])[] = [
  [/ij|ei|y/gu, "y"],
  [/[oa]uw?/gu, "ou"],
  [/ph/gu, "f"],
  [/th/gu, "t"],
  [/x/gu, "ks"],
  [/ch/gu, "g"],
  [/c(?=[eiy])/gu, "s"],
  [/c/gu, "k"],
  [/dt?$/u, "t"],
  [/ie/gu, "i"],
  [/z/gu, "s"],
  [/v/gu, "f"],
  [/(.)\1/gu, "$1"],
];

/** A word as it sounds: "begelijding" as "begeleiding". A short word or a number is left as it is: too much would sound alike. */
function soundOf(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  return sounds.reduce((written, [spelled, sound]) => written.replace(spelled, sound), word);
}

/**
 * The words of a query, and each two that stand beside each other as one: people split what Dutch writes together. A word that nothing
 * holds is also looked for in two parts.
 * @param knows whether any place holds a word
 */
export function queryWords(typed: string, knows: (word: string) => boolean): string[] {
  const words = wordsOf(typed);
  const joined = words.slice(1).map((word, index) => `${words[index]}${word}`);
  const parts = words.filter((word) => !knows(word)).flatMap((word) => partsOf(word, knows));
  const refused = wordsToIndex(typed).slice(words.length);
  return [...words, ...refused, ...joined.filter((word) => word.length > 6), ...parts];
}

const shortestPart = 4;

/** No Dutch word for school is longer; anyone can type one that is, and each letter would be a place to look. */
const longestWhole = 40;

/** The two words of which a word is made: "dyslexiebehandeling" → "dyslexie", "behandeling"; none when it is not. */
function partsOf(word: string, knows: (word: string) => boolean): string[] {
  if (word.length > longestWhole) return [];
  for (let end = word.length - shortestPart; end >= shortestPart; end--) {
    const start = [word.slice(0, end), word.slice(0, end).replace(/s$/u, "")].find((part) => part.length >= shortestPart && knows(part));
    if (start && knows(word.slice(end))) return [start, word.slice(end)];
  }
  return [];
}

/** The stem of each word in the register, with that of the word as which it is read. */
const sameStems = new Map(
  sameWords.flatMap(([first = "", ...others]) =>
    [first, ...others].map((word) => [ownStemOf(word) ?? word, ownStemOf(first) ?? first] as const),
  ),
);

const commonStems = new Set([...commonWords].map((word) => stemOf(word)));
