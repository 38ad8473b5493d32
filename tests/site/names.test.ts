import type { AddressInfo } from "node:net";
import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { nodeAddress } from "@/lib/addresses/address-of";
import { nodeIds } from "@/lib/guide/structure";
import { securityHeaders } from "@/lib/publish/headers";
import { createSiteServer } from "@/lib/publish/server";
import { parsePage } from "@/lib/publish/site";
import { nameFaults } from "./names";
import { site } from "./published-site";

/** A browser opens a few hundred pages, on which every shape of the site stands (tests/e2e/walk.spec.ts). All others are asked here. */
describe("elke pagina, zonder browser", () => {
  test("alles wat je kunt indrukken, invullen of lezen heeft een naam, en elke verwijzing klopt", () => {
    const looked = { controls: 0, references: 0, lists: 0 };
    expect(site.pages.flatMap((page) => nameFaults(page, looked))).toEqual([]);
    console.log(`namen: ${looked.controls} elementen, ${looked.references} verwijzingen, ${looked.lists} lijsten`);
    expect(site.pages.length).toBeGreaterThan(1550);
    expect(looked.controls).toBeGreaterThan(40_000);
    expect(looked.references).toBeGreaterThan(3_000);
    expect(looked.lists).toBeGreaterThan(5_000);
  });

  test.each([
    ["<a href='/'></a>", "<a> heeft geen naam."],
    ["<button><svg aria-hidden=true></svg></button>", "<button> heeft geen naam."],
    ["<h2> </h2>", "<h2> heeft geen naam."],
    ["<svg role=img></svg>", "<svg> heeft geen naam."],
    ["<input id=a>", "<input> heeft geen label."],
    ["<img src='/a.png'>", "<img> heeft geen alt."],
    ["<p tabindex=2>x</p>", "<p> heeft een eigen plek in de volgorde van Tab."],
    ["<nav aria-labelledby=weg>x</nav>", '<nav> wijst met ariaLabelledBy naar "weg", dat er niet is.'],
    ["<ul><p>x</p></ul>", "<ul> bevat <p>."],
    ["<dl><li>x</li></dl>", "<dl> bevat <li>."],
  ])("%s is fout", (html, fault) => {
    const looked = { controls: 0, references: 0, lists: 0 };
    expect(nameFaults({ address: "/", tree: parsePage(html) }, looked)).toEqual([`/: ${fault}`]);
  });

  test("elk moeilijk woord en elke bron onder een tekst leidt naar uitleg op dezelfde pagina", () => {
    let links = 0;
    const faults: string[] = [];
    for (const { address, tree } of site.pages) {
      const rows = new Map<string, Element>();
      const wanted: string[] = [];
      visit(tree, "element", (element: Element) => {
        const { id, className, href } = element.properties;
        if (typeof id === "string") rows.set(id, element);
        if ([className].flat().some((name) => name === "term-link" || name === "sources-link")) wanted.push(String(href).slice(1));
      });
      links += wanted.length;
      for (const id of wanted) {
        const note = rows.get(id);
        if (!note || textOf(note).trim().length < 20) faults.push(`${address}: #${id}`);
      }
    }
    expect(links).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  test("alleen met antwoorden, die gewone links zijn, kom je op elke plek van de gids", () => {
    const answers = new Map(site.pages.map(({ address, tree }) => [address, answersIn(tree)]));
    const waiting = ["/wat-nu/"];
    const seen = new Set(waiting);
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      const targets = answers.get(address) ?? [];
      expect(targets.length, address).toBeGreaterThan(0);
      for (const target of targets) {
        if (!seen.has(target)) waiting.push(target);
        seen.add(target);
      }
    }
    expect([...seen].sort()).toEqual(["/wat-nu/", ...nodeIds.map(nodeAddress)].sort());
  });
});

function answersIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, "element", ({ tagName, properties: { className, href } }: Element) => {
    if (tagName === "a" && [className].flat().includes("answer")) found.push(String(href));
  });
  return found;
}

test("elke pagina komt met de koppen voor de veiligheid, en zonder cookie", async () => {
  const server = createSiteServer("out");
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(Object.keys(securityHeaders).length).toBeGreaterThanOrEqual(8);
  const addresses = [...site.pages.map(({ address }) => address), "/bestaat-niet/", "/icon.svg"];
  for (const address of addresses) {
    const { headers } = await fetch(origin + address, { method: "HEAD" });
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name), `${address}: ${name}`).toBe(value);
    expect(headers.get("set-cookie"), address).toBeNull();
  }
  server.close();
});
