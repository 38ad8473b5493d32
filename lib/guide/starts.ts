import { z } from "zod";
import type { NodeId } from "../ids/nodes";
import { entries } from "../words/entries";
import { readWords } from "../words/read-words";
import { word } from "../words/word";
import type { Start, StartGroup } from "./model";

/** The doors of /wat-nu/ by the id of their group, each by the place that it leads to. No two lead to one place. */
const groups = {
  "zorgen-op-school": [
    "zorgen-besproken",
    "waarom-werkt-de-hulp-niet",
    "overleg-gehad",
    "staat-je-kind-ingeschreven",
    "wat-is-er-onveilig",
    "zittenblijven-of-lager-niveau",
    "wat-is-je-vraag-bij-hoogbegaafdheid",
    "hulp-bij-dyslexie",
  ],
  "naar-een-school": [
    "hoe-oud-is-je-kind",
    "welke-gewone-school",
    "wat-is-het-schooladvies",
    "praktijkonderwijs-of-lwoo",
    "blijven-of-terug",
    "hoe-gaat-het-op-de-tussenplek",
    "wat-verhuist-er-mee",
  ],
  "de-aanvraag-loopt": ["hoe-staat-de-aanvraag", "heeft-een-school-ja-gezegd", "hoe-staat-het-vervoer"],
  "niet-eens": [
    "school-wil-wij-niet",
    "hulp-afgewezen",
    "wat-is-er-mis-met-de-tlv",
    "wat-is-er-mis-met-het-opp",
    "waarom-weigert-de-school",
    "waarover-zijn-ouders-het-oneens",
    "dossier-opvragen",
    "waarover-gaat-je-klacht",
  ],
  "mijn-kind-zit-thuis": [
    "waarom-zit-je-kind-thuis",
    "al-ergens-aangemeld",
    "schorsing-of-verwijdering",
    "helemaal-niet-of-minder-uren",
    "wat-is-de-vraag-bij-ziekte",
    "leerplicht-dreigt-met-een-boete",
  ],
  "bijzondere-situaties": [
    "wat-is-je-vraag-bij-zien",
    "wat-is-je-vraag-bij-horen-of-taal",
    "zorg-of-een-andere-school",
    "nieuw-in-nederland",
    "terug-naar-school",
    "nog-in-de-instelling",
    "jouw-vraag-als-jongere",
    "wat-is-je-vraag-als-verzorger",
    "waar-ligt-de-school",
  ],
} as const satisfies Readonly<Record<string, readonly [NodeId, ...NodeId[]]>>;

type GroupId = keyof typeof groups;

const groupIds = Object.keys(groups) as GroupId[];

/** Doors that parents also look for under another heading: shown there a second time, under the same words. */
const shownToo: Readonly<Partial<Record<GroupId, readonly NodeId[]>>> = {
  "zorgen-op-school": ["schorsing-of-verwijdering"],
  "naar-een-school": ["waarom-weigert-de-school", "heeft-een-school-ja-gezegd"],
  "niet-eens": ["schorsing-of-verwijdering"],
};

/** The commonest situations, in the order of the home page. There a door may say a little more: it stands without its group. */
const common = [
  "overleg-gehad",
  "waarom-werkt-de-hulp-niet",
  "school-wil-wij-niet",
  "hoe-staat-de-aanvraag",
  "waarom-weigert-de-school",
  "waarom-zit-je-kind-thuis",
] as const satisfies readonly NodeId[];

/** Where the door leads for a parent who finds none of the others fitting. */
const unsure: NodeId = "waar-wil-je-beginnen";

/** The file with the words of the doors, below the root. */
const doorsFile = "content/nl/gids/begin.yaml";
const home = "lib/guide/starts.ts";

/** What the door says, and what else a parent types in the search for it. */
const door = z.strictObject({ zegt: word, zoekwoorden: z.array(word).optional(), voorpagina: word.optional() });
const doors = (ids: readonly NodeId[]) => entries(Object.fromEntries(ids.map((id) => [id, door])) as Record<NodeId, typeof door>, home);
const group = (ids: readonly NodeId[]) => z.strictObject({ titel: word, hint: word, deuren: doors(ids) });
const schema = entries(
  {
    ...(Object.fromEntries(Object.entries(groups).map(([id, ids]) => [id, group(ids)])) as Record<GroupId, ReturnType<typeof group>>),
    "weet-ik-niet": door,
  },
  home,
);

/**
 * Reads the words of the doors.
 * @throws as readWords does
 */
export function readDoors(root?: string): z.output<typeof schema> {
  return readWords(doorsFile, schema, root);
}

/** The doors of /wat-nu/, grouped by what a parent would say about today. */
export function startGroups(): readonly StartGroup[] {
  const words = readDoors();
  const every = groupIds.flatMap(ownStarts);
  return groupIds.map((id) => {
    const [first, ...rest] = [...ownStarts(id), ...(shownToo[id] ?? []).flatMap((node) => every.filter(({ next }) => next === node))];
    return { id, title: words[id].titel, hint: words[id].hint, starts: [first as Start, ...rest] };
  });
}

/** The doors that stand on the home page too. */
export function commonStarts(): readonly Start[] {
  const doors = Object.assign({}, ...Object.values(readDoors()).map((group) => ("deuren" in group ? group.deuren : {}))) as Record<
    NodeId,
    z.output<typeof door>
  >;
  return common.map((next) => ({ label: doors[next].voorpagina ?? doors[next].zegt, next }));
}

/** The door for a parent who finds none of the others fitting. */
export function unsureStart(): Start {
  return startWith(unsure, readDoors()["weet-ik-niet"]);
}

/** Every door once, under its own heading, the unsure one last. */
export function allStarts(): readonly Start[] {
  return [...groupIds.flatMap(ownStarts), unsureStart()];
}

function ownStarts(id: GroupId): Start[] {
  const { deuren } = readDoors()[id];
  return groups[id].map((next: NodeId) => startWith(next, deuren[next]));
}

function startWith(next: NodeId, { zegt, zoekwoorden }: z.output<typeof door>): Start {
  return { label: zegt, next, ...(zoekwoorden && { searchedAs: zoekwoorden }) };
}
