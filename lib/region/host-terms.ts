import type { Edition } from "../edition";
import type { DeadlineId } from "../registers/deadlines";
import type { TermId } from "../registers/terms";
import { hostVerbanden } from "./host";
import { durationText, packOf } from "./pack";

/** A region's own length of a term: "PO" and "4 weken". */
export type HostTerm = { readonly sector: string; readonly span: string };

/**
 * The own terms of the host's verbanden for one deadline; empty when the site serves the whole country, or when they gave none.
 * @throws as packOf does
 */
export function hostTerms(id: DeadlineId, edition: Edition): HostTerm[] {
  return (hostVerbanden(edition) ?? []).flatMap(({ code, sector }) => {
    const own = packOf(code)?.termijnen[id];
    return own ? [{ sector: sector.toUpperCase(), span: durationText(own) }] : [];
  });
}

/** What the host's verbanden call a term; empty when the site serves the whole country, or when they gave no name. @throws as packOf does */
export function hostNames(id: TermId, edition: Edition): string[] {
  return [...new Set((hostVerbanden(edition) ?? []).flatMap(({ code }) => packOf(code)?.namen[id] ?? []))];
}

/** "4 weken (PO) en 6 weken (VO)", or "4 weken" when they are equal. */
export function hostTermsInWords(terms: readonly HostTerm[]): string {
  const spans = new Set(terms.map(({ span }) => span));
  return spans.size === 1 ? [...spans].join("") : terms.map(({ span, sector }) => `${span} (${sector})`).join(" en ");
}
