import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { collect } from "../collect";
import type { NodeId } from "../ids/nodes";
import { readWords } from "../words/read-words";
import { chosenEntry, translatedEntry, translationFaults } from "../words/translation";
import { readSubject } from "./guide";
import type { Node } from "./model";
import { type NodeWords, schemaOf, withWords } from "./node-words";
import { nodeIds, type Subject, structure, subjectOf, subjects } from "./structure";

type Translation = { readonly van: string; readonly woorden: NodeWords };

/** What must stand in the file of each subject: any of its nodes, and no other. */
const schemas = new Map(
  (Object.keys(subjects) as Subject[]).map((subject) => {
    const home = `lib/guide/data/${subject}.ts`;
    const nodes = Object.keys(subjects[subject]) as NodeId[];
    const entry = (id: NodeId) => translatedEntry(schemaOf(structure[id], home)).optional();
    return [subject, z.strictObject(Object.fromEntries(nodes.map((id) => [id, entry(id)])))] as const;
  }),
);

const fileOf = (language: string, subject: Subject) => `content/${language}/gids/${subject}.yaml`;

function readTranslations(language: string, subject: Subject, root: string): Readonly<Partial<Record<string, Translation>>> {
  const schema = schemas.get(subject);
  const file = fileOf(language, subject);
  if (!schema || !existsSync(join(root, file))) return {};
  return readWords(file, schema, root) as Readonly<Partial<Record<string, Translation>>>;
}

/** A node in a language, or in Dutch where its translation is missing or older than the Dutch. */
export type TranslatedNode = { readonly node: Node; readonly language: string };

/**
 * Every node of the guide in a language.
 * @param language its code, the name of its folder in content/
 * @param say makes of a word what a reader of this language sees: fills in the numbers of deadlines
 * @param root the folder of the project
 * @throws as readWords does
 */
export function guideIn(language: string, say: (text: string) => string, root: string): ReadonlyMap<NodeId, TranslatedNode> {
  return new Map(
    nodeIds.map((id) => {
      const original = readSubject(subjectOf(id), root)[id] as NodeWords;
      const read = chosenEntry(original, language, readTranslations(language, subjectOf(id), root)[id]);
      return [id, { node: withWords(structure[id], read.words, say), language: read.language }];
    }),
  );
}

/** The languages beside Dutch in which something of the guide stands. */
function translatedInto(root: string): string[] {
  return readdirSync(join(root, "content")).filter(
    (name) => /^[a-z]{2,3}$/u.test(name) && name !== "nl" && existsSync(join(root, "content", name, "gids")),
  );
}

/**
 * Reads every translation, to see what is wrong in them: their form, those older than the Dutch, and those that name other deadlines.
 * @param spotOf where an entry stands, from its file and its id: "content/en/gids/vervoer.yaml:12"
 * @throws with a line for every fault, with the remedy, in Dutch
 */
export function readGuideTranslations(root: string, spotOf: (id: string, file: string) => string): void {
  const files = translatedInto(root).flatMap((language) => (Object.keys(subjects) as Subject[]).map((subject) => ({ language, subject })));
  collect(files, ({ language, subject }) => {
    const originals = readSubject(subject, root);
    const faults = Object.entries(readTranslations(language, subject, root)).flatMap(([id, translation]) =>
      translation
        ? translationFaults(originals[id], translation).map((fault) => `${spotOf(id, fileOf(language, subject))}: ${id}: ${fault}`)
        : [],
    );
    if (faults.length > 0) throw new Error(faults.join("\n"));
  });
}
