import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { Tinypool } from "tinypool";
import type * as CardWork from "./card-worker";
import type * as HostWork from "./host-worker";
import { cacheFolder, keep, keyOf } from "./kept";
import type * as PageWork from "./page-worker";

/** What a thread can be asked to do: functions of one task each. */
// biome-ignore lint/suspicious/noExplicitAny: a task is of the type that its own function takes
type Work = Readonly<Record<string, (task: any) => unknown>>;

/** Threads that do one kind of work, on all processors. */
export type Workers<Known extends Work> = {
  /** Changes with the code of the work and with the packages that it uses: what was made by other code is made again. */
  readonly code: string;
  readonly run: <Name extends keyof Known & string>(
    name: Name,
    task: Parameters<Known[Name]>[0],
  ) => Promise<Awaited<ReturnType<Known[Name]>>>;
  readonly stop: () => Promise<void>;
};

/** The files that threads can run, and what each can be asked. */
type Entries = {
  readonly "page-worker": typeof PageWork;
  readonly "card-worker": typeof CardWork;
  readonly "host-worker": typeof HostWork;
};

/**
 * Starts threads. The code is bundled first: so a thread needs no reader of TypeScript, and one hash tells all that the work consists of.
 * @param entry name of a file beside this one, without its ending
 * @param threads how many; as many as there are processors when left out
 */
export async function startWorkers<Entry extends keyof Entries>(
  entry: Entry,
  threads = availableParallelism(),
): Promise<Workers<Entries[Entry]>> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${entry}.ts`, import.meta.url))],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const text = outputFiles[0]?.text ?? "";
  const code = keyOf(text, readFileSync("package-lock.json"), process.version);
  // Not in the cache of a test: the packages must be found from where it stands.
  const { path } = keep(join(cacheFolder, "code"), `${entry}-${code}.mjs`, () => text);
  const pool = new Tinypool({
    filename: pathToFileURL(resolve(path)).href,
    runtime: "worker_threads",
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
  });
  return {
    code,
    run: (name, task) => pool.run(task, { name }),
    stop: () => pool.destroy(),
  };
}
