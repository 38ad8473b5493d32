import { describe, expect, test } from "vitest";
import { edgesFrom } from "@/lib/guide/graph";
import { guideNodes, nodeOf, titleOf } from "@/lib/guide/guide";
import { ladders } from "@/lib/guide/ladders";
import { outlineOf } from "@/lib/guide/outline";
import { correctionOn, replay } from "@/lib/guide/replay";
import { allStarts } from "@/lib/guide/starts";
import { nodeIds } from "@/lib/guide/structure";
import { addDay, beginning, extend, readTrail, type Visit, writeTrail } from "@/lib/guide/trail";

const nodes = guideNodes();

const at = (id: string, way = 1): Visit => ({ id, way });
const way = (label: string, to: string) => [label, to] as const;

const outline = {
  starts: { begin: "Ik maak me zorgen" },
  nodes: {
    begin: { title: "Begin?", ways: [way("Ja", "midden"), way("Weet ik niet", "midden"), way("Nee", "anders")] },
    midden: { title: "Midden", ways: [way("Verder", "vraag")] },
    anders: { title: "Anders", ways: [way("Verder", "vraag"), way("Stop", "slot")] },
    vraag: { title: "Vraag?", ways: [way("Klaar", "slot"), way("Opnieuw", "begin")] },
    slot: { title: "Slot", ways: [] },
  },
};

describe("lezen en schrijven", () => {
  test("heen en terug", () => {
    const fragment = "#via=begin*2.midden&later=vraag.slot";
    const { via, later, damaged } = readTrail(fragment);
    expect(damaged).toBe(false);
    expect(via).toEqual([at("begin", 2), at("midden")]);
    expect(writeTrail({ via, later })).toBe(fragment);
  });

  test("niets is niets", () => {
    expect(readTrail("")).toEqual({ via: [], later: [], region: "", days: "", damaged: false });
    expect(readTrail("#meer")).toEqual({ via: [], later: [], region: "", days: "", damaged: false });
    expect(writeTrail({})).toBe("");
  });

  test("een regio reist mee, met en zonder antwoorden; iets anders valt weg", () => {
    expect(readTrail("#regio=po2601.vo2601")).toEqual({ via: [], later: [], region: "po2601.vo2601", days: "", damaged: false });
    expect(writeTrail({ via: [at("begin")], region: "po2601.vo2601" })).toBe("#via=begin&regio=po2601.vo2601");
    expect(readTrail("#via=begin&regio=<script>").region).toBe("");
    expect(readTrail(`#regio=${"a".repeat(500)}`).region).toBe("");
  });

  test("een gekozen dag reist mee, en de laatste keuze telt", () => {
    const trail = readTrail("#via=begin&regio=po2601");
    const first = addDay(trail, "beroep", "2026-11-20");
    expect(writeTrail({ ...trail, days: first })).toBe("#via=begin&regio=po2601&dagen=beroep*2026-11-20");
    const second = addDay({ days: first }, "beslissing-tlv", "2026-11-02*14");
    expect(second).toBe("beroep*2026-11-20.beslissing-tlv*2026-11-02*14");
    expect(addDay({ days: second }, "beroep", "2026-11-23")).toBe("beslissing-tlv*2026-11-02*14.beroep*2026-11-23");
    expect(writeTrail({ days: addDay(readTrail("#doen"), "beroep", "2026-11-20") })).toBe("#dagen=beroep*2026-11-20");
    expect(readTrail("#dagen=<script>").days).toBe("");
    expect(readTrail(`#dagen=${"a*".repeat(5000)}`).days).toBe("");
  });

  test("beschadigd en vijandig: nooit een fout, alleen wat leesbaar is", () => {
    expect(readTrail("#via=begin.<script>.midden")).toEqual({
      via: [at("begin"), at("midden")],
      later: [],
      region: "",
      days: "",
      damaged: true,
    });
    expect(readTrail("#via=begin.%E0%A4%A.midden").damaged).toBe(true);
    expect(readTrail(`#via=${"a.".repeat(5000)}b`).via.length).toBeLessThanOrEqual(80);
    for (const text of ["#via=__proto__", "#via=constructor", "#via=..", "#via=%00", "#via=💥", "#&&==", "#via=begin*0"]) {
      expect(() => replay(outline, "slot", readTrail(text).via)).not.toThrow();
    }
    expect(replay(outline, "slot", [at("constructor"), at("toString")]).given).toEqual([]);
  });
});

describe("verder gaan", () => {
  test("elke keuze komt erbij", () => expect(extend([at("begin")], at("midden"), "vraag")).toEqual([at("begin"), at("midden")]));
  test("terug naar een eerdere plek kort het spoor in", () => {
    expect(extend([at("begin"), at("midden")], at("vraag", 1), "begin")).toEqual([]);
    expect(extend([at("begin"), at("midden")], at("vraag"), "midden")).toEqual([at("begin")]);
  });
});

