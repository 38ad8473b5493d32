import { describe, expect, test } from "vitest";
import { answerAddress } from "@/lib/addresses/address-of";
import { answerSlugs } from "@/lib/content/answers";
import { readAnswer, readExplanation, readSitePage } from "@/lib/content/read";
import { sentencesOf } from "@/lib/content/readability";
import { edgesFrom } from "@/lib/guide/graph";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { routeInShort } from "@/lib/guide/route-in-short";
import { allStarts } from "@/lib/guide/starts";
import { nodeIds } from "@/lib/guide/structure";
import { nodeTexts } from "@/lib/guide/text";
import { explanationSlugs, sitePageSlugs } from "@/lib/ids/slugs";
import { allActors } from "@/lib/registers/actor-words";
import { deadlineOf } from "@/lib/registers/deadline-words";
import { type DeadlineId, deadlines } from "@/lib/registers/deadlines";
import { allTerms } from "@/lib/registers/term-words";
import { edition } from "@/tests/edition";

/** A mistake that others make: what it looks like in a sentence, a sentence that must be caught, and what is right. */
type Mistake = {
  readonly name: string;
  readonly pattern: RegExp;
  /** A sentence with such a word denies the mistake. Default: niet, geen, nooit. */
  readonly unless?: RegExp;
  readonly example: string;
  /** How the truth is told: at least one sentence of the site does so. */
  readonly right: RegExp;
};

const denial = /\b(?:niet|geen|nooit|pas)\b/u;
const verband = "(?:het )?(?:samenwerkings)?verband";

