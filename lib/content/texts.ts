import { nodeAddress, sampleAddress, talkAddress, termAddress, writtenLetterAddress } from "../addresses/address-of";
import { nodeOf } from "../guide/guide";
import { routeInShort } from "../guide/route-in-short";
import { startGroups } from "../guide/starts";
import { nodeIds } from "../guide/structure";
import { nodeSentences } from "../guide/text";
import { tonight } from "../guide/tonight";
import { letterTexts } from "../letters/letter-texts";
import { letterSlugs } from "../letters/letters";
import { allActors } from "../registers/actor-words";
import { contactOf } from "../registers/contact-words";
import { type ContactId, contacts } from "../registers/contacts";
import { termOf } from "../registers/term-words";
import { type TermId, terms } from "../registers/terms";
import { sampleTexts } from "../samples/read-sample";
import { sampleSlugs } from "../samples/samples";
import { talkTexts } from "../talks/read-talk";
import { talkSlugs } from "../talks/talks";
import { screenWords } from "../words/screen";
import { readWordFile } from "../words/word-set";
import { answerFile } from "./answers";
import { explanationFile, readTexts, sitePageFile, type Texts } from "./read";
import { type Sentence, sentencesOf } from "./readability";
import { screenTexts } from "./screen-text";

/** A text that is measured as a whole. `part` names the kind, for the totals. */
export type SiteText = {
  readonly part: "uitleg" | "antwoorden" | "brieven" | "gesprekken" | "papieren" | "site" | "gids" | "begrippen" | "scherm";
  /** Shown in the report: a file or an address. */
  readonly name: string;
  readonly sentences: readonly Sentence[];
};

/**
 * Every sentence that the site can show: explanations, answers, pages about the site, the guide, letters, sheets for talks, samples of papers, terms, and the words in code.
 * @param day ISO date
 * @throws as readTexts does
 */
export function siteTexts(day: string): SiteText[] {
  return [...mdxTexts(readTexts(day)), ...codeTexts()];
}

/** The sentences of the texts in MDX. */
export function mdxTexts({ explanations, sitePages, answers }: Texts): SiteText[] {
  return [
    ...[...explanations].map(([slug, { sentences }]): SiteText => ({ part: "uitleg", name: explanationFile(slug), sentences })),
    ...[...answers].map(([slug, { sentences }]): SiteText => ({ part: "antwoorden", name: answerFile(slug), sentences })),
    ...[...sitePages].map(([slug, { sentences }]): SiteText => ({ part: "site", name: sitePageFile(slug), sentences })),
  ];
}

/** The sentences of the guide, of the terms, and of the words in code. */
export function codeTexts(): SiteText[] {
  return [
    ...nodeIds.map((id): SiteText => ({ part: "gids", name: nodeAddress(id), sentences: nodeSentences(nodeOf(id)) })),
    {
      part: "gids",
      name: "content/nl/gids/begin.yaml, route-in-het-kort.yaml en vandaag.yaml",
      sentences: lines([
        ...startGroups().map(({ hint }) => hint),
        ...routeInShort().map(({ text }) => text),
        ...tonight().points,
        tonight().say,
      ]),
    },
    ...letterSlugs.map((slug): SiteText => ({ part: "brieven", name: writtenLetterAddress(slug), sentences: lines(letterTexts(slug)) })),
    ...talkSlugs.map((slug): SiteText => ({ part: "gesprekken", name: talkAddress(slug), sentences: lines(talkTexts(slug)) })),
    ...sampleSlugs.map((slug): SiteText => ({ part: "papieren", name: sampleAddress(slug), sentences: lines(sampleTexts(slug)) })),
    ...(Object.keys(terms) as TermId[]).map((id): SiteText => {
      const { explanation, now } = termOf(id);
      return { part: "begrippen", name: termAddress(id), sentences: lines([explanation, now]) };
    }),
    {
      part: "begrippen",
      name: "content/nl/registers/actoren.yaml",
      sentences: lines(allActors().flatMap(({ role, contact }) => [role, contact])),
    },
    {
      part: "scherm",
      name: "content/nl/registers/contacten.yaml",
      sentences: lines((Object.keys(contacts) as ContactId[]).map((id) => contactOf(id).otherwise)),
    },
    ...Object.keys(screenWords.files).map((file): SiteText => {
      const parts = Object.values(readWordFile(screenWords, file));
      return { part: "scherm", name: `content/nl/scherm/${file}.yaml`, sentences: lines(parts.flatMap((part) => Object.values(part))) };
    }),
    ...screenTexts().map(({ file, sentences }): SiteText => ({ part: "scherm", name: file, sentences })),
  ];
}

/** Loose texts as sentences; `line` counts the texts, from 1. */
function lines(texts: readonly string[]): Sentence[] {
  return texts.flatMap((text, index) => sentencesOf({ text, line: index + 1 }));
}
