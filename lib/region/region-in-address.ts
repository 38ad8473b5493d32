import { withoutPunctuation } from "../link-end";
import type { LookupAnswer } from "./lookup";
import type { LookupIndex } from "./lookup-index";

/** The answer that an address keeps; undefined when it names no two verbanden that exist. */
export function answerInFragment(fragment: string, { verbanden }: LookupIndex): LookupAnswer | undefined {
  const slugs = /^#regio=([a-z0-9-]+)\.([a-z0-9-]+)$/u.exec(withoutPunctuation(fragment))?.slice(1) ?? [];
  const [po, vo] = slugs.flatMap((wanted) => verbanden.filter(([slug]) => slug === wanted).map(([slug, name]) => ({ slug, name })));
  return po && vo ? { kind: "linked", po, vo } : undefined;
}
