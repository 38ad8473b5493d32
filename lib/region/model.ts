import type { PupilGroups } from "./pupil-groups";

/** The two kinds of verband: primary and secondary. */
export type Sector = "po" | "vo";

export const sectors = ["po", "vo"] as const satisfies readonly Sector[];

/** The kinds of special school. */
export const schoolKinds = ["sbo", "so", "vso", "pro"] as const;

export type SchoolKind = (typeof schoolKinds)[number];

/** What a school for so or vso is for, as DUO numbers it. */
export type Cluster = 1 | 2 | 3 | 4;

/** A code of the CBS: "GM0363". */
export type GemeenteCode = string;
/** "PO2601", without the space and the dot of its number. */
export type VerbandCode = string;
/** The four figures of a postcode: "1381". */
export type Pc4 = string;

/** A town on the map, in degrees. */
export type Point = { readonly latitude: number; readonly longitude: number };

/** A gemeente, with the point at which it stands on the maps of its verbanden. */
export type Gemeente = Point & {
  readonly code: GemeenteCode;
  readonly name: string;
  /** Last part of its address: "s-gravenhage". */
  readonly slug: string;
};

/** One PC4 with the verbanden of who lives there. */
export type Area = {
  readonly pc4: Pc4;
  readonly gemeente: GemeenteCode;
  /** Other gemeenten in which a part of this PC4 lies. */
  readonly also: readonly GemeenteCode[];
  readonly po: VerbandCode;
  readonly vo: VerbandCode;
  /** Name of the town; known only where a gemeente is split. */
  readonly town?: string;
};

/** What a name in the table of towns stands for: a town, a gemeente of before, or what else a gemeente of today is called. */
export const townKinds = ["plaats", "oude gemeente", "gemeente"] as const;

/** A name that a parent may type. A town that lies in two gemeenten is there twice. */
export type Town = {
  readonly name: string;
  /** Other spellings, Frisian or Dutch names, and names of before. */
  readonly otherNames: readonly string[];
  readonly kind: (typeof townKinds)[number];
  readonly gemeente: GemeenteCode;
  /** Where it lies in its gemeente; empty when no source tells. */
  readonly pc4s: readonly Pc4[];
};

/** `bron` = seen on the verband's own site, `derde` = seen elsewhere, `ongecontroleerd` = a working name, never shown. */
type VerbandCertainty = "bron" | "derde" | "ongecontroleerd";

/** A samenwerkingsverband, as a row of verbanden-po.csv or verbanden-vo.csv tells it. What it says itself is laid over it: localVerband. */
export type Verband = {
  readonly code: VerbandCode;
  readonly sector: Sector;
  /** Last part of its address: "po2601". */
  readonly slug: string;
  /** "PO 26.01"; left out when no source gives the code. */
  readonly number?: string;
  /** The largest gemeente; left out for a national verband, that has no area. */
  readonly region?: string;
  /** What the verband calls itself; left out when no source gives it. */
  readonly ownName?: string;
  readonly website?: string;
  readonly email?: string;
  /** Where a letter reaches it: street, postcode and town, as lines. */
  readonly postal: readonly string[];
  readonly supportWebsite?: string;
  readonly supportEmail?: string;
  readonly certainty: VerbandCertainty;
  readonly source?: string;
  /** When the source was dated, in its own words: "2023", "onbekend". */
  readonly seen: string;
  /** What is not sure about this verband, as a sentence. */
  readonly reserve?: string;
};

/** One location of a school for special education, as a row of scholen/ tells it. */
export type SpecialSchool = Point & {
  readonly id: string;
  readonly name: string;
  /** "so" and "vso" together: the institution may give both; whether this location does, the source does not tell. */
  readonly kinds: readonly SchoolKind[];
  /** Cluster 1 and 2 are outside the verbanden; of sbo and practical education there is none. */
  readonly clusters: readonly Cluster[];
  /** For which pupils, in the letters of DUO. */
  readonly groups: PupilGroups;
  /** Practical education within a school with more kinds of education. */
  readonly withinBroadSchool: boolean;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly gemeente: GemeenteCode;
  /** Ten figures: "0592820394". */
  readonly phone?: string;
  readonly website?: string;
  /** Whether its point is guessed from the schools and the gemeente around it: no source gave one yet. */
  readonly isPointEstimated: boolean;
};

/** The columns of scholen/ in which a cell of DUO can be wrong. */
export const suspectColumns = ["naam", "adres", "postcode", "plaats", "telefoon", "website"] as const;

/** A cell of DUO that cannot be right, and what stands in our table for it. */
export type Suspect = {
  readonly id: SpecialSchool["id"];
  readonly column: (typeof suspectColumns)[number];
  /** What DUO has. */
  readonly value: string;
  /** What we have; empty when we leave it out. */
  readonly ours: string;
  readonly reason: string;
  /** What parents must know about it, as a sentence. */
  readonly said?: string;
};

/** Everything the site knows about regions. */
export type Regions = {
  readonly gemeenten: readonly Gemeente[];
  readonly areas: readonly Area[];
  readonly verbanden: readonly Verband[];
  readonly schools: readonly SpecialSchool[];
  readonly towns: readonly Town[];
  readonly suspects: readonly Suspect[];
};
