import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { cacheAndAsk, cacheForever, hashedFile, securityHeaders } from "./headers";

/**
 * Serves a published folder with the headers of production. sirv does the work: files, compression, validators.
 * Around it stand only the answers that a static host also gives: wrong method, unreadable address, missing slash, 404.
 * @param folder the folder that the publish step wrote
 */
export function createSiteServer(folder: string): Server {
  const notFoundPage = readFileSync(join(folder, "404.html"));
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader("Cache-Control", hashedFile.test(path) ? cacheForever : cacheAndAsk),
  });

  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return sendText(response, 405, "Deze site kun je alleen lezen.");
    }
    const path = readablePath(request);
    if (path === undefined) return sendText(response, 400, "Dit adres is niet goed geschreven.");
    if (!path.endsWith("/") && existsSync(join(folder, path, "index.html"))) {
      response.setHeader("Location", `${encodeURI(path)}/`);
      return sendText(response, 308, "");
    }
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Content-Length": notFoundPage.byteLength });
      response.end(request.method === "HEAD" ? undefined : notFoundPage);
    });
  });
}

/** The decoded path of a request; undefined when it cannot be read or tries to leave the folder. */
function readablePath({ url = "/" }: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/u)[0] ?? "/");
    const leaves = path.split(/[/\\]/u).includes("..") || path.includes("\0");
    return path.startsWith("/") && !path.startsWith("//") && !leaves ? path : undefined;
  } catch {
    return undefined;
  }
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}
