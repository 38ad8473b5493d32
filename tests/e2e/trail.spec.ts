import { expect, type Page, test } from "@playwright/test";
import { nodeAddress } from "@/lib/addresses/address-of";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import type { NodeId } from "@/lib/ids/nodes";
import { openFold } from "./open-fold";
import { expectEnough, expectIslandsAlive } from "./published-pages";

const answer = (page: Page, name: string) => page.locator("main a.answer").getByText(name, { exact: true });
const trail = (page: Page) => page.locator("details.trail");
const given = (page: Page) => trail(page).locator("li strong");

/** From worries to the large meeting, in four choices. */
const choices = [
  "Ik maak me zorgen over mijn kind",
  "Ja, de school helpt al",
  "Een beetje, of net begonnen",
  "Het is tijd om terug te kijken",
];
const last: NodeId = "wat-zegt-de-evaluatie";

async function walk(page: Page) {
  await page.goto("/wat-nu/");
  await page.locator("summary").first().click();
  for (const choice of choices) {
    await answer(page, choice).click();
    // A parent reads the page; a test would click before the script has added the trail to the links.
    await expectIslandsAlive(page, choice);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titleOf(nodeOf(last)));
}

test("the answers so far, and they survive a reload, Back and another browser", async ({ page, browser, baseURL }) => {
  await walk(page);
  await expect(trail(page).locator("summary")).toHaveText("Jouw antwoorden tot nu toe (4)");
  await openFold(trail(page));
  await expect(given(page)).toHaveText(choices);

  await page.reload();
  await expect(trail(page).locator("summary")).toHaveText("Jouw antwoorden tot nu toe (4)");
  await page.goBack();
  await expect(trail(page).locator("summary")).toHaveText("Jouw antwoorden tot nu toe (3)");
  await page.goForward();

  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const shared = await other.newPage();
  await shared.goto(page.url());
  await openFold(trail(shared));
  await expect(shared.locator("details.trail li strong")).toHaveText(choices);
  await other.close();
});

test("change one answer: the old one is named, and what no longer fits goes out", async ({ page }) => {
  await walk(page);
  await openFold(trail(page));
  await trail(page)
    .getByRole("link", { name: /^wijzig Heb je/u })
    .click();
  await expect(page).toHaveURL(/\/wat-nu\/zorgen-besproken\//u);
  await expect(page.locator(".change-note .panel")).toContainText("Je koos eerst: ‘Ja, de school helpt al’.");
  await page.getByRole("link", { name: "Toch niet wijzigen" }).click();
  await expect(page).toHaveURL(new RegExp(nodeAddress(last), "u"));

  await page.goBack();
  await expect(page.locator(".change-note .panel")).toContainText("Je koos eerst");
  await answer(page, "Nee, nog niet").click();
  await expect(page.locator(".change-note .panel")).toContainText("passen deze niet meer");
  await answer(page, "Het gesprek is geweest").click();
  await expect(page.locator(".change-note .panel")).toHaveCount(0);
  await expect(trail(page).locator("summary")).toHaveText("Jouw antwoorden tot nu toe (3)");
});

test("what you are changing is in sight at once, and does not lie over the place of the keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${nodeAddress("helpt-de-hulp")}#via=zorgen-besproken&later=helpt-de-hulp.wat-zegt-de-evaluatie`);
  const note = page.locator(".change-note");
  await expect(note).toContainText("Je wijzigt dit antwoord.");
  await expect(note).toBeInViewport({ ratio: 0.99 });
  await expect(note).toHaveAttribute("role", "status");
  const links = page.locator("main a.answer");
  expectEnough(await links.count(), 5);
  for (const link of await links.all()) {
    await link.focus();
    const box = await link.boundingBox();
    const noteBox = await note.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 999), await link.innerText()).toBeLessThanOrEqual(noteBox?.y ?? 0);
  }
});

test("the same answer again: go on where you were", async ({ page }) => {
  await walk(page);
  await openFold(trail(page));
  await trail(page)
    .getByRole("link", { name: /^wijzig Heb je/u })
    .click();
  await expect(page.locator(".change-note .panel")).toContainText("Je koos eerst");
  await answer(page, "Ja, de school helpt al").click();
  await page.getByRole("link", { name: "Ga verder waar je was" }).click();
  await expect(page).toHaveURL(new RegExp(nodeAddress(last), "u"));
  await expect(trail(page).locator("summary")).toHaveText("Jouw antwoorden tot nu toe (4)");
});

