import { describe, expect, test } from "vitest";
import { countableDeadline } from "@/lib/dates/calculation";
import { brokenEdges, deadEnds, edgesFrom, edgesOf, findCycle, type Nodes, routeFigures, unreachable } from "@/lib/guide/graph";
import { guideNodes, nodeOf, titleOf } from "@/lib/guide/guide";
import type { Node, Outcome, Question, Way } from "@/lib/guide/model";
import { wayWhenPassed } from "@/lib/guide/passed";
import { routeFile } from "@/lib/guide/route-file";
import { allStarts } from "@/lib/guide/starts";
import { nodeIds } from "@/lib/guide/structure";
import type { NodeId } from "@/lib/ids/nodes";
import { deadlines } from "@/lib/registers/deadlines";

const nodes = guideNodes();

const starts = allStarts().map(({ next }) => next);
const edges = edgesOf(nodes);

describe("de gids is af", () => {
  test("telt en toont zijn maten", () => {
    const { routes, mostQuestions, longest } = routeFigures(nodes, starts);
    const count = (kind: Node["kind"]) => nodeIds.filter((id) => nodeOf(id).kind === kind).length;
    console.log(
      `gids: ${nodeIds.length} knopen (${count("question")} vragen, ${count("step")} stappen, ${count("outcome")} uitkomsten), ` +
        `${edges.length} pijlen (${edges.filter(({ back }) => back).length} terug), ${starts.length} starts, ${routes} routes, ` +
        `hooguit ${mostQuestions} vragen en ${longest} knopen op een route`,
    );
    expect(nodeIds.length).toBeGreaterThanOrEqual(200);
    expect(edges.length).toBeGreaterThan(600);
    expect(routes).toBeGreaterThan(10_000);
    expect(mostQuestions).toBeLessThanOrEqual(10);
  });

  test("vanaf elk begin is elke route hooguit tien vragen, en vanaf de helft hooguit vijf", () => {
    const figures = allStarts().map(({ label, next }) => ({ label, next, ...routeFigures(nodes, [next]) }));
    // Behind some doors stands a crossroads on purpose: from there every route of the guide can be taken.
    const isCrossroads = (id: NodeId) => edgesFrom(id, nodeOf(id)).some(({ to }) => to === "waar-ben-je-het-niet-mee-eens");
    const narrow = figures.filter(({ next }) => !isCrossroads(next));
    const short = narrow.filter(({ mostQuestions }) => mostQuestions <= 5);
    console.log(`gids: vanaf ${short.length} van ${narrow.length} starts met één onderwerp heeft elke route hooguit vijf vragen`);
    expect(figures.length).toBeGreaterThanOrEqual(33);
    expect(figures.filter(({ mostQuestions }) => mostQuestions > 10)).toEqual([]);
    expect(short.length).toBeGreaterThanOrEqual(narrow.length / 2);
  });

  // They take some twenty milliseconds; a proof that grows with the square of the arrows would take many times that.
  test("alle bewijzen samen duren minder dan een halve seconde", () => {
    const started = performance.now();
    const found = [brokenEdges(nodes), unreachable(nodes, starts), deadEnds(nodes), findCycle(nodes) ?? []];
    routeFigures(nodes, starts);
    const took = performance.now() - started;
    console.log(`gids: de bewijzen duren ${took.toFixed(0)} ms`);
    expect(found.flat()).toEqual([]);
    expect(took).toBeLessThan(500);
  });

  test("elk antwoord komt ergens uit", () => expect(brokenEdges(nodes)).toEqual([]));
  test("elke knoop is te bereiken vanaf een start", () => expect(unreachable(nodes, starts)).toEqual([]));
  test("elke knoop komt bij een uitkomst, ook zonder terug te gaan", () => expect(deadEnds(nodes)).toEqual([]));
  test("zonder de pijlen terug is er geen kringloop", () => expect(findCycle(nodes)).toBeUndefined());

  // An outcome is where a route rests: its edges start a new stretch, so they need not lead back to it.
  test("pijlen terug gaan echt terug: hun doel kan weer bij hun begin komen", () => {
    const wrong = edges.filter(({ back, kind, from, to }) => back && kind !== "changes" && !reaches(to, from));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("een stap met een termijn heeft een weg voor te laat en voor niet eens", () => {
    const timed = nodeIds.map(nodeOf).filter((node) => node.kind === "step" && node.deadlines !== undefined);
    expect(timed.length).toBeGreaterThan(30);
    for (const node of timed) expect(node.kind === "step" && node.late && node.disagree, titleOf(node)).toBeTruthy();
  });

  /** Every deadline of the guide with a last day, on every node that has it. */
  const lastDays = nodeIds.flatMap((id) => {
    const node = nodeOf(id);
    if (node.kind === "question") return [];
    return (node.deadlines ?? [])
      .filter((deadline) => countableDeadline(deadline)?.calculation.result === "uiterlijk")
      .map((deadline) => ({ id, node, deadline, way: wayWhenPassed(node, deadline) }));
  });

  test("elke laatste dag noemt de weg voor na die dag, of is er op die plek al geweest", () => {
    expect(lastDays.length).toBeGreaterThan(50);
    expect(lastDays.filter(({ way }) => way === undefined).map(({ id, deadline }) => `${id}: ${deadline}`)).toEqual([]);
  });

  test("de weg voor na de laatste dag is niet die voor ervoor", () => {
    const near = nodeIds.flatMap((id) => {
      const node = nodeOf(id);
      return node.kind === "step" && node.near ? [{ id, near: node.near, late: node.late }] : [];
    });
    expect(near.length).toBeGreaterThan(8);
    expect(near.filter((item) => item.late.next === item.near.next).map(({ id }) => id)).toEqual([]);
    const before = /dichtbij|bijna|\bnog (?:op tijd|een dag)\b|plant geen gesprek/u;
    const wrong = lastDays.filter(({ way }) => way && way !== "here" && before.test(way.label));
    expect(wrong.map(({ id, deadline }) => `${id}: ${deadline}`)).toEqual([]);
    expect(before.test("De laatste dag voor bezwaar komt dichtbij"), "de fout van eerst wordt gezien").toBe(true);
  });

  test("wie te laat is, bepaalt de woorden: de ouder, of een ander", () => {
    const ways = lastDays.flatMap(({ id, deadline, way }) => (way && way !== "here" ? [{ id, deadline, label: way.label }] : []));
    const own = ways.filter(({ deadline }) => deadlines[deadline].actor === "ouders");
    const others = ways.filter((way) => !own.includes(way));
    expect(own.length).toBeGreaterThan(20);
    expect(others.length).toBeGreaterThan(20);
    expect(own.filter(({ label }) => !/te laat|voorbij/u.test(label)).map(({ id, label }) => `${id}: ${label}`)).toEqual([]);
    expect(others.filter(({ label }) => /\b[Ii]k ben\b.*te laat/u.test(label)).map(({ id, label }) => `${id}: ${label}`)).toEqual([]);
  });

  test("een weg noemt alleen termijnen van de eigen plek", () => {
    const named = nodeIds.flatMap((id) => {
      const node = nodeOf(id);
      if (node.kind === "question") return [];
      const ways: readonly Way[] = node.kind === "outcome" ? node.ifChanges : [...(node.others ?? []), ...(node.late ? [node.late] : [])];
      const told = [...ways.flatMap(({ whenPassed }) => whenPassed ?? []), ...(node.passedHere ?? [])];
      return told.map((deadline) => ({ id, deadline, isOwn: (node.deadlines as readonly string[] | undefined)?.includes(deadline) }));
    });
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter(({ isOwn }) => !isOwn)).toEqual([]);
  });

  test("geen plek heet als een vaste pagina van de gids", () => {
    expect(nodeIds.filter((id) => ["kaart", "controle"].includes(id))).toEqual([]);
  });

  test("'weet ik niet' komt bij iemand die je kunt vragen, met de vraag erbij", () => {
    const unsure = nodeIds.flatMap((id) => edgesFrom(id, nodeOf(id))).filter(({ label }) => label.startsWith("Weet ik"));
    expect(unsure.length).toBeGreaterThan(25);
    const silent = unsure.filter(({ to }) => {
      const target = nodeOf(to);
      return target.kind === "question" || target.say === undefined;
    });
    expect(silent.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("titels en vragen zijn uniek", () => {
    const titles = nodeIds.map((id) => titleOf(nodeOf(id)));
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("de routes zijn die van routes.txt", async () => {
    await expect(routeFile(nodes, allStarts())).toMatchFileSnapshot("../../content/goedgekeurd/routes.txt");
  });
});

describe("de bewijzen zien fouten", () => {
  const base = { stop: "zorgen", facts: ["4.1"], explanation: "de-aanvraag" } as const;
  const question = (...targets: NodeId[]): Question =>
    ({
      ...base,
      kind: "question",
      question: "?",
      help: "",
      answers: targets.map((next) => ({ label: next, next })),
    }) as unknown as Question;
  const outcome = { ...base, kind: "outcome", ifChanges: [] } as unknown as Outcome;

  test("een doel dat niet bestaat", () => {
    const guide: Nodes = { "overleg-gehad": question("basishulp-werkt", "breed-overleg"), "basishulp-werkt": outcome };
    expect(brokenEdges(guide).map(({ to }) => to)).toEqual(["breed-overleg"]);
  });

  test("een knoop waar niemand komt", () => {
    const guide: Nodes = {
      "overleg-gehad": question("basishulp-werkt", "basishulp-werkt"),
      "basishulp-werkt": outcome,
      "extra-hulp-werkt": outcome,
    };
    expect(unreachable(guide, ["overleg-gehad"])).toEqual(["extra-hulp-werkt"]);
  });

  test("een kringloop, en knopen zonder uitkomst", () => {
    const guide: Nodes = {
      "overleg-gehad": question("helpt-de-hulp"),
      "helpt-de-hulp": question("overleg-gehad"),
      "basishulp-werkt": outcome,
    };
    expect(findCycle(guide)).toEqual(["overleg-gehad", "helpt-de-hulp", "overleg-gehad"]);
    expect(deadEnds(guide)).toEqual(["overleg-gehad", "helpt-de-hulp"]);
  });

  test("aantal routes en vragen", () => {
    const guide: Nodes = {
      "overleg-gehad": question("helpt-de-hulp", "basishulp-werkt"),
      "helpt-de-hulp": question("basishulp-werkt", "extra-hulp-werkt"),
      "basishulp-werkt": outcome,
      "extra-hulp-werkt": outcome,
    };
    expect(routeFigures(guide, ["overleg-gehad"])).toEqual({ routes: 3, mostQuestions: 2, longest: 3 });
  });
});

function reaches(from: NodeId, to: NodeId): boolean {
  const seen = new Set([from]);
  for (const id of seen) for (const edge of edgesFrom(id, nodeOf(id))) if (!edge.back || edge.to === to) seen.add(edge.to);
  return seen.has(to);
}
