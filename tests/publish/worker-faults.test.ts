import { beforeEach, describe, expect, test, vi } from "vitest";
import { cacheStart, completeMark, refusedCache, saveMessage, triesCache } from "@/lib/offline/pack";
import { type Answer, FakeHost, html, json, opaqueRedirect, packAddresses, packs, pageOf } from "./fake-host";

const cache = `${cacheStart}een`;
const [smallPack = "", largePack = ""] = packAddresses;
const hour = 3_600_000;
const bar = "Je leest een bewaarde versie van 25 november 2026.";
const portal: Answer = () => html("<html><head><title>Gratis wifi</title></head><body>Log in</body></html>");
const packText = (index: number) => JSON.stringify(packs[index]);

let host: FakeHost;
beforeEach(() => {
  host = new FakeHost();
});

async function saved(): Promise<FakeHost> {
  expect(await host.install()).toBeUndefined();
  host.asked.length = 0;
  return host;
}

test("een gezonde host: alles is bewaard, het merk het laatst, en de host blijft voorgaan", async () => {
  await saved();
  expect(host.names()).toEqual([cache]);
  const files = [...(host.stores.get(cache)?.keys() ?? [])];
  expect(files).toHaveLength(8);
  expect(files.at(-1)).toBe(completeMark);
  expect(await host.open("/uitleg/de-tlv/")).toContain("De TLV van de host");
  expect(await host.open("/gids.json", "cors")).toBe('{"gids":"host"}');
  expect(await host.open("/eilanden-0123ABCD.js", "cors")).toBe("export {}");
});

describe("bewaren dat mislukt laat niets achter en heet nooit bewaard", () => {
  const full = () => {
    host.quota = 100_000;
  };
  const fault = (pack: string, answer: Answer) => () => void host.answers.set(pack, answer);
  test.each<[string, () => void, string]>([
    ["geen verbinding halverwege", fault(largePack, () => undefined), "anders"],
    ["500 op een pak", fault(largePack, () => html("stuk", 500)), "anders"],
    ["404 op een pak", fault(smallPack, () => html("weg", 404)), "anders"],
    ["portaal op een pak", fault(smallPack, portal), "anders"],
    ["een afgekapt pak", fault(largePack, () => json(packText(1).slice(0, -20), { "Content-Encoding": "br" })), "anders"],
    ["een geldig maar verkeerd pak", fault(smallPack, () => json("{}")), "anders"],
    ["een pak met één andere letter", fault(smallPack, () => json(packText(0).replace("Thuis", "Thuys"))), "anders"],
    ["een volle schijf", full, "vol"],
    ["een pak zonder compressie", fault(largePack, () => json(packText(1))), "zwaar"],
    [
      "een pak zonder compressie, met zijn lengte",
      fault(largePack, () => json(packText(1), { "Content-Length": String(packText(1).length) })),
      "zwaar",
    ],
  ])("%s", async (_, breakIt, failure) => {
    breakIt();
    expect(await host.install()).toBeDefined();
    expect(host.packsAsked()).toBeGreaterThan(0);
    expect(host.packsAsked()).toBeLessThanOrEqual(3);
    expect(host.names()).toEqual([triesCache]);
    const note = host.stores.get(triesCache)?.get("/");
    expect(JSON.parse(new TextDecoder().decode(note?.body))).toMatchObject({ version: "een", count: 1, failure });
  });

  test("geen plek voor een enkele letter: er wordt niets gehaald", async () => {
    host.quota = 0;
    expect(await host.install()).toBeDefined();
    expect(host.packsAsked()).toBe(0);
    expect(host.stores.get(cache)).toBeUndefined();
  });

  test("geblokkeerde opslag: er wordt niets gehaald, en lezen gaat gewoon", async () => {
    host.cachesBlocked = true;
    expect(await host.install()).toBeDefined();
    expect(host.packsAsked()).toBe(0);
    expect(await host.open("/uitleg/de-tlv/")).toContain("De TLV van de host");
  });

  test("wie data spaart of weigerde, bewaart niets; ook geen nieuwe versie", async () => {
    host.saveData = true;
    host.start();
    expect(await host.install()).toBeDefined();
    host.saveData = false;
    host.start();
    host.stores.set(refusedCache, new Map());
    expect(await host.install()).toBeDefined();
    expect([host.packsAsked(), host.names()]).toEqual([0, [refusedCache]]);
  });

  test("weghalen terwijl er bewaard wordt: er komt niets terug", async () => {
    host.answers.set(largePack, () => {
      host.stores.clear();
      host.stores.set(refusedCache, new Map());
      return json(packText(1), { "Content-Encoding": "br" });
    });
    expect(await host.install()).toBeDefined();
    expect(host.names()).toEqual([refusedCache]);
    expect(host.packsAsked()).toBe(2);
  });
});

