import type { LetterSlug } from "./letters";
import { readLetter } from "./read-letter";

/** Every text of a letter and of the advice around it, as it reads; what is filled in is one word. */
export function letterTexts(slug: LetterSlug): string[] {
  const { when, sending, afterwards, avoid, letter } = readLetter(slug);
  const { subject, paragraphs, choices, grounds } = letter;
  const options = [...choices.flatMap((choice) => choice.options), ...(grounds?.options ?? [])];
  return [
    when,
    ...sending,
    ...afterwards,
    ...avoid,
    subject,
    ...paragraphs.map(({ text }) => text),
    ...options.map(({ text }) => text),
  ].map((text) => text.replace(/\{[a-z-]+\}/gu, "Sam"));
}