const mistakes: readonly Mistake[] = [
  {
    name: "dat de school meer tijd neemt, moet op papier",
    right: /meer tijd nodig, dan moet zij je dat laten weten/iu,
    pattern:
      /\b(?:meer|extra) tijd\b[^.]*\b(?:schrijft|schriftelijk|op papier)\b|\b(?:moet|laat) zij je (?:dan )?(?:dat )?(?:schrijven|schriftelijk weten)/iu,
    unless: /\b[Vv]raag\b/u,
    example: "Heeft zij meer tijd nodig, dan schrijft zij je dat.",
  },
  {
    name: "scholen vormen nu nog een landelijk verband",
    right: /horen bij een verband voor het hele land/iu,
    pattern: /\b(?:mogen|kunnen)\b[^.]*\b(?:landelijk verband|verband[^.]*hele land)[^.]*\b(?:vormen|oprichten|beginnen)/iu,
    example: "Scholen van één richting mogen samen een landelijk verband vormen.",
  },
  {
    name: "een TLV voor praktijkonderwijs geldt hele schooljaren",
    right: /praktijkonderwijs[^.]*noemt de wet geen duur|noemt de wet geen duur/iu,
    pattern: /\b(?:elke|iedere|ook) TLV\b[^.]*\bschooljaren\b|\b(?:praktijkonderwijs|pro)\b[^.]*\bhele schooljaren\b/iu,
    example: "Elke TLV geldt een of meer hele schooljaren.",
  },
  {
    name: "eerder aanmelden voor de brugklas kan niet",
    right: /te vroege of te late aanmelding waard is, zegt de wet niet/iu,
    pattern: /\b(?:eerder|vroeger) aanmelden (?:kan|mag) (?:volgens de wet )?niet\b|aanmelden kan pas in die week/iu,
    unless: /(?!)/u,
    example: "Eerder aanmelden kan volgens de wet niet.",
  },
  {
    name: "de inspectie kan altijd thuis leren goedkeuren",
    right: /altijd thuis leren (?:telt niet|is geen)/iu,
    pattern: /\binspectie\b[^.]*\b(?:altijd thuis|thuisonderwijs|thuis leren)\b/iu,
    example: "Met instemming van de inspectie mag je kind altijd thuis leren.",
  },
  {
    name: "een ouder zonder gezag krijgt alleen nee in het belang van het kind",
    right: /ook niet aan de ouder met gezag vertellen/iu,
    pattern: /\balleen nee zeggen als het slecht is voor je kind\b/iu,
    unless: /(?!)/u,
    example: "De school mag alleen nee zeggen als het slecht is voor je kind.",
  },
  {
    name: "school stopt op een verjaardag",
    right: /tot (?:en met )?het einde? van het schooljaar waarin je kind (?:14|18|20) wordt/iu,
    pattern: /\b(?:vso|praktijkonderwijs|pro)\b[^.]*\btot (?:en met )?(?:je )?(?:18|20) jaar\b/iu,
    example: "Vso: tot 20 jaar.",
  },
  {
    name: "een kind heeft recht om de toets over te slaan",
    right: /school kan bepalen dat je kind de toets niet maakt/iu,
    pattern: /\b(?:hoeft|hoeven) (?:je kind )?(?:de|die|deze) toets niet\b(?! in te halen)|\btoets hoeft (?:dan )?niet\b/iu,
    unless: /(?!)/u,
    example: "Dan hoeft die toets niet.",
  },
  {
    name: "je mag vragen of het bestuur je hoort",
    right: /moet je (?:eerst )?laten vertellen wat je vindt|moet je horen voor het beslist/iu,
    pattern: /\bvraag of je (?:ook )?(?:dat )?mag komen (?:praten|uitleggen)\b/iu,
    unless: /(?!)/u,
    example: "Vraag of je ook mag komen praten.",
  },
  {
    name: "wie na de laatste dag komt, is zonder meer te laat",
    right: /goede reden/iu,
    pattern: /\bje bent dus te laat\b/iu,
    unless: /(?!)/u,
    example: "Je bent dus te laat.",
  },
  {
    name: "ouders vragen de TLV aan",
    right: /ouders? kunnen (?:zelf geen TLV aanvragen|dat niet zelf)|de school vraagt de TLV aan, niet jij/iu,
    pattern:
      /\b(?:jij|je|ouders)\b(?! kind)[^,]{0,15}\b(?:vraagt|vragen|vraag)\b[^,]{0,20}\b(?:TLV|toelaatbaarheidsverklaring)\b[^,]{0,8}\baan\b/iu,
    example: "Je vraagt zelf de TLV aan.",
  },
  {
    name: "een TLV is een plek",
    right: /(?:TLV is (?:dat )?nog geen plek|plek is (?:de TLV|dat|het) nog niet)/iu,
    pattern: /\bTLV (?:is|geeft|betekent)[^.]*\bplek\b/iu,
    example: "Een TLV is een plek op een school.",
  },
  {
    name: "voor alle hulp is een besluit nodig",
    right: /(?:daar is|zonder) (?:geen )?aanvraag(?: voor)? (?:voor )?(?:nodig)?|aanvraag is niet nodig/iu,
    pattern: new RegExp(`\\b(?:alle|elke) (?:extra )?hulp\\b[^.]*\\b(?:besluit|toewijzing|toestemming) van ${verband}`, "iu"),
    example: "Voor alle extra hulp is een besluit van het verband nodig.",
  },
  {
    name: "de geschillencommissie beslist bindend",
    right: /oordeel bindt niet|hoeft (?:dat|het oordeel|haar oordeel) niet te volgen/iu,
    pattern: /\b(?:oordeel|geschillencommissie)\b[^.]*(?:\bbindend\b|\bbindt\b|\bmoet(?:en)? (?:dat|het|dit) (?:doen|volgen)\b)/iu,
    example: "Het oordeel van de geschillencommissie is bindend.",
  },
  {
    name: "de geschillencommissie gaat over de TLV",
    right: /geschillencommissie gaat daar niet over/iu,
    pattern: /geschillencommissie[^.]*\bover[^.]*\bTLV\b/iu,
    example: "De geschillencommissie oordeelt over de TLV.",
  },
  {
    name: "zorgplicht begint bij een telefoontje of open dag",
    right: /(?:bellen|gesprek|open dag)[^.]*\btelt niet/iu,
    pattern: /\b(?:telefoontje|open dag|bellen)\b[^.]*\b(?:is|telt als)\b[^.]*\baanmeld/iu,
    example: "Een telefoontje telt als aanmelding.",
  },
  {
    name: "zorgplicht geldt altijd",
    right: /\bgeen zorgplicht\b/iu,
    pattern: /zorgplicht[^.]*\baltijd\b|\baltijd\b[^.]*zorgplicht/iu,
    example: "De zorgplicht geldt altijd.",
  },
  {
    name: "ouders stemmen in met het hele opp",
    right: /over (?:de|die) hulp[^.]*\bhet (?:samen |daarover )?eens\b/iu,
    pattern:
      /\b(?:instemm\w*|akkoord|toestemming|eens)\b[^.]*\bhele (?:opp|plan)\b|\bhele (?:opp|plan)\b[^.]*\b(?:instemm\w*|akkoord|toestemming)\b/iu,
    example: "Voor het hele opp is jouw akkoord nodig.",
  },
  {
    name: "hoorrecht geldt vanaf twaalf",
    right: /geen leeftijdsgrens|hoe jong|ook voor jonge kinderen/iu,
    pattern: /(?:hoorrecht|mening|gehoord)[^.]*\bvanaf (?:12|twaalf)\b|\bvanaf (?:12|twaalf)\b[^.]*(?:hoorrecht|mening|gehoord)/iu,
    example: "Vanaf 12 jaar mag je kind zijn mening geven.",
  },
  {
    name: "het schoolondersteuningsprofiel is verplicht",
    right: /in de schoolgids\b[^.]*\bhulp|hulp\b[^.]*\bin de schoolgids/iu,
    pattern: /schoolondersteuningsprofiel[^.]*\b(?:verplicht|moet)\b|\b(?:verplicht|moet)\b[^.]*schoolondersteuningsprofiel/iu,
    example: "Elke school moet een schoolondersteuningsprofiel hebben.",
  },
  {
    name: "verwijderen mag na acht weken zoeken",
    right: /andere school\b[^.]*\b(?:ja zeggen|ja zegt|wil toelaten|bereid)/iu,
    pattern: /(?:verwijder|van school)[^.]*\b(?:8|acht) weken\b|\b(?:8|acht) weken\b[^.]*verwijder/iu,
    unless: /\b(?:niet|geen|cluster)\b/u,
    example: "Na acht weken mag de school je kind verwijderen.",
  },
  {
    name: "je kind meteen uitschrijven",
    right: /ingeschreven tot\b|pas uitschrijven als\b/iu,
    pattern: /\b(?:schrijf|meld)\b[^.]*\bkind\b[^.]*\b(?:uit|af)\b/iu,
    example: "Schrijf je kind meteen uit.",
  },
  {
    name: "de beslistermijn is altijd tien weken",
    right: /[eé]én keer\b[^.]*\b(?:meer|extra) tijd/iu,
    pattern: /\bschool\b[^.]*\b(?:beslist|antwoordt)\b[^.]*\b(?:10|tien) weken\b/iu,
    example: "De school beslist binnen tien weken.",
  },
  {
    name: "elk kind krijgt na tien weken een tijdelijke plek",
    right: /nergens ingeschreven\b[^.]*\btijdelijke plek|staat je kind nergens ingeschreven/iu,
    pattern: /\b(?:elk|alle|ieder)\b[^.]*\bkind(?:eren)?\b[^.]*\btijdelijke? (?:plek|plaats)/iu,
    example: "Elk kind krijgt na tien weken een tijdelijke plek.",
  },
  {
    name: "bezwaar stopt het besluit",
    right: /besluit\b[^.]*\bblijft (?:intussen )?gelden|blijft het (?:eerste )?besluit gelden/iu,
    pattern: /\bbezwaar\b[^.]*\b(?:schorst|stopt|houdt)\b[^.]*\b(?:besluit|TLV)\b/iu,
    example: "Bezwaar stopt het besluit.",
  },
  {
    name: "cluster 1 en 2 gaat via het verband",
    right: /meld\b[^.]*\bzelf aan bij\b[^.]*\binstelling|TLV is daar niet nodig/iu,
    pattern: new RegExp(`\\bcluster (?:1|2)\\b[^.]*\\b(?:via|beslist|vraagt)\\b[^.]*\\b${verband}\\b`, "iu"),
    example: "Voor cluster 2 beslist het verband.",
  },
  {
    name: "de twee verbanden zijn hetzelfde",
    right: /(?:grenzen|gebied|verband)\w*\b[^.]*\b(?:anders|ander|andere|verschil\w*|niet gelijk|niet hetzelfde)\b/iu,
    pattern: /\b(?:po|primair)\b[^.]*\b(?:vo|voortgezet)\b[^.]*\b(?:hetzelfde|dezelfde|altijd gelijk)\b/iu,
    unless: /\b(?:niet|geen|nooit|soms|vaak|zelden)\b/u,
    example: "PO en VO hebben hetzelfde gebied.",
  },
  {
    name: "ouders moeten instemmen met een TLV",
    right: /jouw ja is hier niet verplicht|zonder jouw akkoord/iu,
    pattern:
      /\b(?:zonder jouw|zonder je|ouders moeten|je moet)\b[^.]*\b(?:akkoord|toestemming|instemm\w*|handtekening)\b[^.]*\b(?:TLV|aanvraag)\b/iu,
    unless: /\b(?:niet|geen|nooit|praktijkonderwijs|ook|toch|kan)\b/u,
    example: "Ouders moeten akkoord gaan met de TLV.",
  },
  {
    name: "een vrijstelling vraag je aan, of is een school",
    right: /vrijstelling is geen school/iu,
    pattern:
      /vrijstelling[^.]*\b(?:aanvra\w*|vraagt?|verlee?n\w*|toegekend|toeken\w*|is een (?:soort )?school)\b|\bvraagt?\b[^.]*\bvrijstelling aan\b/iu,
    example: "Je vraagt een vrijstelling aan bij de gemeente.",
  },
  {
    name: "de gemeente beslist over een plek",
    right: /gemeente gaat over leerplicht, vervoer/iu,
    pattern: /\bgemeente\b[^.]*\bbeslist\b[^.]*\b(?:plek|plaatsing|welke school)\b/iu,
    example: "De gemeente beslist welke school je kind krijgt.",
  },
  {
    name: "het verband zorgt zelf voor een plek",
    right: /\bschool\b[^.]*\b(?:blijft verantwoordelijk|moet zoeken|moet een plek zoeken)/iu,
    pattern: new RegExp(`\\b${verband} (?:zoekt|zorgt voor|regelt) (?:een|de) (?:plek|school)\\b|eindverantwoordelijk`, "iu"),
    example: "Het samenwerkingsverband zoekt een plek voor je kind.",
  },
  {
    name: "een particuliere school hoort bij een verband",
    right: /particuliere? scho\w+\b[^.]*\b(?:geen|niet)\b/iu,
    pattern: new RegExp(`particuliere? scho\\w+\\b[^.]*\\b(?:hoort|horen|zit|zitten|valt)\\b[^.]*\\b${verband}\\b`, "iu"),
    example: "Een particuliere school hoort bij het samenwerkingsverband.",
  },
  {
    name: "een belofte",
    right: /de (?:nieuwe )?school beslist (?:daarna )?zelf/iu,
    pattern:
      /\bkrijgt (?:een|de|zeker een) (?:plek|TLV)\b|\brecht op een (?:plek|TLV)\b|\bje wint\b|\bmoet je kind (?:aannemen|toelaten)\b/iu,
    unless: /\b(?:niet|geen|nooit|of|als|wie|wanneer)\b/u,
    example: "Je kind krijgt een plek op deze school.",
  },
];

