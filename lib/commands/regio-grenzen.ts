/**
 * npm run regio:grenzen -- FILE [GM1696=GM0402 …]: makes content/regio/gemeentegrenzen.topo.json from a TopoJSON of the gemeenten of the
 * CBS. A pair of codes joins a gemeente that was merged later to the one that it became part of.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { bordersFile } from "../region/map/borders";
import { rebuildBorders } from "../region/map/rebuild";
import { readRegions } from "../region/read";

const [file, ...pairs] = process.argv.slice(2);
const joined = new Map(pairs.map((pair) => pair.split("=") as [string, string]));

if (!file || pairs.some((pair) => !/^GM\d{4}=GM\d{4}$/u.test(pair))) {
  fail("Noem het bestand, en welke gemeenten later zijn opgegaan: npm run regio:grenzen -- BESTAND GM1696=GM0402");
} else {
  try {
    const text = rebuildBorders(JSON.parse(readFileSync(file, "utf8")) as Topology, readRegions().gemeenten, joined);
    writeFileSync(bordersFile, text);
    console.log(`${bordersFile} is gemaakt (${Math.round(text.length / 1000)} kB). Werk content/regio/herkomst.yaml bij.`);
  } catch (error) {
    fail((error as Error).message);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
