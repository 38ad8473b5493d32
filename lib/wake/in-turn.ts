import { atRest } from "./moments";

/**
 * Wakes islands one at a time, with the browser at rest before each: what is in sight first, then the others in their order.
 * @param touched resolves when a reader touches the page: from then on nothing waits
 */
export async function inTurn(islands: readonly Element[], wake: (island: Element) => void, touched: Promise<void>): Promise<void> {
  const inSight = new Set(islands.filter(isInSight));
  for (const island of [...inSight, ...islands.filter((other) => !inSight.has(other))]) {
    await Promise.race([touched, atRest()]);
    wake(island);
  }
}

function isInSight(island: Element): boolean {
  const { top, bottom } = island.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}
