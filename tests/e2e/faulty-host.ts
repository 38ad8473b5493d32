import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { SmallRelease } from "./small-release";

/** What a host does with a request, in place of what it should. */
export type Fault = (response: ServerResponse) => void;

/** An answer with a status and a text. @param type of the text */
export const says =
  (status: number, text = "", type = "text/html"): Fault =>
  (response) =>
    void response.writeHead(status, { "Content-Type": type }).end(text);

/** The page that a hotel gives in place of every other. */
export const portal = says(200, "<html><head><title>Gratis wifi</title></head><body>Log in</body></html>");

/** The line breaks. */
export const cut: Fault = (response) => void response.destroy();

/** A host that can be made to fail, and a network that stands between. */
export class FaultyHost {
  readonly asked: string[] = [];
  /** Faults by address; `all` goes for every address. */
  readonly faults = new Map<string, Fault>();
  all: Fault | undefined;
  private readonly server: Server;

  constructor(public release: SmallRelease) {
    this.server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      this.asked.push(pathname);
      (this.all ?? this.faults.get(pathname) ?? ((to) => this.send(to, pathname)))(response);
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** How often a pack was asked. */
  packsAsked(): number {
    return this.asked.filter((path) => path.startsWith("/bewaard-")).length;
  }

  /** Sends a file of the release, as a good host does. */
  private send(response: ServerResponse, path: string): void {
    const found = this.release.files.get(path);
    const { type, body, encoding } = found ?? this.release.files.get("/404") ?? { type: "text/plain", body: "" };
    // Each test has a host of its own: nothing may come from what the browser kept of another answer.
    response.writeHead(found ? 200 : 404, {
      "Content-Type": type,
      "Cache-Control": "no-store",
      ...(encoding ? { "Content-Encoding": encoding } : {}),
    });
    response.end(body);
  }
}
