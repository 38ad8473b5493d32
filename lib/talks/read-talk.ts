import { actorOf } from "../registers/actor-words";
import type { ActorId } from "../registers/actors";
import type { DeadlineId } from "../registers/deadlines";
import { deadlinesNamedIn, sayIn } from "../words/placeholders";
import { dutchWords } from "../words/word-set";
import type { TalkStructure } from "./model";
import { talkWords } from "./talk-words";
import { type TalkSlug, talks } from "./talks";

/** A sheet with its words. */
export type TalkPage = TalkStructure & {
  readonly title: string;
  readonly description: string;
  readonly when: string;
  /** Everyone at the table, and what they may decide. */
  readonly seats: readonly { readonly actor: ActorId; readonly name: string; readonly role: string }[];
  readonly decision: string;
  readonly bring: readonly string[];
  readonly questions: readonly string[];
  /** What may be said that throws a parent, and what to say then. */
  readonly hard: readonly { readonly said: string; readonly say: string }[];
  readonly agree: readonly string[];
  readonly afterwards: readonly string[];
  /** The deadlines that it tells. */
  readonly deadlines: readonly DeadlineId[];
  /** How parents look for it. */
  readonly searchedAs: readonly string[];
};

const say = sayIn("nl");

/**
 * A sheet for a talk with Dutch words; the numbers of deadlines are in them.
 * @throws as readWords does
 */
export function readTalk(slug: TalkSlug): TalkPage {
  const structure = talks[slug];
  const words = dutchWords(talkWords, slug);
  return {
    ...structure,
    title: words.titel,
    description: words.omschrijving,
    when: say(words.wanneer),
    seats: structure.table.map((actor) => ({ actor, name: nameAt(structure, actor), role: say(words["aan-tafel"][actor] ?? "") })),
    decision: say(words.beslist),
    bring: words.meenemen.map(say),
    questions: words.vragen.map(say),
    hard: words.moeilijk.map(({ als, zeg }) => ({ said: say(als), say: say(zeg) })),
    agree: words.afspreken.map(say),
    afterwards: words.daarna.map(say),
    deadlines: deadlinesNamedIn(JSON.stringify(words)),
    searchedAs: words["zo-gezocht"],
  };
}

/** Who sits there, as the reader of the sheet calls them: "jij als ouder", or "je ouders" when a pupil reads it. */
function nameAt({ isForPupil }: TalkStructure, actor: ActorId): string {
  if (isForPupil && actor === "leerling") return "jij";
  if (isForPupil && actor === "ouders") return "je ouders";
  return actorOf(actor).name;
}

/** Every text of a sheet, as it reads. */
export function talkTexts(slug: TalkSlug): string[] {
  const { when, seats, decision, bring, questions, hard, agree, afterwards } = readTalk(slug);
  return [
    when,
    ...seats.map(({ role }) => role),
    decision,
    ...bring,
    ...questions,
    ...hard.flatMap(({ said, say: reply }) => [said, reply]),
    ...agree,
    ...afterwards,
  ];
}
