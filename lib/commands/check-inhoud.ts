/**
 * The checks before npm run build: what the host sets, the types, content/, the guide and the registers. Says how much it looked at, or
 * what is wrong and how to mend it. Modules that read the registers are loaded late: a slip there is for the compiler to tell.
 */
import { typeFaults } from "../checks/type-faults";
import { type Edition, editionFrom } from "../edition";
import { program } from "../program";

await program(async () => {
  const started = performance.now();
  const edition = editionFrom(process.env);
  const types = typeFaults();
  const faults = await contentAndData(edition).catch((error: unknown) => error);
  const wrongTypes = await types;
  // With a wrong type, data are not what the other checks take them for.
  if (wrongTypes.length > 0) throw new Error(wrongTypes.join("\n"));
  if (!Array.isArray(faults)) throw faults;
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const { staleTranslations } = await import("../checks/word-sets");
  const stale = staleTranslations(process.cwd());
  if (stale.length > 0) console.log(["Vertalingen die ouder zijn dan het Nederlands; daar staat nu Nederlands:", ...stale].join("\n"));
  console.log(
    `Gecontroleerd: types, teksten, regio's, adressen, links, gids en registers (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );
});

async function contentAndData(edition: Edition): Promise<string[]> {
  const [{ latestDay }, { contentFaults }, { dataFaults }] = await Promise.all([
    import("../checks/latest-day"),
    import("../checks/content-faults"),
    import("../checks/data-faults"),
  ]);
  const latest = latestDay(edition.day);
  const faults = contentFaults(process.cwd(), edition, latest);
  return faults.length > 0 ? faults : dataFaults(edition, latest);
}
