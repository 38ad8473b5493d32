import type { DeadlineId } from "../registers/deadlines";
import type { FactId } from "../registers/facts";
import { deadlinesNamedIn, sayIn } from "../words/placeholders";
import { dutchWords } from "../words/word-set";
import type { BlockKind, BlockStructure, SampleStructure } from "./model";
import { dayPattern, withDays } from "./sample-days";
import { type BlockWords, sampleWords } from "./sample-words";
import { type SampleSlug, samples } from "./samples";

/** What explains a block, with its number in the order of the paper. */
export type Callout = { readonly id: string; readonly number: number; readonly title: string; readonly text: string };

/** A block of the paper as it reads. */
export type PaperBlock = {
  readonly id: string;
  readonly kind: BlockKind;
  /** Of what is filled in. */
  readonly name?: string;
  readonly texts: readonly string[];
  readonly callout?: Callout;
};

/** A sample with its words. */
export type SamplePage = Omit<SampleStructure, "blocks" | "missing" | "differs"> & {
  readonly title: string;
  readonly description: string;
  readonly when: string;
  readonly difference: string;
  readonly paper: readonly PaperBlock[];
  /** What may be missing, and what a parent does then. */
  readonly lacks: readonly { readonly sign: string; readonly advice: string }[];
  /** Everything that it rests on. */
  readonly facts: readonly FactId[];
  /** The deadline that it starts, and those that it tells. */
  readonly deadlines: readonly DeadlineId[];
  /** How parents look for it. */
  readonly searchedAs: readonly string[];
};

const say = sayIn("nl");

/**
 * A sample with Dutch words; the numbers of deadlines and its days are in them.
 * @throws as readWords and lastDayOf do
 */
export function readSample(slug: SampleSlug): SamplePage {
  const { blocks, missing, differs, ...structure } = samples[slug];
  const words = dutchWords(sampleWords, slug);
  const tell = (text: string) => withDays(say(text), structure);
  const explained = blocks.filter(({ callout }) => callout).map(({ id }) => id);
  const calloutOf = ({ id, callout }: BlockStructure): Callout | undefined => {
    const told = words.uitleg[id];
    return callout && told && { id, number: explained.indexOf(id) + 1, title: told.kop, text: tell(told.tekst) };
  };
  return {
    ...structure,
    title: words.titel,
    description: words.omschrijving,
    when: say(words.wanneer),
    difference: say(words.verschil),
    paper: blocks.map((block) => {
      const callout = calloutOf(block);
      return { id: block.id, kind: block.kind, ...blockTexts(words.papier[block.id] ?? "", tell), ...(callout && { callout }) };
    }),
    lacks: Object.values(words.ontbreekt).map(({ als, dan }) => ({ sign: say(als), advice: say(dan) })),
    facts: [...new Set([...blocks.flatMap(({ callout }) => callout?.facts ?? []), ...Object.values(missing).flat(), ...differs])],
    deadlines: [...new Set([structure.deadline, ...deadlinesNamedIn(JSON.stringify(words).replace(dayPattern, ""))])],
    searchedAs: words["zo-gezocht"],
  };
}

function blockTexts(words: BlockWords, tell: (text: string) => string): Pick<PaperBlock, "name" | "texts"> {
  if (typeof words === "string") return { texts: [tell(words)] };
  if ("naam" in words) return { name: tell(words.naam), texts: [tell(words.is)] };
  return { texts: words.map(tell) };
}

/** Every text of a sample that is a sentence, as it reads: addresses, headings and what is filled in on the paper are none. */
export function sampleTexts(slug: SampleSlug): string[] {
  const { when, difference, paper, lacks } = readSample(slug);
  return [
    when,
    difference,
    ...paper.flatMap(({ kind, texts, callout }) => [
      ...(kind === "tekst" || kind === "punten" ? texts : []),
      ...(callout ? [callout.text] : []),
    ]),
    ...lacks.flatMap(({ sign, advice }) => [sign, advice]),
  ];
}
