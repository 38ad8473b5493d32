/**
 * npm run host -- FILE [FOLDER]: lays the words of a host over the published site in out/. FILE names its verbanden and where its site will
 * stand (content/regio/voorbeeld-host.yaml); without a folder "utrecht.yaml" gives out-utrecht/.
 */
import { basename } from "node:path";
import { fillGap } from "@/components/host/fill-gap";
import { gemeenteAddress, verbandAddress } from "../addresses/address-of";
import { movedFile, parseMoved } from "../places/moved-addresses";
import { program } from "../program";
import { publishHost } from "../publish/publish-host";
import { isUpToDate, readFigures } from "../publish/published-mark";
import { readText } from "../read-text";
import { leftOut, readHost } from "../region/host";
import { localVerband } from "../region/local";
import { lookupIndexOf } from "../region/lookup-index";

/** The published site of the whole country. */
const national = "out";

await program(async () => {
  const [file, folder] = process.argv.slice(2);
  if (!file) throw new Error("Noem het bestand van de host: npm run host -- content/regio/voorbeeld-host.yaml");
  const out = folder ?? `out-${basename(file).replace(/\.[^.]*$/u, "")}`;
  const started = process.cpuUsage();
  const host = readHost(file);
  const { gemeenten, verbanden } = leftOut(host);
  const elsewhere = new Set<string>([...gemeenten.map(gemeenteAddress), ...verbanden.map(verbandAddress)]);
  // What leads to a page that is left out leads nowhere.
  const old = [...parseMoved(readText(movedFile))].filter(([, to]) => elsewhere.has(to)).map(([from]) => from);
  const { edition } = readFigures();
  if (!isUpToDate(national)) console.warn(`Let op: ${national}/ is ouder dan de teksten of de code. Draai eerst "npm run build".`);
  const weights = await publishHost({
    national,
    edition,
    out,
    url: host.url,
    mail: host.answerable?.mail,
    leftOut: new Set([...elsewhere, ...old]),
    own: {
      "regio.json": JSON.stringify(
        lookupIndexOf(
          host.shown,
          (verband) => host.verbanden.find(({ verband: { code } }) => code === verband.code) ?? localVerband(verband),
        ),
      ),
    },
    fillGap: (name) => fillGap(name, host),
  });
  const { user, system } = process.cpuUsage(started);
  console.log(`${weights.length} pagina's van ${host.url} gezet in ${out}/ (${((user + system) / 1_000_000).toFixed(1)} s rekentijd)`);
});
