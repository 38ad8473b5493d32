import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/**
 * Answers with one sentence, which nobody keeps.
 * @param text for whoever sees it, in Dutch
 * @param headers what belongs to this status
 */
export function answerText(response: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, {
    "Cache-Control": "no-store",
    ...headers,
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(text);
}
