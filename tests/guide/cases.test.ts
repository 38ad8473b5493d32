import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Edge, edgesFrom } from "@/lib/guide/graph";
import { nodeOf } from "@/lib/guide/guide";
import { allStarts } from "@/lib/guide/starts";
import { nodeIds } from "@/lib/guide/structure";
import type { NodeId } from "@/lib/ids/nodes";
import { facts } from "@/lib/registers/facts";

const starts = allStarts();

/** A line of gevallen.md, without its dash. Lines count from 1. */
type Row = { readonly line: number; readonly text: string };

/** One family: where they begin, every way they choose, where that ends and why that is right. */
type Case = {
  readonly title: string;
  readonly begin: Row;
  readonly ways: readonly Row[];
  readonly outcome: Row;
  readonly why: Row;
};

type Route = { readonly nodes: readonly NodeId[]; readonly edges: readonly Edge[] };

/** How a row shows what kind of way it takes. An answer to a question needs no mark. */
const marks: Record<Edge["kind"], string> = {
  answer: "",
  next: "(stap) ",
  late: "(te laat) ",
  near: "(dichtbij) ",
  disagree: "(niet eens) ",
  changes: "(verandert) ",
};

const cases = readCases(readFileSync(new URL("../../content/goedgekeurd/gevallen.md", import.meta.url), "utf8"));

describe("elk geval loopt goed door de gids", () => {
  test.each(cases)("$title", (item) => {
    expect(checkCase(item).nodes.length).toBeGreaterThan(1);
  });
});

describe("de gevallen samen", () => {
  const routes = () => cases.map(walk);

  test("zijn met genoeg, en hebben elk een eigen titel", () => {
    const edges = new Set(routes().flatMap((route) => route.edges.map(({ from, label }) => `${from} ${label}`)));
    const named = new Set(cases.flatMap(factsNamed));
    console.log(
      `gevallen: ${cases.length}, over ${nodeIds.length - unvisited(routes()).length} van ${nodeIds.length} knopen en ${edges.size} pijlen, met ${named.size} feiten`,
    );
    expect(cases.length).toBeGreaterThanOrEqual(110);
    expect(repeatedTitles(cases)).toEqual([]);
  });

  test("komen langs elke plek van de gids", () => expect(unvisited(routes())).toEqual([]));
  test("gebruiken elk begin", () => expect(unusedStarts(cases)).toEqual([]));
  test("komen uit bij elke uitkomst", () => expect(unreachedOutcomes(routes())).toEqual([]));
  test("gaan ook over te laat, niet eens en terug", () => expect(unusedKinds(routes())).toEqual([]));
});

