import type { StopId } from "../ids/stops";

/** The main line in seven sentences, as told on the home page. */
export const routeInShort: readonly { readonly stop: StopId; readonly text: string }[] = [
  { stop: "zorgen", text: "Je merkt dat het niet goed gaat met je kind op school." },
  { stop: "gesprek", text: "Je praat met de school. De school geeft eerst de hulp die elke school moet geven." },
  { stop: "extra-hulp", text: "Is er meer nodig? Dan maken jullie samen een plan voor je kind." },
  { stop: "aanvraag", text: "Past een speciale school beter? Dan vraagt de school een verklaring aan. Dat doe jij niet zelf." },
  { stop: "besluit", text: "Het samenwerkingsverband beslist. Ben je het niet eens, dan kun je bezwaar maken." },
  { stop: "school-zoeken", text: "De school zoekt met jou een passende plek. Je kind blijft zo lang ingeschreven." },
  { stop: "geplaatst", text: "Je kind start op de nieuwe school. Ook daar komt een plan." },
];
