import { describe, expect, test } from "vitest";
import { type Fact, facts } from "@/lib/registers/facts";
import { claimText, type Force } from "@/lib/registers/facts/fact";
import { edition } from "@/tests/edition";
import { type Claims, claimsOn, statementsOf } from "./claims";

const claims = claimsOn(edition.day);
const withFacts = claims.filter(({ facts: own }) => own.length > 0);

/** Words by which a sentence says that something is usual, and not certain. */
const hedge = /\b(?:meestal|vaak|soms|misschien|in de praktijk|vrijwel altijd|doorgaans)\b/iu;
/** Words by which a sentence tells a rule. */
const rule = /\b(?:moet|moeten|mag|mogen|beslist|beslissen|hoeft|geldt|plaatst|plaatsen|genoeg|recht|telt|meldt|toegelaten)\b/iu;
/** Words by which a sentence says that someone has a duty or a right. */
const duty = /\b(?:moet|moeten|verplicht|(?:heeft|hebben|hebt|heb|houdt) (?:je |zij |het |daar |ook )?recht)\b/iu;
/** Advice to the parent, and a sentence to say, are no claims about the law; nor is a duty within a question. */
const noClaim =
  /\bvraagt\b|^(?:Schrijf|Spreek|Vraag|Kijk|Noteer|Lees|Zeg|Vertel|Ik|Wij|Wilt)\b|\b(?:je (?:dan |zelf |daar |eerst )?moet|moet je|hoef je)\b|\b(?:wie|wat|wanneer|hoe|waarom|welke?)\b[^.]*\bmoet/iu;

type Piece = Pick<Claims, "place" | "facts" | "blocks">;
const sentencesIn = ({ blocks }: Piece) => blocks.flat();
const forcesOf = ({ facts: own }: Piece): Set<Force> => new Set(statementsOf(own).map(({ force }) => force));
const isUnsure = ({ facts: own }: Piece) => own.some((id) => (facts[id] as Fact).certainty === "midden");

/** Sentences that say of a rule that it usually holds, though none of their facts leaves anything open. */
function tooWeak(piece: Piece): string[] {
  const forces = forcesOf(piece);
  if (forces.has("usually") || forces.has("may") || isUnsure(piece)) return [];
  return sentencesIn(piece).filter((sentence) => hedge.test(sentence) && rule.test(sentence) && !noClaim.test(sentence));
}

/** Sentences that speak of a duty or a right though none of their facts does. */
function tooStrong(piece: Piece): string[] {
  const forces = forcesOf(piece);
  if (forces.has("must")) return [];
  return sentencesIn(piece).filter(
    (sentence) => duty.test(sentence) && !noClaim.test(sentence) && !(hedge.test(sentence) && (forces.has("usually") || isUnsure(piece))),
  );
}

test("er is genoeg gelezen", () => {
  expect(withFacts.length).toBeGreaterThan(900);
  expect(withFacts.flatMap(sentencesIn).length).toBeGreaterThan(5000);
  expect(statementsOf(Object.keys(facts) as never).length).toBeGreaterThan(400);
});

test("geen tekst is zwakker dan zijn feiten", () => {
  expect(withFacts.flatMap((piece) => tooWeak(piece).map((sentence) => `${piece.place}: ${sentence}`))).toEqual([]);
});

test("geen tekst is sterker dan zijn feiten", () => {
  expect(withFacts.flatMap((piece) => tooStrong(piece).map((sentence) => `${piece.place}: ${sentence}`))).toEqual([]);
});

describe("een zin over een regel is zo sterk als die regel", () => {
  const guarded = (Object.entries(facts) as [string, Fact][]).flatMap(([id, { claim }]) =>
    claim.flatMap((statement) => (statement.told ? [{ id, ...statement, told: statement.told }] : [])),
  );
  test("er zijn genoeg zulke regels", () => expect(guarded.length).toBeGreaterThanOrEqual(20));

  test.each(guarded)("feit $id: $says", ({ id, force, told }) => {
    const sentences = withFacts
      .filter(({ facts: own }) => (own as readonly string[]).includes(id))
      .flatMap((piece) =>
        sentencesIn(piece)
          .filter((sentence) => told.test(sentence))
          .map((sentence) => ({ place: piece.place, sentence })),
      );
    expect(sentences.length, "minstens één zin vertelt dit").toBeGreaterThan(0);
    expect(sentences.filter(({ sentence }) => weakens(force, sentence))).toEqual([]);
  });
});

