import { faultsOf } from "./judge-answer";
import { sendRaw } from "./raw-request";

export type Outcome = {
  /** How often each status came. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly faults: readonly string[];
};

/** Sends all requests, many at a time, each over its own connection, and judges every answer. */
export async function sendAll(
  port: number,
  requests: Iterable<string>,
  contents: ReadonlyMap<number, Buffer>,
  together = 40,
): Promise<Outcome> {
  const statuses: Record<number, number> = {};
  const faults: string[] = [];
  const queue = requests[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const answer = await sendRaw(port, next.value);
      const status = answer?.status ?? 0;
      statuses[status] = (statuses[status] ?? 0) + 1;
      for (const fault of faultsOf(next.value, answer, contents)) faults.push(`${fault} ← ${JSON.stringify(next.value.slice(0, 300))}`);
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return { statuses, faults };
}
