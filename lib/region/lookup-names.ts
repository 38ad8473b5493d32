import { gemeenteNames } from "./gemeente-names";
import type { LookupIndex } from "./lookup-index";
import { keyOf, wordsOf } from "./town-words";

/** What has one gemeente, one PO verband and one VO verband. */
export type Part = {
  readonly gemeente: number;
  readonly po: number;
  readonly vo: number;
  readonly pc4s: string[];
  /** The towns in it, as they are called now. */
  readonly towns: readonly string[];
};

/** A name that a parent may type, with the parts that it can mean. */
export type Name = {
  /** What it is called now. */
  readonly name: string;
  /** Another name for the same, when that is the one that is compared. */
  readonly other?: string;
  readonly kind: "gemeente" | "plaats" | "oude gemeente";
  readonly words: string;
  readonly key: string;
  readonly parts: readonly Part[];
};

/** All names; the same by their words, by their key, and by how any of their words begins. */
export type Names = {
  readonly all: readonly Name[];
  readonly byWords: ReadonlyMap<string, readonly Name[]>;
  readonly byKey: ReadonlyMap<string, readonly Name[]>;
  readonly byStart: ReadonlyMap<string, readonly Name[]>;
};

/** The index in a form that is quick to search. */
export type ReadIndex = { readonly partsOfPc4: ReadonlyMap<string, readonly Part[]>; readonly names: Names };

const readBefore = new WeakMap<LookupIndex, ReadIndex>();

/** Reads the index; once, because a phone is slow and a parent types more than once. */
export function readIndex(index: LookupIndex): ReadIndex {
  const before = readBefore.get(index);
  if (before) return before;
  const parts = partsOf(index);
  const all = namesOf(index, parts);
  const names = {
    all,
    byWords: grouped(all, ({ words }) => [words]),
    byKey: grouped(all, ({ key }) => [key]),
    byStart: grouped(all, ({ words }) => startsOf(words)),
  };
  const made = { partsOfPc4: pc4sOf(index, parts), names };
  readBefore.set(index, made);
  return made;
}

function partsOf({ parts, places }: LookupIndex): Part[] {
  return places.map((text, at) => {
    const [gemeente = 0, po = 0, vo = 0] = parts.slice(at * 3, at * 3 + 3);
    const names = text.split(";").filter((name) => name !== "" && !name.startsWith("^"));
    return { gemeente, po, vo, pc4s: [], towns: names.map((name) => name.split("|")[0] ?? "") };
  });
}

/** The parts of every PC4. Gives the parts their PC4s as well. */
function pc4sOf({ runs, shared }: LookupIndex, parts: readonly Part[]): Map<string, Part[]> {
  const found = new Map<string, Part[]>();
  let next = 0;
  for (let at = 0; at < runs.length; at += 3) {
    const [skip = 0, length = 0, part = 0] = runs.slice(at, at + 3);
    for (let number = next + skip; number < next + skip + length; number += 1) {
      const pc4 = String(number);
      const own = [part, ...(shared[pc4] ?? [])].flatMap((part) => parts[part] ?? []);
      for (const { pc4s } of own) pc4s.push(pc4);
      found.set(pc4, own);
    }
    next += skip + length;
  }
  return found;
}

function namesOf({ gemeenten, places }: LookupIndex, parts: readonly Part[]): Name[] {
  const named = (kind: Name["kind"], text: string, own: readonly Part[]): Name[] => {
    const [name = "", ...others] = text.split("|");
    const short = kind === "gemeente" ? gemeenteNames(name) : [name];
    return [...short, ...others].map((shown) => {
      const words = wordsOf(shown);
      return { name, ...(!short.includes(shown) && { other: shown }), kind, words, key: keyOf(words), parts: own };
    });
  };
  return [
    ...gemeenten.flatMap((text, at) =>
      named(
        "gemeente",
        text,
        parts.filter(({ gemeente }) => gemeente === at),
      ),
    ),
    ...places.flatMap((text, at) =>
      text
        .split(";")
        .filter(Boolean)
        .flatMap((town) => named(town.startsWith("^") ? "oude gemeente" : "plaats", town.replace(/^\^/u, ""), parts.slice(at, at + 1))),
    ),
  ];
}

/** The first two letters of a key: enough to leave nearly all names out of a search. */
export function startOf(key: string): string {
  return key.slice(0, 2);
}

/** How a name begins, and how it goes on after each space: "s gravenhage" → "sg", "gr". */
function startsOf(words: string): string[] {
  const all = words.split(" ");
  return [...new Set(all.map((_, at) => startOf(all.slice(at, at + 2).join(""))))];
}

function grouped(names: readonly Name[], groupsOf: (name: Name) => readonly string[]): Map<string, Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    for (const id of groupsOf(name)) {
      const group = groups.get(id);
      if (group) group.push(name);
      else groups.set(id, [name]);
    }
  }
  return groups;
}
