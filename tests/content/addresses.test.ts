import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addressOnPage, pieceAddress, pieceAt } from "@/lib/addresses/address-of";
import { compareLock, lockText, missingFaults, parseLock } from "@/lib/places/address-lock";
import { readAddresses } from "@/lib/places/addresses";
import { movedFaults, parseMoved, withFollowers } from "@/lib/places/moved-addresses";
import { piecesOf } from "@/lib/places/pieces";
import { placesOf, sourceOf } from "@/lib/places/places";
import { publishedAddresses } from "@/lib/places/published-addresses";
import { edition } from "@/tests/edition";

describe("de adressen van de site", () => {
  const { own, locked, moved } = readAddresses(sourceOf(edition));

  test("staan allemaal in content/adressen.lock, en komen allemaal nog uit", () => {
    const { unlisted, missing } = compareLock(locked, own, moved);
    expect(locked.length).toBeGreaterThan(2000);
    expect(missingFaults({ unlisted, missing }, own).join("\n")).toBe("");
    expect(unlisted, 'Draai "npm run adressen": deze adressen staan nog niet in content/adressen.lock.').toEqual([]);
    expect(missing).toEqual([]);
  });

  test("zijn elk één keer genoemd", () => {
    const all = publishedAddresses(sourceOf(edition));
    expect(all.filter((address, index) => all.indexOf(address) !== index)).toEqual([]);
  });

  test("noemen elk deel van de site, met de plek waar het vandaan komt", () => {
    const all = piecesOf(edition);
    expect(all.length).toBeGreaterThan(700);
    expect(all.map(({ page }) => pieceAt(page.address))).toEqual(all.map(({ id }) => pieceAddress(id)));
    expect(all.map(({ id }) => addressOnPage(pieceAddress(id)))).toEqual(all.map(({ page }) => page.address));
    expect([...own].filter((address) => address.startsWith("/deel/"))).toHaveLength(all.length);
  });

  test("noemen elke pagina die een eigen bestand in app/ heeft", () => {
    const found = readdirSync("app", { recursive: true, encoding: "utf8" })
      .map((file) => file.split("\\").join("/"))
      .filter((file) => /(?:^|\/)page\.tsx$/u.test(file) && !file.includes("["))
      .map((file) => `/${file.replace(/page\.tsx$|\([a-z]+\)\//gu, "")}`);
    expect(found.length).toBeGreaterThan(5);
    const singlePages = placesOf(edition).filter(({ kind }) => kind === "pagina");
    expect(found.sort()).toEqual(singlePages.map(({ address }) => address).sort());
  });
});

const own = new Set(["/", "/uitleg/", "/uitleg/a/", "/uitleg/a/#een", "/uitleg/b/", "/uitleg/b/#een", "/deel/a--een/", "/deel/b--een/"]);
const moved = (lines: Record<string, string>) => new Map(Object.entries(lines));

