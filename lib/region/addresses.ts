import type { Gemeente, Verband } from "./model";

/** The address of a gemeente's page. */
export function gemeenteAddress({ slug }: Pick<Gemeente, "slug">): `/regio/${string}/` {
  return `/regio/${slug}/`;
}

/** The address of a verband's page. */
export function verbandAddress({ slug }: Pick<Verband, "slug">): `/verband/${string}/` {
  return `/verband/${slug}/`;
}
