import { allTerms } from "../registers/term-words";

/** One sentence with the place where it stands. */
export type Sentence = { readonly text: string; readonly words: readonly string[]; readonly line: number; readonly exception?: string };

/** The measures of one page. Shares are between 0 and 1. */
export type Measures = {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  readonly longest: number;
  readonly shareLong: number;
  readonly sharePassive: number;
  readonly fleschDouma: number;
  /** The same, with unavoidable legal terms counted as two syllables. */
  readonly fleschDoumaNeutral: number;
};

/** A page fails beyond these. "Long" is more than fifteen words. */
const limits = {
  wordsPerSentence: 12,
  longest: 20,
  shareLong: 0.08,
  sharePassive: 0.1,
  fleschDouma: 65,
  fleschDoumaNeutral: 78,
} as const;

const longSentence = 15;
const segmenter = new Intl.Segmenter("nl", { granularity: "sentence" });
const wordPattern = /[\p{L}\p{N}]+(?:['’.:-][\p{L}\p{N}]+)*['’]?/gu;
const passivePattern = /\b(?:word|wordt|worden)\b/iu;
// Two vowels that make one sound in Dutch; longest first, so that "aai" is not read as "aa" + "i".
const vowelGroup = /aai|ooi|oei|eeu|ieu|aa|ee|ie|ij|oe|oo|ou|au|ui|uu|eu|ei|[aeiouyáéíóúàèëïöüâêîôû]/giu;

/** Splits a block of text into sentences and words. */
export function sentencesOf(block: { readonly text: string; readonly line: number; readonly exception?: string }): Sentence[] {
  return [...segmenter.segment(block.text)]
    .map(({ segment }) => ({ ...block, text: segment.trim(), words: segment.match(wordPattern) ?? [] }))
    .filter(({ words }) => words.length > 0);
}

/** Number of syllables of a Dutch word, counted as groups of vowels; at least one. */
export function syllables(word: string): number {
  return Math.max(1, word.match(vowelGroup)?.length ?? 1);
}

/** Tells of a word whether it is a legal word that we cannot avoid. */
function unavoidable(): (word: string) => boolean {
  const words = new Set(
    Object.values(allTerms())
      .filter((term) => term.unavoidable)
      .flatMap(({ word, abbreviation }) => [word, ...(abbreviation ? [abbreviation] : [])])
      .map((word) => word.toLowerCase()),
  );
  return (word) => {
    const lower = word.toLowerCase();
    return words.has(lower) || words.has(lower.replace(/(?:en|s)$/u, ""));
  };
}

/** Flesch-Douma: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. */
function flesch(syllableCount: number, words: number, sentences: number): number {
  return 206.84 - 0.77 * ((100 * syllableCount) / words) - 0.93 * (words / sentences);
}

/** Measures the sentences of one page; sentences in an exception are left out. An empty page measures as zeros. */
export function measure(all: readonly Sentence[]): Measures {
  const sentences = all.filter((sentence) => sentence.exception === undefined);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) {
    return {
      words: 0,
      sentences: 0,
      wordsPerSentence: 0,
      longest: 0,
      shareLong: 0,
      sharePassive: 0,
      fleschDouma: 0,
      fleschDoumaNeutral: 0,
    };
  }
  const total = words.reduce((sum, word) => sum + syllables(word), 0);
  const isUnavoidable = unavoidable();
  const neutral = words.reduce((sum, word) => sum + (isUnavoidable(word) ? 2 : syllables(word)), 0);
  return {
    words: words.length,
    sentences: sentences.length,
    wordsPerSentence: words.length / sentences.length,
    longest: Math.max(...sentences.map((sentence) => sentence.words.length)),
    shareLong: sentences.filter((sentence) => sentence.words.length > longSentence).length / sentences.length,
    sharePassive: sentences.filter((sentence) => passivePattern.test(sentence.text)).length / sentences.length,
    fleschDouma: flesch(total, words.length, sentences.length),
    fleschDoumaNeutral: flesch(neutral, words.length, sentences.length),
  };
}

/**
 * Compares the sentences of one page with the limits.
 * @param file shown in every message
 * @returns one line per fault with file, line, sentence and reason, in Dutch; empty when the page passes
 */
export function readabilityFaults(file: string, sentences: readonly Sentence[]): string[] {
  const counted = sentences.filter((sentence) => sentence.exception === undefined);
  const measures = measure(counted);
  if (measures.words === 0) return [`${file}: geen lopende tekst gevonden.`];
  const faults: string[] = [];
  const at = ({ line, text }: Sentence) => `${file}:${line}: "${text}"`;
  const percent = (share: number) => `${Math.round(share * 100)}%`;

  for (const sentence of counted.filter(({ words }) => words.length > limits.longest)) {
    faults.push(`${at(sentence)} heeft ${sentence.words.length} woorden; hooguit ${limits.longest}. Knip de zin.`);
  }
  if (measures.shareLong > limits.shareLong) {
    const long = counted.filter(({ words }) => words.length > longSentence);
    const reason = `${percent(measures.shareLong)} van de zinnen is langer dan ${longSentence} woorden; hooguit ${percent(limits.shareLong)}.`;
    faults.push(...long.map((sentence) => `${at(sentence)} heeft ${sentence.words.length} woorden; ${reason}`));
  }
  if (measures.sharePassive > limits.sharePassive) {
    const passive = counted.filter(({ text }) => passivePattern.test(text));
    const reason = `${percent(measures.sharePassive)} van de zinnen heeft wordt of worden; hooguit ${percent(limits.sharePassive)}. Schrijf wie het doet.`;
    faults.push(...passive.map((sentence) => `${at(sentence)} ${reason}`));
  }
  const worst = heaviest(counted);
  const pageFault = (what: string, value: number, limit: number) =>
    void faults.push(
      `${file}: ${what} is ${value.toFixed(1)}; de grens is ${limit}.${worst ? ` Zwaarste zin: "${worst.text}" (regel ${worst.line}).` : ""}`,
    );
  if (measures.wordsPerSentence > limits.wordsPerSentence) {
    pageFault("gemiddeld aantal woorden per zin", measures.wordsPerSentence, limits.wordsPerSentence);
  }
  if (measures.fleschDouma < limits.fleschDouma) pageFault("Flesch-Douma", measures.fleschDouma, limits.fleschDouma);
  if (measures.fleschDoumaNeutral < limits.fleschDoumaNeutral) {
    pageFault("Flesch-Douma zonder vaste begrippen", measures.fleschDoumaNeutral, limits.fleschDoumaNeutral);
  }
  return faults;
}

/** The sentence that is hardest to read, with unavoidable terms as two syllables; undefined when there is none. */
export function heaviest(sentences: readonly Sentence[]): Sentence | undefined {
  return [...sentences].sort((a, b) => sentenceFlesch(a) - sentenceFlesch(b))[0];
}

/** Flesch-Douma of one sentence, with unavoidable terms as two syllables: below 50 it is hard. */
export function sentenceFlesch({ words }: Sentence): number {
  const isUnavoidable = unavoidable();
  return flesch(
    words.reduce((sum, word) => sum + (isUnavoidable(word) ? 2 : syllables(word)), 0),
    words.length,
    1,
  );
}