describe("de controle ziet fouten", () => {
  const good = [
    "## Sam",
    "- Begin: Ik maak me zorgen over mijn kind",
    "- Ja, de school helpt al",
    "- Ja, het gaat beter",
    "- Uitkomst: basishulp-werkt",
    "- Waarom: De school geeft deze hulp zelf. Feit 4.1.",
  ].join("\n");

  /** Checks the good case with one piece of text replaced. */
  function check(from: string, to: string): () => void {
    expect(good).toContain(from);
    return () => readCases(good.replace(from, to)).forEach(checkCase);
  }

  test("het goede voorbeeld is goed", () => expect(check("Sam", "Sam")).not.toThrow());

  test("een antwoord dat niet bestaat", () =>
    expect(check("Ja, het gaat beter", "Soms")).toThrow(
      "Geval 'Sam' (regel 4): bij 'helpt-de-hulp' bestaat geen antwoord 'Soms'. Kies uit: 'Ja, het gaat beter', ",
    ));

  test("een weg zonder of met het verkeerde merk", () =>
    expect(check("Ja, de school helpt al", "Nee, nog niet\n- Het gesprek is geweest")).toThrow(
      "Geval 'Sam' (regel 4): bij 'gesprek-over-je-zorgen' bestaat geen vervolg 'Het gesprek is geweest'. Kies uit: '(stap) Het gesprek is geweest', '(stap) ",
    ));

  test("een andere uitkomst", () =>
    expect(check("basishulp-werkt", "extra-hulp-werkt")).toThrow(
      "Geval 'Sam' (regel 5): de route komt uit bij 'basishulp-werkt' en niet bij 'extra-hulp-werkt'.",
    ));

  test("een route die te vroeg stopt", () =>
    expect(check("\n- Ja, het gaat beter", "")).toThrow(
      "Geval 'Sam' (regel 4): de route stopt bij 'helpt-de-hulp', en dat is geen uitkomst. Kies uit: 'Ja, het gaat beter', ",
    ));

  test("een begin dat niet bestaat", () =>
    expect(check("Ik maak me zorgen over mijn kind", "Hallo")).toThrow(
      "Geval 'Sam' (regel 2): er is geen begin 'Hallo'. Kies uit: 'Ik maak me zorgen over mijn kind', ",
    ));

  test("een feit dat niet bestaat", () =>
    expect(check("Feit 4.1.", "Feiten 4.1, 99.1.")).toThrow("Geval 'Sam' (regel 6): feit 99.1 bestaat niet."));

  test("een feit dat niet op de route ligt", () =>
    expect(check("4.1", "5.2")).toThrow("Geval 'Sam' (regel 6): feit 5.2 hoort bij geen enkele plek op deze route."));

  test("een geval zonder feit", () =>
    expect(check(" Feit 4.1.", "")).toThrow("Geval 'Sam' (regel 6): noem aan het eind minstens één feit, zoals 'Feit 4.1.'."));

  test("een geval zonder begin, uitkomst of waarom", () => {
    const message = "Geval 'Sam' (regel 1): een geval begint met 'Begin' en eindigt met 'Uitkomst' en 'Waarom'.";
    expect(check("- Begin: Ik", "- Ik")).toThrow(message);
    expect(check("\n- Uitkomst: basishulp-werkt", "")).toThrow(message);
    expect(check("- Waarom: ", "- Want: ")).toThrow(message);
  });

  test("een regel die nergens bij hoort", () =>
    expect(check("- Ja, het gaat beter", "Ja, het gaat beter")).toThrow(
      "Geval 'Sam' (regel 4): 'Ja, het gaat beter' is geen regel van een geval. Begin met een streepje.",
    ));

  test("dezelfde titel, en wat geen enkel geval raakt", () => {
    const one = readCases(good);
    expect(repeatedTitles([...one, ...one])).toEqual(["Sam"]);
    expect(unvisited(one.map(walk))).toContain("breed-overleg");
    expect(unvisited(one.map(walk))).not.toContain("helpt-de-hulp");
    expect(unusedStarts(one)).toContain("Ik weet het niet");
    expect(unusedStarts(one)).not.toContain("Ik maak me zorgen over mijn kind");
    expect(unreachedOutcomes(one.map(walk))).toContain("extra-hulp-werkt");
    expect(unreachedOutcomes(one.map(walk))).not.toContain("basishulp-werkt");
    expect(unusedKinds(one.map(walk))).toEqual(["(te laat)", "(niet eens)", "terug"]);
  });
});

