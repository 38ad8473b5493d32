import { countableDeadline } from "../dates/calculation";
import { brokenEdges, deadEnds, edgesFrom, edgesOf, findCycle, type Nodes, unreachable } from "../guide/graph";
import { ladders } from "../guide/ladders";
import type { Node, Start, Way } from "../guide/model";
import { wayWhenPassed } from "../guide/passed";
import type { NodeId } from "../ids/nodes";
import { explanationSlugs } from "../ids/slugs";
import { stopIds } from "../ids/stops";
import { actors } from "../registers/actors";
import { deadlines } from "../registers/deadlines";
import { facts } from "../registers/facts";
import { spotInCode } from "./spot-in-code";

const data = "lib/guide/data";
const words = "content/nl/gids";
/** Pages of the guide that have these names. */
const fixedPages: readonly string[] = ["kaart", "controle"];

/**
 * The proofs of the guide: every way leads on, every place can be reached and left, nothing goes round. A line for every fault, with the
 * place in the data and the remedy, in Dutch.
 * @param starts the doors of the guide
 */
export function guideFaults(nodes: Nodes, starts: readonly Start[]): string[] {
  const at = (id: string) => `${spotInCode(id, data)}: ${id}`;
  const wordsAt = (id: string) => `${spotInCode(id, words)}: ${id}`;
  const entries = Object.entries(nodes) as [NodeId, Node][];
  const own = entries.flatMap(([id, node]) => [
    ...[...nameFaults(node), ...lateFaults(node)].map((fault) => `${at(id)}: ${fault}`),
    ...textFaults(node).map((fault) => `${wordsAt(id)}: ${fault}`),
  ]);
  const broken = [
    ...brokenEdges(nodes).map(({ from, to }) => `${at(from)}: next: "${to}" bestaat niet. Kies een id uit lib/ids/nodes.ts.`),
    ...starts
      .filter(({ next }) => nodes[next] === undefined)
      .map(({ label, next }) => `lib/guide/starts.ts: "${label}": next: "${next}" bestaat niet. Kies een id uit lib/ids/nodes.ts.`),
    ...Object.entries(ladders).flatMap(([ladder, { rungs }]) =>
      rungs
        .filter(({ node }) => nodes[node] === undefined)
        .map(
          ({ node }) =>
            `${spotInCode(ladder, "lib/guide/ladders.ts")}: ${ladder}: "${node}" bestaat niet. Kies een id uit lib/ids/nodes.ts.`,
        ),
    ),
  ];
  // A way that leads nowhere makes other proofs fail that are right by themselves.
  if (broken.length > 0) return [...broken, ...own];
  const cycle = findCycle(nodes);
  return [
    ...own,
    ...entries
      .filter(([id]) => fixedPages.includes(id))
      .map(([id]) => `${at(id)}: zo heet een vaste pagina van de gids. Kies een ander id.`),
    ...unreachable(
      nodes,
      starts.map(({ next }) => next),
    ).map((id) => `${at(id)}: geen enkele weg leidt hierheen. Geef een antwoord next: "${id}", of haal deze plek weg.`),
    ...deadEnds(nodes).map((id) => `${at(id)}: vanaf hier komt een ouder bij geen enkele uitkomst. Geef een weg die verder leidt.`),
    ...(cycle ? [`${at(cycle[0] ?? "")}: deze weg loopt rond: ${cycle.join(" → ")}. Zet back: true bij de pijl die teruggaat.`] : []),
    ...falseBacks(nodes).map(({ from, to }) => `${at(from)}: de pijl naar "${to}" gaat niet terug. Haal back: true weg.`),
    ...doubleTitles(entries).map(([id, title]) => `${wordsAt(id)}: "${title}" staat ook ergens anders. Geef elke plek een eigen titel.`),
    ...silentHelp(nodes).map(
      ({ from, to }) =>
        `${wordsAt(to)}: "weet ik niet" leidt hierheen van "${from}", en hier staat niet wat je kunt vragen. Geef deze plek een zeg.`,
    ),
  ];
}

