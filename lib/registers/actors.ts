import type { ContactId } from "./contacts";

/** Someone who acts on the route, without words: these stand in content/<language>/registers/actoren.yaml. */
type ActorStructure = {
  /** The body that a parent calls for them, with its number. */
  readonly reach?: ContactId;
  /** Whether it is another body in each region: then a parent finds it with a postcode. */
  readonly inRegion?: true;
};

/** Someone who acts on the route: one name and one pictogram, the same everywhere. */
export type Actor = ActorStructure & {
  /** Name in running text, with article where Dutch needs one: "de school". */
  readonly name: string;
  /** What this actor does, in one short sentence. */
  readonly role: string;
  /** How a parent reaches them, in one short sentence. */
  readonly contact: string;
};

export const actors = {
  ouders: {},
  leerling: {},
  school: {},
  "nieuwe-school": {},
  samenwerkingsverband: { inRegion: true },
  deskundige: {},
  gemeente: {},
  leerplichtambtenaar: {},
  "consulent-zieke-leerlingen": {},
  arts: {},
  steunpunt: { inRegion: true },
  onderwijsconsulent: { reach: "onderwijsconsulenten" },
  geschillencommissie: { reach: "onderwijsgeschillen" },
  klachtencommissie: {},
  bezwaarcommissie: {},
  rechter: {},
  rechtshulp: {},
  inspectie: {},
  vertrouwenspersoon: {},
  vertrouwensinspecteur: { reach: "vertrouwensinspecteur" },
  college: {},
  "autoriteit-persoonsgegevens": {},
  "instelling-cluster-1-2": {},
  "commissie-van-onderzoek": {},
  schoolbestuur: {},
} as const satisfies Record<string, ActorStructure>;

export type ActorId = keyof typeof actors;
