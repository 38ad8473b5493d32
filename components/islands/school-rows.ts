import { isShown, kilometresInWords, nearSchools, nearText } from "@/lib/region/near-schools";
import type { PointTable } from "@/lib/region/pc4-points";

/** Works on the list of schools in the page. Fetched when a parent first chooses. */

const farOf = new WeakMap<Element, number>();

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-school]")];
}

/**
 * Puts the schools of each kind in the order of their distance, and writes that distance with each.
 * @param typed what a parent typed
 * @returns whether it was a postcode that we know, and what to tell
 */
export function sortSchools(typed: string, table: PointTable): { readonly isFound: boolean; readonly text: string } {
  const all = rows();
  const points = all.map(({ dataset }) => {
    const [latitude = 0, longitude = 0] = (dataset.school ?? "").split(" ").map(Number);
    return { latitude, longitude };
  });
  const answer = nearSchools(typed, points, table);
  if (answer.kind !== "found") return { isFound: false, text: nearText(answer) };
  const { kilometres } = answer;
  all.forEach((row, index) => {
    const far = kilometres[index] ?? 0;
    farOf.set(row, far);
    // A new element each time: a browser that translates would keep the words of before.
    const words = document.createElement("span");
    words.textContent = kilometresInWords(far, { isPointEstimated: row.dataset.guess !== undefined });
    const place = row.querySelector("[data-far]");
    if (place) place.textContent = "";
    place?.append(words);
  });
  for (const list of new Set(all.map(({ parentElement }) => parentElement))) {
    const own = all.filter(({ parentElement }) => parentElement === list);
    for (const row of own.sort((a, b) => (farOf.get(a) ?? 0) - (farOf.get(b) ?? 0))) list?.append(row);
  }
  return { isFound: true, text: nearText(answer) };
}

/**
 * Shows the schools that fit a choice, and no others.
 * @param kinds ids of kinds; none means all
 * @param farthest kilometres; 0 means everywhere
 * @returns how many stand there now, as a sentence
 */
export function showSchools(kinds: readonly string[], farthest: number): string {
  const choice = { kinds, ...(farthest > 0 && { farthest }) };
  let shown = 0;
  const all = rows();
  for (const part of document.querySelectorAll<HTMLElement>("[data-schools]")) {
    let here = 0;
    for (const row of part.querySelectorAll<HTMLElement>("[data-school]")) {
      const kilometres = farOf.get(row);
      const fits = isShown({ kind: part.dataset.schools ?? "", ...(kilometres !== undefined && { kilometres }) }, choice);
      row.hidden = !fits;
      here += Number(fits);
    }
    part.hidden = here === 0;
    shown += here;
  }
  return shown === all.length ? `Alle ${shown} scholen staan er.` : `Je ziet ${shown} van de ${all.length} scholen.`;
}
