import { extractText, getDocumentProxy } from "unpdf";
import { completeMark } from "@/lib/offline/pack";
import { createSiteServer } from "@/lib/publish/server";
import { a4, type Browser } from "./browser";
import { controls, expectNow, fillIn, press, shown, until } from "./page-words";

/** What we promise a browser besides every text in its intended looks. */
export type Promised = {
  readonly islands: boolean;
  /** Whether a heading stays with its text on paper: Chromium can do that from 108 on. */
  readonly headings: boolean;
  /** Whether it can keep the site: a service worker that knows what ours is written in. */
  readonly offline: boolean;
};

/** One thing that a parent does. Throws, with what went wrong, when it cannot be done as promised. */
export type Task = {
  readonly name: string;
  /** Without this there is nothing to do; other tasks then see what stands in its place. */
  readonly needs?: keyof Promised;
  readonly run: (browser: Browser, base: string, promised: Promised) => Promise<void>;
};

/** A page of each kind that a parent reads. */
const readPages = [
  "/",
  "/uitleg/de-aanvraag/",
  "/wat-nu/",
  "/wat-nu/bezwaar-tegen-tlv/",
  "/begrippen/",
  "/regio/utrecht/",
  "/deel/de-tlv--hoe-lang/",
];

/** Pages with every kind of island that shows something to press. */
const islandPages = ["/", "/regio/", "/zoeken/", "/voor-scholen/", "/wat-nu/bezwaar-tegen-tlv/", "/zonder-verbinding/"];

const read: Task = {
  name: "lezen",
  run: async (browser, base) => {
    for (const address of readPages) {
      await browser.open(base + address);
      const expectLooks = (expression: string, what: string) => expectNow(browser, expression, `${address}: ${what}`);
      await expectLooks(`document.documentElement.scrollWidth <= innerWidth`, "de pagina schuift opzij");
      await expectLooks(`/system-ui/.test(getComputedStyle(document.body).fontFamily)`, "de letter is niet de onze");
      await expectLooks(`getComputedStyle(document.querySelector(".site-header")).borderBottomWidth === "1px"`, "er is geen stijl");
      await expectLooks(
        `Array.from(document.querySelectorAll(".site-header nav a")).map((link) => link.getBoundingClientRect()).every((box, index, all) =>
          index === 0 || Math.abs(box.top - all[index - 1].top) > 10 || box.left - all[index - 1].right > 10)`,
        "de woorden van het menu staan tegen elkaar",
      );
      await expectLooks(
        `document.documentElement.clientWidth < 390 || new Set(Array.from(document.querySelectorAll(".site-header nav a")).map((link) => Math.round(link.getBoundingClientRect().top))).size === 1`,
        "het menu neemt meer dan één regel",
      );
      await expectLooks(
        `Array.from(document.querySelectorAll(".route")).every((line) => innerWidth >= 1152 || line.getBoundingClientRect().height < 60)`,
        "de lijn met haltes is gebroken",
      );
      await expectLooks(
        `Array.from(document.querySelectorAll(".panel")).every((panel) => parseFloat(getComputedStyle(panel).borderLeftWidth) >= 1 && getComputedStyle(panel).borderTopLeftRadius === "12px")`,
        "een kader heeft geen rand",
      );
      await expectLooks(
        `Array.from(document.querySelectorAll(".route-in-short > li")).every((stop) => parseFloat(getComputedStyle(stop).paddingLeft) > 30)`,
        "de tekst staat over de haltes",
      );
      await expectLooks(
        `Array.from(document.querySelectorAll("main .icon")).every((icon) => {
          const text = icon.nextSibling;
          if (!text || icon.getClientRects().length === 0 || getComputedStyle(icon.parentElement).display !== "flex") return true;
          const range = document.createRange();
          range.selectNodeContents(icon.parentElement);
          range.setStartAfter(icon);
          return range.getBoundingClientRect().left - icon.getBoundingClientRect().right >= 4;
        })`,
        "een teken staat tegen zijn woord",
      );
    }
  },
};

