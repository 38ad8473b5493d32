import { collect } from "./collect";
import { isPublicUrl, siteUrl } from "./site-url";

/** A language in which the site is made, as its code in HTML. */
type Language = string;

/**
 * What one build of the site is for: the whole country. What a host makes of it in its own name is laid over it (lib/region/host.ts). It is made once, from the environment, by whoever starts (a command line, or app/edition.ts), and handed
 * down: what depends on it takes it. Plain data, so that it can be compared and kept as a key.
 */
export type Edition = {
  /** ISO date for which the site is built: what holds on it is told. */
  readonly day: string;
  /** Where this copy of the site stands, without a slash at the end. Only for what must be whole outside the site; links within it never hold it. */
  readonly url: string;
  readonly language: Language;
  /** Whether readers' browsers keep the site, to read it offline. */
  readonly isKept: boolean;
  /** A copy that everybody can reach has one who answers for it. */
  readonly answerable?: Answerable;
};

/** Who answers for a copy of the site, by name, and where they read mail. */
export type Answerable = { readonly owner: string; readonly mail: string };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The edition that the environment asks for: SITE_DATE, SITE_URL, SITE_BEWAREN, SITE_OWNER and SITE_CONTACT.
 * @throws with one sentence for each that is wrong, in Dutch
 */
export function editionFrom(environment: Environment): Edition {
  const parts: (() => Partial<Edition>)[] = [
    () => ({ day: dayFrom(environment) }),
    () => ({ url: urlFrom(environment) }),
    () => ({ isKept: isKeptFrom(environment) }),
    () => answerableFrom(environment),
  ];
  return Object.assign({ language: "nl" }, ...collect(parts, (read) => read())) as Edition;
}

/**
 * Makes something once for each edition, and keeps it as long as the edition is there. In next dev each call of a page is a new edition, so
 * nothing is kept there that an editor may change.
 */
export function perEdition<Made>(make: (edition: Edition) => Made): (edition: Edition) => Made {
  const known = new WeakMap<Edition, { readonly made: Made }>();
  return (edition) => {
    const kept = known.get(edition) ?? { made: make(edition) };
    known.set(edition, kept);
    return kept.made;
  };
}

/** The same edition in a language. What was made for the edition itself stays where that is its language. */
export function editionIn(edition: Edition, language: Language): Edition {
  return language === edition.language ? edition : { ...edition, language };
}

/** SITE_DATE, or today. Time comes in here and nowhere else. */
function dayFrom({ SITE_DATE: given }: Environment): string {
  if (!given) return new Date().toISOString().slice(0, 10);
  const day = new Date(`${given}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(given) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== given) {
    throw new Error(`SITE_DATE is "${given}". Schrijf een bestaande dag als 2027-08-01.`);
  }
  return given;
}

function urlFrom(environment: Environment): string {
  const given = environment.SITE_URL || "http://localhost:3000";
  if (!siteUrl.test(given)) throw new Error(`SITE_URL is "${given}". Schrijf het adres zonder / aan het eind: https://voorbeeld.nl.`);
  return given;
}

function isKeptFrom(environment: Environment): boolean {
  const given = environment.SITE_BEWAREN || "ja";
  if (given !== "ja" && given !== "nee") throw new Error(`SITE_BEWAREN is "${given}". Schrijf "ja" of "nee".`);
  return given === "ja";
}

/** An address to mail to, as it may stand in a link. */
export const mailAddress = /^[^\s@<>",;:?&]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu;

/** SITE_OWNER and SITE_CONTACT: on one's own computer both may be left out. */
function answerableFrom({ SITE_OWNER, SITE_CONTACT, SITE_URL = "" }: Environment): Pick<Edition, "answerable"> {
  const [owner, mail] = [SITE_OWNER?.trim(), SITE_CONTACT?.trim()];
  if (!owner && !mail && !isPublicUrl(SITE_URL)) return {};
  if (!owner || !mail) {
    const missing = [!owner && "SITE_OWNER", !mail && "SITE_CONTACT"].filter(Boolean).join(" en ");
    throw new Error(
      `Zet ook ${missing}: een site voor iedereen zegt van wie hij is, en waar je een fout meldt. Bijvoorbeeld SITE_OWNER="Stichting Voorbeeld" SITE_CONTACT=vragen@voorbeeld.nl.`,
    );
  }
  if (!mailAddress.test(mail)) throw new Error(`SITE_CONTACT is "${mail}". Schrijf een mailadres: vragen@voorbeeld.nl.`);
  return { answerable: { owner, mail } };
}
