/** Four figures of which the last three may be the letter O, and the two letters behind them. */
const form = /([1-9][\do]{3})(?!\d)(?:[\s.-]*[a-z]{2}(?![a-z]))?/giu;

/** Figures with spaces or points between them, and nothing else: "97 11 LM". */
const spreadForm = /^(?:nl)?([1-9][\do]{3})[a-z]{0,2}$/iu;

/**
 * The PC4s that a text may mean, wherever they stand: "NL-9711LM", "Kade 4, 9711 LM Groningen".
 * @param exists whether a PC4 is in use
 * @returns the most likely ones, in order: with two letters behind them before a bare number, such as of a house; empty when
 * there are none. Only when none exists, the first that does not.
 */
export function postcodesIn(text: string, exists: (pc4: string) => boolean): readonly string[] {
  const found = [...text.matchAll(form)]
    .filter(({ index = 0 }) => !/\d/u.test(text.charAt(index - 1)))
    .map(([whole, figures = ""]) => ({ pc4: inFigures(figures), hasLetters: whole.length > figures.length }));
  const spread = spreadForm.exec(text.replace(/[\s.-]/gu, ""))?.[1];
  const all = found.length > 0 || spread === undefined ? found : [{ pc4: inFigures(spread), hasLetters: true }];
  const existing = all.filter(({ pc4 }) => exists(pc4));
  const withLetters = existing.filter(({ hasLetters }) => hasLetters);
  const best = [withLetters, existing, all.slice(0, 1)].find(({ length }) => length > 0) ?? [];
  return [...new Set(best.map(({ pc4 }) => pc4))];
}

function inFigures(figures: string): string {
  return figures.replace(/o/giu, "0");
}
