import { expect, type Page, test } from "@playwright/test";
import { piecesOf } from "@/lib/places/pieces";
import { islandNames } from "@/lib/publish/islands";
import { writeLeesmap } from "@/lib/share/leesmap";
import { edition } from "@/tests/edition";
import { openFold } from "./open-fold";
import { stepAddress } from "./step-with-sentence";
import { inTranslation, seenOn, type TranslatedPage, type Translation } from "./translate";

/** Something that a parent does, after each step of which we look. */
type Walk = {
  /** The islands that are at work in it. */
  readonly islands: readonly string[];
  readonly steps: (at: TranslatedPage) => readonly (() => Promise<unknown>)[];
};

test.use({ permissions: ["clipboard-read", "clipboard-write"], actionTimeout: 15_000 });

const button = (page: Page, name: RegExp) => page.getByRole("button", { name });
const status = (page: Page) => page.getByRole("status");
const three = piecesOf(edition)
  .slice(0, 3)
  .map(({ id }) => id);

/** In the page: what a link within it does. */
function setHash(fragment: string): void {
  location.hash = fragment;
}

/** The counting, the search and what else is fetched on use is there when its words are. */
async function reads(page: Page, words: RegExp): Promise<void> {
  await expect(page.locator("body")).toHaveText(words);
}

