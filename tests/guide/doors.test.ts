import { describe, expect, test } from "vitest";
import { edgesFrom } from "@/lib/guide/graph";
import { nodeOf } from "@/lib/guide/guide";
import { type LadderId, ladders } from "@/lib/guide/ladders";
import { allStarts, startGroups, unsureStart } from "@/lib/guide/starts";
import { nodeIds } from "@/lib/guide/structure";
import type { NodeId } from "@/lib/ids/nodes";

/** What may happen to a family besides what they came for, and where the guide takes that up: a question, or a rung of its ladder. */
const subjects = {
  weigering: ["waarom-weigert-de-school", "praktijkonderwijs-geweigerd", ...rungsOf("weigering")],
  verwijdering: ["schorsing-of-verwijdering", ...rungsOf("verwijdering")],
  thuis: ["waarom-zit-je-kind-thuis", "al-ergens-aangemeld", ...rungsOf("thuis")],
  opp: ["wat-is-er-mis-met-het-opp", ...rungsOf("opp")],
  tlv: ["wat-is-er-mis-met-de-tlv", "hoe-staat-de-aanvraag", "verband-beslist", ...rungsOf("tlv")],
} as const satisfies Readonly<Record<string, readonly NodeId[]>>;

type Subject = keyof typeof subjects;

const everything = Object.keys(subjects) as Subject[];

/** What a family behind each door can meet, reviewed door by door. A door that is not here meets none of these before something else changes. */
const meets: Readonly<Partial<Record<NodeId, readonly Subject[]>>> = {
  "zorgen-besproken": ["thuis"],
  "waarom-werkt-de-hulp-niet": ["opp", "thuis"],
  "overleg-gehad": ["verwijdering", "thuis"],
  "staat-je-kind-ingeschreven": ["weigering", "thuis", "tlv"],
  "wat-is-er-onveilig": ["thuis"],
  "wat-is-je-vraag-bij-hoogbegaafdheid": everything,
  "hoe-oud-is-je-kind": ["weigering", "tlv"],
  "welke-gewone-school": ["weigering"],
  "wat-is-het-schooladvies": ["weigering", "tlv"],
  "praktijkonderwijs-of-lwoo": everything,
  "blijven-of-terug": ["weigering", "opp", "tlv"],
  "hoe-gaat-het-op-de-tussenplek": ["verwijdering"],
  "wat-verhuist-er-mee": ["weigering", "opp", "tlv"],
  "hoe-staat-de-aanvraag": ["tlv", "thuis"],
  "heeft-een-school-ja-gezegd": ["weigering", "thuis"],
  "hoe-staat-het-vervoer": ["thuis"],
  "school-wil-wij-niet": ["verwijdering", "tlv"],
  "hulp-afgewezen": ["opp"],
  "wat-is-er-mis-met-de-tlv": ["tlv", "verwijdering"],
  "wat-is-er-mis-met-het-opp": ["opp"],
  "waarom-weigert-de-school": ["weigering", "thuis", "tlv"],
  "waarom-zit-je-kind-thuis": ["thuis", "verwijdering"],
  "al-ergens-aangemeld": ["weigering", "thuis"],
  "schorsing-of-verwijdering": ["verwijdering", "thuis"],
  "helemaal-niet-of-minder-uren": ["thuis"],
  "wat-is-de-vraag-bij-ziekte": ["thuis"],
  "leerplicht-dreigt-met-een-boete": ["thuis"],
  "wat-is-je-vraag-bij-zien": ["weigering", "verwijdering", "thuis", "opp"],
  "wat-is-je-vraag-bij-horen-of-taal": ["weigering", "verwijdering", "thuis", "opp"],
  "zorg-of-een-andere-school": everything,
  "nieuw-in-nederland": ["weigering"],
  "terug-naar-school": ["weigering"],
  "nog-in-de-instelling": everything,
  "jouw-vraag-als-jongere": everything,
  "wat-is-je-vraag-als-verzorger": everything,
  "waar-ligt-de-school": ["weigering"],
  "waar-wil-je-beginnen": everything,
};

