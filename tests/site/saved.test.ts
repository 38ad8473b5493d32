import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { notSavedAddress, type Pack, textIn, workerFile } from "@/lib/offline/pack";
import { pageMark } from "@/lib/offline/trouble";
import { filesBelow } from "@/lib/publish/site";
import { icons } from "@/lib/publish/write-icons";

const files = filesBelow("out");
const packFiles = files.filter((file) => /^bewaard-[0-9A-F]{8}\.json$/u.test(file));
const packs = packFiles.map((file) => JSON.parse(readFileSync(join("out", file), "utf8")) as Pack);
/** Each address, with the pack that holds it. */
const saved = new Map(packs.flatMap((pack) => Object.keys(pack).map((address) => [address, pack] as const)));
const textAt = (address: string) => {
  const pack = saved.get(address);
  return pack && textIn(pack, address);
};

test("every page but the pieces is saved, just as it went out", () => {
  const pages = files.filter((file) => file.endsWith("index.html") && !file.startsWith("deel/"));
  expect(pages.length).toBeGreaterThan(850);
  for (const file of pages) {
    expect(textAt(`/${file.replace(/index\.html$/u, "")}`), file).toBe(readFileSync(join("out", file), "utf8"));
  }
  expect(textAt(notSavedAddress)).toContain("Deze pagina is niet bewaard");
  expect([...saved.keys()].filter((address) => address.startsWith("/deel/"))).toEqual([]);
});

test("a style stands in a pack once", () => {
  const styles = packFiles.map((file) => readFileSync(join("out", file), "utf8").match(/<style>.*?<\/style>/gsu) ?? []);
  expect(styles.flat().length).toBeGreaterThan(50);
  expect(styles.filter((own) => new Set(own).size < own.length)).toEqual([]);
});

test("every script and every list that a saved page may ask for is saved too", () => {
  const wanted = files.filter((file) => /^eilanden-.*\.js$|^(?:gids|regio|deel|termijnen)\.json$/u.test(file));
  expect(wanted.length).toBeGreaterThan(15);
  expect(wanted.filter((file) => !saved.has(`/${file}`))).toEqual([]);
});

test("every page names early what tells the worker that it is ours", () => {
  const pages = files.filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(1500);
  expect(pages.filter((file) => !readFileSync(join("out", file), "utf8").slice(0, 6000).includes(pageMark))).toEqual([]);
});

test("the worker knows every pack, and all of it weighs at most 2 MB", () => {
  const worker = readFileSync(join("out", workerFile), "utf8");
  expect(packFiles.length).toBeGreaterThan(3);
  expect(packFiles.filter((file) => !worker.includes(`"/${file}"`))).toEqual([]);
  const weight = [...packFiles, workerFile].reduce((sum, file) => sum + statSync(join("out", `${file}.br`)).size, 0);
  expect(weight).toBeGreaterThan(300_000);
  expect(weight).toBeLessThanOrEqual(2_000_000);
});

test("the manifest and its icons exist, each of the size it says", () => {
  const manifest = JSON.parse(readFileSync("out/manifest.webmanifest", "utf8")) as {
    icons: { src: string; sizes: string }[];
    lang: string;
  };
  expect(manifest).toMatchObject({ lang: "nl", start_url: "/", display: "minimal-ui" });
  const pictures = manifest.icons.filter(({ src }) => src.endsWith(".png"));
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  for (const { src, sizes } of [...pictures, ...icons.map(({ file, size }) => ({ src: `/${file}`, sizes: `${size}x${size}` }))]) {
    const header = readFileSync(join("out", src)).subarray(16, 24);
    expect(`${header.readUInt32BE(0)}x${header.readUInt32BE(4)}`, src).toBe(sizes);
  }
});
