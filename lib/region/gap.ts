import type { DeadlineId } from "../registers/deadlines";

/**
 * Where a page says something else in the edition of a host: the name of a gap. components/host/gap.tsx leaves gaps in the national pages,
 * components/host/fill-gap.tsx fills them, lib/publish/fill-gaps.ts puts that in.
 */
export type GapName =
  /** In the footer: the verbanden of the host. */
  | "footer"
  /** In the footer, and on the pages about this copy: who answers for it. */
  | "owner"
  /** On a step, an outcome or an answer, and on the start of the guide: the region of the parent. */
  | "region"
  | "region-at-start"
  /** The list of all gemeenten. */
  | "gemeenten"
  /** A link to a gemeente, by its slug. */
  | `gemeente:${string}`
  /** A link to a verband, by its code. */
  | `verband:${string}`
  /** The maps of the country with the verbanden of each. */
  | "country-maps"
  /** What the region calls a term: the one that was linked to last. A name with its id in it would weigh more than the page can bear. */
  | "own-name"
  /** How long a deadline is in the region: in running text, and among the rows of its panel. */
  | `deadline:${DeadlineId}`
  | `deadline-row:${DeadlineId}`
  /** The QR code of an address. */
  | `qr:${string}`;