describe("teruglezen", () => {
  test("de antwoorden, met het begin en de gekozen van twee gelijke wegen", () => {
    const { start, given, dropped } = replay(outline, "slot", [at("begin", 2), at("midden"), at("vraag")]);
    expect(start).toBe("Ik maak me zorgen");
    expect(given.map(({ title, label }) => [title, label])).toEqual([
      ["Begin?", "Weet ik niet"],
      ["Midden", "Verder"],
      ["Vraag?", "Klaar"],
    ]);
    expect(given[2]?.before).toEqual([at("begin", 2), at("midden")]);
    expect(dropped).toBe(0);
  });

  test("een oude link: wat niet meer past gaat eruit, de rest blijft een route", () => {
    const { given, dropped } = replay(outline, "slot", [at("begin"), at("weg"), at("midden"), at("vraag")]);
    expect(given.map(({ id }) => id)).toEqual(["begin", "midden", "vraag"]);
    expect(dropped).toBe(1);
    expect(replay(outline, "midden", [at("vraag"), at("anders")])).toEqual({ given: [], dropped: 2 });
  });

  test("een trede van de trap houdt de antwoorden vast, en heet naar haar stap", () => {
    const real = outlineOf(nodes, allStarts());
    const last = ladders.tlv.rungs[4];
    const { given, dropped } = replay(real, last.node, [at("tlv-geweigerd"), at("bel-het-verband-over-het-besluit")]);
    expect([given.length, dropped]).toEqual([2, 0]);
    expect(given[1]?.label).toBe(titleOf(nodeOf(last.node)));
  });

  test("wat overblijft is altijd een route door de gids van nu, wat er ook in de link staat", () => {
    const real = outlineOf(nodes, allStarts());
    let random = 7;
    const pick = () => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      return nodeIds[random % nodeIds.length] ?? "overleg-gehad";
    };
    let kept = 0;
    for (let round = 0; round < 500; round++) {
      const current = pick();
      const { given, dropped } = replay(
        real,
        current,
        Array.from({ length: 12 }, () => at(pick())),
      );
      const route = [...given.map(({ id }) => id), current];
      route.slice(1).forEach((to, index) => {
        const from = nodeIds.find((id) => id === route[index]);
        if (!from) throw new Error("geen plek van de gids");
        const node = nodeOf(from);
        const rungs = node.kind !== "question" && node.ladder ? ladders[node.ladder].rungs : [];
        expect([...edgesFrom(from, node).map((edge) => edge.to), ...rungs.map((rung) => rung.node)]).toContain(to);
      });
      expect(given.length + dropped).toBe(12);
      kept += given.length;
    }
    expect(kept).toBeGreaterThan(20);
  });
});

describe("een antwoord wijzigen", () => {
  const later = [at("begin"), at("midden"), at("vraag"), at("slot")];

  test("op de vraag zelf: het oude antwoord, en een weg terug", () => {
    expect(correctionOn(outline, "begin", { via: [], later, region: "", days: "", damaged: false })).toEqual({
      kind: "changing",
      old: "Ja",
      back: at("slot"),
    });
  });

  test("de latere antwoorden passen nog", () => {
    expect(correctionOn(outline, "vraag", { via: [at("begin"), at("anders")], later, region: "", days: "", damaged: false })).toEqual({
      kind: "fits",
      onward: at("slot"),
      via: [at("begin"), at("anders"), at("vraag")],
    });
  });

  test("de latere antwoorden passen niet meer", () => {
    expect(correctionOn(outline, "anders", { via: [at("begin")], later, region: "", days: "", damaged: false })).toEqual({
      kind: "dropped",
      labels: ["Verder", "Klaar"],
    });
  });

  test("de eerste keuze, op de pagina met de deuren: de latere antwoorden gaan mee", () => {
    const all = [at(beginning), ...later];
    expect(nodeIds.map(String)).not.toContain(beginning);
    const kept = { via: [], later: all, region: "po2601.vo2601", days: "", damaged: false };
    expect(correctionOn(outline, beginning, kept)).toEqual({ kind: "changing", old: "Ik maak me zorgen", back: at("slot") });
    expect(correctionOn(outline, "begin", kept)).toEqual({
      kind: "fits",
      onward: at("slot"),
      via: [at("begin"), at("midden"), at("vraag")],
    });
    expect(correctionOn(outline, "anders", kept)).toEqual({ kind: "dropped", labels: ["Ja", "Verder", "Klaar"] });
    expect(readTrail(writeTrail(kept))).toEqual(kept);
  });

  test("er is niets te melden", () => {
    expect(correctionOn(outline, "slot", { via: [at("vraag")], later, region: "", days: "", damaged: false })).toBeUndefined();
    expect(correctionOn(outline, "slot", { via: [], later: [], region: "", days: "", damaged: false })).toBeUndefined();
  });
});
