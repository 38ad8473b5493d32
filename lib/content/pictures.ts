import type { FactId } from "../registers/facts";
import type { TalkSlug } from "../talks/talks";
import { ageFacts, kindFacts } from "./drawn-schools";

/** The talks whose table a text may show too. */
export const tablesInText = ["groot-overleg", "hoorzitting-over-bezwaar", "opp-gesprek"] as const satisfies readonly TalkSlug[];

/** The drawings that a text may show with <Plaat id="…" />. Each has a component in components/pictures/. */
export const pictureIds = [
  "twee-verbanden",
  "lagen-van-hulp",
  "wie-beslist",
  "wie-doet-wat",
  "beslistermijn",
  "trap-bij-oneens",
  "van-po-naar-vo",
  "vier-scholen",
  "tafel-groot-overleg",
  "tafel-hoorzitting",
  "tafel-opp",
] as const;

export type PictureId = (typeof pictureIds)[number];

/** What a drawing tells by itself: a text that shows it rests on these facts too. Those that are not here repeat what stands around them. */
export const pictureFacts: { readonly [Id in PictureId]?: readonly FactId[] } = {
  "twee-verbanden": ageFacts,
  "vier-scholen": kindFacts,
};