const nothingDead: Task = {
  name: "geen dode knop",
  run: async (browser, base, { islands }) => {
    for (const address of islandPages) {
      await browser.open(base + address);
      if (islands) {
        await until(browser, `document.querySelectorAll("[data-island] .waiting").length === 0`, `${address}: een eiland werkt niet`);
        continue;
      }
      // Time for a script that would run after all.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const dead = await browser.evaluate<string[]>(`${shown(controls)}.map((element) => element.outerHTML.slice(0, 80))`);
      if (dead.length > 0) throw new Error(`${address}: dit staat er, en doet niets: ${dead[0]}`);
    }
  },
};

const answer: Task = {
  name: "antwoorden",
  run: async (browser, base, { islands }) => {
    await browser.open(`${base}/wat-nu/wat-is-de-conclusie/`);
    if (islands) await until(browser, `document.querySelector("main a.answer").hash`, "een antwoord weet niet waar het vandaan komt");
    const start = await browser.evaluate<string>("location.pathname");
    await browser.evaluate(press("main a.answer"));
    await until(
      browser,
      `location.pathname !== ${JSON.stringify(start)} && document.readyState === "complete"`,
      "een antwoord leidt nergens heen",
    );
    await expectNow(browser, `document.querySelector("h1").textContent.length > 5`, "de volgende vraag heeft geen kop");
    if (!islands) return;
    await expectNow(browser, `/via=/.test(location.hash)`, "het antwoord gaat niet mee");
    await until(
      browser,
      `/\\(\\d+\\)/.test(document.querySelector(".trail summary").textContent)`,
      "het antwoord staat niet in het lijstje",
    );
  },
};

const countDay: Task = {
  name: "een dag tellen",
  needs: "islands",
  run: async (browser, base) => {
    await browser.open(`${base}/wat-nu/bezwaar-tegen-tlv/`);
    await until(browser, `${shown("input[name=dag]")}.length > 0`, "het veld voor een dag verschijnt niet");
    await browser.evaluate(fillIn("input[name=dag]", "2027-01-11"));
    // Six weeks, of which the day itself does not count.
    await until(browser, `/22 februari 2027/.test(document.querySelector(".outcome").textContent)`, "de laatste dag komt niet");
  },
};

const postcode: Task = {
  name: "postcode zoeken",
  run: async (browser, base, { islands }) => {
    await browser.open(`${base}/regio/`);
    if (!islands) {
      await expectNow(browser, `document.querySelectorAll('main a[href^="/regio/"]').length > 300`, "de lijst met gemeenten is er niet");
      return;
    }
    await until(browser, `${shown("#waar")}.length > 0`, "het veld voor een postcode verschijnt niet");
    await browser.evaluate(fillIn("#waar", "3511 AB"));
    await browser.evaluate(press("form button[type=submit]"));
    await until(browser, `document.querySelectorAll('.lookup-result a[href^="/verband/"]').length === 2`, "de twee verbanden komen niet");
  },
};

const search: Task = {
  name: "zoeken",
  run: async (browser, base, { islands }) => {
    await browser.open(`${base}/zoeken/`);
    await expectNow(browser, `document.querySelectorAll("section[aria-labelledby=a-z] a").length > 100`, "de lijst van A tot Z is er niet");
    if (islands) {
      await until(browser, `${shown("#zoek")}.length > 0`, "het zoekveld verschijnt niet");
      await browser.evaluate(fillIn("#zoek", "hoe lang geldt een TLV"));
      await until(
        browser,
        // The section that is called so, or the answer to it.
        `/de-tlv\\/#hoe-lang$|hoe-lang-is-een-tlv-geldig/.test((document.querySelector(".found a") || {}).href)`,
        "het antwoord komt niet bovenaan",
      );
      return;
    }
    await expectNow(browser, `${shown("#zoek")}.length === 0`, "er staat een zoekveld dat niets doet");
  },
};

