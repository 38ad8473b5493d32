import type { Thing } from "schema-dts";
import { explanationSlugs } from "../content/slugs";
import { nodeAddress } from "../guide/addresses";
import { nodeIds, nodeOf } from "../guide/guide";
import { verbandAddress } from "../region/addresses";
import { localVerband } from "../region/local";
import { gemeentenOfVerband } from "../region/region";
import { shownRegions } from "../region/site-region";
import { termAddress } from "../registers/addresses";
import { type TermId, terms } from "../registers/terms";
import { definedTerm, definedTermSet, explanationPage, stepHowTo, verbandOrganization, webSite } from "./things";

/**
 * What each page is about, by its address. A page that is not here says of itself only where it stands.
 * @param day ISO date for which the texts are read
 */
export function thingsByAddress(day: string): ReadonlyMap<string, () => Thing> {
  const steps = nodeIds.flatMap((id) => {
    const node = nodeOf(id);
    return node.kind === "step" ? [[nodeAddress(id), () => stepHowTo(node, nodeAddress(id))] as const] : [];
  });
  return new Map<string, () => Thing>([
    ["/", webSite],
    ["/begrippen/", definedTermSet],
    ...explanationSlugs.map((slug) => [`/uitleg/${slug}/`, () => explanationPage(slug, day)] as const),
    ...(Object.keys(terms) as TermId[]).map((id) => [termAddress(id), () => definedTerm(id)] as const),
    ...steps,
    ...shownRegions().verbanden.map((verband) => {
      const names = () => gemeentenOfVerband(verband).map(({ gemeente }) => gemeente.name);
      return [verbandAddress(verband), () => verbandOrganization(localVerband(verband), names())] as const;
    }),
  ]);
}
