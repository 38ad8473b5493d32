import type {
  BreadcrumbList,
  DefinedTerm,
  DefinedTermSet,
  FAQPage,
  GovernmentService,
  HowTo,
  Organization,
  QAPage,
  Question,
  Thing,
  WebPage,
  WebSite,
} from "schema-dts";
import { answerAddress, explanationAddress, termAddress } from "../addresses/address-of";
import type { CheckedAnswer } from "../content/answers";
import { readExplanation } from "../content/read";
import type { Edition } from "../edition";
import type { Step } from "../guide/model";
import type { ExplanationSlug } from "../ids/slugs";
import type { LocalVerband } from "../region/local";
import { citations, oldestCheck } from "../registers/citation";
import { termOf } from "../registers/term-words";
import { type TermId, terms } from "../registers/terms";
import { sentenceCase } from "../sentence-case";
import { siteName } from "../site";
import { type Answered, answersIn } from "./answers";

/** What a page is about, in the words of schema.org. Everything in it is read from the content: nothing is told twice. */

/** The address of the list of terms. */
const termSetAddress = "/begrippen/";

/** What a gemeente does for parents, by the explanation about it. Only services of a public body: a verband is none. */
const gemeenteServices: Partial<Record<ExplanationSlug, TermId>> = { vervoer: "leerlingenvervoer" };

/** The site as a whole. */
export function webSite({ url: site, language }: Edition): WebSite {
  return { "@type": "WebSite", name: siteName, url: `${site}/`, inLanguage: language };
}

/** An explanation: a page with questions and answers where headings ask something, else a page. */
export function explanationPage(slug: ExplanationSlug, edition: Edition): FAQPage | WebPage {
  const { url: site, language, day } = edition;
  const { frontmatter, facts } = readExplanation(slug, day);
  const url = `${site}${explanationAddress(slug)}`;
  // Where a law has not been read yet, the page says so; then it has not been reviewed as a whole.
  const reviewed = citations(facts).every(({ read }) => read) ? oldestCheck(facts) : undefined;
  const service = gemeenteServices[slug];
  const page = {
    url,
    name: frontmatter.titel,
    inLanguage: language,
    ...(reviewed && { lastReviewed: reviewed }),
    ...(service && { about: gemeenteService(service, edition) }),
  };
  const answered = answersIn(slug, day);
  if (answered.length === 0) return { "@type": "WebPage", ...page };
  return { "@type": "FAQPage", ...page, mainEntity: answered.map((item) => questionWith(item, url)) };
}

/** An answer to a question of parents: that question, with the whole answer. */
export function answerPage(slug: string, { frontmatter, sentences, facts }: CheckedAnswer, { url: site, language }: Edition): QAPage {
  const url = `${site}${answerAddress(slug)}`;
  const reviewed = citations(facts).every(({ read }) => read) ? oldestCheck(facts) : undefined;
  const answer = sentences.map(({ text }) => text).join(" ");
  return {
    "@type": "QAPage",
    url,
    name: frontmatter.vraag,
    inLanguage: language,
    ...(reviewed && { lastReviewed: reviewed }),
    mainEntity: {
      "@type": "Question",
      name: frontmatter.vraag,
      answerCount: 1,
      acceptedAnswer: { "@type": "Answer", text: answer, url },
    },
  };
}

function questionWith({ question, answer, section }: Answered, page: string): Question {
  return {
    "@type": "Question",
    name: question,
    ...(section && { url: `${page}#${section}` }),
    acceptedAnswer: { "@type": "Answer", text: answer },
  };
}

function gemeenteService(id: TermId, { url: site }: Edition): GovernmentService {
  const { word, explanation } = termOf(id);
  return {
    "@type": "GovernmentService",
    name: sentenceCase(word),
    description: explanation,
    url: `${site}${termAddress(id)}`,
    areaServed: "Nederland",
    provider: { "@type": "GovernmentOrganization", name: "Gemeente" },
  };
}

/** A step of the guide: what a parent can do, in order. */
export function stepHowTo({ title, happens, actions }: Step, address: string, { url: site, language }: Edition): HowTo {
  return {
    "@type": "HowTo",
    name: title,
    description: happens,
    url: `${site}${address}`,
    inLanguage: language,
    step: actions.map((text) => ({ "@type": "HowToStep", text })),
  };
}

/** A term. Words from before are left out: they do not always mean exactly the same. */
export function definedTerm(id: TermId, { url: site }: Edition): DefinedTerm {
  const { word, abbreviation, alsoCalled = [], explanation } = termOf(id);
  const others = [...(abbreviation ? [abbreviation] : []), ...alsoCalled];
  return {
    "@type": "DefinedTerm",
    name: word,
    ...(others.length > 0 && { alternateName: others }),
    description: explanation,
    url: `${site}${termAddress(id)}`,
    inDefinedTermSet: `${site}${termSetAddress}`,
  };
}

/** All terms, by name; their own pages define them. */
export function definedTermSet({ url: site, language }: Edition): DefinedTermSet {
  return {
    "@type": "DefinedTermSet",
    name: "Moeilijke woorden over extra hulp op school",
    url: `${site}${termSetAddress}`,
    inLanguage: language,
    hasDefinedTerm: (Object.keys(terms) as TermId[]).map((id) => ({
      "@type": "DefinedTerm",
      name: termOf(id).word,
      url: `${site}${termAddress(id)}`,
    })),
  };
}

/**
 * A verband: an organisation of school boards, and no part of the government.
 * @param gemeenten names of the gemeenten in which it works; none for a verband of the whole country
 */
export function verbandOrganization(
  { name, website, email, phone, postal, verband }: LocalVerband,
  gemeenten: readonly string[],
): Organization {
  return {
    "@type": "Organization",
    name: sentenceCase(name),
    ...(verband.number && { identifier: verband.number }),
    ...(website && { url: website }),
    ...(email && { email }),
    ...(phone && { telephone: phone }),
    ...(postal.length > 0 && { address: postal.join(", ") }),
    ...(gemeenten.length > 0 && { areaServed: gemeenten }),
  };
}

/** A page on the way from the home page to another. */
export type Crumb = { readonly name: string; readonly address: string };

/** The way from the home page to a page, that page last. */
export function breadcrumbs(crumbs: readonly Crumb[], { url: site }: Edition): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: { "@id": `${site}${address}` },
    })),
  };
}

/** Things as the text of a script that is data: no word in it can end the script. */
export function dataText(things: readonly Thing[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": things }).replaceAll("<", "\\u003c");
}
