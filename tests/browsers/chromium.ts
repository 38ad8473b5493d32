import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, phone } from "./browser";
import { openLine } from "./socket";
import { waitForText } from "./wait-for-text";

const options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-zygote", "--no-first-run", "--remote-debugging-port=0"];

/** In cm. */
const inch = 2.54;

/** Starts a Chromium of any age, and opens a page of the size of a phone. @throws when it does not start */
export async function startChromium(path: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), "passende-plek-chromium-"));
  const child = spawn(path, [...options, `--user-data-dir=${profile}`, "about:blank"], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGKILL");
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  };
  try {
    const [, address] = await waitForText(child.stderr, /DevTools listening on ws:\/\/([^/]+)\//u);
    // One line to the page itself: sessions within one line are younger than the oldest Chromium here.
    const { Browser: version } = await read(`http://${address}/json/version`);
    const target = await firstPage(address as string);
    const line = await openLine(target.webSocketDebuggerUrl);
    await line.send("Page.enable");
    await line.send("Emulation.setDeviceMetricsOverride", { ...phone, deviceScaleFactor: 1, mobile: true });
    let loads = 0;
    line.listen((method) => void (method === "Page.loadEventFired" && loads++));
    const evaluate = async <Value>(expression: string): Promise<Value> => {
      const { result, exceptionDetails } = await line.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      const fault = exceptionDetails as { text: string; exception?: { description?: string } } | undefined;
      if (fault) throw new Error(fault.exception?.description ?? fault.text);
      return (result as { value: Value }).value;
    };
    const openAndWait = async (url: string) => {
      const before = loads;
      await line.send("Page.navigate", { url });
      while (loads === before) await pause();
    };
    return {
      version,
      evaluate,
      open: async (url) => {
        // Between two pages of which only the fragment differs, a browser opens nothing.
        await openAndWait("about:blank");
        await openAndWait(url);
      },
      media: async (kind) => void (await line.send("Emulation.setEmulatedMedia", { media: kind === "print" ? "print" : "" })),
      pdf: async (height) => {
        const paper = { paperWidth: 21 / inch, paperHeight: height / inch };
        return Buffer.from((await line.send("Page.printToPDF", { printBackground: true, ...paper })).data as string, "base64");
      },
      screenshot: async () => Buffer.from((await line.send("Page.captureScreenshot")).data as string, "base64"),
      close: async () => {
        line.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The page may come a moment after the browser listens: an old one on a busy machine is slow. */
async function firstPage(address: string): Promise<{ webSocketDebuggerUrl: string }> {
  for (let attempt = 1; attempt <= 200; attempt++) {
    const targets = (await read(`http://${address}/json/list`)) as { type: string; webSocketDebuggerUrl: string }[];
    const page = targets.find(({ type }) => type === "page");
    if (page) return page;
    await pause();
  }
  throw new Error("de browser opende geen pagina");
}

async function read(url: string) {
  return (await fetch(url)).json();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
