import { expect, type Page, test } from "@playwright/test";
import { groupOf } from "./main-route";
import { expectEnough } from "./published-pages";

/** Records the address of everything that a page asks for, the pages themselves included. */
function recordRequests(page: Page): string[] {
  const requests: string[] = [];
  page.context().on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  return requests;
}

/** What a site can leave behind in a browser. */
function leftBehind(page: Page) {
  return page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

const nothing = { cookie: "", local: [], session: [], databases: 0, caches: [], workers: 0 };

test("a visit from the home page to an explanation leaves nothing behind and tells no one", async ({ page, baseURL }) => {
  const requests = recordRequests(page);
  const main = page.getByRole("main");
  await page.goto("/");
  expect(await leftBehind(page)).toEqual(nothing);
  const start = "De school zegt dat het niet meer gaat";
  for (const name of ["Kies wat er aan de hand is", start, "Nee, nog niet"]) {
    if (name === start) await page.locator("summary", { hasText: groupOf(start).title }).click();
    await main.getByRole("link", { name, exact: true }).click();
    await page.waitForLoadState();
    expect(await leftBehind(page)).toEqual(nothing);
  }
  await page.getByRole("button", { name: "Kopieer deze zin" }).click();
  await expect(page.getByRole("status").first()).not.toBeEmpty();
  await main.locator("summary", { has: page.locator("#meer") }).click();
  await main.locator("a[href^='/uitleg/']").first().click();
  await expect(page).toHaveURL(/\/uitleg\/.+/u);
  await page.waitForLoadState();
  expect(await leftBehind(page)).toEqual(nothing);
  expect(await page.context().cookies()).toEqual([]);
  expect(page.context().serviceWorkers()).toEqual([]);
  expectEnough(requests, 6);
  expect(requests.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
});

test("the policy refuses what does not belong: a script in the page, a style, a picture or a call elsewhere", async ({ page }) => {
  await page.goto("/wat-nu/verband-beslist/");
  const refused = await page.evaluate(async () => {
    const directives = new Set<string>();
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => directives.add(effectiveDirective));
    const script = document.createElement("script");
    script.textContent = "document.title = 'overgenomen'";
    const style = document.createElement("style");
    style.textContent = "body { display: none }";
    const image = document.createElement("img");
    image.src = "https://example.org/a.png";
    document.body.append(script, style, image);
    await fetch("https://example.org/").catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return [...directives].sort();
  });
  expect(refused).toEqual(["connect-src", "img-src", "script-src-elem", "style-src-elem"]);
  await expect(page).not.toHaveTitle("overgenomen");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
