import { join } from "node:path";
import { answerAddress, explanationAddress, sectionAddress, sitePageAddress } from "../addresses/address-of";
import { collect, faultText } from "../collect";
import { answerFile } from "../content/answers";
import { frequentQuestions } from "../content/questions";
import { explanationFile, readTexts, sitePageFile, type Texts } from "../content/read";
import { textFaults } from "../content/text-faults";
import { mdxTexts } from "../content/texts";
import type { Edition } from "../edition";
import { readMetroWords } from "../guide/metro/words";
import { readRouteInShort } from "../guide/route-in-short";
import { readDoors } from "../guide/starts";
import { readTonight } from "../guide/tonight";
import { compareLock, missingFaults, unlistedFaults } from "../places/address-lock";
import { readAddresses } from "../places/addresses";
import { deadLinks } from "../places/dead-links";
import type { Source } from "../places/place";
import { readText } from "../read-text";
import { areaFaults } from "../region/check-areas";
import { schoolFaults } from "../region/check-schools";
import { type Borders, borderFaults, bordersFile, bordersFrom } from "../region/map/borders";
import type { Regions } from "../region/model";
import { readOrigin } from "../region/origin";
import { packFolder, parsePack, readPacks } from "../region/pack";
import { checked, readTables } from "../region/read";
import { strayFiles } from "./stray-files";
import { readAllWords } from "./word-sets";

const examplePack = "content/regio/voorbeeld-pakket.yaml";

/** What the files in content/ hold, when each of them can be read. */
type Content = {
  readonly texts: Texts;
  readonly regions: Regions;
  readonly borders: Borders;
  readonly packs: ReturnType<typeof readPacks>;
};

/**
 * Everything that is wrong in content/. First each file by itself; only when all of them can be read, what they say about each other: so no
 * line tells of a fault that is not there.
 * @param root the folder of the project
 * @param edition its day is the one for which the texts are read
 * @param latest ISO date of the last day on which something can have been checked
 * @returns a line for every fault, with file, line where there is one, field and remedy, in Dutch
 */
export function contentFaults(root: string, edition: Edition, latest: string): string[] {
  const stray = strayFiles(root);
  try {
    const content = readContent(root, edition, latest);
    return stray.length > 0 ? stray : faultsBetween(content, root, edition);
  } catch (error) {
    return [...stray, ...faultText(error).split("\n")];
  }
}

function readContent(root: string, { day }: Edition, latest: string): Content {
  const parts: (() => Partial<Content>)[] = [
    () => ({ texts: readTexts(day, root) }),
    () => ({ regions: checked(readTables(join(root, "content/regio"))) }),
    () => ({ borders: bordersFrom(readText(bordersFile, root)) }),
    () => ({ packs: readPacks(root, latest) }),
    () => {
      collect([readAllWords, readDoors, readRouteInShort, readTonight, readMetroWords], (read) => read(root));
      return {};
    },
    () => {
      readOrigin(root, latest);
      parsePack(readText(examplePack, root), examplePack);
      return {};
    },
  ];
  return Object.assign({}, ...collect(parts, (read) => read())) as Content;
}

function faultsBetween({ texts, regions, borders, packs }: Content, root: string, edition: Edition): string[] {
  const codes = new Set(regions.verbanden.map(({ code }) => code));
  return [
    ...textFaults(mdxTexts(texts)),
    ...areaFaults(regions).map(belowRegions),
    ...schoolFaults(regions).map(belowRegions),
    ...borderFaults(regions.gemeenten, borders),
    ...[...packs.keys()]
      .filter((code) => !codes.has(code))
      .map((code) => `${packFolder}/${code}.yaml: verband: ${code} bestaat niet. Kijk in content/regio/verbanden-po.csv en -vo.csv.`),
    ...addressFaults({ edition, texts, regions }, root),
  ];
}

/** A place that is no file comes from a test: there the name of the table is enough. */
function belowRegions(fault: string): string {
  return fault.startsWith("content/") ? fault : `content/regio/${fault}`;
}

/** Addresses that have gone or are new, and links that lead nowhere. */
function addressFaults(source: Source, root: string): string[] {
  try {
    const { own, locked, moved } = readAddresses(source, root);
    const { texts } = source;
    const difference = compareLock(locked, own, moved);
    const targets = { own, moved };
    return [
      ...missingFaults(difference, own),
      ...(difference.missing.length > 0 ? [] : unlistedFaults(difference)),
      ...[...texts.explanations].flatMap(([slug, { links }]) => deadLinks(explanationFile(slug), explanationAddress(slug), links, targets)),
      ...[...texts.sitePages].flatMap(([slug, { links }]) => deadLinks(sitePageFile(slug), sitePageAddress(slug), links, targets)),
      ...[...texts.answers].flatMap(([slug, { links, frontmatter }]) =>
        deadLinks(answerFile(slug), answerAddress(slug), [{ url: frontmatter.uitleg, line: 1 }, ...links], targets),
      ),
      ...frequentQuestions
        .filter(({ slug, section }) => !own.has(sectionAddress(slug, section)))
        .map(
          ({ question, slug, section }) =>
            `lib/content/questions.ts: "${question}": ${slug} heeft geen kop "${section}". Kies een kop die er staat.`,
        ),
    ];
  } catch (error) {
    return faultText(error).split("\n");
  }
}