/** Whether a sentence makes a statement weaker or stronger than it is. */
function weakens(force: Force, sentence: string): boolean {
  const asks = /\b(?:vraag|vragen) (?:\p{L}+ )?of (?:je|jij|jullie|dat|er|het|zij)\b/iu;
  if (force === "must") return hedge.test(sentence) || asks.test(sentence);
  if (force === "may") return duty.test(sentence) && !noClaim.test(sentence);
  return force === "usually" && !hedge.test(sentence) && !/\b(?:kan|kunnen|verschilt|veel|sommige|niet zeker|vraag)\b/iu.test(sentence);
}

describe("wat op papier moet, zegt een feit", () => {
  const onPaper =
    /\b(?:schriftelijk|op papier|per brief|per post|(?:moet|hoort) (?:zij|hij|het|de school|het bestuur|het verband|de gemeente)[^.?]{0,20} (?:te )?schrijven|schrijft (?:zij|het bestuur|de school|het verband) je)\b/iu;
  /** A parent may always ask for paper, or write: that is advice. */
  const advice =
    /\b(?:vraag|stuur|zet|schrijf|laat|mail|meld|geef|bewaar|noteer|leg|doe|maak|zeg|houd|bevestig|print|neem|lees|kijk|wil|wilt u|krijg|kreeg|kregen|heb|ik|zorg)\b/iu;
  const carries = /\b(?:schriftelijk|op papier|per brief|brief|document|rapport|afschrift|beschikking|besluit)\b/iu;

  const told = withFacts.flatMap((piece) =>
    sentencesIn(piece)
      .filter((sentence) => onPaper.test(sentence) && !advice.test(sentence))
      .map((sentence) => ({ piece, sentence })),
  );
  test("er zijn zulke zinnen, en elk rust op een feit dat papier noemt", () => {
    expect(told.length).toBeGreaterThan(10);
    const wrong = told.filter(({ piece }) => !statementsOf(piece.facts).some(({ says }) => carries.test(says)));
    expect(wrong.map(({ piece, sentence }) => `${piece.place}: ${sentence}`)).toEqual([]);
  });
});

describe("elk feit zegt zelf hoe sterk het is", () => {
  const all = (Object.entries(facts) as [string, Fact][]).flatMap(([id, { claim }]) => claim.map((statement) => ({ id, ...statement })));
  const uncertain =
    /\b(?:meestal|vaak|soms|sommige|veel|praktijk|verschil\w*|werkwijze|niet zeker|kan|kunnen|kunt|mogelijk|globaal|ongeveer|volgens|naar verwachting|beleid|bekend\w*|afgesproken|niet (?:\w+ )?(?:gevonden|gelezen|bekend)|geen (?:\w+ )*gevonden|onbekend|zou)\b/iu;
  test("wat meestal zo is, zegt dat", () => {
    const usual = all.filter(({ force }) => force === "usually");
    expect(usual.length).toBeGreaterThan(40);
    expect(usual.filter(({ says }) => !uncertain.test(says)).map(({ id, says }) => `${id}: ${says}`)).toEqual([]);
  });
  test("wat moet, zegt niet dat het meestal zo is", () => {
    const musts = all.filter(({ force }) => force === "must");
    expect(musts.length).toBeGreaterThan(120);
    expect(musts.filter(({ says }) => hedge.test(says)).map(({ id, says }) => `${id}: ${says}`)).toEqual([]);
  });
  test("wat mag, zegt dat iemand mag of kan", () => {
    const choices = all.filter(({ force }) => force === "may");
    expect(choices.length).toBeGreaterThan(50);
    expect(
      choices
        .filter(({ says }) => !/\b(?:mag|mogen|kan|kunnen|hoeft|hoeven|bevoegd|vrij|uitzonder\w*|tenzij)\b/iu.test(says))
        .map(({ id, says }) => `${id}: ${says}`),
    ).toEqual([]);
  });
});

describe("de controle ziet fouten", () => {
  const piece = (fact: Claims["facts"][number], sentence: string): Piece => ({ place: "x", facts: [fact], blocks: [[sentence]] });
  test("een plicht die een vraag is geworden", () => {
    expect(weakens("must", "Vraag of je dat mag komen uitleggen.")).toBe(true);
    expect(weakens("must", "Het bestuur moet je horen.")).toBe(false);
  });
  test("een keuze die een plicht is geworden, en een gewoonte die zeker is geworden", () => {
    expect(weakens("may", "De inspectie moet minder uren toestaan.")).toBe(true);
    expect(weakens("usually", "Er is een zitting.")).toBe(true);
    expect(weakens("usually", "Meestal is er een zitting.")).toBe(false);
  });
  test("een stuk tekst waarvan de feiten het anders zeggen", () => {
    expect(tooWeak(piece("4.12", "Meestal geldt er dan geen opp."))).toHaveLength(1);
    expect(tooStrong(piece("10.7", "De school moet een plek zoeken."))).toHaveLength(1);
    expect(claimText(facts["4.12"])).not.toBe("");
  });
});
