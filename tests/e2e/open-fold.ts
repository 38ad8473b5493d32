import type { Locator } from "@playwright/test";

/** Opens a fold that is not open yet: on a wide screen the answers so far are. */
export async function openFold(fold: Locator): Promise<void> {
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").first().click();
}
