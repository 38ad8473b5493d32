import type { Given } from "@/lib/letters/compose";
import type { LetterInShort } from "@/lib/letters/in-short";

/** What the family of an invented story fills in, by field. */
const values: Readonly<Record<string, string>> = {
  "jouw-naam": "Samira Bakkali",
  "jouw-adres": "Lindelaan 12\n3511 AB Utrecht",
  "jouw-contact": "samira@voorbeeld.nl",
  ontvanger: "Postbus 100\n3500 AB Utrecht",
  "naam-kind": "Noor Bakkali",
  geboortedatum: "2017-05-08",
  school: "basisschool De Linde",
  groep: "groep 6",
  "andere-school": "basisschool De Eik",
  "nieuwe-school": "basisschool De Beuk",
  verband: "Samenwerkingsverband Voorbeeld",
  kenmerk: "2026-118",
  "dag-besluit": "2026-11-02",
  "dag-brief": "2026-11-03",
  "dag-aanvraag": "2026-09-14",
  "dag-aanmelding": "2026-09-21",
  "dag-bezwaar": "2026-11-20",
  "dag-gesprek": "2026-11-24",
  "dag-begin": "2026-10-05",
  "dag-antwoord": "2026-12-14",
  "dag-terugkijken": "2027-02-01",
  "dag-opp": "2026-11-02",
  "dag-inschrijving": "2026-08-31",
  "dag-verzoek": "2026-10-12",
  "dag-hoorzitting": "2027-01-18",
  "dag-start": "2027-02-15",
  zorgen: "Noor komt huilend thuis.",
  uitleg: "Zij leert wel, als er rust is.",
  voorbeelden: "Op 12 oktober stond zij een uur op de gang.",
  wens: "een vaste plek in de klas",
  vragen: "Wie begeleidt haar?",
  deskundige: "K. de Wit, orthopedagoog",
  taal: "Arabisch",
  leeftijd: "16 jaar",
  afspraken: "Elke dag een half uur rust. Meester Jan begint daarmee op 7 december.",
  "waaraan-te-zien": "Noor gaat weer graag naar school.",
  "deel-van-dossier": "Het verslag van 3 november, bladzijde 2",
  nodig: "rust en een duidelijke dag",
};

/**
 * A letter as that family fills it in: every field, the first answer to each choice or the last, and every ground.
 * @throws when the story has nothing for a field
 */
export function storyFor({ fields, choices, grounds }: LetterInShort, answer: 0 | -1 = 0): Given {
  return {
    fields: Object.fromEntries(
      fields.map(({ id }) => {
        const value = values[id];
        if (value === undefined) throw new Error(`het verhaal heeft niets voor "${id}". Vul het aan in tests/letters/story.ts.`);
        return [id, value];
      }),
    ),
    choices: Object.fromEntries(choices.map(({ id, options }) => [id, options.at(answer)?.id ?? ""])),
    grounds: grounds?.options.map(({ id }) => id) ?? [],
  };
}
