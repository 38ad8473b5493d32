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
      must(`Het samenwerkingsverband stelt minstens eens per ${span("ondersteuningsplan-duur")} een ondersteuningsplan vast.`),
      may("Tussentijds wijzigen mag, met instemming van de ondersteuningsplanraad."),
      may(
        "Het plan mag de hulp die een school zelf wil bieden alleen beperken als die voor het verband een onevenredige belasting zou zijn, gezien het geld en de voorzieningen die er zijn.",
      ),
    ],
    sources: ["wpo-18a-7", "wvo-2.47-8", "wms-14a"],
    certainty: "hoog",
  },
  "2.3": {
    claim: [
      must(
        "Het plan omvat in elk geval zeven onderdelen, a tot en met g: hoe het verband een samenhangend geheel van ondersteuningsvoorzieningen bereikt, met de basisondersteuning; procedure en criteria voor verdeling, besteding en toewijzing, met meerjarenbegroting; procedure en criteria voor plaatsing; procedure en beleid voor terug- of overplaatsing na afloop van een TLV; beoogde en bereikte resultaten van het onderwijs aan leerlingen met extra ondersteuning, met de bekostiging; informatie aan ouders en leerlingen over de hulp en over onafhankelijke ondersteuning; groei na 1 februari.",
      ),
      states(
        "Onderdeel c gaat in po over sbo, so en scholen voor so en vso; in vo over vso en scholen voor so en vso, en over de procedure voor lwoo en praktijkonderwijs voor zover die niet landelijk is geregeld.",
      ),
      states(
        "Onderdeel d gaat in po over de stap van so en van scholen voor so en vso naar het basisonderwijs, en in vo van vso en van scholen voor so en vso naar het voortgezet onderwijs; de stap van sbo naar de basisschool staat in WPO 40, lid 14.",
      ),
      states("De onderdelen a, b, e en f zijn in po en vo gelijk."),
    ],
    sources: ["wpo-18a-8", "wpo-18a-8e", "wvo-2.47-9", "wvo-2.47-9e", "wpo-40-14"],
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
      must(
        "Het plan noemt, in po en in vo, een datum tussen 1 februari en 1 juni waarop het samenwerkingsverband vaststelt of er meer groei is dan gemiddeld.",
      ),
      must(
        "Is dat zo, dan draagt het per leerling die na 1 februari toelaatbaar is verklaard (po: sbo of so; vo: vso) een bedrag over aan de school van die leerling.",
      ),
    ],
    sources: ["wpo-18a-8g", "bb-wpo-20", "wvo-2.47-9g", "ub-wvo-6.30"],
    certainty: "hoog",
  },
  "2.7": {
    claim: [
      usually(
        "Het plan staat in de praktijk op de website van het samenwerkingsverband; een afzonderlijke wettelijke plicht om het daar te plaatsen is niet gevonden.",
      ),
      usually("Ook de school kan het geven, en vaak is er een samenvatting voor ouders."),
      must("Het plan beschrijft hoe ouders en leerlingen informatie krijgen over de hulp en over onafhankelijke ondersteuning."),
    ],
    sources: ["wpo-18a-8f", "wvo-2.47-9f"],
    certainty: "midden",
  },
  "2.8": {
    claim: [
      must("Het samenwerkingsverband toetst een aanvraag aan de criteria in zijn ondersteuningsplan en moet een afwijzing motiveren."),
      must(
        `Bij bezwaar kunnen belanghebbenden alle stukken minstens ${span("stukken-ter-inzage")} vóór de hoorzitting inzien en tot ${span("stukken-hoorzitting")} ervoor zelf stukken indienen.`,
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
  "2.11": {
    claim: [
      states("De wet schrijft voor de onderdelen van het plan geen titels, letters of volgorde voor."),
      may("Het plan mag meer bevatten dan de zeven onderdelen."),
      usually("In de praktijk gebruiken plannen vaak eigen woorden, zoals ‘dekkend aanbod’ voor onderdeel a."),
    ],
    sources: ["wpo-18a-8", "wvo-2.47-9"],
    certainty: "hoog",
  },
  "2.12": {
    claim: [
      states(
        "De enige plaats in deze artikelen waar te weinig geld een grens mag zijn, gaat over het hulpaanbod van een hele school, niet over één kind.",
      ),
      states("Dat er geen geld is, noemt de wet niet als reden om een kind te weigeren (zie feit 4.22)."),
    ],
    sources: ["wpo-18a-7", "wvo-2.47-8", "wpo-40-5", "wvo-8.9-3", "wec-40-6"],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
