import { expect, type Page } from "@playwright/test";
import { nodeAddress } from "@/lib/addresses/address-of";
import { edgesFrom } from "@/lib/guide/graph";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import type { NodeId } from "@/lib/ids/nodes";
import { expectIslandsAlive } from "./published-pages";

/** The shortest way from a place to an outcome, without the place itself. */
export function wayToOutcome(from: NodeId): NodeId[] {
  const ways: NodeId[][] = [[from]];
  for (const way of ways) {
    const here = way.at(-1) ?? from;
    if (nodeOf(here).kind === "outcome") return way.slice(1);
    ways.push(...edgesFrom(here, nodeOf(here)).flatMap(({ to }) => (way.includes(to) ? [] : [[...way, to]])));
  }
  throw new Error(`From ${from} there is no way to an outcome.`);
}

/**
 * Follows a way by its links, as a parent does.
 * @param onEach what is looked at on every page
 */
export async function walk(page: Page, way: readonly NodeId[], onEach: () => Promise<void> = async () => undefined): Promise<void> {
  for (const to of way) {
    await page
      .locator(`main a.answer[href^="${nodeAddress(to)}"]`)
      .first()
      .click();
    await expectIslandsAlive(page, to);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(titleOf(nodeOf(to)));
    await onEach();
  }
}
