import { withoutPunctuation } from "../link-end";
import type { LookupAnswer } from "./lookup";
import { verbandAt } from "./lookup-homes";
import type { LookupIndex } from "./lookup-index";

/** The answer that an address keeps; undefined when it names no two verbanden that exist. */
export function answerInFragment(fragment: string, index: LookupIndex): LookupAnswer | undefined {
  const slugs = /^#regio=([a-z0-9-]+)\.([a-z0-9-]+)$/u.exec(withoutPunctuation(fragment))?.slice(1) ?? [];
  const [po, vo] = slugs.flatMap((wanted) => {
    const at = index.verbanden.findIndex(([slug]) => slug === wanted);
    return at < 0 ? [] : [verbandAt(at, index)];
  });
  return po && vo ? { kind: "linked", po, vo } : undefined;
}
