/** A place where a word may be cut: browsers show nothing of it, unless they cut there. */
const softHyphen = /\u00AD/gu;

/**
 * A text in which long words can be cut at the end of a line. The publish step does so in a page; what an island writes it does itself.
 * @param cuts the words, with soft hyphens where they may be cut, the longest first
 */
export function cutWords(text: string, cuts: readonly string[]): string {
  return cuts.reduce((cut, word) => cut.split(word.replace(softHyphen, "")).join(word), text);
}
