/** A body that a parent can reach this evening: by telephone where we have seen its number, and always in another way too. */
export type Contact = {
  /** Name in a list: "Veilig Thuis". */
  readonly name: string;
  /** When it is the one to reach, in a few words after the name: "bij geweld of misbruik". */
  readonly when: string;
  /** The number as people read it; without spaces it is what a telephone dials. Left out where no page of today shows one. */
  readonly phone?: string;
  /** Days and hours, after the number. Left out where no page shows them. */
  readonly hours?: string;
  /** What a call or the help costs. */
  readonly cost: string;
  /** For who does not or cannot call: what else there is, as a sentence. */
  readonly otherwise: string;
  /** Its own site. */
  readonly page: `https://${string}`;
  /** The pages on which the number was read, and the ISO date of that; left out where there is no number. */
  readonly seen?: { readonly on: readonly `https://${string}`[]; readonly day: string };
};

export const contacts = {
  alarm: {
    name: "112",
    when: "als er nu gevaar is",
    phone: "112",
    hours: "dag en nacht",
    cost: "gratis",
    otherwise: "Kun je niet bellen of praten? Met de app 112NL kun je typen, ook in een andere taal.",
    page: "https://www.112.nl/",
    seen: { on: ["https://www.112.nl/", "https://tweakers.net/nieuws/191920/"], day: "2026-11-29" },
  },
  "veilig-thuis": {
    name: "Veilig Thuis",
    when: "bij geweld, misbruik of mishandeling, thuis of ergens anders",
    phone: "0800 2000",
    hours: "dag en nacht",
    cost: "gratis",
    otherwise: "Liever typen? Chatten kan op de site, meestal op werkdagen van 9 tot 17 uur.",
    page: "https://veiligthuis.nl/",
    seen: {
      on: [
        "https://www.veiligthuisgv.nl/veelgestelde-vragen/",
        "https://www.gemeente.nu/veiligheid/bereikbaarheid-veilig-thuis-met-24-7-chatfunctie-wenselijk/",
      ],
      day: "2026-11-29",
    },
  },
  vertrouwensinspecteur: {
    name: "De vertrouwensinspecteur",
    when: "bij misbruik, geweld, discriminatie of ernstig pesten op school",
    phone: "0900 111 3 111",
    hours: "op werkdagen van 8 tot 17 uur",
    cost: "de raad is gratis, het bellen kost het lokale tarief",
    otherwise: "Kun je niet bellen? Laat iemand het voor je doen, of kijk op de site.",
    page: "https://www.onderwijsinspectie.nl/",
    seen: {
      on: ["https://english.onderwijsinspectie.nl/inspection/other-tasks-of-the-dutch-inspectorate-of-education/confidential-inspectors"],
      day: "2026-11-29",
    },
  },
  onderwijsgeschillen: {
    name: "Onderwijsgeschillen",
    when: "voor de geschillencommissie en landelijke commissies",
    phone: "030 280 95 90",
    cost: "een geschil of klacht is gratis",
    otherwise: "Liever niet bellen? Mail info@onderwijsgeschillen.nl.",
    page: "https://www.onderwijsgeschillen.nl/",
    seen: { on: ["https://www.kentalis.nl/", "https://www.swvbrabantsewal.nl/"], day: "2026-11-28" },
  },
  onderwijsconsulenten: {
    name: "Onderwijsconsulenten",
    when: "als je met de school vastloopt",
    cost: "gratis",
    otherwise: "Je vraagt hulp met een formulier op de site.",
    page: "https://www.onderwijsconsulenten.nl/aanmelden",
  },
} as const satisfies Record<string, Contact>;

export type ContactId = keyof typeof contacts;

/** Whom to call besides 112 when a child is in danger. */
export const besidesAlarm = ["veilig-thuis", "vertrouwensinspecteur"] as const satisfies readonly ContactId[];

/** The address under which a telephone dials a number: "0900 111 3 111" → "tel:09001113111". */
export function dialAddress(phone: string): `tel:${string}` {
  return `tel:${phone.replaceAll(" ", "")}`;
}
