import type { z } from "zod";
import type { StopId } from "../ids/stops";
import { entries } from "../words/entries";
import { readWords } from "../words/read-words";
import { word } from "../words/word";

const stops = ["zorgen", "gesprek", "extra-hulp", "aanvraag", "besluit", "school-zoeken", "geplaatst"] as const satisfies readonly StopId[];
const schema = entries(
  Object.fromEntries(stops.map((stop) => [stop, word])) as Record<(typeof stops)[number], typeof word>,
  "lib/guide/route-in-short.ts",
);

/** Reads the words of the route in short. @throws as readWords does */
export function readRouteInShort(root?: string): z.output<typeof schema> {
  return readWords("content/nl/gids/route-in-het-kort.yaml", schema, root);
}

/** The main line in seven sentences, as told on the home page. */
export function routeInShort(): readonly { readonly stop: StopId; readonly text: string }[] {
  const words = readRouteInShort();
  return stops.map((stop) => ({ stop, text: words[stop] }));
}
