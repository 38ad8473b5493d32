import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { select, selectAll } from "hast-util-select";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { idsOf } from "@/lib/publish/check-pages";
import { readSite } from "@/lib/publish/site";
import { searchRecords } from "@/lib/search/records";
import { type Found, type SearchIndex, search, searchOptions } from "@/lib/search/search";
import { queries } from "./queries";

const folder = resolve("out/pagefind");
const site = readSite("out");
const idsByAddress = new Map(site.pages.map((page) => [page.address, idsOf(page)]));

let index: SearchIndex;

beforeAll(async () => {
  // Pagefind fetches its parts; here they are files.
  vi.stubGlobal("fetch", async (address: string | URL) => new Response(readFileSync(fileURLToPath(String(address).replace(/\?.*$/u, "")))));
  index = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "pagefind.js")).href)) as SearchIndex;
  await index.options({ ...searchOptions, baseUrl: "/" });
  await index.init("nl");
});
afterAll(() => vi.unstubAllGlobals());

/** Which place of the results, from 1, is one of those expected; 0 when it is not among the first ten. */
function rankOf({ places }: Found, expected: readonly string[]): number {
  return places.findIndex(({ address }) => expected.includes(address)) + 1;
}

describe("zestig vragen van ouders", () => {
  test("de goede plek staat in 90 % bovenaan, en in 97 % bij de eerste drie", async () => {
    expect(queries).toHaveLength(60);
    expect(new Set(queries.map(([query]) => query)).size).toBe(60);
    const ranks = await Promise.all(
      queries.map(async ([query, ...expected]) => ({ query, rank: rankOf(await search(index, query, 10), expected) })),
    );
    const notFirst = ranks.filter(({ rank }) => rank !== 1).map(({ query, rank }) => `${query}: ${rank}`);
    const late = ranks.filter(({ rank }) => rank === 0 || rank > 3).map(({ query, rank }) => `${query}: ${rank}`);
    expect(notFirst.length, notFirst.join("\n")).toBeLessThanOrEqual(queries.length * 0.1);
    expect(late.length, late.join("\n")).toBeLessThanOrEqual(queries.length * 0.03);
  });

  test("elke verwachte plek bestaat, en is niet de halve site", () => {
    for (const [query, ...expected] of queries) {
      expect(expected.length, query).toBeGreaterThan(0);
      expect(expected.length, query).toBeLessThanOrEqual(3);
      for (const address of expected) {
        const [page = "", id] = address.split("#");
        expect(idsByAddress.has(page), `${query}: ${address}`).toBe(true);
        if (id) expect(idsByAddress.get(page)?.has(id), `${query}: ${address}`).toBe(true);
      }
    }
  });

  test.each(["asdfghjkl", "xqzw", "?!", "de het een"])("onzin vindt niets: %s", async (nonsense) =>
    expect(await search(index, nonsense, 10)).toEqual({ count: 0, places: [] }),
  );
});

describe("de index", () => {
  test("leidt alleen naar plekken die er zijn, en nooit naar een stuk apart", () => {
    const addresses = searchRecords().map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(1_000);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => address.startsWith("/deel/"))).toEqual([]);
    const gone = addresses.filter((address) => {
      const [page = "", id] = address.split("#");
      return !(id ? idsByAddress.get(page)?.has(id) : idsByAddress.has(page));
    });
    expect(gone).toEqual([]);
  });

  test("geen deel ervan weegt veel, en van Pagefind gaat alleen mee wat zoekt", () => {
    const parts = readdirSync(join(folder, "index"));
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(statSync(join(folder, "index", part)).size, part).toBeLessThan(part.endsWith(".br") ? 20_000 : 60_000);
    expect(readdirSync(folder).filter((name) => /\.(?:js|css)$/u.test(name))).toEqual(["pagefind.js"]);
    expect(existsSync(join(folder, "pagefind.js.br"))).toBe(true);
  });
});

test("alleen de zoekpagina laat WebAssembly toe", () => {
  const allowing = site.pages.filter(({ tree }) =>
    String(select("meta[http-equiv=content-security-policy i]", tree)?.properties.content).includes("wasm-unsafe-eval"),
  );
  expect(site.pages.length).toBeGreaterThan(1_000);
  expect(allowing.map(({ address }) => address)).toEqual(["/zoeken/"]);
});

test("zonder script is de zoekpagina een lijst van alle uitleg, alle woorden en alle deuren", () => {
  const page = site.pages.find(({ address }) => address === "/zoeken/");
  if (!page) throw new Error("/zoeken/ staat niet in out/.");
  const links = new Set(selectAll("main a[href]", page.tree).map(({ properties }) => String(properties.href)));
  const wanted = searchRecords()
    .map(({ address }) => address)
    .filter((address) => /^\/(?:uitleg|begrippen)\/[^/#]+\/$/u.test(address) && address !== "/begrippen/in-de-brief/");
  expect(wanted.length).toBeGreaterThan(120);
  expect(wanted.filter((address) => !links.has(address))).toEqual([]);
  expect([...links].filter((link) => link.startsWith("/wat-nu/")).length).toBeGreaterThan(30);
  expect(selectAll("form", page.tree)).toEqual([]);
});

test("elke pagina leidt naar de zoekpagina", () => {
  const without = site.pages.filter(({ tree }) => selectAll("header", tree).length > 0 && !select('header a[href="/zoeken/"]', tree));
  expect(site.pages.filter(({ tree }) => select('header a[href="/zoeken/"]', tree)).length).toBeGreaterThan(1_000);
  expect(without.map(({ address }) => address)).toEqual([]);
});