/** Names of registers that do not exist. The compiler refuses them too; this tells it for data of any origin. */
function nameFaults(node: Node): string[] {
  const used = (field: string, register: object, file: string, ids: readonly string[] = []) =>
    ids.filter((id) => !Object.hasOwn(register, id)).map((id) => `${field}: "${id}" bestaat niet. Kies een naam uit ${file}.`);
  const asRecord = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, true]));
  return [
    ...used("stop", asRecord(stopIds), "lib/ids/stops.ts", [node.stop]),
    ...used("explanation", asRecord(explanationSlugs), "lib/ids/slugs.ts", [node.explanation]),
    ...used("facts", facts, "lib/registers/facts/", node.facts),
    ...(node.kind === "question" ? [] : used("deadlines", deadlines, "lib/registers/deadlines.ts", node.deadlines)),
    ...(node.kind === "question" || !node.ladder ? [] : used("ladder", ladders, "lib/guide/ladders.ts", [node.ladder])),
    ...(node.kind === "step" ? used("actors", actors, "lib/registers/actors.ts", node.actors) : []),
    ...(node.kind === "outcome" ? used("contact", actors, "lib/registers/actors.ts", [node.contact]) : []),
  ];
}

/** What only the whole node tells of its words; the rest is found where they are read. */
function textFaults(node: Node): string[] {
  return node.kind === "question" && !node.question.endsWith("?") ? ["vraag: een vraag eindigt op een vraagteken."] : [];
}

/** What lacks for a parent whose last day has passed, or who does not agree. */
function lateFaults(node: Node): string[] {
  if (node.kind === "question" || nameFaults(node).length > 0) return [];
  const timed = node.kind === "step" && node.deadlines !== undefined;
  const ways: readonly Way[] = node.kind === "outcome" ? node.ifChanges : [...(node.others ?? []), ...(node.late ? [node.late] : [])];
  const named = [...ways.flatMap(({ whenPassed }) => whenPassed ?? []), ...(node.passedHere ?? [])];
  const lastDays = (node.deadlines ?? []).filter((id) => countableDeadline(id)?.calculation.result === "uiterlijk");
  return [
    ...(timed && !node.late ? ["late: deze stap heeft een termijn. Geef een weg voor wie te laat is."] : []),
    ...(timed && !node.disagree ? ["disagree: deze stap heeft een termijn. Geef een weg voor wie het niet eens is."] : []),
    ...(node.kind === "step" && node.near && node.near.next === node.late?.next
      ? ["near: deze weg is dezelfde als die voor te laat. Geef een andere, of haal near weg."]
      : []),
    ...named
      .filter((id) => !(node.deadlines as readonly string[] | undefined)?.includes(id))
      .map((id) => `whenPassed: de termijn "${id}" staat niet bij deze plek. Zet hem bij deadlines, of haal hem hier weg.`),
    ...lastDays
      .filter((id) => wayWhenPassed(node, id) === undefined)
      .map((id) => `deadlines: na de laatste dag van "${id}" is er geen weg. Geef een weg met whenPassed: ["${id}"].`),
  ];
}

/** Arrows that say they go back, and whose target does not lead here again. An outcome begins a new stretch: its arrows need not. */
function falseBacks(nodes: Nodes) {
  const edges = edgesOf(nodes);
  const reaches = (from: NodeId, to: NodeId) => {
    const seen = new Set([from]);
    for (const id of seen) for (const edge of edgesFrom(id, nodes[id] as Node)) if (!edge.back || edge.to === to) seen.add(edge.to);
    return seen.has(to);
  };
  return edges.filter(({ back, kind, from, to }) => back && kind !== "changes" && !reaches(to, from));
}

function doubleTitles(entries: readonly [NodeId, Node][]): [NodeId, string][] {
  const titles = entries.map(([id, node]): [NodeId, string] => [id, node.kind === "question" ? node.question : node.title]);
  const seen = new Set<string>();
  return titles.filter(([, title]) => seen.size === seen.add(title).size);
}

/** Answers "weet ik niet" that lead to a place without a sentence to ask. */
function silentHelp(nodes: Nodes) {
  return edgesOf(nodes).filter(({ label, to }) => {
    const target = nodes[to];
    return label.startsWith("Weet ik") && (target?.kind === "question" || target?.say === undefined);
  });
}
