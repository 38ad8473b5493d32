import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { z } from "zod";
import { dutchIssue } from "../dutch-issue";
import type { DeadlineId } from "../registers/deadlines";
import type { FactId } from "../registers/facts";
import type { TermId } from "../registers/terms";
import { checkExplainedOnce } from "./explained-once";
import { type ExplanationFrontmatter, explanationSchema, parseFrontmatter, type SitePageFrontmatter, sitePageSchema } from "./frontmatter";
import { splitHeading } from "./heading";
import { type Link, linkFault } from "./links";
import { parseMdx } from "./parse";
import { pictureIds } from "./pictures";
import { type Sentence, sentencesOf } from "./readability";
import { type SectionSources, sectionSources } from "./section-sources";
import { shownOn } from "./shown";
import { attribute, isJsxElement, type JsxElement, textBlocks } from "./text";
import { factIds, isVocabularyName, vocabulary } from "./vocabulary";

/** Ids of the parts around every text. */
export const takenIds: readonly string[] = ["inhoud", "woorden", "stappen", "vragen", "bronnen"];

/** A section of an explanation: what a teacher links to. */
export type Section = { readonly id: string; readonly title: string; readonly depth: 2 | 3 };

/** What the checks found in one text. */
export type CheckedText = {
  /** As an editor wrote it. */
  readonly source: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly links: readonly Link[];
  /** Ids used in the text, in order of first use. */
  readonly terms: readonly TermId[];
  readonly facts: readonly FactId[];
  readonly deadlines: readonly DeadlineId[];
};

export type CheckedExplanation = CheckedText & {
  readonly frontmatter: ExplanationFrontmatter;
  /** What each section rests on, in order. */
  readonly sources: readonly SectionSources[];
};
export type CheckedSitePage = CheckedText & { readonly frontmatter: SitePageFrontmatter };

/**
 * Checks one explanation against its front matter schema and the closed vocabulary.
 * @param file shown in messages, with the line
 * @param day ISO date for which the text is read: what does not hold on it is left out
 * @throws one Error with a line for every fault: file, line, what is wrong, how to mend it, in Dutch
 */
export function checkExplanation(source: string, file: string, day: string): CheckedExplanation {
  const root = parseMdx(source, file);
  const frontmatter = frontmatterIn(root, explanationSchema, file);
  const text = checkBody(root, source, file, day);
  if (text.facts.length === 0) throw new Error(`${file}: geen bronnen. Zet onder elke paragraaf <Bronnen feiten="1.1" />.`);
  const ids = text.sections.map(({ id }) => id);
  const unknown = Object.keys(frontmatter.zoekwoorden ?? {}).filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new Error(unknown.map((id) => `${file}: zoekwoorden: geen kop heeft het id "${id}". Kies uit: ${ids.join(", ")}.`).join("\n"));
  return { frontmatter, ...text, sources: sectionSources(shownOn(root, day), source, file) };
}

/**
 * Checks a page about the site itself, such as /privacy/.
 * @throws as checkExplanation does
 */
export function checkSitePage(source: string, file: string, day: string): CheckedSitePage {
  const root = parseMdx(source, file);
  return { frontmatter: frontmatterIn(root, sitePageSchema, file), ...checkBody(root, source, file, day) };
}

/** Reads the front matter of a parsed text. @throws as parseFrontmatter does, and when there is none */
export function frontmatterIn<Schema extends z.ZodObject>(root: Root, schema: Schema, file: string): z.output<Schema> {
  const yaml = root.children.find((child) => child.type === "yaml");
  if (yaml === undefined)
    throw new Error(`${file}: de kop met titel en omschrijving ontbreekt. Begin het bestand met --- en sluit af met ---.`);
  return parseFrontmatter(schema, yaml.value, file, (yaml.position?.start.line ?? 1) + 1);
}

/** What is wrong with the form of a page: it begins with its summary. */
function pageFormFaults(root: Root, file: string): string[] {
  const summaries = root.children.filter((child) => isJsxElement(child) && child.name === "InHetKort");
  const firstBlock = root.children.find((child) => child.type !== "yaml");
  if (summaries.length !== 1 || firstBlock !== summaries[0]) {
    return [`${file}: begin de tekst met precies één <InHetKort> van hooguit drie zinnen.`];
  }
  const sentences = textBlocks({ type: "root", children: [summaries[0] as never] }).flatMap(sentencesOf);
  return sentences.length > 3 ? [`${file}: <InHetKort> heeft ${sentences.length} zinnen; hooguit drie.`] : [];
}

/**
 * Checks the body of a text against the closed vocabulary.
 * @param formFaults what this kind of text must look like as a whole
 * @throws as checkExplanation does
 */
