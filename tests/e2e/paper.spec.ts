/** How many sheets of A4 a page takes, and that it says where it can be read again. */

import { expect, type Page, test } from "@playwright/test";
import { nodeAddress } from "@/lib/addresses/address-of";
import { nodeOf } from "@/lib/guide/guide";
import { nodeIds } from "@/lib/guide/structure";
import { edition } from "@/tests/edition";
import { expectEnough, pages } from "./published-pages";

async function sheetsOf(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

test("an explanation takes at most four sheets", async ({ page }) => {
  const addresses = pages
    .filter(({ address, html }) => /^\/uitleg\/./u.test(address) && html.includes("prose"))
    .map(({ address }) => address);
  expectEnough(addresses, 41);
  for (const address of addresses) {
    const sheets = await sheetsOf(page, address);
    expect.soft(sheets, address).toBeGreaterThanOrEqual(1);
    expect.soft(sheets, address).toBeLessThanOrEqual(4);
  }
});

test("a step or an outcome takes at most two sheets", async ({ page }) => {
  const long = ["verwijdering", "gesprek-over-weigering", "vrijstelling-overwegen", "aanmelden-bij-gespecialiseerde-school"] as const;
  const some = nodeIds.filter((id) => nodeOf(id).kind !== "question").filter((_, index) => index % 4 === 0);
  expectEnough(some, 45);
  for (const id of new Set([...long, ...some])) {
    const sheets = await sheetsOf(page, nodeAddress(id));
    expect.soft(sheets, id).toBeGreaterThanOrEqual(1);
    expect.soft(sheets, id).toBeLessThanOrEqual(2);
  }
});

test("paper says where the page can be read again, beside nothing else", async ({ page }) => {
  for (const address of ["/uitleg/de-tlv/", nodeAddress("verwijdering"), "/vraag/wat-is-een-tlv/"]) {
    await page.goto(address);
    const told = page.locator(".paper-address");
    await expect(told).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(told).toHaveText(`${edition.url}${address}`.replace(/^https?:\/\//u, ""));
    const boxes = await page.locator(".paper-address, .site-name, .route, h1").evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    expect(boxes).toHaveLength(4);
    const over = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1),
    );
    expect(over).toEqual([]);
    await page.emulateMedia({ media: "screen" });
  }
});
