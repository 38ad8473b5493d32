import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";

/** Which top-level folder may import from which. This table is the architecture. */
const mayImport: Record<string, readonly string[]> = {
  lib: ["lib"],
  // The top floor of the whole house: what a host says is markup, and no page of Next.
  "lib/commands": ["components", "lib"],
  components: ["components", "lib"],
  app: ["app", "components", "content", "lib"],
  "mdx-components.tsx": ["app", "components", "lib"],
};

/** Packages that lib may not touch: it is plain TypeScript. */
const notInLib = /^(?:react|next|preact|lucide-react|@mdx-js|@next)(?:\/|$|-dom)/u;

/** An import or export statement at the start of a line, and a dynamic import anywhere. */
const importPattern = /(?:^(?:import|export)\b[^"'`]*|\bimport\()["'`]([^"'`]+)["'`]/gmu;

type Import = { readonly file: string; readonly target: string };

function importsOf(folder: string): Import[] {
  const files = folder.includes(".")
    ? [folder]
    : readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  const isOwn = (file: string) => /\.tsx?$/u.test(file) && (folder !== "lib" || !file.startsWith(join("lib", "commands")));
  return files
    .filter(isOwn)
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(importPattern)].map(([, target = ""]) => ({ file, target })));
}

/** The top-level folder that an import leads to; undefined for a package. */
function folderOf({ file, target }: Import): string | undefined {
  if (target.startsWith("@/")) return target.slice(2).split("/")[0];
  if (target.startsWith(".")) return posix.join(posix.dirname(file), target).split("/")[0];
  return undefined;
}

test.each(Object.entries(mayImport))("%s imports only from %j", (folder, allowed) => {
  const imports = importsOf(folder);
  expect(imports.length, "the test looked at imports").toBeGreaterThan(5);
  const wrong = imports.filter((item) => {
    const target = folderOf(item);
    return target !== undefined && !allowed.includes(target);
  });
  expect(wrong).toEqual([]);
});

/**
 * The floors of lib, from the ground up: a room may use those below it and those beside it, never one above. What stands in lib itself is
 * the ground.
 */
const floors: readonly (readonly string[])[] = [
  ["ids"],
  ["addresses", "dates", "registers", "words"],
  ["guide", "letters", "talks", "samples", "folder", "content", "region"],
  ["feed", "structured-data"],
  ["places"],
  ["search", "share", "failure", "offline", "wake"],
  ["checks", "publish"],
  ["commands"],
];