test("wat de browser zelf nog had en niet klopt, wordt één keer bij de host gehaald", async () => {
  const right = host.answers.get(smallPack);
  let times = 0;
  host.answers.set(smallPack, () => (times++ === 0 ? portal() : right?.()));
  expect(await host.install()).toBeUndefined();
  expect(host.asked.filter(({ path }) => path === smallPack).map(({ cache: how }) => how)).toEqual([undefined, "reload"]);
});

test("klein mag zonder compressie; een kleine lengte is compressie", async () => {
  host.answers.set(smallPack, () => json(packText(0)));
  host.answers.set(largePack, () => json(packText(1), { "Content-Length": "9000" }));
  expect(await host.install()).toBeUndefined();
});

test("na een mislukking wacht de browser een uur, dan een dag, en weet het daarna niet meer", async () => {
  host.answers.set(smallPack, () => html("stuk", 503));
  const tries = async (later: number) => {
    host.now += later;
    await host.install();
    return host.packsAsked();
  };
  expect(await tries(0)).toBe(1);
  expect(await tries(hour - 1)).toBe(1);
  expect(await tries(1)).toBe(2);
  expect(await tries(2 * hour)).toBe(2);
  expect(await tries(22 * hour)).toBe(3);
  const healthy = new FakeHost();
  host.answers.set(smallPack, healthy.answers.get(smallPack) ?? portal);
  expect(await tries(24 * hour)).toBe(5);
  expect(host.names()).toEqual([cache]);
});

describe("weghalen en weer bewaren op dezelfde pagina", () => {
  test("de worker die terugkomt, bewaart als de pagina het vraagt", async () => {
    await saved();
    host.stores.clear();
    await host.message(saveMessage);
    expect(host.stores.get(cache)?.has(completeMark)).toBe(true);
  });

  test("wat heel is, wordt niet nog eens gehaald; wat half is, begint opnieuw", async () => {
    await saved();
    await host.message(saveMessage);
    expect(host.packsAsked()).toBe(0);
    host.stores.get(cache)?.delete(completeMark);
    host.stores.get(cache)?.set("/oud/", { body: new ArrayBuffer(0), headers: [] });
    await host.message(saveMessage);
    expect(host.packsAsked()).toBe(2);
    expect(host.stores.get(cache)?.has("/oud/")).toBe(false);
  });

  test("een bericht van iets anders doet niets", async () => {
    await host.message("iets anders");
    expect(host.packsAsked()).toBe(0);
  });
});

describe("een host in nood: de bewaarde pagina", () => {
  const troubles: [string, Answer][] = [
    ["geen verbinding", () => undefined],
    ["500", () => html("Internal Server Error", 500)],
    ["502", () => html("Bad Gateway", 502)],
    ["503", () => html("Service Unavailable", 503)],
    ["503 met een pagina van onszelf", () => html(pageOf("Even geduld"), 503)],
    ["404 op alles, van de host", () => html("<h1>Not Found</h1>", 404)],
    ["403 op alles, van de host", () => html("<h1>Forbidden</h1>", 403)],
    ["portaal met 200", portal],
    ["een witte pagina", () => html("<html><head></head><body></body></html>")],
    ["een omleiding naar elders", opaqueRedirect],
  ];
  test.each(troubles)("%s", async (_, answer) => {
    await saved();
    host.all = answer;
    expect(await host.open("/uitleg/de-tlv/")).toContain(bar);
    expect(await host.open("/uitleg/de-tlv")).toBe("→ /uitleg/de-tlv/");
    expect(await host.open("/deel/de-tlv--hoe-lang/")).toBe("→ /uitleg/de-tlv/#hoe-lang");
    expect(await host.open("/gids.json", "cors")).toContain("aaaa");
    expect(await host.open("/zoek.json", "cors")).toHaveLength(2);
    expect(host.asked.length).toBeGreaterThan(3);
    expect(host.unregistered).toBe(0);
  });

  test("een omleiding van een los bestand dat iemand opent", async () => {
    await saved();
    host.answers.set("/gids.json", opaqueRedirect);
    expect(await host.open("/gids.json")).toContain("aaaa");
  });

  test("HTML waar een lijst hoort", async () => {
    await saved();
    host.answers.set("/gids.json", () => html(pageOf("Thuis")));
    expect(await host.open("/gids.json", "cors")).toContain("aaaa");
  });

  test("na 5 seconden zonder antwoord", async () => {
    await saved();
    vi.useFakeTimers();
    // The worker takes the clock that stands when it starts.
    host.start();
    host.all = () => new Promise(() => undefined);
    const shown = host.open("/uitleg/de-tlv/");
    await vi.advanceTimersByTimeAsync(4900);
    expect(await Promise.race([shown, "nog niets"])).toBe("nog niets");
    await vi.advanceTimersByTimeAsync(100);
    vi.useRealTimers();
    expect(await shown).toContain(bar);
  });

  test("wat niet bewaard is: vriendelijk bij nood, en het antwoord van de host als die het zegt", async () => {
    await saved();
    host.answers.set("/nieuw/", () => html("stuk", 503));
    expect(await host.open("/nieuw/")).toContain("Deze pagina is niet bewaard");
    host.answers.set("/nieuw/", () => html("<h1>Not Found</h1>", 404));
    expect(await host.open("/nieuw/")).toBe("<h1>Not Found</h1>");
    expect(await host.open("/nooit/")).toContain("Deze pagina is er niet");
    host.answers.set("/nieuw/", opaqueRedirect);
    expect(await host.open("/nieuw/")).toBe("VERDER BIJ DE HOST");
    host.answers.set("/nieuw.json", () => html("weg", 404));
    expect(await host.open("/nieuw.json", "cors")).toBe("weg");
  });

  test("onze eigen 404 gaat voor een bewaarde pagina", async () => {
    await saved();
    host.answers.set("/uitleg/de-tlv/", () => html(pageOf("Deze pagina is er niet"), 404));
    expect(await host.open("/uitleg/de-tlv/")).toContain("Deze pagina is er niet");
  });

  test("een script met iets achter zijn naam is hetzelfde script", async () => {
    await saved();
    host.all = () => undefined;
    expect(await host.open("/eilanden-0123ABCD.js?1", "cors")).toBe("export {}");
    expect(await host.open("/uitleg/de-tlv/?van=mail")).toContain(bar);
    expect(await host.open("/zoek.json?1764390000000", "cors")).toHaveLength(2);
  });

  test("een script met een hash in zijn naam komt meteen van het apparaat", async () => {
    await saved();
    expect(await host.open("/eilanden-search-0123ABCD.js", "cors")).toBe("index");
    expect(host.asked).toEqual([]);
  });

  test("een bewaarde pagina krijgt al haar bestanden uit wat bewaard is, een andere pagina niet", async () => {
    await saved();
    host.all = () => undefined;
    expect(await host.open("/uitleg/de-tlv/", "navigate", "oud")).toContain(bar);
    host.all = undefined;
    expect(await host.open("/gids.json", "cors", "oud")).toContain("aaaa");
    expect(await host.open("/", "navigate", "nieuw")).toContain("Thuis van de host");
    expect(await host.open("/gids.json", "cors", "nieuw")).toBe('{"gids":"host"}');
    expect(await host.open("/zoek.json", "cors", "oud")).toHaveLength(2);
  });

  test("wie op één bestand wachtte, wacht niet op het volgende", async () => {
    await saved();
    host.all = () => undefined;
    expect(await host.open("/gids.json", "cors", "open")).toContain("aaaa");
    host.all = () => new Promise(() => undefined);
    expect(await host.open("/zoek.json", "cors", "open")).toHaveLength(2);
  });
});

