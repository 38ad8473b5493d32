import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/** What a property may hold, and whether schema.org advises against it. */
type Property = { readonly ranges: readonly string[]; readonly isDeprecated: boolean };

/** An interface of schema-dts: the properties that a type adds, and the interfaces that it takes over. */
type Interface = { readonly properties: ReadonlyMap<string, Property>; readonly parents: readonly string[] };

/**
 * The vocabulary of schema.org as the package schema-dts carries it: that package is made from schema.org's own file. A type that adds
 * properties has an interface for them; each type that a thing may have has a "leaf" with its @type; a union names it and all its kinds.
 */
export type Vocabulary = {
  readonly interfaces: ReadonlyMap<string, Interface>;
  /** The leaf of each type: "FAQPage" → "FAQPageLeaf". */
  readonly leaves: ReadonlyMap<string, string>;
  /** The kinds of each type, one level down, and the words that it may be written as. */
  readonly unions: ReadonlyMap<string, readonly string[]>;
};

/** Reads the vocabulary from the declarations of schema-dts. */
export function readVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url)
    .resolve("schema-dts")
    .replace(/\.js$/u, ".d.ts");
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const interfaces = new Map<string, Interface>();
  const leaves = new Map<string, string>();
  const unions = new Map<string, readonly string[]>();
  for (const statement of tree.statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      const { text } = statement.name;
      const members = statement.members.filter(ts.isPropertySignature);
      const parents = statement.heritageClauses?.flatMap(({ types }) => types.map(({ expression }) => expression.getText())) ?? [];
      interfaces.set(text, { properties: new Map(members.map((member) => [nameOf(member), propertyOf(member)])), parents });
      const type = members.find((member) => nameOf(member) === "@type")?.type;
      if (type) leaves.set(wordIn(type), text);
    } else if (ts.isTypeAliasDeclaration(statement)) {
      const kinds = ts.isUnionTypeNode(statement.type) ? statement.type.types : [statement.type];
      unions.set(statement.name.text, kinds.map(wordIn));
    }
  }
  return { interfaces, leaves, unions };
}

/** A type as written, without quotes. */
function wordIn(type: ts.TypeNode): string {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : type.getText();
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

/** "SchemaValue<DefinedTermSet | URL | IdReference, …>" → DefinedTermSet, URL, IdReference. */
function propertyOf(member: ts.PropertySignature): Property {
  const { type } = member;
  const [range] = type && ts.isTypeReferenceNode(type) ? (type.typeArguments ?? []) : [];
  const ranges = range && ts.isUnionTypeNode(range) ? range.types : range ? [range] : [];
  return { ranges: ranges.map((each) => each.getText()), isDeprecated: ts.getJSDocDeprecatedTag(member) !== undefined };
}

/** Values that are written as plain text or a number. */
const plainValues: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === "string" && value.trim() !== "",
  URL: (value) => typeof value === "string" && /^https?:\/\/\S+$/u.test(value) && URL.canParse(value),
  Date: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}T/u.test(value) && !Number.isNaN(Date.parse(value)),
  Number: (value) => typeof value === "number",
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === "boolean",
};

/** What was looked at, for tests that must prove it. */
export type Looked = { readonly types: Map<string, number>; properties: number };

/**
 * Holds one thing against the vocabulary.
 * @param path where it stands, shown with each fault
 * @returns one line for every type or property that does not exist, does not go together, or holds something else than it may
 */
export function schemaFaults(
  thing: unknown,
  vocabulary: Vocabulary,
  path: string,
  looked: Looked = { types: new Map(), properties: 0 },
): string[] {
  if (typeof thing !== "object" || thing === null || !("@type" in thing)) return [`${path}: geen @type.`];
  const { "@type": type, ...rest } = thing;
  const leaf = vocabulary.leaves.get(String(type));
  if (typeof type !== "string" || !leaf) return [`${path}: het type ${String(type)} bestaat niet.`];
  looked.types.set(type, (looked.types.get(type) ?? 0) + 1);
  return Object.entries(rest).flatMap(([name, value]) => {
    looked.properties += 1;
    const property = propertyFor(leaf, name, vocabulary);
    if (!property) return [`${path}: ${type} heeft geen eigenschap ${name}.`];
    if (property.isDeprecated) return [`${path}: ${name} van ${type} is verouderd.`];
    return [value].flat().flatMap((item) => valueFaults(item, property, vocabulary, `${path} ${type}.${name}`, looked));
  });
}

/** The property of an interface, its own or one that it takes over. */
function propertyFor(name: string, property: string, vocabulary: Vocabulary): Property | undefined {
  const { properties, parents } = vocabulary.interfaces.get(name) ?? { parents: [] };
  const own = properties?.get(property);
  if (own) return own;
  for (const parent of parents) {
    const found = propertyFor(parent, property, vocabulary);
    if (found) return found;
  }
  return undefined;
}

function valueFaults(value: unknown, { ranges }: Property, vocabulary: Vocabulary, path: string, looked: Looked): string[] {
  if (typeof value === "object" && value !== null) {
    // The id of a thing may stand for the thing itself.
    if (Object.keys(value).join() === "@id" && ranges.includes("IdReference") && plainValues.URL?.(Object.values(value)[0])) return [];
    const type = String((value as { "@type"?: unknown })["@type"]);
    const leaf = vocabulary.leaves.get(type) ?? type;
    const isExpected = ranges.some((range) => isKindOf(leaf, range, vocabulary));
    if (!isExpected) return [`${path}: hoort ${ranges.join(" of ")} te zijn, en is ${type}.`];
    return schemaFaults(value, vocabulary, path, looked);
  }
  const isPlain = ranges.some((range) => plainValues[range]?.(value) || vocabulary.unions.get(range)?.includes(String(value)));
  return isPlain ? [] : [`${path}: hoort ${ranges.join(" of ")} te zijn, en is ${JSON.stringify(value)}.`];
}

/** Tells whether a leaf is a kind of a type. */
function isKindOf(leaf: string, type: string, vocabulary: Vocabulary): boolean {
  const kinds = vocabulary.unions.get(type) ?? [];
  return kinds.includes(leaf) || kinds.some((kind) => kind !== type && isKindOf(leaf, kind, vocabulary));
}
