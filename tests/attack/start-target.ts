import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

export type Target = {
  readonly port: number;
  readonly pid: number;
  /** What it wrote to say that something went wrong. */
  readonly complaints: () => string;
  /** Whether it still runs: a server that has ended took no more attacks. */
  readonly alive: () => boolean;
  /** Its memory in MB; NaN where the system does not show it. */
  readonly memory: () => number;
  readonly stop: () => void;
};

/**
 * Starts the server in a process of its own.
 * @param folder that it serves
 * @param mostFiles how many files and connections the system lets it have; without it, the system's own limit
 */
export async function startTarget(folder: string, mostFiles?: number): Promise<Target> {
  const program = ["--import", "tsx", "tests/attack/target.ts", folder];
  const child = mostFiles
    ? spawn("sh", ["-c", `ulimit -n ${mostFiles} && exec "$@"`, "sh", process.execPath, ...program])
    : spawn(process.execPath, program);
  let complaints = "";
  child.stderr.on("data", (part) => (complaints += part));
  const port = await readPort(child, () => complaints);
  const pid = child.pid ?? 0;
  return {
    port,
    pid,
    complaints: () => complaints,
    alive: () => child.exitCode === null && child.signalCode === null,
    memory: () => memoryOf(pid),
    stop: () => child.kill(),
  };
}

async function readPort({ stdout }: ChildProcess, complaints: () => string): Promise<number> {
  if (!stdout) throw new Error("The server has no output.");
  const [line] = await once(stdout, "data", { signal: AbortSignal.timeout(20_000) });
  const port = Number(line);
  if (!port) throw new Error(`The server did not start: ${line}${complaints()}`);
  return port;
}

function memoryOf(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
