import { expect, type Page } from "@playwright/test";
import { expectIslandsAlive } from "./published-pages";

/** When a browser translates the page: never, while it comes in and before a script of ours has run, or when a parent asks for it. */
export type Translation = "never" | "before the islands" | "after the islands";

/** Around each piece of text that was translated. The words stay the same, so that two runs can be compared. */
const marks = /[⟦⟧]/gu;

/**
 * What a browser that translates does: each text gives way to two elements around another text, now and whenever something is added
 * or changed. Texts that our scripts still hold are then no longer in the page.
 */
function translator(): void {
  const skipped = "script, style, textarea, noscript, svg, font[data-done], [translate=no]";
  function translateText(text: Text): void {
    const words = text.data.trim();
    if (!words || !text.parentElement || text.parentElement.closest(skipped)) return;
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    outer.dataset.done = "";
    inner.textContent = text.data.replace(words, () => `⟦${words}⟧`);
    outer.append(inner);
    text.replaceWith(outer);
  }
  function translate(root: Node): void {
    if (root instanceof Text) translateText(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) translateText(text);
  }
  Object.assign(window, {
    translatePage() {
      document.documentElement.className = "translated-ltr";
      translate(document.body);
      new MutationObserver((records) => {
        for (const { target, addedNodes, type } of records)
          for (const node of type === "characterData" ? [target] : addedNodes) translate(node);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    },
  });
}

const translatePage = () => (window as unknown as { translatePage: () => void }).translatePage();

/** A page in a browser that translates, or not. */
export type TranslatedPage = {
  readonly page: Page;
  /** Opens an address, and waits until its islands work. */
  readonly open: (address: string) => Promise<void>;
  /** After a press that leads to another page: waits until that works too. */
  readonly arrive: () => Promise<void>;
};

/** Has every page that opens from now on translated at the moment that is asked. */
export async function inTranslation(page: Page, moment: Translation): Promise<TranslatedPage> {
  if (moment !== "never") await page.addInitScript(translator);
  if (moment === "before the islands") {
    // Scripts of type module wait for this.
    await page.addInitScript(() => {
      document.addEventListener("readystatechange", () => {
        if (document.readyState === "interactive") (window as unknown as { translatePage: () => void }).translatePage();
      });
    });
  }
  async function arrive(): Promise<void> {
    await page.waitForLoadState("load");
    await expectIslandsAlive(page, page.url());
    if (moment === "after the islands") await page.evaluate(translatePage);
    // An island that fetches its words (a leesmap) has few of them at first.
    if (moment !== "never") await expect.poll(() => page.locator("main font[data-done]").count()).toBeGreaterThan(5);
  }
  return {
    page,
    arrive,
    async open(address) {
      await page.goto(address);
      await arrive();
    },
  };
}

/** What a parent sees, hears, gets on paper and passes on with the address. */
type Seen = { readonly shown: string; readonly announced: readonly string[]; readonly onPaper: string; readonly address: string };

/** What a page gives now, without the marks of the translation. */
export async function seenOn(page: Page): Promise<Seen> {
  const shown = await page.evaluate(() => document.body.innerText);
  const announced = await page.getByRole("status").allInnerTexts();
  await page.emulateMedia({ media: "print" });
  const onPaper = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return { shown: plain(shown), announced: announced.map(plain), onPaper: plain(onPaper), address: page.url() };
}

function plain(text: string): string {
  return text.replace(marks, "").replace(/\s+/gu, " ").trim();
}
