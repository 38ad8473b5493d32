import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { cacheAndAsk } from "../headers";
import { answerFile } from "./answer-file";
import { answerText } from "./answer-text";
import { isPublicFile, notFoundPage } from "./public-file";
import { addressOf, type RequestTarget, readTarget } from "./request-target";
import { ShorterFile } from "./send-part";

/** The answer to every method that would change something. */
export const readOnly = { status: 405, text: "Deze site kun je alleen lezen.", headers: { Allow: "GET, HEAD", Connection: "close" } };

/** The file that is the page of a folder. */
const pageFile = "index.html";

/** The system has no more of something to give: that passes. */
const busy: ReadonlySet<string | undefined> = new Set(["EMFILE", "ENFILE", "ENOMEM", "EAGAIN"]);

/**
 * Answers a request out of a folder, as a good static host does. Never throws: what goes wrong becomes an answer too.
 * @param folder the folder that the publish step wrote
 */
export async function answerRequest(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await answer(folder, request, response);
  } catch (error) {
    answerError(response, error as NodeJS.ErrnoException);
  }
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return answerText(response, readOnly.status, readOnly.text, readOnly.headers);
  }
  const target = hasOneHost(request) ? readTarget(request.url ?? "/") : undefined;
  if (!target) return answerText(response, 400, "Dit adres is niet goed geschreven.");
  if (await answerTarget(folder, target, request, response)) return;
  if (!(await answerFile(request, response, join(folder, notFoundPage), 404))) answerLater(response);
}

/** RFC 9112 §3.2: exactly one, since HTTP/1.1. */
function hasOneHost({ httpVersion, headersDistinct }: IncomingMessage): boolean {
  const hosts = headersDistinct.host?.length ?? 0;
  return hosts === 1 || (hosts === 0 && httpVersion === "1.0");
}

/** Answers with what stands at an address, or leads to where it stands: a page has one address. @returns whether there is any */
async function answerTarget(
  folder: string,
  { parts, query }: RequestTarget,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const last = parts.at(-1);
  const file = last === "" ? parts.with(-1, pageFile) : parts;
  if (!isPublicFile(file)) return false;
  const path = join(folder, ...file);
  if (last === pageFile) return (await isFile(path)) && leadTo(response, `${addressOf(parts.with(-1, ""))}${query}`);
  if (await answerFile(request, response, path)) return true;
  return last !== "" && (await isFile(join(path, pageFile))) && leadTo(response, `${addressOf([...parts, ""])}${query}`);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

function leadTo(response: ServerResponse, address: string): true {
  response.writeHead(308, { Location: address, "Cache-Control": cacheAndAsk, "Content-Length": 0 }).end();
  return true;
}

/** The site is not there, or changes at this moment: it is being built. Or too many ask at once. */
function answerLater(response: ServerResponse): void {
  answerText(response, 503, "De site is even niet te lezen. Probeer het zo nog eens.", { "Retry-After": "10" });
}

/** Once an answer has begun there is nothing left to say: who waits for the rest must see that it will not come. */
function answerError(response: ServerResponse, error: NodeJS.ErrnoException): void {
  if (response.headersSent || response.destroyed) response.destroy();
  else if (busy.has(error.code) || error instanceof ShorterFile) answerLater(response);
  else {
    console.error(error.message);
    answerText(response, 500, "Er ging iets mis. Probeer het later nog eens.");
  }
}
