import type { IncomingMessage, ServerResponse } from "node:http";
import { lookup } from "mrmime";
import { cacheAndAsk, cacheForever, hashedFile } from "../headers";
import { answerText } from "./answer-text";
import { readByteRange } from "./byte-range";
import { type OpenFile, openFile } from "./open-file";
import { readyToSend } from "./send-part";
import { conditionOf, rangeFits, validatorsOf } from "./validators";

/**
 * Answers with a file, if it is there. The file is opened once: size, time and content are of the same version, also when the site
 * is built anew meanwhile. It is closed when the answer has gone, or when the browser has.
 * @param path of the file
 * @param status 404 for the page that says so: it has no versions and no parts
 * @returns whether there is such a file
 * @throws when it cannot be read, with nothing sent yet
 */
export async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  status: 200 | 404 = 200,
): Promise<boolean> {
  const file = await openFile(path, request.headers["accept-encoding"]);
  if (!file) return false;
  try {
    if (status === 200) await answerVersion(request, response, path, file);
    else await answerWhole(request, response, path, file);
  } finally {
    await file.handle.close();
  }
  return true;
}

/** Answers as conditions and range ask. */
async function answerVersion(request: IncomingMessage, response: ServerResponse, path: string, file: OpenFile): Promise<void> {
  const { headers, method } = request;
  const now = Date.now();
  const validators = validatorsOf(file.stats, file.encoding?.name, now);
  const version = { ...cacheHeaders(path), ETag: validators.etag };
  const condition = conditionOf(headers, validators);
  if (condition === 304) {
    response.writeHead(304, version).end();
    return;
  }
  if (condition === 412) return answerText(response, 412, "Dit bestand is intussen veranderd.");

  const { size } = file.stats;
  const range = method === "GET" && rangeFits(headers["if-range"], validators, now) ? readByteRange(headers.range, size) : undefined;
  if (range === "outside") return answerText(response, 416, "Zo groot is dit bestand niet.", { "Content-Range": `bytes */${size}` });

  const part = range ?? { start: 0, length: size };
  const send = method === "HEAD" ? undefined : await readyToSend(file.handle, part);
  response.writeHead(range ? 206 : 200, {
    ...contentHeaders(path, file, part.length),
    ...version,
    "Last-Modified": validators.lastModified,
    "Accept-Ranges": "bytes",
    ...(range ? { "Content-Range": `bytes ${range.start}-${range.start + range.length - 1}/${size}` } : {}),
  });
  await (send ? send(response) : response.end());
}

async function answerWhole({ method }: IncomingMessage, response: ServerResponse, path: string, file: OpenFile): Promise<void> {
  const { size } = file.stats;
  const send = method === "HEAD" ? undefined : await readyToSend(file.handle, { start: 0, length: size });
  response.writeHead(404, { ...contentHeaders(path, file, size), ...cacheHeaders(path) });
  await (send ? send(response) : response.end());
}

function cacheHeaders(path: string) {
  return { "Cache-Control": hashedFile.test(path) ? cacheForever : cacheAndAsk, Vary: "Accept-Encoding" };
}

function contentHeaders(path: string, { encoding }: OpenFile, length: number) {
  return {
    "Content-Type": contentType(path),
    "Content-Length": length,
    ...(encoding ? { "Content-Encoding": encoding.name } : {}),
  };
}

/** The kind of a file by its name. Every answer forbids to guess, so a kind that nobody knows is bytes. */
function contentType(path: string): string {
  const type = lookup(path) ?? "application/octet-stream";
  return type.startsWith("text/") ? `${type}; charset=utf-8` : type;
}
