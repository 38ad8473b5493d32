import { lookUp } from "@/lib/region/lookup";
import type { LookupIndex } from "@/lib/region/lookup-index";
import { answerText } from "@/lib/region/lookup-text";
import { regionFragment } from "@/lib/region/region-fragment";

/** The region that fits what was typed, as the trail keeps it ("po2601.vo2601"), or empty; and what to tell. */
export type FoundRegion = { readonly region: string; readonly text: string };

/** Looks up a postcode, gemeente or place. Fetched when a parent searches: nothing of it may weigh on a page that opens. */
export function findRegion(typed: string, index: LookupIndex): FoundRegion {
  const answer = lookUp(typed, index);
  return { region: regionFragment(answer).replace("#regio=", ""), text: answerText(answer) };
}
