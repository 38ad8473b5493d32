import { verbandAddress } from "@/lib/addresses/address-of";
import { readTrail, writeTrail } from "@/lib/guide/trail";
import type { VerbandInShort } from "@/lib/region/in-short";
import { fetchOnce } from "./fetch-once";
import { trailHere } from "./trail-here";

/** The name under which the browser keeps the region, only after a parent asked for it. */
export const regionKey = "regio";

/** The verbanden that the browser keeps, as slugs: "po2601.vo2601"; empty when none. */
export function keptRegion(): string {
  try {
    return readTrail(`#regio=${localStorage.getItem(regionKey) ?? ""}`).region;
  } catch {
    return "";
  }
}

/**
 * What is known of verbanden.
 * @param region their slugs: "po2601.vo2601"
 * @throws when there is no connection, or when the host has no such verband
 */
export function fetchVerbanden(region: string): Promise<readonly VerbandInShort[]> {
  return Promise.all(region.split(".").map((slug) => fetchOnce<VerbandInShort>(`${verbandAddress({ slug })}kort.json`)));
}

/** The day that a parent picked for a deadline on an earlier page, as an ISO date. @param deadline its id */
export function pickedDay(deadline: string): string | undefined {
  return trailHere()
    .days.split(".")
    .map((part) => part.split("*"))
    .find(([id]) => id === deadline)?.[1];
}

/** Links that lead into the guide, or from it to a letter, take along what was answered, looked up and picked. */
export function takeAlong(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-guide]")) link.hash = writeTrail(trailHere());
}
