import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import type { Pack } from "@/lib/offline/pack";
import { pageMark } from "@/lib/offline/trouble";
import { bundleWorker } from "@/lib/publish/write-service-worker";

/** A file as a host sends it. */
export type SentFile = { readonly type: string; readonly body: string | Buffer; readonly encoding?: "br" };

/** A release of a site so small that saving it takes a blink. Every page and the script say which release they are of. */
export type SmallRelease = {
  readonly name: string;
  readonly files: ReadonlyMap<string, SentFile>;
  /** Of the pages, and of the list: the second is so large that it must come compressed. */
  readonly packs: readonly [pages: string, list: string];
  readonly script: string;
};

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8).toUpperCase();

const saving = await build({
  stdin: {
    contents: `import * as keep from "./keep"; globalThis.keep = keep;`,
    resolveDir: fileURLToPath(new URL("../../lib/offline", import.meta.url)),
    loader: "ts",
  },
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
});

/** Makes a release, with the worker and the saving of the real site. @param name in every page: "uitgave een" */
export async function makeRelease(name: string): Promise<SmallRelease> {
  const code = `${saving.outputFiles[0]?.text}document.documentElement.dataset.script = ${JSON.stringify(name)};`;
  const script = `/eilanden-${hashOf(code)}.js`;
  const page = (text: string) =>
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><link rel="manifest" href="${pageMark}"><title>${text}</title>` +
    `<script type="module" src="${script}"></script></head><body><main><h1>${text}</h1><p>${name}</p></main></body></html>`;
  const pages = {
    "/": page("Thuis"),
    "/uitleg/de-tlv/": page("De TLV"),
    "/wat-nu/": page("De gids"),
    "/niet-bewaard/": page("Deze pagina is niet bewaard"),
  };
  const list = JSON.stringify({ name, rest: "a".repeat(300_000) });
  const packs: readonly Pack[] = [
    { ...Object.fromEntries(Object.entries(pages).map(([address, text]) => [address, { text }])), [script]: { text: code } },
    { "/gids.json": { text: list } },
  ];
  const texts = packs.map((pack) => JSON.stringify(pack));
  const [one = "", two = ""] = texts.map((text) => `/bewaard-${hashOf(text)}.json`);
  const worker = await bundleWorker({
    version: hashOf(name),
    day: "25 november 2026",
    packs: [one, two].map((address, at) => ({ address, size: texts[at]?.length ?? 0 })),
  });
  const html = "text/html; charset=utf-8";
  const files = new Map<string, SentFile>([
    ...Object.entries(pages).map(([address, body]): [string, SentFile] => [address, { type: html, body }]),
    ["/404", { type: html, body: page("Deze pagina is er niet") }],
    [script, { type: "text/javascript", body: code }],
    ["/gids.json", { type: "application/json", body: list }],
    ["/service-worker.js", { type: "text/javascript", body: worker }],
    ...texts.map((text, at): [string, SentFile] => [
      (at === 0 ? one : two) as string,
      { type: "application/json", body: brotliCompressSync(text), encoding: "br" },
    ]),
  ]);
  return { name, files, packs: [one, two], script };
}
