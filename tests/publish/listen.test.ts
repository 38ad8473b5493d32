import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, expect, test } from "vitest";
import { listen, standingAt } from "@/lib/publish/serve/listen";

const made: Server[] = [];
const makeServer = () => {
  const server = createServer((_request, response) => response.end("hier"));
  made.push(server);
  return server;
};
afterEach(() => {
  for (const server of made.splice(0)) server.close();
});

const addresses = () => made.flatMap((server) => (server.listening ? [(server.address() as AddressInfo).address] : []));
const hasSix = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === "::1"));

test("luistert zonder HOST alleen op deze computer zelf, op één poort", async () => {
  const { address, open } = await listen(makeServer, 0, undefined);
  expect(addresses()).toEqual(hasSix ? ["127.0.0.1", "::1"] : ["127.0.0.1"]);
  expect(new Set(made.filter(({ listening }) => listening).map((server) => (server.address() as AddressInfo).port)).size).toBe(1);
  expect(address).toMatch(/^http:\/\/localhost:\d+\/$/u);
  expect(open).toBe(false);
  expect(await (await fetch(address)).text()).toBe("hier");
});

test("luistert met HOST alleen daar", async () => {
  const { address } = await listen(makeServer, 0, "127.0.0.1");
  expect(addresses()).toEqual(["127.0.0.1"]);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
});

test.each([
  [undefined, "http://localhost:80/", false],
  ["localhost", "http://localhost:80/", false],
  ["::1", "http://[::1]:80/", false],
  ["127.0.0.2", "http://127.0.0.2:80/", false],
  ["0.0.0.0", "http://localhost:80/", true],
  ["::", "http://localhost:80/", true],
  ["192.0.2.1", "http://192.0.2.1:80/", true],
])("HOST=%s: %s, voor anderen %s", (host, address, open) => expect(standingAt(host, 80)).toEqual({ address, open }));

test.each(hasSix ? ["127.0.0.1", "::1"] : ["127.0.0.1"])("is de poort op %s bezet, dan blijft er niets luisteren", async (taken) => {
  const other = createServer().listen(0, taken);
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  await expect(listen(makeServer, port, undefined)).rejects.toThrow(`Poort ${port} is al in gebruik. Kies een andere: PORT=3001 npm start`);
  other.close();
  expect(made.length).toBeGreaterThan(0);
  expect(addresses()).toEqual([]);
  const refused = new Promise((resolve) => connect(port, "127.0.0.1").on("error", (error: NodeJS.ErrnoException) => resolve(error.code)));
  expect(await refused).toBe("ECONNREFUSED");
});

test("een adres dat deze computer niet heeft", async () => {
  await expect(listen(makeServer, 0, "192.0.2.1")).rejects.toThrow('HOST is "192.0.2.1". Dat adres heeft deze computer niet.');
});
