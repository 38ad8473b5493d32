import { readTrail, type Trail, writeTrail } from "@/lib/guide/trail";
import { fragment, keepFragment, readAgain } from "./fragment";

/** The answers so far, the region and the picked days, as the fragment has them. */
export function trailHere(): Trail {
  return readTrail(fragment());
}

/** Changes some of the trail in the address, and tells the other islands of the page. */
export function changeTrail(change: Partial<Trail>): void {
  keepFragment(writeTrail({ ...trailHere(), ...change }));
  readAgain();
}
