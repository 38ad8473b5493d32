import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { securityHeaders } from "./headers";
import { answerRequest, readOnly } from "./serve/answer-request";
import { answerToUnreadable, rawAnswer } from "./serve/raw-answer";

/** How long a request may take to arrive, in milliseconds. */
const arrival = { headersTimeout: 15_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 };
/** How long a connection may do nothing in the middle of an answer, in milliseconds: a train in a tunnel needs less. */
const standstill = 60_000;

/**
 * Serves a published folder with the headers of production. It keeps nothing of the folder in memory: a site that is built anew
 * while it runs is served anew. README.md says why no library does this.
 * @param folder the folder that the publish step wrote
 */
export function createSiteServer(folder: string): Server {
  /** How many answers are on their way over a connection, and on which nothing can be read any more. */
  const onTheWay = new WeakMap<Duplex, number>();
  const broken = new WeakSet<Duplex>();

  const receive = (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    onTheWay.set(socket, (onTheWay.get(socket) ?? 0) + 1);
    response.once("close", () => {
      const left = (onTheWay.get(socket) ?? 1) - 1;
      onTheWay.set(socket, left);
      if (left === 0 && broken.has(socket)) socket.destroySoon();
    });
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    void answerRequest(folder, request, response);
  };

  // Node itself would refuse a request without a host, without our headers: answerRequest does it.
  const server = createServer({ ...arrival, requireHostHeader: false }, receive);
  server.timeout = standstill;
  // Whatever a browser expects first: the answer comes at once.
  server.on("checkContinue", receive);
  server.on("checkExpectation", receive);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) socket.destroy();
    // In the middle of an answer, a second one would be read as its text: what was asked before goes first.
    else if (onTheWay.get(socket)) broken.add(socket);
    else endWith(socket, answerToUnreadable(error.code));
  });
  server.on("connect", (_request, socket) => {
    socket.on("error", () => socket.destroy());
    endWith(socket, rawAnswer(readOnly.status, readOnly.text, readOnly.headers));
  });
  return server;
}

/** Sends a last answer and lets go: who does not hang up would otherwise keep the connection. */
function endWith(socket: Duplex, text: string): void {
  socket.end(text, () => socket.destroy());
}
