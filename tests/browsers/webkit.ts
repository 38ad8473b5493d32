import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { type Browser, phone } from "./browser";
import { asOnPaper } from "./page-words";

/**
 * Starts the small browser of WebKitGTK through WebDriver, as Debian's webkit2gtk-driver has them. It needs a screen, takes the size
 * of window that it gets, and cannot be asked for a PDF.
 * @throws when it does not start
 */
export async function startWebKit(path: string): Promise<Browser> {
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) throw new Error("heeft een scherm nodig (xvfb-run npm run test:browsers)");
  const port = await freePort();
  const child = spawn(path, [`--port=${port}`], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ask = async (method: string, address: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${address}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: Record<string, unknown> };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  try {
    await untilItListens(() => ask("GET", "/status"));
    const { sessionId, capabilities } = await ask("POST", "/session", { capabilities: { alwaysMatch: {} } });
    const session = `/session/${sessionId}`;
    const { browserName, browserVersion } = capabilities as { browserName: string; browserVersion: string };
    await ask("POST", `${session}/timeouts`, { script: 30_000, pageLoad: 60_000 });
    await ask("POST", `${session}/window/rect`, phone);
    const evaluate = async <Value>(expression: string): Promise<Value> => {
      const script = `const done = arguments[0]; Promise.resolve().then(() => ${expression}).then((value) => done({ value }), (error) => done({ fault: String(error) }));`;
      const { value, fault } = await ask("POST", `${session}/execute/async`, { script, args: [] });
      if (fault) throw new Error(String(fault));
      return value as Value;
    };
    return {
      version: `${browserName} ${browserVersion}`,
      open: async (url) => {
        await ask("POST", `${session}/url`, { url: "about:blank" });
        await ask("POST", `${session}/url`, { url });
      },
      evaluate,
      // It turns: once for paper, once more for the screen.
      media: async () => void (await evaluate(asOnPaper)),
      screenshot: async () => Buffer.from(String(await ask("GET", `${session}/screenshot`)), "base64"),
      close: async () => {
        await ask("DELETE", session).catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function untilItListens(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