describe("de noodstop", () => {
  const emptyScript: Answer = () => new Response("\n", { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
  const gone: Answer = () => html("<h1>Not Found</h1>", 404);

  test.each<[string, Answer]>([
    ["een leeg bestand", emptyScript],
    ["410", () => html("Gone", 410)],
  ])("%s: de worker gaat, met alles wat hij bewaarde", async (_, answer) => {
    await saved();
    host.stores.set("van-een-ander", new Map());
    host.answers.set("/service-worker.js", answer);
    await host.open("/");
    expect(host.unregistered).toBe(1);
    expect(host.names()).toEqual(["van-een-ander"]);
    expect(await host.open("/uitleg/de-tlv/")).toContain("De TLV van de host");
  });

  test("404: pas als het een uur later nog zo is", async () => {
    await saved();
    host.answers.set("/service-worker.js", gone);
    await host.open("/");
    await host.findUpdate();
    expect([host.unregistered, host.stores.has(cache)]).toEqual([0, true]);
    host.now += hour;
    host.start();
    await host.open("/");
    expect([host.unregistered, host.names()]).toEqual([1, []]);
  });

  test("404 voor even, bij een nieuwe uitgave: de worker blijft", async () => {
    await saved();
    const here = host.answers.get("/service-worker.js") ?? gone;
    for (const answer of [gone, here, gone]) {
      host.answers.set("/service-worker.js", answer);
      host.start();
      await host.open("/");
      host.now += hour - 1;
    }
    expect([host.unregistered, host.stores.has(cache)]).toEqual([0, true]);
  });

  test.each<[string, Answer]>([
    ["geen verbinding", () => undefined],
    ["503", () => html("stuk", 503)],
    ["portaal", portal],
    ["niets, als pagina", () => html("")],
  ])("%s is geen noodstop, ook niet na een uur", async (_, answer) => {
    await saved();
    host.answers.set("/service-worker.js", answer);
    for (let turn = 0; turn < 3; turn++) {
      host.start();
      await host.open("/");
      host.now += hour;
    }
    expect(host.asked.filter(({ path }) => path === "/service-worker.js")).toHaveLength(3);
    expect([host.unregistered, host.stores.has(cache)]).toEqual([0, true]);
  });

  test("een leeg bestand dat de browser als nieuwe worker vindt", async () => {
    await saved();
    host.answers.set("/service-worker.js", emptyScript);
    await host.findUpdate();
    expect([host.unregistered, host.names()]).toEqual([1, []]);
  });
});
