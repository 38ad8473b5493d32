import { STATUS_CODES } from "node:http";
import { securityHeaders } from "../headers";

/** What the parser of Node stumbles over, with the answer that belongs to it; everything else is a request that cannot be read. */
const unreadable: Readonly<Record<string, readonly [status: number, text: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "Dit verzoek is te lang."],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, "Dit verzoek is te lang."],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "Dit verzoek duurde te lang."],
};

/**
 * The answer to a request that never became one, with the headers that every answer has. It ends the connection.
 * @param code of the error that Node gives
 */
export function answerToUnreadable(code: string | undefined): string {
  return rawAnswer(...(unreadable[code ?? ""] ?? [400, "Dit verzoek is niet goed geschreven."]));
}

/**
 * A whole answer as it goes over the line, for where Node gives a socket and nothing to answer with.
 * @param headers what belongs to this status
 */
export function rawAnswer(status: number, text: string, headers: Readonly<Record<string, string>> = {}): string {
  const all = {
    ...securityHeaders,
    "Cache-Control": "no-store",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": String(Buffer.byteLength(text)),
    Connection: "close",
    Date: new Date().toUTCString(),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", text].join("\r\n");
}
