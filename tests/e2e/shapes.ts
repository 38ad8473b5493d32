import type { PublishedPage } from "./published-pages";

const tag = /<(\/)?([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/gu;
const neverClosed = new Set(["area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);

/** Every element of a page by its name and classes and those of all that it stands in, each once: the shapes of which a page is made. */
export function shapesIn(html: string): Set<string> {
  const shapes = new Set<string>();
  const outer: string[] = [];
  for (const [, closes, name = "", rest = ""] of html.slice(html.indexOf("<body")).matchAll(tag)) {
    if (closes) {
      outer.length = Math.max(
        0,
        outer.findLastIndex((element) => element.startsWith(`${name}.`)),
      );
      continue;
    }
    const element = `${name}.${/ class="([^"]*)"/u.exec(rest)?.[1] ?? ""}`;
    shapes.add([...outer, element].join(" > "));
    if (!neverClosed.has(name) && !rest.endsWith("/")) outer.push(element);
  }
  return shapes;
}

/**
 * Few and light pages on which every shape stands that any page has.
 * @returns those pages, and how many shapes there are
 */
export function everyShape(pages: readonly PublishedPage[]): {
  readonly cover: readonly PublishedPage[];
  readonly shapes: ReadonlySet<string>;
} {
  const shapes = new Set<string>();
  const left = pages.map((page) => {
    const own = shapesIn(page.html);
    for (const shape of own) shapes.add(shape);
    return { page, own, worth: Number.POSITIVE_INFINITY };
  });
  const cover: PublishedPage[] = [];
  const open = new Set(shapes);
  while (open.size > 0) {
    // What a page adds only becomes less: one that is still first after it was counted again is the best of all.
    let best: (typeof left)[number] | undefined;
    for (let first = firstOf(left); first !== best; first = firstOf(left)) {
      for (const shape of first.own) if (!open.has(shape)) first.own.delete(shape);
      first.worth = first.own.size / Math.sqrt(first.page.html.length);
      best = first;
    }
    if (!best) break;
    for (const shape of best.own) open.delete(shape);
    cover.push(best.page);
  }
  return { cover, shapes };
}

function firstOf<Item extends { readonly worth: number }>(items: readonly Item[]): Item {
  return items.reduce((one, other) => (other.worth > one.worth ? other : one));
}