/** Every sentence a parent can read, with where it stands. */
const sentences: readonly (readonly [place: string, sentence: string])[] = [
  ...nodeIds.flatMap((id) => {
    const node = nodeOf(id);
    const labels = edgesFrom(id, node).map(({ label }) => label);
    return split(id, [titleOf(node), ...nodeTexts(node), ...labels]);
  }),
  ...explanationSlugs.flatMap((slug) => readExplanation(slug, edition.day).sentences.map(({ text }) => [slug, text] as const)),
  ...answerSlugs().flatMap((slug) => readAnswer(slug, edition.day).sentences.map(({ text }) => [answerAddress(slug), text] as const)),
  ...sitePageSlugs.flatMap((slug) => readSitePage(slug, edition.day).sentences.map(({ text }) => [slug, text] as const)),
  ...split(
    "begin",
    allStarts().map(({ label }) => label),
  ),
  ...split(
    "route-in-short",
    routeInShort().map(({ text }) => text),
  ),
  ...split(
    "begrippen",
    Object.values(allTerms()).map(({ explanation }) => explanation),
  ),
  ...split(
    "actoren",
    allActors().flatMap(({ role, contact }) => [role, contact]),
  ),
  ...split(
    "termijnen",
    (Object.keys(deadlines) as DeadlineId[]).map((id) => deadlineOf(id)).flatMap(({ what, start }) => [what, start]),
  ),
];