const walks: Readonly<Record<string, Walk>> = {
  "a sentence copied twice": {
    islands: ["ready-sentence"],
    steps: ({ page, open }) => [
      () => open(stepAddress),
      () => button(page, /Kopieer deze zin/u).click(),
      () => button(page, /Kopieer deze zin/u).click(),
    ],
  },
  "a day counted, changed, and put in a calendar": {
    islands: ["date-calculator", "calendar-button"],
    steps: ({ page, open }) => {
      const form = page.locator("form.needs-script").first();
      const day = form.locator("[name=dag]");
      return [
        () => open("/wat-nu/bezwaar-tegen-tlv/"),
        () =>
          form
            .getByRole("button")
            .first()
            .click()
            .then(() => reads(page, /Let op\./u)),
        async () => {
          await day.fill("2027-01-11");
          await reads(page, /22 februari 2027/u);
          // The list opens beside the text, after the day has been counted there too.
          await expect(page.locator("details.trail[open]")).toHaveCount(1);
        },
        () => day.fill("2027-02-01").then(() => reads(page, /15 maart 2027/u)),
        () =>
          button(page, /Zet in mijn agenda/u)
            .first()
            .click()
            .then(() => reads(page, /Het bestand is gemaakt/u)),
        () => day.fill("2027-03-01").then(() => reads(page, /12 april 2027/u)),
      ];
    },
  },
  "two answers in the guide, and the list of them": {
    islands: ["answers-so-far"],
    steps: ({ page, open, arrive }) => {
      const choose = (index: number) => async () => {
        await page.locator("main a.answer").nth(index).click();
        await arrive();
      };
      return [
        () => open("/wat-nu/wat-is-de-conclusie/"),
        choose(0),
        choose(1),
        () => openFold(page.locator("details.trail")),
        () => page.locator("details.trail li a").first().click().then(arrive),
        choose(1),
      ];
    },
  },
  "a region looked up twice, and one that is not there": {
    islands: ["region-lookup"],
    steps: ({ page, open }) => {
      const look = (typed: string, words: RegExp) => async () => {
        await page.locator("#waar").fill(typed);
        await page.locator("form button[type=submit]").click();
        await expect(page.locator(".lookup-result")).toHaveText(words);
      };
      return [
        () => open("/regio/"),
        look("3511 AB", /Open de gids/u),
        look("Hengelo", /Hengelo/u),
        look("9999 ZZ", /./u),
        look("Groningen", /Open de gids/u),
      ];
    },
  },
  "schools of a kind, then put in order of distance, and a postcode that is none": {
    islands: ["school-filter"],
    steps: ({ page, open }) => {
      const look = (typed: string, words: RegExp) => async () => {
        await page.locator("#vanaf").fill(typed);
        await page.locator("[data-island=school-filter] button[type=submit]").click();
        await reads(page, words);
      };
      const kind = page.locator("[data-island=school-filter] input[type=checkbox]").first();
      return [
        () => open("/verband/po2601/"),
        () => kind.check().then(() => reads(page, /Je ziet \d+ van de \d+ scholen/u)),
        look("3512 AB", /op afstand van 3512/u),
        () => kind.uncheck().then(() => reads(page, /Alle \d+ scholen staan er/u)),
        look("1000 AA", /Postcode 1000 kennen wij niet/u),
        look("3561", /op afstand van 3561/u),
        () =>
          page
            .locator("#hoever")
            .selectOption("10")
            .then(() => reads(page, /scholen/u)),
      ];
    },
  },
  "a region kept, forgotten, and another": {
    islands: ["region-here"],
    steps: ({ page, open }) => {
      const fold = page.locator("[data-island=region-here] details");
      return [
        () => open("/wat-nu/verband-beslist/#regio=po2601.vo2601").then(() => reads(page, /Jouw regio.*Utrecht/u)),
        () => button(page, /Bewaar in deze browser/u).click(),
        () => button(page, /Wis mijn regio/u).click(),
        () => page.evaluate(setHash, "#regio=po2001.vo2001").then(() => expect(fold.locator("a[href='/verband/po2001/']")).toBeVisible()),
      ];
    },
  },
  "two questions in the search": {
    islands: ["search"],
    steps: ({ page, open }) => {
      const ask = (query: string) => async () => {
        await page.getByRole("searchbox").fill(query);
        await expect(status(page)).toHaveText(new RegExp(`„${query}”`, "u"));
      };
      return [() => open("/zoeken/"), ask("hoe lang geldt een tlv"), ask("asdfghjkl"), ask("schorsing")];
    },
  },
  "a question from the home page": {
    islands: ["search-door"],
    steps: ({ page, open, arrive }) => [
      () => open("/"),
      async () => {
        await page.getByRole("searchbox").fill("zorgplicht");
        await page.getByRole("searchbox").press("Enter");
        await page.waitForURL(/zoeken/u);
        await arrive();
        await expect(status(page)).toHaveText(/„zorgplicht”/u);
      },
    ],
  },
  "a link and a message from the dialog": {
    islands: ["share-menu"],
    steps: ({ page, open }) => [
      () => open("/uitleg/de-tlv/"),
      () => page.locator("button.share-link").first().click(),
      () =>
        button(page, /Kopieer link/u)
          .click()
          .then(() => expect(page.getByRole("dialog").getByRole("status")).toHaveText(/Link gekopieerd/u)),
      () =>
        button(page, /Kopieer bericht/u)
          .click()
          .then(() => expect(page.getByRole("dialog").getByRole("status")).toHaveText(/Bericht gekopieerd/u)),
      () => page.keyboard.press("Escape"),
      () => page.locator("button.share-link").nth(2).click(),
    ],
  },
  "pieces found, chosen and put away": {
    islands: ["piece-picker"],
    steps: ({ page, open }) => {
      const ask = (query: string) => () =>
        page
          .getByRole("searchbox")
          .fill(query)
          .then(() => expect(page.locator("li.found").first()).toBeVisible());
      return [
        () => open("/voor-scholen/"),
        ask("bezwaar tlv"),
        () =>
          button(page, /Zet in de leesmap/u)
            .first()
            .click(),
        ask("schorsing"),
        () =>
          button(page, /Zet in de leesmap/u)
            .first()
            .click(),
        () =>
          button(page, /Kopieer link/u)
            .first()
            .click(),
        () =>
          button(page, /Haal weg/u)
            .first()
            .click(),
      ];
    },
  },
  "a leesmap, and another": {
    islands: ["leesmap-reader"],
    steps: ({ page, open }) => {
      const read = (count: number) => expect(page.locator("article.leesmap-piece")).toHaveCount(count);
      return [
        () => open(`/voor-scholen/leesmap/${writeLeesmap(three)}`).then(() => read(3)),
        () => page.evaluate(setHash, writeLeesmap(three.slice(1))).then(() => read(2)),
      ];
    },
  },
  "two sentences of a letter, and the whole list again": {
    islands: ["letter-reader"],
    steps: ({ page, open }) => {
      const ask = (typed: string, words: RegExp) => async () => {
        await page.locator("#zin").fill(typed);
        await button(page, /Leg uit/u).click();
        await expect(status(page)).toHaveText(words);
      };
      return [
        () => open("/begrippen/in-de-brief/"),
        ask("De school is handelingsverlegen.", /hieronder/u),
        ask("De fietsen staan buiten.", /kennen wij niet/u),
        ask("U kunt uw zienswijze kenbaar maken.", /hieronder/u),
        () => button(page, /Begin opnieuw/u).click(),
      ];
    },
  },
  "a letter filled in, its last day counted twice, and copied": {
    islands: ["letter-form"],
    steps: ({ page, open }) => {
      const count = (day: string, words: RegExp) => async () => {
        await page.locator("#veld-dag-besluit").fill(day);
        await reads(page, words);
      };
      return [
        () => open("/brief/bezwaar-tegen-een-tlv/#regio=po2601.vo2601").then(() => reads(page, /Samenwerkingsverband Utrecht PO/u)),
        () => page.locator("input[type=radio]").first().check(),
        () => page.locator("#veld-naam-kind").fill("Noor"),
        count("2027-01-11", /22 februari 2027/u),
        count("2026-01-12", /23 februari 2026/u),
        () =>
          button(page, /Kopieer de brief/u)
            .click()
            .then(() => reads(page, /Gekopieerd/u)),
      ];
    },
  },
  "a sheet for a talk, copied when empty and when filled": {
    islands: ["talk-sheet"],
    steps: ({ page, open }) => {
      const copies = (words: RegExp) => () =>
        button(page, /Kopieer wat je invulde/u)
          .click()
          .then(() => reads(page, words));
      return [
        () => open("/gesprek/opp-gesprek/"),
        copies(/Er is nog niets ingevuld/u),
        () => page.locator("#vraag-0").fill("Juf Sanne"),
        copies(/Gekopieerd/u),
      ];
    },
  },
  "a folder turned on, written in, changed and erased": {
    islands: ["my-folder"],
    steps: ({ page, open }) => {
      const press = (name: RegExp, words: RegExp) => () =>
        button(page, name)
          .click()
          .then(() => reads(page, words));
      return [
        () => open("/mijn-map/"),
        press(/Zet mijn map aan/u, /Je map staat aan/u),
        press(/Zet in mijn map/u, /Vul in waar het over gaat/u),
        () => page.locator("#map-title").fill("Gesprek met de mentor"),
        press(/Zet in mijn map/u, /Het staat in je map/u),
        press(/Gooi weg/u, /Weggegooid/u),
        press(/Zet terug/u, /Het staat er weer/u),
        press(/Wis alles/u, /Ja, wis alles in mijn map/u),
        press(/Ja, wis alles/u, /Alles is weg/u),
      ];
    },
  },
  "a link with a full stop behind it": {
    islands: ["lost-address"],
    steps: ({ page, open, arrive }) => [
      () => open("/uitleg/de-tlv/).#hoe-lang"),
      async () => {
        await page.locator("[data-island=lost-address] a").click();
        await page.waitForURL(/de-tlv\/#hoe-lang$/u);
        await arrive();
      },
    ],
  },
  "what is saved, removed and saved again": {
    islands: ["saved-pages"],
    steps: ({ page, open }) => [
      () => open("/zonder-verbinding/").then(() => reads(page, /Er is nu niets bewaard|Je browser bewaart/u)),
      () =>
        button(page, /Haal bewaarde pagina's weg/u)
          .click()
          .then(() => reads(page, /Alles is weggehaald/u)),
      () =>
        button(page, /Bewaar de site weer/u)
          .click()
          .then(() => reads(page, /mag de site weer bewaren|Dat lukt nu niet/u)),
    ],
  },
  "a station marked on the map, and another": {
    islands: ["metro-here"],
    steps: ({ page, open }) => [
      () => open("/wat-nu/kaart/#via=breed-overleg").then(() => reads(page, /Geel is de halte/u)),
      () => page.evaluate(setHash, "#via=inschrijven").then(() => expect(page.locator("a[aria-current]").first()).toBeAttached()),
      () => page.evaluate(setHash, "").then(() => expect(page.locator("a[aria-current=step]")).toHaveCount(0)),
    ],
  },
  "a word found twice in the drawing, and one that is not there": {
    islands: ["drawing-search"],
    steps: ({ page, open }) => {
      const look = (word: string, words: RegExp) => async () => {
        await page.locator("#woord").fill(word);
        await page.locator("form button[type=submit]").click();
        await expect(status(page)).toHaveText(words);
      };
      return [() => open("/wat-nu/controle/tekening/"), look("TLV", /1 van/u), look("TLV", /2 van/u), look("zeppelin", /staat niet/u)];
    },
  },
};

test("every island is at work in one of the walks", () => {
  const names = islandNames();
  expect(names.length).toBeGreaterThan(8);
  expect(new Set(Object.values(walks).flatMap(({ islands }) => islands))).toEqual(new Set(names));
});

for (const [name, { islands, steps }] of Object.entries(walks)) {
  test(`a browser that translates keeps it true: ${name}`, async ({ browser, baseURL }) => {
    const seen = new Map<Translation, unknown[]>();
    for (const moment of ["never", "before the islands", "after the islands"] as const) {
      const context = await browser.newContext({
        ...(baseURL && { baseURL }),
        permissions: ["clipboard-read", "clipboard-write"],
        serviceWorkers: "block",
        locale: "nl-NL",
      });
      const at = await inTranslation(await context.newPage(), moment);
      const found: unknown[] = [];
      for (const step of steps(at)) {
        await step();
        await at.page.evaluate(async () => {
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        });
        found.push(await seenOn(at.page));
      }
      seen.set(moment, found);
      await context.close();
    }
    expect(seen.get("never")?.length, islands.join(", ")).toBeGreaterThan(1);
    expect(seen.get("before the islands")).toEqual(seen.get("never"));
    expect(seen.get("after the islands")).toEqual(seen.get("never"));
  });
}
