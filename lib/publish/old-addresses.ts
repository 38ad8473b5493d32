import { splitAddress } from "../addresses/address-of";
import type { Moved } from "../places/moved-addresses";
import type { OldId, Way } from "./given";
import type { Outline } from "./outline";
import type { MovedPage } from "./raw-pages";

/** What old addresses ask of the pages. */
export type OldAddresses = {
  /** Old ids, by the address of the page that must answer to them. */
  readonly ids: ReadonlyMap<string, readonly OldId[]>;
  /** Pages at old addresses, each with the address of the page that it is made from. */
  readonly pages: readonly { readonly address: string; readonly from: string; readonly moved: MovedPage }[];
};

/** The ids that old addresses lead to, by the address of their page: an outline must tell what stands there. */
export function idsAskedOf(moved: Moved): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, string[]>();
  for (const to of moved.values()) {
    const { path, id } = splitAddress(to);
    if (id) asked.set(path, [...(asked.get(path) ?? []), id]);
  }
  return asked;
}

/**
 * Makes every address work that was published once and stands somewhere else now: also a place within a page.
 * @param moved old addresses with the new; places within a page among them
 * @param outlines the pages of the site. What leads to a page that is not among them is left out
 * @param url where the site stands
 * @throws when a page already stands at an old address, or does not have the place that an old one leads to
 */
export function oldAddresses(moved: Moved, outlines: ReadonlyMap<string, Outline>, url: string): OldAddresses {
  const ids = new Map<string, OldId[]>();
  const pages: { address: string; from: string; moved: MovedPage }[] = [];
  for (const [from, to] of moved) {
    const { path, id } = splitAddress(from);
    const target = targetOf(to, outlines);
    if (!target) continue;
    if (id) {
      if (moved.has(path) || !outlines.has(path)) continue;
      const old: OldId = target.page.address === path ? { id, at: target.id } : { id, way: target.way };
      ids.set(path, [...(ids.get(path) ?? []), old]);
    } else {
      if (outlines.has(from)) throw new Error(`${from}: hier staat al een pagina, en het adres is verhuisd.`);
      const sections = sectionsOf(from, moved, outlines);
      const { address } = target.page;
      pages.push({ address: from, from: address, moved: { way: target.way, canonical: url + address, sections } });
    }
  }
  return { ids, pages };
}

/** The places within an old page, by their old ids. */
function sectionsOf(page: string, moved: Moved, outlines: ReadonlyMap<string, Outline>): MovedPage["sections"] {
  return [...moved].flatMap(([from, to]) => {
    const { path, id } = splitAddress(from);
    const target = id && path === page ? targetOf(to, outlines) : undefined;
    return id && target ? [{ id, way: target.way }] : [];
  });
}

function targetOf(to: string, outlines: ReadonlyMap<string, Outline>): { page: Outline; id: string | undefined; way: Way } | undefined {
  const { path, id } = splitAddress(to);
  const page = outlines.get(path);
  if (!page) return undefined;
  const name = id ? page.names[id] : page.heading;
  if (name === undefined) throw new Error(`${to}: de pagina heeft ${id ? `geen plek met het id "${id}"` : "geen kop h1"}.`);
  return { page, id, way: { to, name } };
}
