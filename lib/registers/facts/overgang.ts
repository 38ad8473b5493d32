import { extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about the way back, the step to secondary school and leaving school. */
export const overgangFacts = {
  "7.1": {
    claim: [
      must(
        "In het laatste schooljaar van de TLV zorgt het bestuur van de sbo-school voor terugplaatsing of overplaatsing naar een basisschool.",
        /laatste (?:school)?jaar[^.]*(?:zorgt|moet)/iu,
      ),
      must("Voor so en vso geldt dezelfde plicht: het bestuur zorgt voor de stap naar het basisonderwijs of het voortgezet onderwijs."),
      states(
        "De plicht vervalt alleen als het bestuur langer blijven noodzakelijk vindt én het samenwerkingsverband een nieuwe TLV heeft gegeven.",
      ),
      states("Voor praktijkonderwijs bestaat deze plicht niet."),
    ],
    sources: ["wpo-40-14", "wec-40-15"],
    certainty: "hoog",
  },
  "7.2": {
    claim: [
      must("In so en vso adviseert de commissie voor de begeleiding over terug- of overplaatsing."),
      must(
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
      must(
        "Het ondersteuningsplan (onderdeel d) beschrijft de procedure en het beleid voor de terug- of overplaatsing als de periode van de TLV voorbij is: in po van so en van scholen voor so en vso naar het basisonderwijs, in vo van vso en van scholen voor so en vso naar het voortgezet onderwijs.",
      ),
      states("De stap van sbo naar de basisschool staat niet in onderdeel d, maar in WPO 40, lid 14."),
      may("Ouders kunnen vragen om begeleiding die meegaat en om een proefperiode."),
      states("Een recht daarop staat niet in de wet."),
    ],
    sources: ["wpo-18a-8d", "wvo-2.47-9d", "wpo-40-14"],
    certainty: "hoog",
  },
  "7.5": {
    claim: [
      must(
        `Van ${span("voorlopig-advies")} geeft de school (basisschool, sbo of so) een voorlopig advies voor voortgezet onderwijs of vso.`,
      ),
    ],
    sources: ["wpo-45d-1", "wec-48c", "wec-48d", "wec-48e"],
    certainty: "hoog",
  },
  "7.6": {
    claim: [
      must(
        `De school neemt de doorstroomtoets af in ${span("doorstroomtoets")}; wie verhinderd is, haalt haar in binnen ${span("toets-inhalen")} na het gewone moment, tenzij dat om medische redenen onmogelijk is.`,
      ),
      may(
        "De school (basisschool, sbo of so) kan bepalen dat een leerling geen toets maakt als hij zeer moeilijk leert, meervoudig gehandicapt is en ook zeer moeilijk leert, of hooguit 4 jaar in Nederland is en daardoor te weinig Nederlands kent.",
        /toets niet maakt/iu,
      ),
      must("Wil de school dat, dan overlegt zij daarover vooraf met de ouders."),
      states("Een recht om de toets over te slaan geeft de wet niet."),
    ],
    sources: ["wpo-45b-3", "wpo-45c", "wec-48c", "wec-48d"],
    certainty: "hoog",
  },
  "7.7": {
    claim: [
      must(`Het definitieve schooladvies is er uiterlijk ${span("definitief-advies")}.`),
      must(
        "Valt de toets hoger uit, dan wordt het advies naar boven bijgesteld, behalve als dat met redenen niet in het belang van het kind is.",
      ),
      states("Wie geen toets maakt, houdt het eerste advies als definitief advies."),
    ],
    sources: ["wpo-45d-2", "wpo-45d-3"],
    certainty: "hoog",
  },
  "7.8": {
    claim: [
      must(`Aanmelden voor de eerste klas van het voortgezet onderwijs gebeurt van ${span("aanmelden-brugklas")}.`),
      must(
        `De school beslist binnen ${span("beslissing-aanmelding")} na de dag van ontvangst, met hooguit ${extension("beslissing-aanmelding")} verlenging.`,
      ),
    ],
    sources: ["wvo-8.8-2", "wvo-8.8-8"],
    certainty: "hoog",
  },
  "7.9": {
    claim: [
      must("Voor vso en praktijkonderwijs is een TLV nodig vóór de plaatsing."),
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
      must(
        "Een leerling verlaat de basisschool, het sbo en het so aan het einde van het schooljaar waarin hij 14 wordt; de wet kent daarvoor geen verlenging.",
      ),
      must("Een leerling verlaat het vso uiterlijk aan het einde van het schooljaar waarin hij 20 wordt."),
      may(
        "De inspecteur kan op het vso ontheffing geven als langer blijven wenselijk is om de opleiding af te maken of beter te kunnen werken, telkens voor hooguit één jaar.",
      ),
      must(`De inspecteur beslist daarover binnen ${span("langer-op-vso")} na het verzoek.`),
      must("Praktijkonderwijs stopt na het schooljaar waarin de leerling 18 wordt."),
      may(
        "De inspectie kan op aanvraag van het bestuur toestaan dat hij daarna nog één schooljaar blijft, en in het schooljaar waarin hij 19 wordt nog eens.",
      ),
    ],
    sources: ["wec-39-4", "wec-39-5", "wpo-39-4", "wpo-1", "wvo-8.7"],
    certainty: "hoog",
  },
  "7.11": {
    claim: [states("Het vso kent de uitstroomprofielen vervolgonderwijs, arbeidsmarkt en dagbesteding.")],
    sources: ["wec-14"],
    certainty: "midden",
  },
  "7.12": {
    claim: [
      must(
        `Praktijkonderwijs biedt tot ${span("loopbaanbegeleiding")} na vertrek begeleiding aan leerlingen zonder aansluitende inschrijving; vso alleen aan leerlingen met uitstroomprofiel arbeidsmarkt zonder aansluitende inschrijving.`,
      ),
      must(
        `Vraagt een oud-leerling van het vso, of zijn ouder, tot ${span("loopbaanbegeleiding")} na vertrek om advies, dan geeft de school dat.`,
      ),
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
  "7.14": {
    claim: [
      states("Een schooljaar loopt van 1 augustus tot en met 31 juli."),
      states("Wie op of na 1 augustus jarig is, mag daardoor nog tot en met 31 juli van het volgende jaar blijven."),
    ],
    sources: ["wpo-1", "wec-1", "wvo-1.1"],
    certainty: "hoog",
  },
  "7.15": {
    claim: [
      must(
        "Beslist de inspecteur niet op tijd over langer blijven op het vso, dan geldt de gevraagde ontheffing volgens de wet als gegeven.",
      ),
      states("Zij werkt vanaf de derde dag na het einde van de beslistermijn."),
      states("Wie het verzoek doet, zegt de wet niet."),
      usually("Meestal doet de school het."),
    ],
    sources: ["wec-39-5", "awb-4-20b"],
    certainty: "hoog",
  },
  "7.16": {
    claim: [
      must("Het bestuur van de pro-school vraagt langer blijven aan in het schooljaar waarin de leerling 18 (of 19) wordt."),
      states("De inspectie kijkt of hij zonder dat extra jaar genoeg is voorbereid op werk in de regio."),
      states("Ouders kunnen het niet zelf aanvragen."),
    ],
    sources: ["wvo-8.7", "wvo-8.7-2"],
    certainty: "hoog",
  },
  "7.17": {
    claim: [
      must(
        "Het onderwijs op de basisschool is zo ingericht dat leerlingen zich ononderbroken kunnen ontwikkelen, en het is afgestemd op de voortgang in hun ontwikkeling.",
      ),
      states("In beginsel doorlopen zij de basisschool binnen 8 aaneensluitende schooljaren."),
      states("Wie beslist of een kind blijft zitten, staat in het gelezen artikel niet; voor vo en (v)so is dat niet gelezen."),
      usually("In de praktijk beslist de school, vaak na een gesprek met de ouders en volgens haar eigen regels."),
    ],
    sources: ["wpo-8-1", "wpo-8-7a"],
    certainty: "midden",
  },
} as const satisfies Record<string, Fact>;
