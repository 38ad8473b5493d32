import type { Home, LookupAnswer } from "./lookup";

/**
 * The fragment that keeps an answer in the address, as the guide writes it: "#regio=po2709.vo2710". Never the postcode.
 * @returns empty when the answer has no verbanden, or leaves a choice between verbanden
 */
export function regionFragment(answer: LookupAnswer): string {
  const homes = answer.kind === "found" ? [answer.home] : answer.kind === "several" ? answer.homes : [];
  const [fragment = "", ...others] = new Set(homes.map(homeFragment));
  return others.length === 0 ? fragment : "";
}

/** The fragment with the two verbanden of one home. */
export function homeFragment({ po, vo }: Pick<Home, "po" | "vo">): string {
  return `#regio=${po.slug}.${vo.slug}`;
}
