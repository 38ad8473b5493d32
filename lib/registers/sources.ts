import { laws } from "./laws";
import { andereWetten } from "./sources/andere-wetten";
import { onderwijswetten } from "./sources/onderwijswetten";
import type { Certainty, Source } from "./sources/source";
import { uitsprakenEnInstanties } from "./sources/uitspraken-en-instanties";

export type { Certainty, Source };

/** Every source, each once. */
export const sources = { ...onderwijswetten, ...andereWetten, ...uitsprakenEnInstanties } as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** Returns the source as one readable line, for example "WPO artikel 18a, lid 6". */
export function sourceName(id: SourceId): string {
  const source: Source = sources[id];
  const { short } = laws[source.law];
  if (!source.article) return short;
  return [`${short} artikel ${source.article}`, source.paragraph].filter(Boolean).join(", ");
}

/** Returns the public address where the source can be read. */
export function sourceUrl(id: SourceId): string {
  return laws[sources[id].law].url;
}
