/** The stops of the route, in order, and the two side lines. They are drawn on every page of the guide. */
export const stops = {
  zorgen: { line: "main" },
  gesprek: { line: "main" },
  "extra-hulp": { line: "main" },
  aanvraag: { line: "main" },
  besluit: { line: "main" },
  "school-zoeken": { line: "main" },
  geplaatst: { line: "main" },
  "niet-eens": { line: "side" },
  thuis: { line: "side" },
} as const satisfies Record<string, { readonly line: "main" | "side" }>;

export type StopId = keyof typeof stops;

/** Ids of the stops, in the order of the route. */
export const stopIds = Object.keys(stops) as StopId[];

/** Tells whether a text, for example from an address, is the id of a stop. */
export function isStopId(text: string): text is StopId {
  return Object.hasOwn(stops, text);
}
