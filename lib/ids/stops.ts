/** The stops of the route, in order, and the two side lines. They are drawn on every page of the guide. */
export const stops = {
  zorgen: { name: "Zorgen", line: "main" },
  gesprek: { name: "Gesprek", line: "main" },
  "extra-hulp": { name: "Extra hulp", line: "main" },
  aanvraag: { name: "Aanvraag", line: "main" },
  besluit: { name: "Besluit", line: "main" },
  "school-zoeken": { name: "School zoeken", line: "main" },
  geplaatst: { name: "Geplaatst", line: "main" },
  "niet-eens": { name: "Oneens", line: "side" },
  thuis: { name: "Thuis", line: "side" },
} as const satisfies Record<string, { readonly name: string; readonly line: "main" | "side" }>;

export type StopId = keyof typeof stops;

/** Ids of the stops, in the order of the route. */
export const stopIds = Object.keys(stops) as StopId[];

/** Tells whether a text, for example from an address, is the id of a stop. */
export function isStopId(text: string): text is StopId {
  return Object.hasOwn(stops, text);
}

/** Where a page belongs, in words: "stap 4: aanvraag" on the main line, "de zijlijn: oneens" beside it. */
export function stopInWords(stop: StopId): string {
  const { name, line } = stops[stop];
  return line === "main" ? `stap ${stopIds.indexOf(stop) + 1}: ${name.toLowerCase()}` : `de zijlijn: ${name.toLowerCase()}`;
}
