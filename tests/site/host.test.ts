import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countryMapAddress, gemeenteAddress, nodeAddress, verbandAddress } from "@/lib/addresses/address-of";
import { nodeOf } from "@/lib/guide/guide";
import { nodeIds } from "@/lib/guide/structure";
import { type Pack, textIn } from "@/lib/offline/pack";
import { linkFaults, titleFaults } from "@/lib/publish/check-index";
import { pageFaults, requestFaults } from "@/lib/publish/check-page";
import { compressedFile } from "@/lib/publish/compressed-file";
import { entryOf } from "@/lib/publish/entry";
import { addressOf, fileOf, filesBelow, parsePage } from "@/lib/publish/site";
import { leftOut, readHost } from "@/lib/region/host";
import { edition } from "@/tests/edition";
import { scanQr } from "@/tests/scan-qr";

const example = "content/regio/voorbeeld-host.yaml";
const host = readHost(example);
const elsewhere = leftOut(host);
const gone: string[] = [...elsewhere.gemeenten.map(gemeenteAddress), ...elsewhere.verbanden.map(verbandAddress)];

const root = mkdtempSync(join(tmpdir(), "host-"));
const out = join(root, "uit");
afterAll(() => rmSync(root, { recursive: true }));

/** When files of the site of the whole country were last written, and how much they hold. */
const nationalState = () => filesBelow("out").map((file) => [file, statSync(join("out", file)).mtimeMs, statSync(join("out", file)).size]);

let said = "";
let seconds = 0;
const national = nationalState();
const nationalPages = national.map(([file]) => String(file)).filter((file) => file.endsWith(".html"));
const pages = new Map<string, string>();
const page = (address: string) => pages.get(address) ?? "";

beforeAll(() => {
  // The shell tells what the command and all that it started used.
  const { stdout, stderr, status } = spawnSync("sh", ["-c", `node --import tsx lib/commands/host.ts ${example} ${out} && times`], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  said = stdout;
  const [user = 0, system = 0] = [...(stdout.trimEnd().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/gu)].map(
    ([, minutes, rest]) => 60 * Number(minutes) + Number(rest),
  );
  seconds = user + system;
  for (const file of filesBelow(out)) if (file.endsWith(".html")) pages.set(addressOf(file), readFileSync(join(out, file), "utf8"));
});

// Ten seconds on a machine of its own; processor time grows when other work shares the caches.
test("een host kost hooguit 25 s rekentijd bovenop de landelijke site, en die blijft zoals zij is", () => {
  console.log(`een host: ${seconds.toFixed(1)} s rekentijd, ${pages.size} pagina's`);
  expect(said).toContain(`pagina's van ${host.url} gezet in ${out}/`);
  expect(seconds).toBeGreaterThan(1);
  expect(seconds).toBeLessThan(25);
  expect(nationalState()).toEqual(national);
});

test("alle pagina's zijn er, behalve die van andere regio's; elk met de titel van de landelijke", () => {
  const expected = nationalPages.map(addressOf).filter((address) => !gone.includes(address));
  expect([...pages.keys()]).toEqual(expected);
  expect(gone.length).toBeGreaterThan(450);
  expect(gone.filter((address) => existsSync(join(out, address)))).toEqual([]);
  const titleOf = (html: string) => /<title>([^<]+)<\/title>/u.exec(html)?.[1];
  const other = [...pages].filter(([address, html]) => titleOf(html) !== titleOf(readFileSync(join("out", fileOf(address)), "utf8")));
  expect(other.map(([address]) => address)).toEqual([]);
});

test("elk gat is gevuld, de voet noemt de verbanden van de host, en geen tekst noemt het landelijke adres", () => {
  const names = host.verbanden.map(({ verband, name }) => `<a href="${verbandAddress(verband)}">${name}</a>`);
  expect(names).toHaveLength(2);
  for (const [address, html] of pages) {
    const footer = /<footer[\s\S]*<\/footer>/u.exec(html)?.[0] ?? "";
    expect(
      names.filter((name) => !footer.includes(name)),
      address,
    ).toEqual([]);
    expect(footer, address).toContain("Deze site is van Stichting Voorbeeld.");
    expect(html, address).not.toMatch(/data-gap|<template/u);
    // What the footer adds has its style.
    expect(html, address).toMatch(/<style>[^<]*\.my-3\{/u);
  }
  const bare = edition.url.replace(/^https?:\/\//u, "");
  const texts = filesBelow(out).filter((file) => compressedFile.test(file));
  expect(texts.length).toBeGreaterThan(pages.size);
  expect(texts.filter((file) => readFileSync(join(out, file), "utf8").includes(bare))).toEqual([]);
});

test("de pagina's over deze kopie noemen wie ervoor instaat", () => {
  for (const address of ["/over/", "/toegankelijkheid/"]) {
    const main = page(address).split("<footer")[0] ?? "";
    expect(main, address).toContain("Deze site is van Stichting Voorbeeld.");
    expect(main, address).not.toContain("Deze kopie is een proef");
  }
});

test("elke stap en elke uitkomst noemt de regio, en nergens wordt die nog gezocht", () => {
  const told = nodeIds.filter((id) => nodeOf(id).kind !== "question").map(nodeAddress);
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter((address) => !page(address).includes('<h2 id="regio">In jouw regio</h2>'))).toEqual([]);
  expect([...pages].filter(([, html]) => html.includes('data-island="region-here"')).map(([address]) => address)).toEqual([]);
  const links = [.../href="(\/regio\/[^/"]+\/)"/gu[Symbol.matchAll](page("/regio/"))]
    .map(([, address]) => address)
    .filter((address) => address !== countryMapAddress);
  expect(links.sort()).toEqual(host.shown.gemeenten.map(gemeenteAddress).sort());
});

test("links, titels, koppen, scripts en beleid kloppen", () => {
  // Each page has its ids; links are read from one in twenty-five and from all that show a region. The command reads those of all pages.
  const some = [...pages].filter(([address], index) => index % 25 === 0 || /^\/(?:regio|verband|wat-nu)\/(?:[^/]+\/)?$/u.test(address));
  expect(some.length).toBeGreaterThan(200);
  const entries = some.map(([address, html]) => entryOf({ address, tree: parsePage(html) }));
  const read = new Map(entries.map((entry) => [entry.address, entry]));
  const idsIn = (html: string) => [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id = ""]) => id);
  const linked = [...pages].map(([address, html]) => read.get(address) ?? { address, ids: idsIn(html), links: [] });
  expect(entries.reduce((sum, { links }) => sum + links.length, 0)).toBeGreaterThan(5_000);
  expect(linkFaults(linked, out)).toEqual([]);
  expect(titleFaults(entries)).toEqual([]);
  for (const [address, html] of some) {
    const parsed = { address, tree: parsePage(html) };
    expect([...pageFaults(parsed), ...requestFaults(parsed)]).toEqual([]);
  }
  for (const [address, html] of pages) {
    const style = /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] ?? "";
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/iu.exec(html)?.[1]?.replaceAll("&#x27;", "'") ?? "";
    expect(policy, address).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(policy, address).toContain(`script-src ${html.includes('<script type="module"') ? "'self'" : "'none'"};`);
  }
});