describe("achter elke deur is een weg naar wat een gezin kan overkomen", () => {
  const rows = allStarts().flatMap(({ label, next }) => (meets[next] ?? []).map((subject) => ({ label, next, subject })));

  test("er zijn er genoeg, en elke rij hoort bij een deur", () => {
    expect(rows.length).toBeGreaterThan(80);
    const places = new Set<NodeId>(allStarts().map(({ next }) => next));
    expect((Object.keys(meets) as NodeId[]).filter((id) => !places.has(id))).toEqual([]);
  });

  test("hooguit twee antwoorden na de eerste pagina", () => {
    const lacking = rows.filter(
      ({ next, subject }) => !within(next, 2).some((id) => (subjects[subject] as readonly NodeId[]).includes(id)),
    );
    expect(lacking.map(({ label, subject }) => `${label}: ${subject}`)).toEqual([]);
  });
});

describe("twee deuren zijn uit elkaar te houden", () => {
  /** Pairs that share words, and are told apart by the rest: each read by a person, with what tells them apart. */
  const reviewed: Readonly<Record<string, string>> = {
    "De school zegt dat het niet meer gaat | Mijn kind gaat nog niet naar school": "wie niet verder kan, of een kind dat nog moet beginnen",
    "Ik denk aan speciaal onderwijs | De school wil speciaal onderwijs, wij niet": "wie het wil",
    "Mijn kind gaat nog niet naar school | De school wil speciaal onderwijs, wij niet": "een jong kind, of een oneens",
    "Mijn kind gaat nog niet naar school | Hele dagen school lukt mijn kind niet": "een jong kind, of minder uren",
    "Thuis, en ingeschreven op een school | Thuis, en nergens ingeschreven": "of er een school is",
    "De school kan het niet meer | Mijn kind gaat nog niet naar school": "wie niet verder kan, of een kind dat nog moet beginnen",
    "Ja, de school helpt al | Ja, maar de school wacht of doet niets": "of er hulp is",
    "Extra hulp is gevraagd, het duurt lang | De extra hulp is afgewezen": "geen antwoord, of een nee",
    "De extra hulp is afgewezen | De extra hulp werkt niet": "een nee, of hulp die er is",
    "Eerst gewone hulp op school | Extra hulp op deze school": "gewoon of extra",
    "Eerst gewone hulp op school | Een andere gewone school": "hier blijven, of weg",
    "Ja | Ja, maar er is een wachtlijst": "of het onderzoek kan beginnen",
    "Wij willen deze TLV niet | De TLV klopt niet": "geen TLV willen, of een fout erin",
    "Ja, een school zegt ja | De school zegt dat het vol is": "ja of vol",
    "Ja, een school zegt ja | De school zegt nee": "ja of nee",
    "De school zegt dat het vol is | De school zegt nee": "vol, of een andere reden",
    "De school zegt ja | De school zegt nee": "ja of nee",
    "Vmbo, havo of vwo, zonder extra hulp | Vmbo, havo of vwo, met extra hulp": "zonder of met",
    "Praktijkonderwijs | Een school voor praktijkonderwijs zegt nee": "vooraf, of na een nee",
    "Thuis, korter dan vier weken | Thuis, al langer dan vier weken": "hoelang",
    "Een speciale school, er is een TLV | Een speciale school, nog zonder TLV": "met of zonder TLV",
    "Nog geen besluit, de termijn loopt | Geen besluit, en de termijn is voorbij": "of de termijn voorbij is",
    "Sbo, so of vso, met een TLV | Sbo, so of vso, nog zonder TLV": "met of zonder TLV",
    "Wij komen terug, naar een gewone school | Wij komen terug, naar een speciale school": "de soort school",
    "De gemeente zegt ja | De gemeente zegt nee": "ja of nee",
    "Ik wil andere hulp in het opp | De hulp uit het opp komt niet": "wat erin staat, of wat er komt",
    "Ik heb geen gezag en hoor niets | Ik heb gezag, maar hoor niets": "of er gezag is",
  };

  const lists = [
    { name: "/wat-nu/", labels: allStarts().map(({ label }) => label) },
    ...nodeIds.flatMap((id) => {
      const node = nodeOf(id);
      return node.kind === "question" ? [{ name: id, labels: node.answers.map(({ label }) => label) }] : [];
    }),
  ];

  test("geen twee keuzes hebben meer dan de helft van hun woorden gemeen", () => {
    const alike = lists.flatMap(({ labels }) =>
      labels.flatMap((one, index) => labels.slice(index + 1).flatMap((other) => (isAlike(one, other) ? [[one, other].join(" | ")] : []))),
    );
    const unread = [...new Set(alike)].filter((pair) => reviewed[pair] === undefined);
    expect(unread).toEqual([]);
    expect(Object.keys(reviewed).filter((pair) => !alike.includes(pair))).toEqual([]);
  });

  test("de maat ziet twee deuren met dezelfde woorden", () => {
    expect(isAlike("Mijn kind zit thuis", "Ons kind zit nu al weer thuis")).toBe(true);
    expect(isAlike("De TLV is geweigerd", "De extra hulp is geweigerd")).toBe(false);
  });
});