const hardWord: Task = {
  name: "een moeilijk woord",
  run: async (browser, base) => {
    await browser.open(`${base}/uitleg/de-tlv/`);
    for (const selector of ["a.term-link", "a.sources-link"]) {
      await browser.evaluate(`(document.querySelectorAll("${selector}")[4].scrollIntoView(), true)`);
      const top = await browser.evaluate<number>("scrollY");
      if (top < 100) throw new Error(`${selector}: de pagina schoof niet naar de link`);
      await browser.evaluate(`(document.querySelectorAll("${selector}")[4].click(), true)`);
      await until(browser, `document.querySelector(".note:target")`, `${selector}: er komt geen uitleg`);
      await expectNow(
        browser,
        `((box) => box.height > 60 && box.top > 0 && box.bottom <= innerHeight + 1)(document.querySelector(".note:target").getBoundingClientRect())`,
        `${selector}: de uitleg staat niet in beeld`,
      );
      await expectNow(browser, `scrollY === ${top}`, `${selector}: de pagina verschuift`);
      await browser.evaluate(`(document.querySelector(".note:target .note-back").click(), true)`);
      await until(browser, `!document.querySelector(".note:target")`, `${selector}: de uitleg gaat niet dicht`);
      await expectNow(browser, `scrollY === ${top}`, `${selector}: de pagina verschuift bij het teruggaan`);
    }
  },
};

const share: Task = {
  name: "delen",
  run: async (browser, base, { islands }) => {
    await browser.open(`${base}/uitleg/de-tlv/`);
    if (islands) await until(browser, `document.querySelector("button.share-link")`, "de knop om te delen komt niet");
    await browser.evaluate(press(".share-link"));
    await until(
      browser,
      `(document.querySelector("dialog[open]") || /^\\/deel\\//.test(location.pathname)) && document.readyState === "complete"`,
      "na Deel gebeurt er niets",
    );
  },
};

const printedPages = ["/", "/uitleg/de-tlv/", "/wat-nu/bezwaar-tegen-tlv/", "/deel/de-tlv--hoe-lang/"];

const print: Task = {
  name: "printen",
  run: async (browser, base, { islands }) => {
    let folds = 0;
    for (const address of printedPages) {
      await browser.open(base + address);
      // What an island shows a moment later must stay off the paper too.
      if (islands)
        await until(browser, `document.querySelectorAll("[data-island] .waiting").length === 0`, `${address}: een eiland werkt niet`);
      await browser.media("print");
      const left = await browser.evaluate<string[]>(
        `${shown(`.site-header nav, .site-footer, .skip-link, .no-print, ${controls}`)}.map((element) => element.outerHTML.slice(0, 80))`,
      );
      const { all, closed, canOpen } = await browser.evaluate<{ all: number; closed: number; canOpen: boolean }>(foldsOnPaper);
      await browser.media("screen");
      if (left.length > 0) throw new Error(`${address}: dit hoort niet op papier: ${left[0]}`);
      if (canOpen && closed > 0) throw new Error(`${address}: ${closed} van ${all} vouwstukken staan dicht op papier`);
      folds += all;
      if (browser.pdf) await expectOnPaper(browser, await browser.pdf(a4), address);
    }
    if (folds < 2) throw new Error(`er zijn maar ${folds} vouwstukken bekeken`);
    await browser.open(`${base}/uitleg/de-tlv/`);
    await browser.media("print");
    const notes = await browser.evaluate<number>(`document.querySelectorAll(".asked .note").length`);
    const onPaper = await browser.evaluate<number>(`${shown(".asked .note")}.length`);
    await browser.media("screen");
    if (onPaper < 20 || onPaper !== notes) throw new Error(`${onPaper} van ${notes} woorden en bronnen staan op papier`);
  },
};

/** How many folds there are, how many folds stay closed, and whether this browser can print a closed one (Chrome 131, Safari 18.4, Firefox 143). */
const foldsOnPaper = `((folds) => ({
  all: folds.length,
  closed: folds.filter((fold) => fold.clientHeight - fold.querySelector("summary").offsetHeight < 10).length,
  canOpen: CSS.supports("selector(details::details-content)"),
}))(${shown("details.sources")})`;

async function expectOnPaper(browser: Browser, pdf: Buffer, address: string): Promise<void> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  const words = await browser.evaluate<{ heading: string; menu: string }>(
    `({ heading: document.querySelector("h1").textContent, menu: document.querySelector(".site-header nav li:last-child").textContent })`,
  );
  const plain = text.replace(/\s+/gu, " ");
  if (!plain.includes(words.heading.slice(0, 12))) throw new Error(`${address}: de kop staat niet op papier`);
  if (new RegExp(`\\b${words.menu}\\b`, "u").test(plain.slice(0, 300)) || plain.includes("Kopieer deze zin")) {
    throw new Error(`${address}: het menu of een knop staat op papier`);
  }
}

