import { dayAfter, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about the ondersteuningsplan. */
export const ondersteuningsplanFacts = {
  "2.1": {
    claim: [
      states("Het ondersteuningsplan is het beleidsplan van het samenwerkingsverband."),
      states("Het is de grondslag voor het verdelen van geld, het toewijzen van ondersteuning en het beoordelen van de toelaatbaarheid."),
    ],
    sources: ["wpo-18a-7", "wpo-18a-8", "wvo-2.47-8", "wvo-2.47-9"],
    certainty: "hoog",
  },
  "2.2": {
    claim: [
      must(
        `Het samenwerkingsverband stelt minstens eens per ${span("ondersteuningsplan-duur")} een ondersteuningsplan vast; tussentijds wijzigen kan, met instemming van de ondersteuningsplanraad.`,
      ),
      may(
        "Het plan mag het gewenste aanbod van een school alleen beperken als dat aanbod voor het samenwerkingsverband een onevenredige belasting zou zijn, gezien geld en voorzieningen.",
      ),
    ],
    sources: ["wpo-18a-7", "wvo-2.47-8", "wms-14a"],
    certainty: "hoog",
  },
  "2.3": {
    claim: [
      states(
        "Het plan bevat zeven onderdelen, a tot en met g: het samenhangende aanbod en de basisondersteuning; procedure en criteria voor verdeling en toewijzing, met meerjarenbegroting; procedure en criteria voor plaatsing; terug- of overplaatsing na afloop van een verklaring; beoogde en bereikte resultaten met de inzet van geld; informatie over ondersteuning en over onafhankelijke steun; groei na 1 februari.",
      ),
      states(
        "Onderdeel c gaat in po over sbo, so en scholen voor so en vso; in vo over vso en, voor zover niet landelijk bepaald, de procedure voor lwoo en praktijkonderwijs.",
      ),
      states(
        "Onderdeel d gaat in po over terugkeer van (v)so naar basisonderwijs en in vo van vso naar vo; terugkeer van sbo naar de basisschool staat in WPO 40, lid 14.",
      ),
    ],
    sources: ["wpo-18a-8", "wvo-2.47-9", "wpo-40-14"],
    certainty: "hoog",
  },
  "2.4": {
    claim: [
      must("Het bestuur van het samenwerkingsverband stelt het plan vast, na overleg met de gemeenten."),
      must("Zonder voorafgaande instemming van de ondersteuningsplanraad kan dat niet."),
    ],
    sources: ["wpo-18a-6a", "wpo-18a-9", "wvo-2.47-10", "wms-14a"],
    certainty: "hoog",
  },
  "2.5": {
    claim: [
      must(
        `Het samenwerkingsverband zendt het plan aan de inspectie vóór ${dayAfter("plan-naar-de-inspectie")} voorafgaand aan het eerste schooljaar van de planperiode; dus eens per plan en niet elk jaar.`,
      ),
    ],
    sources: ["wpo-18a-10", "wvo-2.47-11"],
    certainty: "hoog",
  },
  "2.6": {
    claim: [
      states(
        "In het primair onderwijs noemt het plan een datum tussen 1 februari en 1 juni waarop het samenwerkingsverband vaststelt of er meer groei is dan gemiddeld.",
      ),
      states(
        "Is dat zo, dan draagt het per leerling die na 1 februari toelaatbaar is verklaard een bedrag over aan de school van die leerling.",
      ),
      states("Voor het voortgezet onderwijs is de uitwerking niet afzonderlijk gelezen."),
    ],
    sources: ["wpo-18a-8g", "bb-wpo-20"],
    certainty: "hoog",
  },
  "2.7": {
    claim: [
      usually(
        "Het plan staat in de praktijk op de website van het samenwerkingsverband; een afzonderlijke wettelijke plicht om het daar te plaatsen is niet gevonden.",
      ),
      usually("Ook de school kan het geven, en vaak is er een samenvatting voor ouders."),
      states("Het plan beschrijft hoe ouders en leerlingen worden geïnformeerd."),
    ],
    sources: ["wpo-18a-8f", "wvo-2.47-9f"],
    certainty: "midden",
  },
  "2.8": {
    claim: [
      must("Het samenwerkingsverband toetst een aanvraag aan de criteria in zijn ondersteuningsplan en moet een afwijzing motiveren."),
      must(
        "Bij bezwaar kunnen belanghebbenden alle stukken minstens een week vóór de hoorzitting inzien en tot tien dagen ervoor zelf stukken indienen.",
      ),
    ],
    sources: ["wpo-18a-8c", "awb-3-46", "awb-3-47", "awb-7-4"],
    certainty: "hoog",
  },
  "2.9": {
    claim: [
      states(
        "Het ondersteuningsplan bepaalt niet welke hulp één leerling krijgt; dat staat in het ontwikkelingsperspectief van die leerling.",
      ),
    ],
    sources: ["wpo-40a"],
    certainty: "hoog",
  },
  "2.10": {
    claim: [may("Ouders kunnen zich via de medezeggenschapsraad van hun school kandidaat stellen voor de ondersteuningsplanraad.")],
    sources: ["wms-4a-2"],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
