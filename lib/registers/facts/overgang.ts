import { extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about the way back, the step to secondary school and leaving school. */
export const overgangFacts = {
  "7.1": {
    claim: [
      states(
        "De sbo-school zorgt in het laatste jaar van de TLV voor terug- of overplaatsing naar een basisschool, tenzij langer blijven nodig is en een nieuwe TLV is gegeven.",
      ),
      states("Voor so en vso gelden vergelijkbare regels."),
    ],
    sources: ["wpo-40-14", "wec-40-15"],
    certainty: "hoog",
  },
  "7.2": {
    claim: [
      states("In so en vso adviseert de commissie voor de begeleiding over terugplaatsing."),
      states(
        "Bij cluster 1 en 2 adviseert de commissie van onderzoek elk schooljaar over terug- of overplaatsing; of de hulp nog nodig is, beoordeelt zij vóór het einde van de vastgestelde periode.",
      ),
    ],
    sources: ["wec-40b", "wec-41-2b", "wec-41-2d", "wec-41-2e"],
    certainty: "hoog",
  },
  "7.3": {
    claim: [
      must(
        `Terug naar een gewone school is een gewone schriftelijke aanmelding, met zorgplicht en een beslistermijn van ${span("beslissing-aanmelding")} en hooguit ${extension("beslissing-aanmelding")} verlenging.`,
      ),
      must("De oude school blijft verantwoordelijk tot de nieuwe het kind heeft ingeschreven."),
    ],
    sources: ["wpo-40", "wvo-8.8", "wvo-8.9"],
    certainty: "hoog",
  },
  "7.4": {
    claim: [
      states(
        "Het ondersteuningsplan (onderdeel d) regelt de terug- of overplaatsing van (v)so naar basisonderwijs (po) en van vso naar vo (vo).",
      ),
      states("Terugkeer van sbo naar de basisschool staat niet in onderdeel d, maar in WPO 40, lid 14."),
      may("Ouders kunnen vragen om begeleiding die meegaat en om een proefperiode; een recht daarop staat niet in de wet."),
    ],
    sources: ["wpo-18a-8d", "wvo-2.47-9d", "wpo-40-14"],
    certainty: "hoog",
  },
  "7.5": {
    claim: [
      states(
        `Van ${span("voorlopig-advies")} geeft de school (basisschool, sbo of so) een voorlopig advies voor voortgezet onderwijs of vso.`,
      ),
    ],
    sources: ["wpo-45d-1", "wec-48c", "wec-48d", "wec-48e"],
    certainty: "hoog",
  },
  "7.6": {
    claim: [
      must(
        `De doorstroomtoets is in ${span("doorstroomtoets")}; wie verhinderd is, haalt binnen ${span("toets-inhalen")} in, tenzij dat om medische redenen onmogelijk is.`,
      ),
      must(
        "De toets is, na overleg met ouders, niet verplicht voor zeer moeilijk lerende kinderen, voor meervoudig gehandicapte kinderen die zeer moeilijk leren, en voor kinderen die hooguit 4 jaar in Nederland zijn en te weinig Nederlands kennen.",
      ),
    ],
    sources: ["wpo-45b-3", "wpo-45c", "wec-48c", "wec-48d"],
    certainty: "hoog",
  },
  "7.7": {
    claim: [
      must(`Het definitieve schooladvies is er uiterlijk ${span("definitief-advies")}.`),
      states(
        "Valt de toets hoger uit, dan wordt het advies naar boven bijgesteld, behalve als dat met redenen niet in het belang van het kind is.",
      ),
      states("Wie geen toets maakt, houdt het eerste advies als definitief advies."),
    ],
    sources: ["wpo-45d-2", "wpo-45d-3"],
    certainty: "hoog",
  },
  "7.8": {
    claim: [
      states(`Aanmelden voor de eerste klas van het voortgezet onderwijs gebeurt van ${span("aanmelden-brugklas")}.`),
      must(
        `De school beslist binnen ${span("beslissing-aanmelding")} na de dag van ontvangst, met hooguit ${extension("beslissing-aanmelding")} verlenging.`,
      ),
    ],
    sources: ["wvo-8.8-2", "wvo-8.8-8"],
    certainty: "hoog",
  },
  "7.9": {
    claim: [
      states("Voor vso en praktijkonderwijs is een TLV nodig vóór de plaatsing."),
      usually(
        "Volgens de wettekst vraagt de vo- of vso-school van aanmelding die aan bij het vo-verband; de werkwijze verschilt per regio.",
      ),
      usually("Begin uiterlijk in groep 7 of 8 met de school: de aanmeldweek voor de brugklas is voor een vso-TLV soms te laat."),
    ],
    sources: ["wec-40-12", "wec-40-13", "wvo-2.30", "wvo-2.47-7c", "koers-vo", "go"],
    certainty: "midden",
  },
  "7.10": {
    claim: [
      states("So en basisschool: tot het einde van het schooljaar waarin de leerling 14 wordt, zonder verlenging."),
      must(
        `Vso: tot 20 jaar, daarna met ontheffing van de inspecteur, telkens hooguit één jaar en met een beslissing binnen ${span("langer-op-vso")}.`,
      ),
      states(
        "Praktijkonderwijs: tot 18 jaar, met verlenging door de inspectie voor het jaar na het 18e en nog eens na het 19e, op aanvraag van de school.",
      ),
    ],
    sources: ["wec-39-4", "wec-39-5", "wpo-39-4", "wvo-8.7"],
    certainty: "hoog",
  },
  "7.11": {
    claim: [states("Het vso kent de uitstroomprofielen vervolgonderwijs, arbeidsmarkt en dagbesteding.")],
    sources: ["wec-14"],
    certainty: "midden",
  },
  "7.12": {
    claim: [
      states(
        `Praktijkonderwijs biedt tot ${span("loopbaanbegeleiding")} na vertrek begeleiding aan leerlingen zonder aansluitende inschrijving; vso alleen aan leerlingen met uitstroomprofiel arbeidsmarkt zonder aansluitende inschrijving.`,
      ),
      may(`Alle oud-leerlingen van het vso kunnen tot ${span("loopbaanbegeleiding")} na vertrek om advies vragen.`),
      may(`Van deze ${span("loopbaanbegeleiding")} kan bij gerechtvaardigde belangen worden afgeweken.`),
    ],
    sources: ["wvo-2.31a-3", "wec-44-3", "wec-44-4"],
    certainty: "hoog",
    validFrom: "2026-01-01",
  },
  "7.13": {
    claim: [may("Terug naar een gewone school kan, in overleg, ook voordat de TLV afloopt.")],
    sources: ["wpo-40", "wec-40"],
    certainty: "midden",
  },
} as const satisfies Record<string, Fact>;
