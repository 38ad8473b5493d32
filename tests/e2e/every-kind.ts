import type { PublishedPage } from "./published-pages";

const startTag = /<([a-z][a-z0-9]*)(?=[\s>])(?:[^>"]|"[^"]*")*>/gu;

/** Every element of a page by its name and classes, together with the one before it in the text: its parent, or what it stands behind. */
function kindsIn(html: string): Set<string> {
  const kinds = new Set<string>();
  let before = "";
  for (const [tag, name] of html.slice(html.indexOf("<body")).matchAll(startTag)) {
    const kind = `${name}.${/ class="([^"]*)"/u.exec(tag)?.[1] ?? ""}`;
    kinds.add(`${before} ${kind}`);
    before = kind;
  }
  return kinds;
}

/**
 * Few and light pages, on which nearly every kind of element stands that any page has.
 * @param share the part of all kinds that must be among them, of 1
 * @returns the pages, and how many kinds there are
 */
export function everyKind(
  pages: readonly PublishedPage[],
  share: number,
): { readonly sample: readonly PublishedPage[]; readonly kinds: number } {
  const all = pages.map((page) => ({ page, kinds: kindsIn(page.html) }));
  const left = new Set(all.flatMap(({ kinds }) => [...kinds]));
  const kinds = left.size;
  const sample: PublishedPage[] = [];
  while (left.size > kinds * (1 - share)) {
    const worths = all.map(({ page, kinds: own }) => [...own].filter((kind) => left.has(kind)).length / page.html.length);
    const best = all[worths.indexOf(Math.max(...worths))];
    if (!best) break;
    for (const kind of best.kinds) left.delete(kind);
    sample.push(best.page);
  }
  return { sample, kinds };
}