export function checkBody(root: Root, source: string, file: string, day: string, formFaults = pageFormFaults): CheckedText {
  const faults: string[] = [];
  const sections: Section[] = [];
  const links: Link[] = [];
  const fault = (node: Nodes, message: string) => void faults.push(`${file}:${node.position?.start.line ?? 1}: ${message}`);

  visit(root, (node) => {
    if (node.type === "heading") checkHeading(node);
    else if (isJsxElement(node)) checkElement(node);
    else if (node.type === "link" || node.type === "definition") checkLink(node);
    else if (node.type === "image" || node.type === "imageReference") {
      fault(node, `een plaatje mag niet in een tekst. Gebruik een tekening van de site: <Plaat id="${pictureIds[0]}" />.`);
    } else if (node.type === "table" && node.align?.some((side) => side !== null)) {
      fault(node, "een tabel lijnt zichzelf uit. Schrijf de streepjes zonder dubbele punt: | --- |.");
    } else if (node.type === "mdxjsEsm" || node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
      fault(node, "import, export en accolades mogen niet in een tekst. Gebruik de onderdelen van de woordenlijst.");
    } else if (node.type === "html") {
      fault(node, "gewone HTML mag niet in een tekst. Gebruik Markdown of een onderdeel van de woordenlijst.");
    }
  });

  function checkHeading(node: Extract<Nodes, { type: "heading" }>): void {
    if (node.depth !== 2 && node.depth !== 3) {
      fault(node, "gebruik alleen ## en ###. De titel van de pagina staat al in de kop van het bestand.");
      return;
    }
    try {
      const text = source.slice(node.position?.start.offset, node.position?.end.offset).replace(/^#+\s*/u, "");
      const heading = splitHeading(text);
      if (takenIds.includes(heading.id)) fault(node, `het id "${heading.id}" gebruikt de pagina zelf al. Kies een ander id.`);
      if (sections.some(({ id }) => id === heading.id)) fault(node, `het id "${heading.id}" komt twee keer voor. Kies een ander id.`);
      sections.push({ id: heading.id, title: heading.text, depth: node.depth });
    } catch (error) {
      fault(node, (error as Error).message);
    }
  }

  function checkLink(node: Extract<Nodes, { type: "link" | "definition" }>): void {
    const wrong = linkFault(node.url);
    if (wrong) fault(node, wrong);
    else links.push({ url: node.url, line: node.position?.start.line ?? 1 });
  }

  function checkElement(node: JsxElement): void {
    const name = node.name ?? "";
    if (!isVocabularyName(name)) {
      fault(node, `onbekend onderdeel <${name}>. Kies uit: ${Object.keys(vocabulary).join(", ")}.`);
      return;
    }
    const isPlain = node.attributes.every((item) => item.type === "mdxJsxAttribute" && typeof item.value === "string");
    if (!isPlain) {
      fault(node, `<${name}> heeft een eigenschap zonder gewone waarde. Schrijf de waarde tussen aanhalingstekens: id="…".`);
      return;
    }
    const props = Object.fromEntries(node.attributes.flatMap((item) => (item.type === "mdxJsxAttribute" ? [[item.name, item.value]] : [])));
    const result = vocabulary[name].safeParse(props, {
      error: (issue) =>
        issue.code === "unrecognized_keys"
          ? `onbekende eigenschap ${issue.keys.join(", ")}. Haal haar weg.`
          : issue.input === undefined
            ? "deze eigenschap ontbreekt"
            : dutchIssue(issue),
    });
    if (!result.success) {
      for (const issue of result.error.issues) fault(node, `<${name}> ${[issue.path[0], issue.message].filter(Boolean).join(": ")}`);
      return;
    }
    const isDated = name === "Zolang" || name === "Daarna";
    if (isDated && node.children.some((child) => child.type === "heading")) {
      fault(node, `een kop mag niet in <${name}>: een adres moet altijd blijven werken. Zet de kop erboven.`);
    }
  }

  faults.push(...formFaults(root, file));
  if (faults.length > 0) throw new Error(faults.join("\n"));

  const shown = shownOn(root, day);
  checkExplainedOnce(shown, file);
  return {
    source,
    sections,
    links,
    sentences: textBlocks(shown)
      .filter(({ kind }) => kind === "running")
      .flatMap(sentencesOf),
    ...idsIn(shown),
  };
}

/** The ids that a checked text refers to, each once, in order of first use. */
function idsIn(root: Root): Pick<CheckedText, "terms" | "facts" | "deadlines"> {
  const terms = new Set<TermId>();
  const facts = new Set<FactId>();
  const deadlines = new Set<DeadlineId>();
  visit(root, (node) => {
    if (!isJsxElement(node)) return;
    // The checks have proven that these ids exist.
    if (node.name === "Begrip") terms.add(attribute(node, "id") as TermId);
    if (node.name === "Termijn") deadlines.add(attribute(node, "id") as DeadlineId);
    // What <Daarna> says is about a fact that holds no longer: the site does not rest on it.
    if (node.name === "Zolang") facts.add(attribute(node, "feit") as FactId);
    if (node.name === "Bronnen") for (const fact of factIds(attribute(node, "feiten") ?? "")) facts.add(fact);
  });
  return { terms: [...terms], facts: [...facts], deadlines: [...deadlines] };
}
