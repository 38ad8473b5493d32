/**
 * npm run test:builds: builds the site twice with this Node, and once each with other Nodes of the npm package `node`, and says which
 * files differ. Two builds of one text are equal byte by byte; another Node may compress differently, but every page is the same.
 * Takes four builds, so it is no part of npm test.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "@/lib/publish/site";

const others = ["22", "24"];
const fewestFiles = 5_000;

type Build = { readonly name: string; readonly files: ReadonlyMap<string, string>; readonly seconds: number };

/**
 * Builds from nothing, as on a fresh machine.
 * @param node version of Node; without it the one that runs this
 * @throws when the build fails, or makes hardly anything
 */
function build(name: string, node?: string): Build {
  for (const folder of [".next", "out"]) rmSync(folder, { recursive: true, force: true });
  const started = performance.now();
  const command = node ? ["exec", "--yes", `--package=node@${node}`, "--", "npm", "run", "build"] : ["run", "build"];
  const { status, stdout, stderr } = spawnSync("npm", command, { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${name}: de bouw stopt met ${status}.\n${(stdout + stderr).slice(-2000)}`);
  const files = new Map(
    filesBelow("out").map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join("out", file)))
        .digest("hex"),
    ]),
  );
  if (files.size < fewestFiles)
    throw new Error(`${name}: er zijn maar ${files.size} bestanden; het moeten er minstens ${fewestFiles} zijn.`);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${name}: ${files.size} bestanden in ${seconds.toFixed(0)} s`);
  return { name, files, seconds };
}

/** The files that differ, or that only one of the two has. */
function differing(a: Build, b: Build, counts: (file: string) => boolean): string[] {
  const all = [...new Set([...a.files.keys(), ...b.files.keys()])].filter(counts);
  return all.filter((file) => a.files.get(file) !== b.files.get(file));
}

function compare(a: Build, b: Build, counts: (file: string) => boolean): number {
  const files = differing(a, b, counts);
  const what = files.length === 0 ? "gelijk" : `${files.length} bestanden verschillen: ${files.slice(0, 10).join(", ")}`;
  console.log(`${a.name} en ${b.name}: ${what}`);
  return files.length;
}

const isPlain = (file: string) => !/\.(?:br|gz)$/u.test(file);
const first = build(`Node ${process.version}`);
let faults = compare(first, build(`Node ${process.version}, nog eens`), () => true);
for (const version of others) faults += compare(first, build(`Node ${version}`, version), isPlain);
process.exitCode = faults > 0 ? 1 : 0;
