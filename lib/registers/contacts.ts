/** A body that a parent can reach this evening, without words: these stand in content/<language>/registers/contacten.yaml. */
export type ContactStructure = {
  /** The number as people read it; without spaces it is what a telephone dials. Left out where no page of today shows one. */
  readonly phone?: string;
  /** Its own site. */
  readonly page: `https://${string}`;
  /** The pages on which the number was read, and the ISO date of that; left out where there is no number. */
  readonly seen?: { readonly on: readonly `https://${string}`[]; readonly day: string };
};

/** A body that a parent can reach this evening: by telephone where we have seen its number, and always in another way too. */
export type Contact = ContactStructure & {
  /** Name in a list: "Veilig Thuis". */
  readonly name: string;
  /** When it is the one to reach, in a few words after the name: "bij geweld of misbruik". */
  readonly when: string;
  /** Days and hours, after the number. Left out where no page shows them. */
  readonly hours?: string;
  /** What a call or the help costs. */
  readonly cost: string;
  /** For who does not or cannot call: what else there is, as a sentence. */
  readonly otherwise: string;
};

export const contacts = {
  alarm: {
    phone: "112",
    page: "https://www.112.nl/",
    seen: { on: ["https://www.112.nl/", "https://tweakers.net/nieuws/191920/"], day: "2026-11-29" },
  },
  "veilig-thuis": {
    phone: "0800 2000",
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
    phone: "0900 111 3 111",
    page: "https://www.onderwijsinspectie.nl/",
    seen: {
      on: ["https://english.onderwijsinspectie.nl/inspection/other-tasks-of-the-dutch-inspectorate-of-education/confidential-inspectors"],
      day: "2026-11-29",
    },
  },
  onderwijsgeschillen: {
    phone: "030 280 95 90",
    page: "https://www.onderwijsgeschillen.nl/",
    seen: { on: ["https://www.kentalis.nl/", "https://www.swvbrabantsewal.nl/"], day: "2026-11-28" },
  },
  onderwijsconsulenten: {
    page: "https://www.onderwijsconsulenten.nl/aanmelden",
  },
} as const satisfies Record<string, ContactStructure>;

export type ContactId = keyof typeof contacts;

/** Whom to call besides 112 when a child is in danger. */
export const besidesAlarm = ["veilig-thuis", "vertrouwensinspecteur"] as const satisfies readonly ContactId[];