function split(place: string, texts: readonly string[]): (readonly [string, string])[] {
  return texts.flatMap((text) => sentencesOf({ text, line: 1 }).map((sentence) => [place, sentence.text] as const));
}

function isMistake({ pattern, unless = denial }: Mistake, sentence: string): boolean {
  return pattern.test(sentence) && !unless.test(sentence);
}

test("er is genoeg gelezen", () => {
  console.log(`fouten van anderen: ${mistakes.length} soorten, gezocht in ${sentences.length} zinnen`);
  expect(mistakes.length).toBeGreaterThanOrEqual(22);
  expect(sentences.length).toBeGreaterThan(4000);
});

describe.each(mistakes)("$name", (mistake) => {
  test("het voorbeeld wordt gezien", () => expect(isMistake(mistake, mistake.example)).toBe(true));
  test("het goede staat wel op de site", () => {
    expect(sentences.filter(([, sentence]) => mistake.right.test(sentence)).length).toBeGreaterThan(0);
    expect(mistake.right.test(mistake.example), "het goede lijkt niet op de fout").toBe(false);
  });
  test("staat nergens op de site", () => {
    const found = sentences.filter(([, sentence]) => isMistake(mistake, sentence)).map(([place, sentence]) => `${place}: ${sentence}`);
    expect(found).toEqual([]);
  });
});
