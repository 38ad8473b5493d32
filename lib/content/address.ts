/** An address of the site: "/uitleg/de-tlv/" or, for a place on that page, "/uitleg/de-tlv/#hoe-lang". */
export const addressPattern = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u;

/** The page of an address, and the id within it where it has one. */
export function splitAddress(address: string): { readonly path: string; readonly id?: string } {
  const [path = "", id] = address.split("#");
  return { path, ...(id && { id }) };
}

/** The address by itself (/deel/) of what stands at an address; undefined for a page that is not a piece. */
export function pieceAt(address: string): string | undefined {
  const section = /^\/uitleg\/(?<slug>[^/]+)\/#(?<id>.+)$/u.exec(address)?.groups;
  if (section) return `/deel/${section.slug}--${section.id}/`;
  const page = /^\/(?<kind>wat-nu|begrippen)\/(?<id>[^/]+)\/$/u.exec(address)?.groups;
  return page && `/deel/${page.kind === "begrippen" ? "begrip" : page.kind}--${page.id}/`;
}

/** Where the piece at an address under /deel/ stands on its page; undefined for any other address. */
export function placeOfPiece(address: string): string | undefined {
  const { page, id } = /^\/deel\/(?<page>.+?)--(?<id>[^/]+)\/$/u.exec(address)?.groups ?? {};
  if (page === "wat-nu") return `/wat-nu/${id}/`;
  if (page === "begrip") return `/begrippen/${id}/`;
  return page && `/uitleg/${page}/#${id}`;
}
