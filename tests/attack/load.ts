import { Agent, request } from "node:http";

export type Load = {
  /** How long each request waited for its whole answer, in milliseconds. */
  readonly times: readonly number[];
  /** Answers other than 200, and connections that broke. */
  readonly failures: readonly string[];
};

/**
 * Asks again and again over so many connections, each one request at a time.
 * @param seconds how long
 * @param pause between two requests of one connection, in milliseconds
 */
export async function load(port: number, paths: readonly string[], connections: number, seconds: number, pause = 0): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  const failures: string[] = [];
  const worker = async (_: unknown, at: number) => {
    for (let next = at; performance.now() < end; next += 1) {
      const started = performance.now();
      const fault = await get(agent, port, paths[next % paths.length] ?? "/");
      times.push(performance.now() - started);
      if (fault) failures.push(fault);
      if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return { times, failures };
}

/** @returns what went wrong, or undefined */
function get(agent: Agent, port: number, path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const call = request({ agent, host: "127.0.0.1", port, path, headers: { "accept-encoding": "br" } }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode === 200 ? undefined : `${response.statusCode} ${path}`));
      response.on("error", (error) => resolve(error.message));
    });
    call.on("error", (error) => resolve(error.message));
    call.end();
  });
}