test("de QR-code van een stuk leidt naar de site van de host", async () => {
  const pieces = [...pages].filter(([address]) => address.startsWith("/deel/"));
  expect(pieces.length).toBeGreaterThan(700);
  for (const [address, html] of pieces.filter((_, index) => index % 60 === 0)) {
    const svg = /<svg class="qr"[\s\S]*?<\/svg>/u.exec(html)?.[0].replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"') ?? "";
    // An old piece leads on, and has no code.
    if (svg) expect(await scanQr(svg, 600)).toBe(host.url + address);
  }
});

test("zoeken, opzoeken en sitemap kennen alleen wat er is", () => {
  const search = JSON.parse(readFileSync(join(out, "zoek.json"), "utf8")) as { names: [string, [string]][] };
  // The map of the country is there for a host too.
  const named = search.names.map(([, [address]]) => address).filter((address) => address !== countryMapAddress);
  expect(new Set(named)).toEqual(new Set([...host.shown.gemeenten.map(gemeenteAddress), ...host.shown.verbanden.map(verbandAddress)]));
  const lookup = JSON.parse(readFileSync(join(out, "regio.json"), "utf8")) as { gemeenten: string[] };
  expect(lookup.gemeenten).toHaveLength(host.shown.gemeenten.length);
  const sitemap = readFileSync(join(out, "sitemap.xml"), "utf8");
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = ""]) => url);
  expect(listed.length).toBeGreaterThan(500);
  expect(listed.filter((url) => !url.startsWith(`${host.url}/`) || !pages.has(url.slice(host.url.length)))).toEqual([]);
});

test("wat lezers bewaren en wat al is gecomprimeerd, is wat er staat", () => {
  const files = filesBelow(out);
  const packs = files.filter((file) => /^bewaard-.*\.json$/u.test(file));
  const read = packs.map((file) => JSON.parse(readFileSync(join(out, file), "utf8")) as Pack);
  const saved = new Map(read.flatMap((pack) => Object.keys(pack).map((address) => [address, textIn(pack, address)] as const)));
  const wanted = [...pages].filter(([address]) => !/^\/(?:deel\/|404)/u.test(address));
  expect(wanted.length).toBeGreaterThan(500);
  expect(wanted.filter(([address, html]) => saved.get(address) !== html).map(([address]) => address)).toEqual([]);
  const worker = readFileSync(join(out, "service-worker.js"), "utf8");
  expect(packs.length).toBeGreaterThan(3);
  expect(packs.filter((file) => !worker.includes(`"/${file}"`))).toEqual([]);
  expect(
    files.filter((file) => compressedFile.test(file) && !(existsSync(join(out, `${file}.br`)) && existsSync(join(out, `${file}.gz`)))),
  ).toEqual([]);
  for (const file of files.filter((name, index) => compressedFile.test(name) && index % 20 === 0)) {
    const content = readFileSync(join(out, file));
    expect(brotliDecompressSync(readFileSync(join(out, `${file}.br`))).equals(content), file).toBe(true);
    expect(gunzipSync(readFileSync(join(out, `${file}.gz`))).equals(content), file).toBe(true);
  }
});
