import type { NonEmpty } from "@/lib/non-empty";
import type { ActorId } from "@/lib/registers/actors";

/** How someone is drawn: a head with hair, over shoulders. All of it stands in a square of 48, on its lower edge. */
export type Drawn = {
  readonly skin: "skin-1" | "skin-2" | "skin-3";
  readonly hair: keyof typeof hairs;
  readonly hairTone: "hair-1" | "hair-2" | "hair-3";
  readonly cloth: "cloth-1" | "cloth-2" | "cloth-3" | "cloth-4" | "cloth-5";
  readonly face?: "glasses";
  /** A child is smaller; a judge wears white bands. */
  readonly is?: "child" | "judge";
};

const shortHair = "M13 19C11 4 37 4 35 19c-2-5-5-7-11-7s-9 2-11 7z";

export const hairs = {
  short: shortHair,
  bun: `M19 7a5 4 0 1 1 10 0z${shortHair}`,
  beard: `${shortHair}M14 20c1 13 19 13 20 0-2 3-3 2-4 1-4-2-8-2-12 0-1 1-2 2-4-1z`,
  bob: "M13 28c-4-26 26-26 22 0-2 1-4 0-4-2v-8c-6 0-9-1-11-4-1 3-2 4-3 5v7c0 2-2 3-4 2z",
  long: "M12 36c-4-38 28-38 24 0-3 1-5 0-5-3V18c-5 0-9-2-11-5-1 3-2 5-3 6v14c0 3-2 4-5 3z",
  curls: "M13 21a5 5 0 0 1 0-8 5 5 0 0 1 6-6 6 6 0 0 1 10 0 5 5 0 0 1 6 6 5 5 0 0 1 0 8c-1-5-4-7-11-7s-10 2-11 7z",
  sides: "M14 22c-4-7-1-12 2-13-1 5-1 8-2 13zM34 22c4-7 1-12-2-13 1 5 1 8 2 13z",
  scarf: "M24 6c-9 0-13 6-13 14 0 7 3 11 6 15h14c3-4 6-8 6-15 0-8-4-14-13-14zm0 5c5 0 8 3 8 8s-3 9-8 9-8-4-8-9 3-8 8-8z",
} as const;

export const faces = {
  plain: "M20 19v.1M28 19v.1M21 23q3 3 6 0",
  glasses: "M17 19a3 3 0 1 0 6 0 3 3 0 1 0-6 0M25 19a3 3 0 1 0 6 0 3 3 0 1 0-6 0M23 19h2M21 25q3 2 6 0",
} as const;

/** The same few people through the whole site. */
export const people = {
  moeder: { skin: "skin-3", hair: "bun", hairTone: "hair-1", cloth: "cloth-1" },
  vader: { skin: "skin-2", hair: "beard", hairTone: "hair-1", cloth: "cloth-2" },
  kind: { skin: "skin-3", hair: "curls", hairTone: "hair-1", cloth: "cloth-3", is: "child" },
  jongere: { skin: "skin-2", hair: "long", hairTone: "hair-2", cloth: "cloth-1" },
  leraar: { skin: "skin-1", hair: "bob", hairTone: "hair-2", cloth: "cloth-3" },
  "ib-er": { skin: "skin-2", hair: "scarf", hairTone: "hair-2", cloth: "cloth-4" },
  "nieuwe-leraar": { skin: "skin-2", hair: "short", hairTone: "hair-1", cloth: "cloth-4" },
  vakleraar: { skin: "skin-1", hair: "beard", hairTone: "hair-2", cloth: "cloth-3" },
  verband: { skin: "skin-1", hair: "short", hairTone: "hair-3", cloth: "cloth-2" },
  deskundige: { skin: "skin-2", hair: "long", hairTone: "hair-1", cloth: "cloth-4", face: "glasses" },
  "tweede-deskundige": { skin: "skin-1", hair: "beard", hairTone: "hair-2", cloth: "cloth-2" },
  gemeente: { skin: "skin-3", hair: "short", hairTone: "hair-1", cloth: "cloth-2" },
  leerplicht: { skin: "skin-1", hair: "bun", hairTone: "hair-2", cloth: "cloth-2" },
  steunpunt: { skin: "skin-1", hair: "curls", hairTone: "hair-2", cloth: "cloth-1" },
  consulent: { skin: "skin-1", hair: "bob", hairTone: "hair-3", cloth: "cloth-4", face: "glasses" },
  commissie: { skin: "skin-1", hair: "sides", hairTone: "hair-3", cloth: "cloth-4", face: "glasses" },
  "tweede-commissielid": { skin: "skin-3", hair: "bun", hairTone: "hair-1", cloth: "cloth-2" },
  rechter: { skin: "skin-2", hair: "bun", hairTone: "hair-1", cloth: "cloth-5", is: "judge" },
  bestuur: { skin: "skin-1", hair: "bob", hairTone: "hair-1", cloth: "cloth-2" },
  arts: { skin: "skin-3", hair: "bob", hairTone: "hair-1", cloth: "cloth-3", face: "glasses" },
  jurist: { skin: "skin-1", hair: "beard", hairTone: "hair-3", cloth: "cloth-5" },
} as const satisfies Record<string, Drawn>;

export type PersonId = keyof typeof people;

/** Who stands for whom: one name in the register, the same people everywhere. Parents are two; whoever is alone is drawn alone elsewhere. */
export const peopleOf: Readonly<Record<ActorId, NonEmpty<PersonId>>> = {
  ouders: ["moeder", "vader"],
  leerling: ["kind"],
  school: ["leraar"],
  "nieuwe-school": ["nieuwe-leraar"],
  samenwerkingsverband: ["verband"],
  deskundige: ["deskundige"],
  gemeente: ["gemeente"],
  leerplichtambtenaar: ["leerplicht"],
  "consulent-zieke-leerlingen": ["consulent"],
  arts: ["arts"],
  steunpunt: ["steunpunt"],
  onderwijsconsulent: ["consulent"],
  geschillencommissie: ["commissie", "tweede-commissielid"],
  klachtencommissie: ["commissie", "tweede-commissielid"],
  bezwaarcommissie: ["commissie", "tweede-commissielid"],
  rechter: ["rechter"],
  rechtshulp: ["jurist"],
  inspectie: ["leerplicht"],
  vertrouwenspersoon: ["ib-er"],
  vertrouwensinspecteur: ["steunpunt"],
  college: ["jurist"],
  "autoriteit-persoonsgegevens": ["jurist"],
  "instelling-cluster-1-2": ["arts"],
  "commissie-van-onderzoek": ["tweede-commissielid", "deskundige"],
  schoolbestuur: ["bestuur"],
};
