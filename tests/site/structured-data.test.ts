import type { Element, Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { isIndexable } from "@/lib/publish/indexable";
import { edition } from "@/tests/edition";
import { type PublishedPage as Page, site } from "./published-site";
import { type Looked, readVocabulary, schemaFaults } from "./schema-org";

type Thing = { readonly "@type": string } & Readonly<Record<string, unknown>>;

const vocabulary = readVocabulary();

function blocksOf({ tree }: Page): unknown[] {
  return selectAll("script[type='application/ld+json']", tree).map((script) => JSON.parse(textOf(script)));
}

function thingsOn(page: Page): Thing[] {
  return blocksOf(page).flatMap((block) => (block as { "@graph": Thing[] })["@graph"]);
}

const told = site.pages.map((page) => ({ page, things: thingsOn(page) })).filter(({ things }) => things.length > 0);

/** All things of one type, with their pages. */
function all(type: string): { page: Page; thing: Thing }[] {
  return told.flatMap(({ page, things }) => things.filter((thing) => thing["@type"] === type).map((thing) => ({ page, thing })));
}

/** The letters of a text: spaces, soft hyphens and the labels behind a term of weeks are set by the page. */
function lettersIn(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, "");
}

function lettersOf(tree: Root): string {
  const withoutLabels = (element: Element): Element => ({
    ...element,
    children: element.children
      .filter((child) => child.type !== "element" || ![child.properties.className].flat().includes("label"))
      .map((child) => (child.type === "element" ? withoutLabels(child) : child)),
  });
  return lettersIn(textOf(withoutLabels(select("main", tree) as Element)));
}

