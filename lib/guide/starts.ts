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
    "hulp-bij-hoogbegaafdheid",
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
  ],
  "mijn-kind-zit-thuis": ["waarom-zit-je-kind-thuis", "al-ergens-aangemeld", "schorsing-of-verwijdering", "wat-is-de-vraag-bij-ziekte"],
  "bijzondere-situaties": [
    "aanmelden-cluster-1",
    "aanmelden-cluster-2",
    "zorg-of-een-andere-school",
    "nieuw-in-nederland",
    "terug-naar-school",
    "nog-in-de-instelling",
    "jouw-vraag-als-jongere",
    "pleegouder-of-voogd",
    "waar-ligt-de-school",
  ],
} as const satisfies Readonly<Record<string, readonly [NodeId, ...NodeId[]]>>;

/** Where the door leads for a parent who finds none of the others fitting. */
const unsure: NodeId = "waar-wil-je-beginnen";

/** The file with the words of the doors, below the root. */
const doorsFile = "content/nl/gids/begin.yaml";
const home = "lib/guide/starts.ts";

/** What the door says, and what else a parent types in the search for it. */
const door = z.strictObject({ zegt: word, zoekwoorden: z.array(word).optional() });
const doors = (ids: readonly NodeId[]) => entries(Object.fromEntries(ids.map((id) => [id, door])) as Record<NodeId, typeof door>, home);
const group = (ids: readonly NodeId[]) => z.strictObject({ titel: word, hint: word, deuren: doors(ids) });
const schema = entries(
  {
    ...(Object.fromEntries(Object.entries(groups).map(([id, ids]) => [id, group(ids)])) as Record<
      keyof typeof groups,
      ReturnType<typeof group>
    >),
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
  return (Object.keys(groups) as (keyof typeof groups)[]).map((id) => {
    const { titel, hint, deuren } = words[id];
    const [first, ...rest] = groups[id].map((next: NodeId) => startWith(next, deuren[next]));
    return { id, title: titel, hint, starts: [first as Start, ...rest] };
  });
}

/** The door for a parent who finds none of the others fitting. */
export function unsureStart(): Start {
  return startWith(unsure, readDoors()["weet-ik-niet"]);
}

/** Every door, the unsure one last. */
export function allStarts(): readonly Start[] {
  return [...startGroups().flatMap(({ starts }) => starts), unsureStart()];
}

function startWith(next: NodeId, { zegt, zoekwoorden }: z.output<typeof door>): Start {
  return { label: zegt, next, ...(zoekwoorden && { searchedAs: zoekwoorden }) };
}
