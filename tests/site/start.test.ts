import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";

const running: { kill: () => void }[] = [];
afterEach(() => {
  for (const item of running.splice(0)) item.kill();
});

/** Runs npm start's program over the site that has just been built. */
function start(port: string, host?: string) {
  const env = { ...process.env, PORT: port, HOST: host };
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "lib/commands/start.ts"], { env });
  running.push({ kill: () => child.kill() });
  let output = "";
  child.stdout.on("data", (part) => (output += part));
  child.stderr.on("data", (part) => (output += part));
  return { child, output: () => output };
}

test("start de site op een vrije poort en zegt waar", async () => {
  const { child, output } = start("0");
  await expect.poll(output, { timeout: 20_000 }).toMatch(/Passende Plek staat op http:\/\/localhost:\d+\//u);
  const address = /http:\S+/u.exec(output())?.[0] ?? "";
  const response = await fetch(`${address}uitleg/`);
  expect([response.status, response.headers.get("x-content-type-options")]).toEqual([200, "nosniff"]);
  child.kill();
});

test("zegt in één zin dat een poort bezet is", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  running.push({ kill: () => other.close() });
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { child, output } = start(String(port));
  const [code] = await once(child, "exit");
  expect([code, output().trim()]).toEqual([1, `Poort ${port} is al in gebruik. Kies een andere: PORT=3001 npm start`]);
});

test.each(["abc", "70000", "-1"])("PORT=%s: zegt wat wel mag", async (port) => {
  const { child, output } = start(port);
  const [code] = await once(child, "exit");
  expect([code, output().trim()]).toEqual([1, `PORT is "${port}". Kies een getal van 0 tot en met 65535.`]);
});

test("HOST van een andere computer: zegt dat in één zin", async () => {
  const { child, output } = start("0", "192.0.2.1");
  const [code] = await once(child, "exit");
  expect([code, output().trim()]).toEqual([1, 'HOST is "192.0.2.1". Dat adres heeft deze computer niet.']);
});
