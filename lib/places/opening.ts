import { sentencesOf } from "../content/readability";
import { cutAtWord } from "../cut-at-word";

const longest = 160;

/** As many whole sentences as fit in a preview; at least the first, cut at a word when it is too long. */
export function openingOf(texts: readonly string[]): string {
  const sentences = texts.flatMap((text, index) => sentencesOf({ text, line: index + 1 })).map(({ text }) => text);
  let made = "";
  for (const sentence of sentences) {
    const next = made ? `${made} ${sentence}` : sentence;
    if (next.length > longest) break;
    made = next;
  }
  if (made) return made;
  const [first = ""] = sentences;
  return cutAtWord(first, longest);
}
