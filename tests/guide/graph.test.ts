import { describe, expect, test } from "vitest";
import { brokenEdges, deadEnds, edgesFrom, edgesOf, findCycle, type Nodes, routeFigures, startIds, unreachable } from "@/lib/guide/graph";
import { nodeIds, nodeOf, nodes, titleOf } from "@/lib/guide/guide";
import type { NodeId } from "@/lib/guide/ids";
import type { Node, Outcome, Question } from "@/lib/guide/model";
import { startGroups } from "@/lib/guide/starts";

const starts = startIds(startGroups);
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
    expect(nodeIds.length).toBeGreaterThanOrEqual(30);
    expect(edges.length).toBeGreaterThan(100);
    expect(routes).toBeGreaterThan(100);
    expect(mostQuestions).toBeLessThanOrEqual(10);
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
    expect(timed.length).toBeGreaterThan(8);
    for (const node of timed) expect(node.kind === "step" && node.late && node.disagree, titleOf(node)).toBeTruthy();
  });

  test("titels en vragen zijn uniek", () => {
    const titles = nodeIds.map((id) => titleOf(nodeOf(id)));
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("de routes zijn die van routes.txt", async () => {
    await expect(routeFile()).toMatchFileSnapshot("./routes.txt");
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

/** One line per arrow, for a jurist: from, what the parent says, to. */
function routeFile(): string {
  const kinds = { answer: "", next: "", late: "te laat: ", disagree: "niet eens: ", changes: "verandert: " };
  const lines = [
    ...startGroups.flatMap((group) => group.starts.map(({ label, next }) => `START  ${label}  →  ${next}`)),
    ...edges.map(({ from, label, to, kind, back }) => `${from}  ${kinds[kind]}${label}  ${back ? "↩" : "→"}  ${to}`),
  ];
  return `${lines.join("\n")}\n`;
}