describe("de woordenlijst van schema.org", () => {
  test("is er helemaal", () => {
    expect(vocabulary.leaves.size).toBeGreaterThan(900);
    expect([...vocabulary.interfaces.values()].reduce((sum, { properties }) => sum + properties.size, 0)).toBeGreaterThan(2000);
  });

  const step = { "@type": "HowToStep", text: "Bel de school." };
  test.each<[string, unknown, string]>([
    ["een type dat niet bestaat", { "@type": "FaqPage" }, "het type FaqPage bestaat niet."],
    ["geen type", { name: "x" }, "geen @type."],
    ["een eigenschap die niet bestaat", { "@type": "HowTo", stappen: [step] }, "HowTo heeft geen eigenschap stappen."],
    ["een eigenschap van een ander type", { "@type": "HowTo", acceptedAnswer: "x" }, "HowTo heeft geen eigenschap acceptedAnswer."],
    ["een fout dieper", { "@type": "HowTo", step: [{ ...step, duur: 1 }] }, "HowToStep heeft geen eigenschap duur."],
    ["een ding van een ander type", { "@type": "Question", acceptedAnswer: { "@type": "Person" } }, "te zijn, en is Person."],
    ["geen adres", { "@type": "DefinedTerm", inDefinedTermSet: "begrippen" }, "hoort DefinedTermSet of URL"],
    ["een id dat geen adres is", { "@type": "ListItem", item: { "@id": "begrippen" } }, "hoort Thing of IdReference te zijn"],
    ["een adres waar een ding hoort", { "@type": "ListItem", item: "https://voorbeeld.nl/" }, "hoort Thing of IdReference te zijn"],
    ["geen dag", { "@type": "WebPage", lastReviewed: "23 november 2026" }, 'en is "23 november 2026".'],
    ["een leeg woord", { "@type": "DefinedTerm", name: " " }, 'en is " ".'],
    ["een verouderde eigenschap", { "@type": "HowTo", steps: [step] }, "steps van HowTo is verouderd."],
  ])("keurt af: %s", (_, thing, fault) => {
    const faults = schemaFaults(thing, vocabulary, "/x/");
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  test("keurt goed wat een soort van het gevraagde is, en wat een type van boven heeft", () => {
    const page = { "@type": "FAQPage", lastReviewed: "2026-11-23", mainEntity: [{ "@type": "Question", name: "Wie?" }] };
    expect(schemaFaults(page, vocabulary, "/x/")).toEqual([]);
    expect(schemaFaults({ "@type": "CreativeWork", about: { "@type": "GovernmentService" } }, vocabulary, "/x/")).toEqual([]);
  });
});

describe("gegevens voor machines", () => {
  test("elk blok klopt met de woordenlijst van schema.org", () => {
    const looked: Looked = { types: new Map(), properties: 0 };
    const blocks = site.pages.flatMap((page) => blocksOf(page).map((block) => ({ page, block: block as Record<string, unknown> })));
    const faults = blocks.flatMap(({ page, block }) =>
      (block["@graph"] as unknown[]).flatMap((thing) => schemaFaults(thing, vocabulary, page.address, looked)),
    );
    console.log(`gegevens voor machines: ${blocks.length} blokken, ${looked.properties} eigenschappen,`, Object.fromEntries(looked.types));
    expect(faults).toEqual([]);
    expect(blocks.length).toBeGreaterThan(700);
    expect(looked.properties).toBeGreaterThan(5000);
    for (const { page, block } of blocks)
      expect([page.address, Object.keys(block), block["@context"]]).toEqual([page.address, ["@context", "@graph"], "https://schema.org"]);
  });

  test("staan op elke pagina die te vinden mag zijn, één keer, en op geen andere", () => {
    for (const page of site.pages) expect(blocksOf(page).length, page.address).toBe(isIndexable(page) ? 1 : 0);
  });

  test("elke vraag staat als kop op de pagina, met het antwoord in dezelfde woorden", () => {
    const pages = all("FAQPage");
    expect(pages.length).toBeGreaterThan(30);
    const questions = pages.flatMap(({ page, thing }) => {
      const letters = lettersOf(page.tree);
      const headings = new Set(selectAll("h1, h2, h3", page.tree).map((heading) => lettersIn(textOf(heading))));
      const ids = new Set(selectAll("[id]", page.tree).map(({ properties }) => properties.id));
      return (thing.mainEntity as Thing[]).map(({ name, url, acceptedAnswer }) => {
        expect(headings, page.address).toContain(lettersIn(String(name)));
        expect(letters, `${page.address}: ${name}`).toContain(lettersIn(String((acceptedAnswer as Thing).text)));
        if (url) expect(ids, page.address).toContain(String(url).split("#")[1]);
        return name;
      });
    });
    expect(questions.length).toBeGreaterThan(300);
  });

  test("elke stap staat op de pagina, in dezelfde volgorde", () => {
    const steps = all("HowTo");
    expect(steps.length).toBeGreaterThan(100);
    for (const { page, thing } of steps) {
      const shown = selectAll("#doen ~ .first-action, [aria-labelledby=ook] li", page.tree).map(textOf);
      expect(
        (thing.step as Thing[]).map(({ text }) => text),
        page.address,
      ).toEqual(shown);
    }
  });

  test("elk begrip staat in de lijst, en de pagina zegt hetzelfde", () => {
    const terms = all("DefinedTerm");
    expect(terms.length).toBeGreaterThan(90);
    const listed = all("DefinedTermSet").flatMap(({ thing }) => (thing.hasDefinedTerm as Thing[]).map(({ name, url }) => [name, url]));
    expect(listed.sort()).toEqual(terms.map(({ thing }) => [thing.name, thing.url]).sort());
    for (const { page, thing } of terms) {
      expect(thing.url).toBe(`${edition.url}${page.address}`);
      expect(lettersOf(page.tree), page.address).toContain(lettersIn(String(thing.description)));
    }
  });

  test("een verband is geen overheid; een dienst van de gemeente wel", () => {
    const verbanden = told.filter(({ page }) => page.address.startsWith("/verband/"));
    expect(verbanden.length).toBeGreaterThan(100);
    for (const { page, things } of verbanden) {
      expect(
        things.map((thing) => thing["@type"]),
        page.address,
      ).toEqual(["Organization", "BreadcrumbList"]);
    }
    const services = all("FAQPage").flatMap(({ page, thing }) => (thing.about ? [[page.address, (thing.about as Thing)["@type"]]] : []));
    expect(services).toEqual([["/uitleg/vervoer/", "GovernmentService"]]);
  });

  test("elk kruimelpad loopt over pagina's die er zijn, tot de pagina zelf", () => {
    const trails = all("BreadcrumbList");
    expect(trails.length).toBeGreaterThan(700);
    const addresses = new Set(site.pages.map(({ address }) => `${edition.url}${address}`));
    for (const { page, thing } of trails) {
      const items = (thing.itemListElement as Thing[]).map(({ item }) => (item as { "@id": string })["@id"]);
      expect(items.filter((item) => !addresses.has(item))).toEqual([]);
      expect([items[0], items.at(-1)]).toEqual([`${edition.url}/`, `${edition.url}${page.address}`]);
    }
  });
});
