import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { parse, stringify } from "yaml";
import { TranslatedPage } from "@/components/translated-page";
import { wordSets } from "@/lib/checks/word-sets";
import { editionIn } from "@/lib/edition";
import { nodeIds } from "@/lib/guide/structure";
import { partsOf, titleIn, translatedPageAt, translatedPages } from "@/lib/places/translated-pages";
import { terms } from "@/lib/registers/terms";
import { pageHead } from "@/lib/share/preview";
import { markOf } from "@/lib/words/translation";
import { readWordFile } from "@/lib/words/word-set";
import { edition } from "@/tests/edition";
import { turned, turnedAround } from "@/tests/turned-around";

/**
 * A made-up language in a folder of its own: every word turned around, from right to left. Its code is that of a language that runs so, and whose
 * days and numbers hold no Dutch.
 */
const language = "he";
const root = mkdtempSync(join(tmpdir(), "taal-"));

beforeAll(() => {
  cpSync("content", join(root, "content"), { recursive: true });
  for (const set of wordSets) {
    mkdirSync(join(root, "content", language, set.folder), { recursive: true });
    for (const file of Object.keys(set.files)) {
      const dutch = parse(readFileSync(`content/nl/${set.folder}/${file}.yaml`, "utf8")) as Readonly<Record<string, unknown>>;
      const marks = readWordFile(set, file);
      const entries = Object.entries(dutch).map(([id, words]) => [id, { van: markOf(marks[id]), woorden: turnedAround(words) }]);
      writeFileSync(join(root, "content", language, set.folder, `${file}.yaml`), stringify(Object.fromEntries(entries), { lineWidth: 0 }));
    }
  }
  vi.spyOn(process, "cwd").mockReturnValue(root);
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** A page as the publish step gets it, read in. */
function bodyOf(parts: readonly string[]): HTMLElement {
  const page = translatedPageAt(parts);
  if (!page) throw new Error(`geen pagina ${parts.join("/")}`);
  const body = document.createElement("div");
  body.innerHTML = renderToStaticMarkup(<TranslatedPage page={page} edition={editionIn(edition, language)} />);
  return body;
}

/** What a page says in its own language: without what says that it is Dutch (a law, a letter, the name of a page) and names of sites. */
function saidIn(body: HTMLElement): string {
  // The address on paper has the words of the address bar.
  for (const other of body.querySelectorAll('[lang="nl"], .paper-address')) other.remove();
  const named = [...body.querySelectorAll("[aria-label]")].map((element) => element.getAttribute("aria-label"));
  return [body.innerHTML.replace(/<[^>]*>/gu, " "), ...named].join(" ").replace(/[a-z0-9.-]+\.(?:nl|nu)\b/gu, "");
}

/** What stays in every language: the name of the site. */
const names: readonly string[] = ["passende", "plek"];

const dutchWords = new Set(
  wordSets.flatMap((set) =>
    Object.keys(set.files).flatMap(
      (file) =>
        JSON.stringify(readWordFile(set, file, "."))
          .toLowerCase()
          .match(/\p{L}{4,}/gu) ?? [],
    ),
  ),
);
const turnedWords = new Set([...dutchWords].map(turned));

const leftIn = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => dutchWords.has(word) && !turnedWords.has(word) && !names.includes(word));

describe("een tweede taal", () => {
  test("elke plek van de gids en elk begrip heeft er een pagina in, en nergens blijft een Nederlands woord", () => {
    const pages = translatedPages();
    expect(pages).toHaveLength(nodeIds.length + Object.keys(terms).length);
    expect(leftIn("wij vragen de school"), "de toets ziet Nederlands").toEqual(["vragen", "school"]);
    const faults: string[] = [];
    let words = 0;
    for (const page of pages) {
      const fault = (message: string) => void faults.push(`${page.address}: ${message}`);
      const body = bodyOf(partsOf(page));
      if (body.querySelectorAll("h1").length !== 1) fault("geen kop, of meer");
      const whole = body.firstElementChild;
      if (whole?.getAttribute("lang") !== language || whole.getAttribute("dir") !== "rtl") fault("taal of richting van de pagina");
      for (const other of body.querySelectorAll("[lang=nl]")) if (other.getAttribute("dir") !== "ltr") fault("richting van het Nederlands");
      for (const link of body.querySelectorAll("a[href^='/']")) {
        const isOwn = link.getAttribute("href")?.startsWith(`/${language}/`);
        if (!isOwn && link.getAttribute("hreflang") !== "nl") fault(`taal van de link ${link.outerHTML}`);
      }
      const said = saidIn(body);
      for (const word of leftIn(said)) fault(`Nederlands: ${word}`);
      words += said.match(/\p{L}{4,}/gu)?.length ?? 0;
    }
    expect(faults).toEqual([]);
    expect(words).toBeGreaterThan(40_000);
  }, 300_000);

  test("de kop van de pagina noemt haar eigen adres, en beide talen", () => {
    const page = translatedPageAt([language, "wat-nu", "bezwaar-vervoer"]);
    if (!page) throw new Error("geen pagina");
    const head = pageHead({ ...titleIn(page), address: page.address, languages: page.languages }, editionIn(edition, language));
    expect(head.alternates).toEqual({
      canonical: `${edition.url}/he/wat-nu/bezwaar-vervoer/`,
      languages: { nl: `${edition.url}/wat-nu/bezwaar-vervoer/`, he: `${edition.url}/he/wat-nu/bezwaar-vervoer/` },
    });
    expect(leftIn(`${head.title} ${head.description}`)).toEqual([]);
  });

  test("op papier staat het adres van de pagina zelf", () => {
    const address = bodyOf([language, "wat-nu", "bezwaar-vervoer"]).querySelector(".paper-address")?.textContent;
    expect(address).toBe(`${edition.url}/he/wat-nu/bezwaar-vervoer/`.replace(/^https?:\/\//u, ""));
  });

  test("een vertaling die ouder is dan het Nederlands valt zichtbaar terug", () => {
    const file = join(root, "content/nl/gids/vervoer.yaml");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.replace("titel: Je maakt bezwaar bij de gemeente", "titel: Je schrijft een bezwaar aan de gemeente"));
    const body = bodyOf([language, "wat-nu", "bezwaar-vervoer"]);
    writeFileSync(file, before);
    const fallen = body.querySelector("main > [lang=nl]");
    expect(fallen?.getAttribute("dir")).toBe("ltr");
    expect(fallen?.querySelector("h1")?.textContent).toBe("Je schrijft een bezwaar aan de gemeente");
    expect(body.querySelector("main > p")?.textContent).toBe(
      turned("De Nederlandse tekst is veranderd, en de vertaling nog niet. Daarom staat hier het Nederlands."),
    );
    expect(leftIn(saidIn(body))).toEqual([]);
  });

  test("zolang content/ alleen Nederlands heeft, is er geen pagina in een andere taal", () => {
    expect(readdirSync("content").filter((name) => /^[a-z]{2,3}$/u.test(name))).toEqual(["nl"]);
    vi.restoreAllMocks();
    expect(translatedPages()).toEqual([]);
    vi.spyOn(process, "cwd").mockReturnValue(root);
  });
});
