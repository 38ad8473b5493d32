import { brokenHeaders, methods, oddHeaders, paths, pieces, ranges, realFiles, versions } from "./hostile-parts";

/** Numbers between 0 and 1 that are the same in every run (mulberry32), so that a failure can be made again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Requests that nobody sends by accident, ready for the line. First every path and every Range once, then mixtures.
 * @param count how many
 * @param seed another seed gives other mixtures
 */
export function* hostileRequests(count: number, seed = 1): Generator<string> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const mixedPath = () => `/${Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(pieces)).join("")}`;
  const each = [
    ...paths.map((path) => requestText("GET", path)),
    ...realFiles.flatMap((path) => ranges.map((range) => requestText("GET", path, [`Range: ${range}`]))),
  ];
  for (let at = 0; at < count; at += 1) {
    const first = each[at];
    if (first) {
      yield first;
      continue;
    }
    const headers: string[] = Array.from({ length: Math.floor(random() * 4) }, () => pick(oddHeaders));
    if (random() < 0.1) headers.push(pick(brokenHeaders));
    if (random() < 0.5) headers.push(`Range: ${pick(ranges)}`);
    const path = random() < 0.4 ? pick(realFiles) : random() < 0.5 ? mixedPath() : pick(paths);
    yield requestText(
      random() < 0.1 ? pick(methods) : "GET",
      path,
      headers,
      random() < 0.03 ? pick(versions) : "HTTP/1.1",
      random() < 0.02 ? "\n" : "\r\n",
    );
  }
}

function requestText(method: string, path: string, headers: readonly string[] = [], version = "HTTP/1.1", newLine = "\r\n"): string {
  return [`${method} ${path} ${version}`, "Host: localhost", "Connection: close", ...headers, "", ""].join(newLine);
}
