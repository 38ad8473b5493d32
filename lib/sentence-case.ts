/** A text as the start of a line: "besluit over de TLV" → "Besluit over de TLV". */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