/** Reads the cases of a text. Everything before the first heading is for the reader. */
function readCases(text: string): Case[] {
  const rows = text.split("\n").map((line, index) => ({ line: index + 1, text: line.trim() }));
  const heads = rows.filter((row) => row.text.startsWith("## "));
  return heads.map((head, index) => {
    const end = heads[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    return readCase(
      head,
      rows.filter(({ line, text }) => line > head.line && line < end && text !== ""),
    );
  });
}

function readCase(head: Row, body: readonly Row[]): Case {
  const title = head.text.slice(3);
  const items = body.map((row) => {
    if (!row.text.startsWith("- ")) fail(title, row, `'${row.text}' is geen regel van een geval. Begin met een streepje.`);
    return { line: row.line, text: row.text.slice(2) };
  });
  const named = (row: Row | undefined, name: string): Row => {
    if (!row?.text.startsWith(`${name}: `)) fail(title, head, "een geval begint met 'Begin' en eindigt met 'Uitkomst' en 'Waarom'.");
    return { line: row.line, text: row.text.slice(name.length + 2) };
  };
  return {
    title,
    begin: named(items[0], "Begin"),
    ways: items.slice(1, -2),
    outcome: named(items.at(-2), "Uitkomst"),
    why: named(items.at(-1), "Waarom"),
  };
}

/** Walks one case and checks where it ends and on which facts it rests. */
function checkCase(item: Case): Route {
  const route = walk(item);
  const last = route.nodes.at(-1);
  if (last !== item.outcome.text) fail(item.title, item.outcome, `de route komt uit bij '${last}' en niet bij '${item.outcome.text}'.`);
  const named = factsNamed(item);
  if (named.length === 0) fail(item.title, item.why, "noem aan het eind minstens één feit, zoals 'Feit 4.1.'.");
  const carried = new Set<string>(route.nodes.flatMap((id) => nodeOf(id).facts));
  for (const fact of named) {
    if (!Object.hasOwn(facts, fact)) fail(item.title, item.why, `feit ${fact} bestaat niet.`);
    if (!carried.has(fact)) fail(item.title, item.why, `feit ${fact} hoort bij geen enkele plek op deze route.`);
  }
  return route;
}

/** Follows the rows of a case from its start, also over the ways that go back. It must rest at an outcome. */
function walk({ title, begin, ways, outcome }: Case): Route {
  const start = starts.find(({ label }) => label === begin.text);
  if (!start) fail(title, begin, `er is geen begin '${begin.text}'. ${choices(starts.map(({ label }) => label))}`);
  const nodes: NodeId[] = [start.next];
  const edges: Edge[] = [];
  let place = start.next;
  for (const row of ways) {
    const edge = leaving(place).find((way) => written(way) === row.text);
    if (!edge) {
      const name = nodeOf(place).kind === "question" ? "antwoord" : "vervolg";
      fail(title, row, `bij '${place}' bestaat geen ${name} '${row.text}'. ${choices(leaving(place).map(written))}`);
    }
    edges.push(edge);
    nodes.push(edge.to);
    place = edge.to;
  }
  if (nodeOf(place).kind !== "outcome") {
    fail(title, outcome, `de route stopt bij '${place}', en dat is geen uitkomst. ${choices(leaving(place).map(written))}`);
  }
  return { nodes, edges };
}

function leaving(id: NodeId): Edge[] {
  return edgesFrom(id, nodeOf(id));
}

/** A way as a row of gevallen.md writes it. */
function written({ kind, label }: Edge): string {
  return marks[kind] + label;
}

function factsNamed({ why }: Case): string[] {
  return why.text.match(/\bFeit(?:en)? [\d., ]+$/u)?.[0].match(/\d+\.\d+/gu) ?? [];
}

function repeatedTitles(items: readonly Case[]): string[] {
  const titles = items.map(({ title }) => title);
  return titles.filter((title, index) => titles.indexOf(title) !== index);
}

function unvisited(routes: readonly Route[]): NodeId[] {
  const visited = new Set(routes.flatMap(({ nodes }) => nodes));
  return nodeIds.filter((id) => !visited.has(id));
}

function unusedStarts(items: readonly Case[]): string[] {
  const used = new Set(items.map(({ begin }) => begin.text));
  return starts.map(({ label }) => label).filter((label) => !used.has(label));
}

function unreachedOutcomes(routes: readonly Route[]): NodeId[] {
  const reached = new Set(routes.map(({ nodes }) => nodes.at(-1)));
  return nodeIds.filter((id) => nodeOf(id).kind === "outcome" && !reached.has(id));
}

function unusedKinds(routes: readonly Route[]): string[] {
  const edges = routes.flatMap((route) => route.edges);
  return [
    ...(["late", "disagree"] as const).filter((kind) => !edges.some((edge) => edge.kind === kind)).map((kind) => marks[kind].trim()),
    ...(edges.some(({ back }) => back) ? [] : ["terug"]),
  ];
}

function choices(labels: readonly string[]): string {
  return `Kies uit: ${labels.map((label) => `'${label}'`).join(", ")}.`;
}

function fail(title: string, { line }: Row, fault: string): never {
  throw new Error(`Geval '${title}' (regel ${line}): ${fault}`);
}