test("changing the first answer keeps the region, the later answers and the note", async ({ page }) => {
  await page.goto(`/wat-nu/#regio=po2601.vo2601`);
  await expectIslandsAlive(page, "the start of the guide");
  const door = page.locator("details.doors a[data-way]").first();
  const [to = "", said = ""] = [await door.getAttribute("data-way"), (await door.textContent()) ?? ""];
  await page.locator("details.doors summary").first().click();
  await door.click();
  await expectIslandsAlive(page, "the first page");
  await page.locator("main a.answer").first().click();
  await expect(trail(page).locator("summary")).toHaveText(/\(2\)/u);
  await openFold(trail(page));
  await trail(page).getByRole("link", { name: "wijzig Wat is er aan de hand?" }).click();
  await expect(page).toHaveURL(new RegExp(`/wat-nu/#later=wat-nu\\.${to}`, "u"));
  await expect(page).toHaveURL(/regio=po2601\.vo2601/u);
  await expect(page.locator(".change-note .panel")).toContainText(`Je koos eerst: ‘${said.trim()}’`);
  await page.locator("details.doors summary").first().click();
  await door.click();
  await expect(page.locator(".change-note .panel")).toContainText("Je andere antwoorden passen nog");
  await page.getByRole("link", { name: "Ga verder waar je was" }).click();
  await expect(trail(page).locator("summary")).toHaveText(/\(2\)/u);
  await expect(page).toHaveURL(/regio=po2601\.vo2601/u);
});

test("where there is room the answers stand open beside the text, also while it scrolls", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${nodeAddress("helpt-de-hulp")}#via=zorgen-besproken`);
  await expect(trail(page)).toHaveAttribute("open");
  const [list, text] = [await trail(page).boundingBox(), await page.locator("main a.answer").first().boundingBox()];
  expect(list?.x ?? 0).toBeGreaterThan((text?.x ?? 9999) + (text?.width ?? 0));
  await page.mouse.wheel(0, 400);
  await expect(trail(page)).toBeInViewport();
});

test("a rung of the ladder keeps the answers so far", async ({ page }) => {
  await page.goto(`${nodeAddress("bel-het-verband-over-het-besluit")}#via=tlv-geweigerd`);
  await expect(trail(page).locator("summary")).toHaveText(/\(1\)/u);
  const ladder = page.locator("details", { has: page.locator("#treden") });
  await ladder.locator("summary").click();
  const rung = ladder.locator("a[data-way]").last();
  const name = (await rung.textContent()) ?? "";
  await rung.click();
  await expect(trail(page).locator("summary")).toHaveText(/\(2\)/u);
  await openFold(trail(page));
  await expect(given(page).last()).toHaveText(name.trim());
});

test("a link from an older guide says kindly what was left out", async ({ page }) => {
  await page.goto(`${nodeAddress("helpt-de-hulp")}#via=zorgen-besproken.een-plek-die-weg-is`);
  await expect(page.locator(".needs-script [role=status]").last()).toContainText(
    "De gids is veranderd sinds deze link. Eén antwoord past niet meer",
  );
  await expect(trail(page).locator("summary")).toHaveText("Jouw antwoorden tot nu toe (2)");
});

test("a damaged link: the page works and says so", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  for (const fragment of ["#via=%%%", "#via=<script>alert(1)</script>", "#via=__proto__.constructor", `#via=${"x.".repeat(3000)}`]) {
    await page.goto("about:blank");
    await page.goto(`${nodeAddress("helpt-de-hulp")}${fragment}`);
    await expect(page.locator(".needs-script [role=status]").last(), fragment).not.toBeEmpty();
    await expect(answer(page, "Ja, het gaat beter")).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test("without the list the guide goes on, and says what is missing", async ({ page }) => {
  await page.route("**/gids.json", (route) => route.abort());
  await page.goto(`${nodeAddress("helpt-de-hulp")}#via=zorgen-besproken`);
  await expect(page.locator(".needs-script [role=status]").last()).toContainText("kunnen nu niet geladen worden");
  await answer(page, "Ja, het gaat beter").click();
  await expect(page).toHaveURL(/basishulp-werkt\/#via=/u);
});

test("the answers reach no server", async ({ page }) => {
  const requests: string[] = [];
  page
    .context()
    .on("request", (request) => requests.push(`${request.url()} ${request.postData() ?? ""} ${request.headers().referer ?? ""}`));
  await walk(page);
  await expect(trail(page).locator("summary")).toHaveText(/\(4\)/u);
  expectEnough(requests, 6);
  expect(requests.filter((request) => /via=/u.test(request))).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(["", 0, 0]);
});

test("what the list adds to the page has its style, also on a page of links only", async ({ page }) => {
  await walk(page);
  await openFold(trail(page));
  const button = page.getByRole("button", { name: "Kopieer link met antwoorden" });
  await expect(button).toHaveCSS("border-style", "solid");
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(
    (
      await trail(page)
        .getByRole("link", { name: /^wijzig/u })
        .first()
        .boundingBox()
    )?.height,
  ).toBeGreaterThanOrEqual(44);
});

test("the list is printed with the page, opened", async ({ page }) => {
  await walk(page);
  await expect(trail(page).locator("summary")).toHaveText(/\(4\)/u);
  await page.emulateMedia({ media: "print" });
  await expect(given(page).last()).toBeVisible();
  await expect(page.getByRole("button", { name: "Print deze pagina" })).toBeHidden();
});
