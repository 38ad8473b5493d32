import type { LookupAnswer } from "./lookup";

/** The sentence that a parent needs with an answer. */
export function answerText(answer: LookupAnswer): string {
  switch (answer.kind) {
    case "found":
      return `Gevonden: ${answer.home.label}.`;
    case "several":
      return severalText[answer.why];
    case "linked":
      return "Deze verbanden staan in je link. Woon je ergens anders? Zoek dan opnieuw.";
    case "unknown":
      return answer.what === "postcode"
        ? `Postcode ${answer.typed} staat niet in onze lijst. Controleer de cijfers, of zoek op je gemeente.`
        : `„${answer.typed}” vinden wij niet. Probeer je postcode, of zoek je gemeente in de lijst van A tot Z.`;
    case "invalid":
      return invalidText[answer.why];
  }
}

const severalText = {
  gedeeld: "Hier is meer dan één antwoord. Kies wat bij jullie past.",
  plaats: "Bedoel je dit? Er kunnen meer plaatsen zijn met deze naam. Met je postcode weet je het zeker.",
  plaatsen: "Welke bedoel je? Staat jouw plaats er niet bij, vul dan je postcode in.",
  "lijkt-op": "Bedoel je een van deze? Staat jouw plaats er niet bij, vul dan je postcode in.",
} as const;

const invalidText = {
  leeg: "Vul een postcode, gemeente of plaats in.",
  "te-lang": "Dat is te lang. Vul alleen een postcode, gemeente of plaats in.",
  "geen-postcode": "Dit is geen postcode. Een postcode heeft vier cijfers en begint niet met 0, bijvoorbeeld 3511 AB.",
  "geen-naam": "Dit is geen naam. Vul je postcode in, of een plaats met gewone letters.",
} as const;