describe("een deur die ook elders staat", () => {
  test("heet daar hetzelfde, leidt naar dezelfde plek, en telt één keer", () => {
    const shown = [...startGroups().flatMap(({ starts }) => starts), unsureStart()];
    expect(shown.length).toBeGreaterThan(allStarts().length);
    for (const { label, next } of shown)
      expect(
        allStarts()
          .filter((start) => start.next === next)
          .map((start) => start.label),
      ).toEqual([label]);
    for (const { id, starts } of startGroups()) expect(new Set(starts.map(({ next }) => next)).size, id).toBe(starts.length);
  });

  test("een weigering en een verwijdering staan overal waar ouders zoeken", () => {
    const groupsWith = (next: NodeId) =>
      startGroups()
        .filter(({ starts }) => starts.some((start) => start.next === next))
        .map(({ id }) => id);
    expect(groupsWith("waarom-weigert-de-school")).toEqual(["naar-een-school", "niet-eens"]);
    expect(groupsWith("schorsing-of-verwijdering")).toEqual(["zorgen-op-school", "niet-eens", "mijn-kind-zit-thuis"]);
  });
});

function rungsOf(ladder: LadderId): NodeId[] {
  const shared = (node: NodeId) => Object.values(ladders).filter(({ rungs }) => rungs.some((rung) => rung.node === node)).length > 1;
  return ladders[ladder].rungs.map(({ node }) => node).filter((node) => !shared(node));
}

/** Everything that can be reached in some taps, over every kind of way. */
function within(from: NodeId, taps: number): NodeId[] {
  let reached = new Set<NodeId>([from]);
  for (let tap = 0; tap < taps; tap += 1) {
    reached = new Set([...reached, ...[...reached].flatMap((id) => edgesFrom(id, nodeOf(id)).map(({ to }) => to))]);
  }
  return [...reached];
}

/** Whether two labels share more than half of the words that tell something, of the one that has fewest. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common > Math.min(a.size, b.size) / 2;
}

/** Words that every label may have: without them stays what a parent chooses by. */
const filling = new Set(
  (
    "de het een en of maar al nog nu ook er dat die dit deze ik wij ons mijn je zij is zijn ben heb heeft hem hier daar " +
    "in op aan bij van voor met naar om over tot kind gaat wil willen krijgt moet"
  ).split(" "),
);

function tellingWords(label: string): Set<string> {
  return new Set((label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !filling.has(word)));
}