test("inside lib no arrow runs up", () => {
  const rooms = readdirSync("lib", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  expect(rooms.sort()).toEqual(floors.flat().sort());
  const floorOf = (room: string) => floors.findIndex((floor) => floor.includes(room));
  const imports = importsOf("lib").filter(({ target }) => target.startsWith("."));
  expect(imports.length).toBeGreaterThan(500);
  const up = imports.flatMap(({ file, target }) => {
    const [, from = ""] = posix.dirname(file).split("/");
    const [, to = ""] = posix.dirname(posix.join(posix.dirname(file), target)).split("/");
    return floorOf(to) > floorOf(from) ? [`${file} → ${target}`] : [];
  });
  expect(up).toEqual([]);
});

test("lib knows no React, no Next and no DOM library", () => {
  const imports = importsOf("lib");
  expect(imports.length).toBeGreaterThan(50);
  expect(imports.filter(({ target }) => notInLib.test(target))).toEqual([]);
});

test("only islands are client components", () => {
  const files = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(40);
  const client = files.filter((file) => /^["']use client["']/u.test(readFileSync(file, "utf8")));
  expect(client.length).toBeGreaterThan(0);
  expect(client.filter((file) => !file.startsWith("components/islands/"))).toEqual([]);
});

test("the check sees a forbidden import", () => {
  expect(folderOf({ file: "lib/guide/guide.ts", target: "../../components/logo" })).toBe("components");
  expect(folderOf({ file: "lib/guide/guide.ts", target: "@/app/page" })).toBe("app");
  expect(folderOf({ file: "lib/guide/guide.ts", target: "react" })).toBeUndefined();
  expect(notInLib.test("react-dom")).toBe(true);
});

test("an address is put together in one file alone", () => {
  const folders = "uitleg|vraag|brief|gesprek|papier|wat-nu|begrippen|regio|verband|deel|bronnen";
  const spelled = new RegExp(`\`/(?:${folders})/(?:#[a-z-]*)?\\$\\{|"/(?:${folders})/" *\\+`, "u");
  expect(["a(`/uitleg/$", "{slug}`)"].join("")).toMatch(spelled);
  const files = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(300);
  const wrong = files.filter((file) => file !== join("lib", "addresses", "address-of.ts") && spelled.test(readFileSync(file, "utf8")));
  expect(wrong).toEqual([]);
});

const sourceFiles = ["app", "components", "lib"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name).split("\\").join("/")))
  .filter((file) => /\.tsx?$/u.test(file))
  .concat("mdx-components.tsx");

test("the environment is read at the entry alone, where an edition is made", () => {
  const reads = /(?<!["'])\bprocess(?:\.|\?\.|\[["'])env\b|\}\s*=\s*process\b|["'](?:node:)?process["']/u;
  for (const way of ["process.env.A", 'process["env"]', "const { env } = process;", 'import { env } from "node:process";'])
    expect(way).toMatch(reads);
  expect('define: { "process.env.NODE_ENV": "x" }').not.toMatch(reads);
  expect(sourceFiles.length).toBeGreaterThan(350);
  const readers = sourceFiles.filter((file) => reads.test(readFileSync(file, "utf8")));
  const entries = readers.filter((file) => file === "app/edition.ts" || file.startsWith("lib/commands/"));
  expect(entries.length).toBeGreaterThan(5);
  expect(readers.filter((file) => !entries.includes(file))).toEqual([]);
});

/** What a module keeps from one call to the next, and why it is the same for every edition. What differs is made with perEdition. */
const kept: Record<string, string> = {
  "lib/content/read.ts": "by root, name and day, and held against the text of the file each time",
  "lib/content/section.ts": "by the text itself",
  "lib/content/terms-in.ts": "by the terms themselves",
  "lib/guide/guide.ts": "by the words of the node, which are held against their file each time",
  "lib/guide/terms-of.ts": "by the node itself",
  "lib/publish/check-style.ts": "by the style itself",
  "lib/publish/draw-card.ts": "the files of a font",
  "lib/publish/inline-css.ts": "by a file that has the hash of its content for a name",
  "lib/region/lookup-names.ts": "by the index itself",
  "lib/region/map/borders.ts": "where gemeenten end, which no setting changes",
  "lib/region/map/verband-grounds.ts": "by the tables themselves",
  "lib/region/origin.ts": "where the tables come from, which no setting changes",
  "lib/region/pack.ts": "the packs of all verbanden; an edition picks those of its host",
  "lib/region/pc4-points.ts": "by the table itself",
  "lib/region/read.ts": "the tables of the whole country; an edition picks those of its host",
  "lib/region/region.ts": "by the tables themselves",
  "lib/region/row-spot.ts": "by the row itself",
  "lib/registers/term-words.ts": "by the words of the terms, which are held against their files each time",
  "lib/words/read-words.ts": "by the path of the file, and held against its time and size each time",
};

test("nothing that a module keeps ignores the edition", () => {
  const keeps = /^(?:export )?(?:let \w+|const \w+(?::[^=;]+)? = new (?:Weak)?(?:Map|Set)(?:<[^;]*>)?\(\))/mu;
  for (const way of ["let known: A | undefined;", "const a = new Map<string, B>();", "const a: C = new WeakMap();"])
    expect(way).toMatch(keeps);
  // Islands and what is saved run in a browser, which has one edition.
  const onServer = sourceFiles.filter((file) => !/^(?:components\/islands|lib\/offline)\//u.test(file));
  expect(onServer.length).toBeGreaterThan(300);
  expect(onServer.filter((file) => keeps.test(readFileSync(file, "utf8"))).sort()).toEqual(Object.keys(kept));
});

test("a file stays short enough to read: 200 lines of logic, 600 of data", () => {
  const isData = (file: string) => /^lib\/(?:registers|ids|guide\/starts|(?:guide|letters|talks|samples)\/data\/)/u.test(file);
  // Every kind of text is checked there: to be parted by kind.
  const waiting = ["lib/content/check.ts"];
  const lengths = sourceFiles.map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }));
  expect(lengths.filter(({ file }) => isData(file)).length).toBeGreaterThan(40);
  expect(lengths.filter(({ file }) => !isData(file)).length).toBeGreaterThan(300);
  expect(lengths.filter(({ file, lines }) => lines > (isData(file) ? 600 : 200)).map(({ file }) => file)).toEqual(waiting);
});
