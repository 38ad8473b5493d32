import { connect } from "node:net";

/** What came back over one connection. */
export type RawAnswer = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/**
 * Sends bytes as they stand, and reads until the other side hangs up.
 * @param request in latin1, one character for each byte
 * @param patience in milliseconds without a byte
 * @returns undefined when nothing came, or nothing that is HTTP
 */
export function sendRaw(port: number, request: string, patience = 5_000): Promise<RawAnswer | undefined> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(request, "latin1"));
    socket.setTimeout(patience, () => socket.destroy());
    socket.on("data", (part) => parts.push(part));
    // Whoever is refused while still sending sees the connection break: what came before it counts.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(readAnswer(Buffer.concat(parts))));
  });
}

function readAnswer(all: Buffer): RawAnswer | undefined {
  const end = all.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = all.subarray(0, end).toString("latin1").split("\r\n");
  const status = /^HTTP\/1\.1 (\d{3}) /u.exec(first)?.[1];
  if (!status) return undefined;
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  return { status: Number(status), headers, body: all.subarray(end + 4) };
}