describe("vergelijken met wat er ooit is gepubliceerd", () => {
  const differenceFrom = (locked: readonly string[], lines: Record<string, string> = {}) => {
    const known = locked.toSorted();
    return compareLock(known, own, withFollowers(moved(lines), own, known));
  };
  const faultsOf = (locked: readonly string[], lines?: Record<string, string>) => missingFaults(differenceFrom(locked, lines), own);

  test("niets veranderd", () => expect(differenceFrom([...own])).toEqual({ unlisted: [], missing: [] }));

  test("nieuw", () => {
    const difference = differenceFrom([...own].filter((address) => !address.includes("b")));
    expect(difference).toEqual({ unlisted: ["/deel/b--een/", "/uitleg/b/", "/uitleg/b/#een"], missing: [] });
    expect(missingFaults(difference, own)).toEqual([]);
  });

  test("hernoemd zonder regel: de regel staat er klaar, en het deel gaat vanzelf mee", () => {
    const locked = [...own].map((address) => address.replace("/b/#een", "/b/#oud").replace("b--een", "b--oud"));
    expect(faultsOf(locked)).toEqual([
      "/uitleg/b/#oud is weg, en een gepubliceerd adres blijft werken. " +
        "Zet in content/adressen-verhuisd.yaml, met het adres dat het nu vertelt:\n  /uitleg/b/#oud: /uitleg/b/#een",
    ]);
    expect(differenceFrom(locked, { "/uitleg/b/#oud": "/uitleg/b/#een" })).toEqual({
      unlisted: ["/deel/b--een/", "/uitleg/b/#een"],
      missing: [],
    });
  });

  test("verwijderd: de regel leidt naar wat erboven staat", () => {
    expect(faultsOf([...own, "/uitleg/a/#weg", "/deel/a--weg/"]).join()).toMatch(/\n {2}\/uitleg\/a\/#weg: \/uitleg\/a\/$/u);
    expect(faultsOf([...own, "/regio/weg/"]).join()).toMatch(/\n {2}\/regio\/weg\/: \/$/u);
  });

  test("een hele pagina verhuist met één regel", () => {
    const locked = [...own, "/uitleg/oud/", "/uitleg/oud/#een", "/deel/oud--een/"];
    expect(faultsOf(locked)).toHaveLength(1);
    expect(faultsOf(locked, { "/uitleg/oud/": "/uitleg/b/" })).toEqual([]);
    expect(withFollowers(moved({ "/uitleg/oud/": "/uitleg/b/" }), own, locked)).toEqual(
      moved({ "/uitleg/oud/": "/uitleg/b/", "/uitleg/oud/#een": "/uitleg/b/#een", "/deel/oud--een/": "/deel/b--een/" }),
    );
  });

  test("een paragraaf die de nieuwe pagina niet heeft, vraagt om een eigen regel", () => {
    const locked = [...own, "/uitleg/oud/", "/uitleg/oud/#weg", "/deel/oud--weg/"];
    expect(faultsOf(locked, { "/uitleg/oud/": "/uitleg/b/" }).join()).toMatch(/\n {2}\/uitleg\/oud\/#weg: /u);
    const lines = { "/uitleg/oud/": "/uitleg/b/", "/uitleg/oud/#weg": "/uitleg/b/" };
    expect(withFollowers(moved(lines), own, locked).get("/deel/oud--weg/")).toBe("/uitleg/b/");
    expect(faultsOf(locked, lines)).toEqual([]);
  });
});

describe("verhuisde adressen", () => {
  test.each([
    ["goed", { "/uitleg/oud/": "/uitleg/a/", "/uitleg/oud/#een": "/uitleg/b/#een" }, []],
    ["nergens heen", { "/uitleg/oud/": "/uitleg/c/" }, ["/uitleg/oud/: /uitleg/c/ bestaat niet. Schrijf een adres dat nog bestaat."]],
    [
      "nog in gebruik",
      { "/uitleg/a/": "/uitleg/b/" },
      ["/uitleg/a/: dit adres is nog in gebruik. Haal deze regel weg, of geef de nieuwe plek een ander adres."],
    ],
    [
      "een ketting",
      { "/uitleg/ouder/": "/uitleg/oud/", "/uitleg/oud/": "/uitleg/a/" },
      ["/uitleg/ouder/: /uitleg/oud/ is zelf verhuisd. Schrijf meteen het laatste adres: /uitleg/ouder/: /uitleg/a/"],
    ],
    [
      "een kring",
      { "/uitleg/x/": "/uitleg/y/", "/uitleg/y/": "/uitleg/x/" },
      [
        "/uitleg/x/: loopt in een kring: /uitleg/y/ leidt hier weer naartoe. Schrijf een adres dat nog bestaat.",
        "/uitleg/y/: loopt in een kring: /uitleg/x/ leidt hier weer naartoe. Schrijf een adres dat nog bestaat.",
      ],
    ],
    [
      "naar zichzelf",
      { "/uitleg/x/": "/uitleg/x/" },
      ["/uitleg/x/: loopt in een kring: /uitleg/x/ leidt hier weer naartoe. Schrijf een adres dat nog bestaat."],
    ],
    [
      "een plek op een pagina die weg is",
      { "/uitleg/oud/#een": "/uitleg/a/#een" },
      ["/uitleg/oud/#een: de pagina /uitleg/oud/ bestaat niet meer. Voeg eerst een regel voor die pagina toe."],
    ],
  ])("%s", (_, lines, faults) =>
    expect(movedFaults(moved(lines as Record<string, string>), own)).toEqual(
      faults.map((fault) => `content/adressen-verhuisd.yaml: ${fault}`),
    ),
  );

  test("het bestand lezen", () => {
    expect(parseMoved("# uitleg\n/uitleg/a/#oud: /uitleg/a/#nieuw\n")).toEqual(moved({ "/uitleg/a/#oud": "/uitleg/a/#nieuw" }));
    expect(parseMoved("# nog leeg\n").size).toBe(0);
  });
  test.each([
    [
      "/uitleg/a: /uitleg/b/",
      "content/adressen-verhuisd.yaml:1: /uitleg/a: dit is geen adres van de site. Schrijf: /uitleg/de-tlv/#hoe-lang",
    ],
    ["/uitleg/a/: https://b.nl/", "content/adressen-verhuisd.yaml:1: /uitleg/a/: dit is geen adres van de site."],
    ["/uitleg/a/:", "content/adressen-verhuisd.yaml:1: /uitleg/a/: schrijf een adres."],
    ["- /uitleg/a/", "content/adressen-verhuisd.yaml: schrijf regels als /uitleg/oud/: /uitleg/nieuw/"],
    ["/uitleg/a/: /b/\n/uitleg/a/: /c/", "content/adressen-verhuisd.yaml:2: dit veld staat er twee keer. Haal één van de twee weg."],
  ])("%s is fout", (text, fault) => expect(() => parseMoved(text)).toThrow(fault));
});

describe("het slot", () => {
  test("is op volgorde, elk adres één keer, met een regel uitleg", () => {
    const text = lockText(["/b/", "/a/#x", "/a/", "/b/"]);
    expect(text.split("\n")).toEqual([expect.stringMatching(/^# .*npm run adressen/u), "/a/", "/a/#x", "/b/", ""]);
    expect(parseLock(text)).toEqual(["/a/", "/a/#x", "/b/"]);
  });
  test.each([
    ["# x\n/a/\n/a/", "content/adressen.lock:3: /a/ staat er twee keer. Haal één regel weg."],
    ["/b/\n/a/", "content/adressen.lock:2: /a/ staat niet op volgorde. Zet de regel voor /b/."],
    ["<<<<<<< HEAD", 'content/adressen.lock:1: "<<<<<<< HEAD" is geen adres. Haal de regel weg en draai "npm run adressen".'],
  ])("%j is fout", (text, fault) => expect(() => parseLock(text)).toThrow(fault));
});
