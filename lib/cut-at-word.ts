/** A text in so many characters: whole when it fits, else cut after a word, with "…". */
export function cutAtWord(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/u, "")}…`;
}
