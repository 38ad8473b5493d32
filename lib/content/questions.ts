import type { ExplanationSlug } from "../ids/slugs";

/** What parents ask most, in their own words, with the section that answers it. */
type FrequentQuestion = { readonly question: string; readonly slug: ExplanationSlug; readonly section: string };

export const frequentQuestions: readonly FrequentQuestion[] = [
  { question: "Mag de school mijn kind weigeren?", slug: "een-school-weigert", section: "wanneer-mag-het" },
  { question: "Hoe lang mag de school over een aanmelding doen?", slug: "zorgplicht-en-aanmelden", section: "hoe-lang" },
  { question: "Wie vraagt de TLV aan?", slug: "de-aanvraag", section: "wie-vraagt-aan" },
  { question: "Moet ik het eens zijn met de aanvraag?", slug: "de-aanvraag", section: "jouw-mening" },
  { question: "Waar zeg ik ja op in het opp?", slug: "ontwikkelingsperspectief", section: "jouw-ja" },
  { question: "Er is een wachtlijst. Wat nu?", slug: "een-plek-vinden", section: "wachtlijst" },
  { question: "Mijn kind zit thuis. Wie moet er iets doen?", slug: "thuis-zitten", section: "verantwoordelijk" },
  { question: "De school stuurt mijn kind steeds naar huis. Mag dat?", slug: "schorsing", section: "naar-huis-gestuurd" },
  { question: "Mag ik mijn kind alvast uitschrijven?", slug: "zorgplicht-en-aanmelden", section: "niet-uitschrijven" },
  { question: "Tot wanneer kan ik bezwaar maken?", slug: "bezwaar-tegen-een-tlv", section: "wanneer" },
  { question: "Wie kan ik bellen, en voor wat?", slug: "wie-helpt-je", section: "voor-wat" },
  { question: "Wat kost het mij?", slug: "geld-en-kosten", section: "gratis" },
];
