import { plainLetters } from "../region/slug";

/** Words that tell no place from another: nobody is looking for them. They stand neither in a query nor in the index. */
const emptyWords = new Set(
  (
    "de het een en of van voor met op in te naar bij om aan uit over door als dan dat die dit is zijn was ben bent er ook nog maar wel " +
    "ik je jij u we wij ze zij hij hem haar mij mijn me ons onze jouw uw hun zich kan kunt kunnen mag mogen moet moeten " +
    "kind kinderen zoon dochter heeft hebben heb krijgt krijgen krijg gaat gaan ga wordt worden wat hoe waar dus want al toch"
  ).split(" "),
);

/** Words that can tell one heading from another, but stand in nearly every text: there they would only make the index large. */
const commonWords = new Set("school scholen niet geen wil willen doet doe doen zegt wie waarom wanneer welke".split(" "));

/** A fourth word seldom changes the answer, and each word may fetch another part of the index: a first search must stay light. */
const mostWords = 3;

/** The words of a query that can tell one place from another, each once. Of many, the longest say most, and "school" says least. */
export function queryWords(typed: string): string[] {
  const words = [...new Set(wordsOf(typed))].filter((word) => !emptyWords.has(word));
  if (words.length <= mostWords) return words;
  return words
    .filter((word) => word !== "school" && word !== "scholen")
    .sort((a, b) => b.length - a.length)
    .slice(0, mostWords);
}

/** A heading, or the words by which parents look for a place, as it is indexed. */
export function headingWords(text: string): string {
  return wordsOf(text)
    .filter((word) => !emptyWords.has(word))
    .join(" ");
}

/** A running text as it is indexed. */
export function textWords(text: string): string {
  return wordsOf(text)
    .filter((word) => !emptyWords.has(word) && !commonWords.has(word))
    .join(" ");
}

function wordsOf(text: string): string[] {
  // "t.l.v." is one word, and "coördinator" is found by who leaves the dots out.
  const plain = plainLetters(text).replace(
    /(^|[^\p{L}])((?:\p{L}\.){2,})/gu,
    (_, before: string, letters: string) => before + letters.replace(/\./gu, ""),
  );
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 || /\p{N}/u.test(word));
}
