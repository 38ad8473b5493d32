import { describe, expect, test } from "vitest";
import { readabilityFaults, sentencesOf } from "@/lib/content/readability";
import { edgesFrom } from "@/lib/guide/graph";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import type { Node } from "@/lib/guide/model";
import { routeInShort } from "@/lib/guide/route-in-short";
import { allStarts, startGroups } from "@/lib/guide/starts";
import { nodeIds } from "@/lib/guide/structure";
import { nodeSentences, nodeTexts } from "@/lib/guide/text";
import { stopIds, stops } from "@/lib/ids/stops";
import { deadlineText } from "@/lib/registers/deadline-text";
import { type Deadline, type DeadlineId, deadlines } from "@/lib/registers/deadlines";

const count = (text: string) => sentencesOf({ text, line: 1 }).flatMap(({ words }) => words).length;
const all = nodeIds.map((id) => [id, nodeOf(id)] as const);

describe.each(all)("%s", (id, node) => {
  test("blijft binnen de grenzen voor tekst", () => expect(readabilityFaults(id, nodeSentences(node))).toEqual([]));

  test("heeft korte vragen, titels en antwoorden", () => {
    const title = titleOf(node);
    expect(count(title), title).toBeLessThanOrEqual(15);
    if (node.kind === "question") expect(title.endsWith("?")).toBe(true);
    const labels = edgesFrom(id, node).map(({ label }) => label);
    expect(new Set(labels).size, "antwoorden verschillen").toBe(labels.length);
    for (const label of labels) expect(count(label), label).toBeLessThanOrEqual(8);
    if (node.kind === "question") expect(node.answers.length).toBeLessThanOrEqual(8);
  });

  test("komt snel bij de eerste actie", () => {
    if (node.kind !== "question") expect(count(node.happens)).toBeLessThanOrEqual(40);
  });

  test("noemt alleen getallen met een eenheid van zijn eigen termijnen, of van termijnen waarvan het feit erbij staat", () => {
    const cited = (Object.keys(deadlines) as DeadlineId[]).filter((deadline) =>
      (node.facts as readonly string[]).includes(deadlines[deadline].fact),
    );
    const allowed = [...deadlinesOf(node), ...cited].flatMap((deadline) => [
      deadlineText(deadline, "span"),
      ...((deadlines[deadline] as Deadline).extension ? [deadlineText(deadline, "extension")] : []),
    ]);
    const found = nodeTexts(node).flatMap(
      (text) => text.match(/\b\d+ (?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|schooljaren|uur|euro)\b/gu) ?? [],
    );
    expect(found.filter((amount) => !allowed.includes(amount))).toEqual([]);
  });
});

test("wie niet kan bellen, leest meteen een andere weg", () => {
  // Where a child is in danger the telephone is the quickest, and the contact block says how it goes without.
  const danger: readonly string[] = ["direct-gevaar", "bel-de-vertrouwensinspecteur"];
  const calls = all.flatMap(([id, node]) =>
    nodeSentences(node)
      .map(({ text }) => text)
      .filter((text) => /\bBel\b/u.test(text))
      .map((text) => ({ id, text })),
  );
  expect(calls.length).toBeGreaterThan(60);
  const only = calls.filter(({ id, text }) => !danger.includes(id) && !/\bBel of mail\b|112/u.test(text));
  expect(only.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
});

test("een vraag die een ouder niet kan beantwoorden heeft 'Weet ik niet'", () => {
  const questions = all.filter(([, node]) => node.kind === "question");
  const without = questions.filter(
    ([, node]) => node.kind === "question" && !node.answers.some(({ label }) => label.startsWith("Weet ik")),
  );
  expect(questions.length).toBeGreaterThan(15);
  // These a parent can always answer: how old the child is, for which school they apply, and where the child is now.
  const alwaysKnown = ["basisschool-of-middelbare-school", "hoe-oud-is-je-kind", "welke-gewone-school"];
  expect(without.map(([id]) => id).sort()).toEqual(alwaysKnown);
});

test("de starts en de route in het kort zijn kort en compleet", () => {
  expect(allStarts().length).toBeGreaterThanOrEqual(33);
  for (const { label } of allStarts()) expect(count(label), label).toBeLessThanOrEqual(10);
  expect(new Set(allStarts().map(({ label }) => label)).size).toBe(allStarts().length);
  expect(new Set(allStarts().map(({ next }) => next)).size, "elk begin heeft een eigen plek").toBe(allStarts().length);
  // A phone shows the groups at a glance; within a group a parent reads at most nine lines.
  expect(startGroups().length).toBeLessThanOrEqual(7);
  for (const group of startGroups()) expect(group.starts.length, group.title).toBeLessThanOrEqual(9);
  expect(routeInShort().map(({ stop }) => stop)).toEqual(stopIds.filter((stop) => stops[stop].line === "main"));
  expect(
    readabilityFaults(
      "route-in-short",
      routeInShort().flatMap(({ text }, index) => sentencesOf({ text, line: index + 1 })),
    ),
  ).toEqual([]);
});

function deadlinesOf(node: Node): readonly DeadlineId[] {
  return node.kind === "question" ? [] : (node.deadlines ?? []);
}
