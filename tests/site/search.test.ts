import { readFileSync, statSync } from "node:fs";
import { select, selectAll } from "hast-util-select";
import { describe, expect, test } from "vitest";
import { islandsOf } from "@/lib/publish/bundle-islands";
import { idsOf } from "@/lib/publish/entry";
import { filesBelow } from "@/lib/publish/site";
import { fullRows } from "@/lib/search/compact-rows";
import { searchRecords } from "@/lib/search/records";
import type { SearchFile } from "@/lib/search/search-file";
import { edition } from "@/tests/edition";
import { site } from "./published-site";

const idsByAddress = new Map(site.pages.map((page) => [page.address, idsOf(page)]));

/** What a host sends with every file: our headers are long. */
const headerBytes = 1_000;

describe("wat de zoeker leest", () => {
  const { rows, names } = JSON.parse(readFileSync("out/zoek.json", "utf8")) as SearchFile;

  test("leidt alleen naar plekken die er zijn, en nooit naar een stuk apart", () => {
    const addresses = [...fullRows(rows), ...names.map(([, row]) => row)].map(([address]) => address);
    expect(new Set(addresses)).toEqual(new Set(searchRecords(edition).map(({ address }) => address)));
    expect(addresses.length).toBeGreaterThan(1_400);
    expect(addresses.filter((address) => address.startsWith("/deel/"))).toEqual([]);
    const gone = addresses.filter((address) => {
      const [page = "", id] = address.split("#");
      return !(id ? idsByAddress.get(page)?.has(id) : idsByAddress.has(page));
    });
    expect(gone).toEqual([]);
  });

  test.each(["br", "gz"])("een eerste zoekopdracht weegt, met de pagina en al haar scripts, hooguit 150 kB: %s", (encoding) => {
    const page = site.pages.find(({ address }) => address === "/zoeken/");
    const script = page && String(select("script[src]", page.tree)?.properties.src);
    const later = filesBelow("out").filter((file) => /^eilanden-search-[0-9A-Z]{8}\.js$/u.test(file));
    expect(later).toHaveLength(1);
    const entry = script?.slice(1) ?? "";
    const files = ["zoeken/index.html", entry, islandsOf(entry), ...later, "zoek.json"];
    expect(new Set(files).size).toBe(5);
    const sizes = files.map((file) => headerBytes + statSync(`out/${file}.${encoding}`).size);
    const weight = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`eerste zoekopdracht, ${encoding}: ${weight} bytes (${sizes.join(" + ")})`);
    expect(weight).toBeLessThanOrEqual(150_000);
    expect(Math.min(...sizes)).toBeGreaterThan(headerBytes + 300);
  });
});

test("zonder script is de zoekpagina een lijst van alle uitleg, alle woorden en alle deuren", () => {
  const page = site.pages.find(({ address }) => address === "/zoeken/");
  if (!page) throw new Error("/zoeken/ staat niet in out/.");
  const links = new Set(selectAll("main a[href]", page.tree).map(({ properties }) => String(properties.href)));
  const wanted = searchRecords(edition)
    .map(({ address }) => address)
    .filter((address) => /^\/(?:uitleg|begrippen)\/[^/#]+\/$/u.test(address) && address !== "/begrippen/in-de-brief/");
  expect(wanted.length).toBeGreaterThan(120);
  expect([...wanted, "/vragen/"].filter((address) => !links.has(address))).toEqual([]);
  expect([...links].filter((link) => link.startsWith("/wat-nu/")).length).toBeGreaterThan(30);
  // A form that needs the script does not show without it.
  expect(selectAll("form", page.tree)).toHaveLength(selectAll(".needs-script form", page.tree).length);
});

test("elke pagina leidt naar de zoekpagina", () => {
  const without = site.pages.filter(({ tree }) => selectAll("header", tree).length > 0 && !select('header a[href="/zoeken/"]', tree));
  expect(site.pages.filter(({ tree }) => select('header a[href="/zoeken/"]', tree)).length).toBeGreaterThan(1_000);
  expect(without.map(({ address }) => address)).toEqual([]);
});