const rightToLeft: Task = {
  name: "van rechts naar links",
  run: async (browser, base) => {
    for (const address of readPages) {
      await browser.open(base + address);
      for (const change of [`document.documentElement.className = "translated-rtl"`, `document.documentElement.dir = "rtl"`]) {
        await browser.evaluate(`(${change}, true)`);
        await expectNow(
          browser,
          `getComputedStyle(document.querySelector("h1")).direction === "rtl"`,
          `${address}: de richting blijft gewoon`,
        );
        await expectNow(browser, `document.documentElement.scrollWidth <= innerWidth`, `${address}: de pagina schuift opzij na ${change}`);
        await browser.evaluate(`(document.documentElement.className = "", true)`);
      }
    }
  },
};

const longPages = [
  "/uitleg/de-tlv/",
  "/uitleg/thuis-zitten/",
  "/uitleg/wie-doet-wat/",
  "/wat-nu/bezwaar-tegen-tlv/",
  "/begrippen/in-de-brief/",
];

/** Other heights of a sheet put the breaks elsewhere. */
const heights = [a4, 27.9, 25, 22.5];

const headings: Task = {
  name: "kop bij zijn tekst op papier",
  needs: "headings",
  run: async (browser, base) => {
    if (!browser.pdf) return;
    let feet = 0;
    for (const address of longPages) {
      await browser.open(base + address);
      // A link of the same words may stand at the foot of a sheet.
      const titles = await browser.evaluate<string[]>(
        `((texts) => texts("main h2, main h3").filter((title) => texts("main a").indexOf(title) < 0))((selector) =>
          Array.prototype.map.call(document.querySelectorAll(selector), (element) => element.textContent.replace(/\\s+/g, " ").trim()))`,
      );
      for (const height of heights) {
        const { text } = await extractText(await getDocumentProxy(new Uint8Array(await browser.pdf(height))));
        const sheets = text.map((sheet) => sheet.replace(/\s+/gu, " ").trim());
        const printed = titles.filter((title) => sheets.some((sheet) => sheet.includes(title)));
        if (printed.length < titles.length / 2)
          throw new Error(`${address}: ${printed.length} van ${titles.length} koppen staan op papier`);
        for (const sheet of sheets.slice(0, -1)) {
          const alone = printed.find((title) => sheet.endsWith(title));
          if (alone) throw new Error(`${address}: de kop „${alone}” staat alleen onderaan een vel van ${height} cm`);
          feet += 1;
        }
      }
    }
    if (feet < 60) throw new Error(`er is maar onder ${feet} vellen gekeken`);
  },
};

const withoutLine: Task = {
  name: "zonder verbinding",
  needs: "offline",
  run: async (browser) => {
    // A site of its own: what one browser loses is not the line of another.
    const server = createSiteServer("out");
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const hangUp = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    try {
      const address = server.address();
      const base = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
      await browser.open(`${base}/uitleg/de-tlv/`);
      await until(
        browser,
        `caches.match(${JSON.stringify(completeMark)}).then((mark) => Boolean(mark))`,
        "de site raakt niet bewaard",
        untilSaved,
      );
      await hangUp();
      for (const saved of ["/", "/wat-nu/bezwaar-tegen-tlv/", "/regio/utrecht/"]) {
        await browser.open(base + saved);
        // A busy browser may answer before the page has its heading.
        await until(
          browser,
          `Boolean(document.querySelector("h1")) && document.querySelector("h1").textContent.length > 5`,
          `${saved} is zonder verbinding niet te lezen`,
        );
        await expectNow(browser, `location.pathname === ${JSON.stringify(saved)}`, `${saved}: er staat iets anders`);
      }
    } finally {
      if (server.listening) await hangUp();
    }
  },
};

/** Some 40 MB are laid out on the device; in milliseconds. */
const untilSaved = 120_000;

/** What a parent does on the site, the most needed first. */
export const tasks: readonly Task[] = [
  read,
  nothingDead,
  answer,
  countDay,
  postcode,
  search,
  hardWord,
  share,
  print,
  headings,
  rightToLeft,
  withoutLine,
];
