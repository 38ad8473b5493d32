import { withoutPunctuation } from "../link-end";
import type { LookupAnswer } from "./lookup";
import type { LookupIndex } from "./lookup-index";

/**
 * The fragment that keeps an answer in the address, as the guide writes it: "#regio=po2709.vo2710". Never the postcode.
 * @returns empty when the answer has no verbanden, or leaves a choice between verbanden
 */
export function regionFragment(answer: LookupAnswer): string {
  const homes = answer.kind === "found" ? [answer.home] : answer.kind === "several" ? answer.homes : [];
  const [region = "", ...others] = new Set(homes.map(({ po, vo }) => `${po.slug}.${vo.slug}`));
  return region && others.length === 0 ? `#regio=${region}` : "";
}

/** The answer that an address keeps; undefined when it names no two verbanden that exist. */
export function answerInFragment(fragment: string, { verbanden }: LookupIndex): LookupAnswer | undefined {
  const slugs = /^#regio=([a-z0-9-]+)\.([a-z0-9-]+)$/u.exec(withoutPunctuation(fragment))?.slice(1) ?? [];
  const [po, vo] = slugs.flatMap((wanted) => verbanden.filter(([slug]) => slug === wanted).map(([slug, name]) => ({ slug, name })));
  return po && vo ? { kind: "linked", po, vo } : undefined;
}
