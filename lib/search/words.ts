import { plainLetters } from "../region/slug";

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
  return commonStems.has(stem) ? 0.35 : 1;
}

/** The words of a text in plain letters. "t.l.v." is one word. */
export function wordsOf(text: string): string[] {
  const plain = plainLetters(text).replace(
    /(^|[^\p{L}])((?:\p{L}\.){2,})/gu,
    (_, before: string, letters: string) => before + letters.replace(/\./gu, ""),
  );
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A word as it is indexed and looked for: without the endings by which Dutch words change, so that "aanvragen" finds "aanvraag".
 * @param word in plain letters
 * @returns undefined for a word that tells nothing
 */
export function stemOf(word: string): string | undefined {
  if (emptyWords.has(word) || (word.length < 2 && !/\d/u.test(word))) return undefined;
  if (word.length < 5 || /\d/u.test(word)) return word;
  // "geweigerd" as "weigeren", "schorsing" as "schorsen".
  const root = word.replace(/^ge(?=.{3,}[dt]$)/u, "").replace(/heden$/u, "heid");
  const bare = (/^.{4,}ing(?:en)?$/u.test(root) ? root.replace(/ing(?:en)?$/u, "") : root.replace(/(?:en|s|e|t|d|dt|te|ten|de|den)$/u, ""))
    .replace(/([bdfgklmnprst])\1$/u, "$1")
    .replace(/(a|e|o|u)\1(?=[^aeiou]$)/u, "$1");
  return bare.replace(/z$/u, "s").replace(/v$/u, "f");
}

/** The words of a query, and each two that stand beside each other as one: people split what Dutch writes together. */
export function queryWords(typed: string): string[] {
  const words = wordsOf(typed);
  const joined = words.slice(1).map((word, index) => `${words[index]}${word}`);
  return [...words, ...joined.filter((word) => word.length > 6)];
}

const commonStems = new Set([...commonWords].map((word) => stemOf(word)));
