import { securityHeaders } from "@/lib/publish/headers";
import type { RawAnswer } from "./raw-request";
import { canary } from "./small-site";

/** The only statuses that an attack may see: a 5xx means that something gave way. */
const allowed: ReadonlySet<number> = new Set([200, 206, 304, 308, 400, 404, 405, 408, 412, 413, 416, 431]);

/** Given before the method is known. */
const unreadable: ReadonlySet<number> = new Set([400, 408, 413, 431]);

/**
 * What is wrong with an answer, whatever was asked: an empty list when nothing is.
 * @param contents everything that may be sent whole, by its size
 */
export function faultsOf(request: string, answer: RawAnswer | undefined, contents: ReadonlyMap<number, Buffer>): string[] {
  if (!answer) return ["no answer"];
  const { status, headers, body } = answer;
  const faults: string[] = [];
  const expect = (right: boolean, fault: string) => {
    if (!right) faults.push(`${status}: ${fault}`);
  };
  expect(allowed.has(status), "status");
  for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()] === value, `header ${name}`);
  expect(!body.includes(canary) && !JSON.stringify(headers).includes(canary), "a file from outside");
  expect(headers["set-cookie"] === undefined, "a header from the request");
  expect(headers["cache-control"] !== undefined, "no Cache-Control");
  if (status === 308) expect(/^\/(?![/\\])/u.test(headers.location ?? ""), `led to ${headers.location}`);

  const head = request.startsWith("HEAD ");
  const withBody = !head && status !== 304;
  if (withBody) expect(Number(headers["content-length"]) === body.byteLength, `${body.byteLength} bytes, not ${headers["content-length"]}`);
  // Of a request that cannot be read, nobody knows that it is a HEAD.
  else expect(body.byteLength === 0 || (head && unreadable.has(status)), "a body");
  if (withBody && status === 200) expect(contents.get(body.byteLength)?.equals(body) === true, "not a file of the site");
  if (withBody && status === 206) {
    const [start = -1, end = -1, size = -1] = (/^bytes (\d+)-(\d+)\/(\d+)$/u.exec(headers["content-range"] ?? "") ?? [])
      .slice(1)
      .map(Number);
    expect(
      contents
        .get(size)
        ?.subarray(start, end + 1)
        .equals(body) === true,
      `not the part ${headers["content-range"]}`,
    );
  }
  return faults;
}
