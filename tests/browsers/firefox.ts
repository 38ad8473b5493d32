import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, phone } from "./browser";
import { asOnPaper } from "./page-words";
import { openLine } from "./socket";
import { waitForText } from "./wait-for-text";

type Remote = { readonly result?: { readonly value?: string }; readonly exceptionDetails?: { readonly text: string } };

/**
 * Starts Firefox over WebDriver BiDi, which it speaks by itself, and opens a page of the size of a phone.
 * @throws when it does not start
 */
export async function startFirefox(path: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), "passende-plek-firefox-"));
  const child = spawn(path, ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGKILL");
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  };
  try {
    const [, host] = await waitForText(child.stderr, /WebDriver BiDi listening on ws:\/\/(\S+)/u);
    const line = await openLine(`ws://${host}/session`);
    const { capabilities } = await line.send("session.new", { capabilities: {} });
    const { browserName, browserVersion } = capabilities as { browserName: string; browserVersion: string };
    const { contexts } = await line.send("browsingContext.getTree");
    const [{ context } = { context: "" }] = contexts as { context: string }[];
    await line.send("browsingContext.setViewport", { context, viewport: phone });
    const evaluate = async <Value>(expression: string): Promise<Value> => {
      // As text: BiDi would write every kind of value in its own way.
      const text = `Promise.resolve(${expression}).then((value) => JSON.stringify(value === undefined ? null : value))`;
      const answer = await line.send("script.evaluate", { expression: text, target: { context }, awaitPromise: true });
      const { result, exceptionDetails } = answer as Remote;
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? "null") as Value;
    };
    return {
      version: `${browserName} ${browserVersion}`,
      open: async (url) => {
        await line.send("browsingContext.navigate", { context, url: "about:blank", wait: "complete" });
        await line.send("browsingContext.navigate", { context, url, wait: "complete" });
      },
      evaluate,
      // It turns: once for paper, once more for the screen.
      media: async () => void (await evaluate(asOnPaper)),
      pdf: async (height) => {
        const { data } = await line.send("browsingContext.print", { context, page: { width: 21, height } });
        return Buffer.from(data as string, "base64");
      },
      screenshot: async () => Buffer.from((await line.send("browsingContext.captureScreenshot", { context })).data as string, "base64"),
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
