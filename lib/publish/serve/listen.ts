import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** This computer itself, which nobody else reaches. Browsers try both for "localhost". */
const loopback = ["127.0.0.1", "::1"] as const;

/** The errors of an address that this computer does not have: IPv6 may be off. */
const noSuchAddress: ReadonlySet<string | undefined> = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT", "ENOTFOUND", "EAI_AGAIN"]);

/** Where the site stands: the address to type, and whether other computers may reach it. */
export type Standing = { readonly address: string; readonly open: boolean };

/**
 * Listens on this computer only, or on the address that someone chose.
 * @param makeServer makes a server; each address needs one of its own
 * @param port 0 for any free one
 * @param host the address to listen on; without it, loopback over IPv4, and over IPv6 if there is any
 * @throws in Dutch, saying what to choose, when it cannot listen there
 */
export async function listen(makeServer: () => Server, port: number, host: string | undefined): Promise<Standing> {
  const servers: Server[] = [];
  let chosen = port;
  for (const address of host ? [host] : loopback) {
    const server = makeServer();
    try {
      server.listen(chosen, address);
      await once(server, "listening");
    } catch (error) {
      if (noSuchAddress.has((error as NodeJS.ErrnoException).code)) continue;
      for (const other of servers) other.close();
      throw new Error(reason(error as NodeJS.ErrnoException, chosen));
    }
    // A connection that could not be taken, for example because too many files are open, must not end the others.
    server.on("error", (error) => console.error(error.message));
    chosen = (server.address() as AddressInfo).port;
    servers.push(server);
  }
  if (servers.length === 0) throw new Error(`HOST is "${host ?? loopback.join(" of ")}". Dat adres heeft deze computer niet.`);
  return standingAt(host, chosen);
}

/** What to tell about a server that listens there. @param host the address that someone chose; undefined for loopback */
export function standingAt(host: string | undefined, port: number): Standing {
  return { address: `http://${nameOf(host)}:${port}/`, open: host !== undefined && !isLoopback(host) };
}

function reason({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === "EADDRINUSE") return `Poort ${port} is al in gebruik. Kies een andere: PORT=3001 npm start`;
  return code === "EACCES" ? `Poort ${port} mag je niet gebruiken. Kies een andere: PORT=3001 npm start` : message;
}

/** The name to type for an address. Every address of this computer includes localhost. */
function nameOf(host = "localhost"): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
