import { extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about the zorgplicht and about applying to a school. */
export const zorgplichtFacts = {
  "3.1": {
    claim: [
      must(
        "Is een kind schriftelijk aangemeld en heeft het extra ondersteuning nodig, dan moet het bestuur van die school voor een passende plaats zorgen.",
      ),
      may("Dat kan op de eigen school of op een andere school."),
    ],
    sources: ["wpo-40-3", "wpo-40-4", "wvo-8.9", "wec-40-4", "wec-40-5"],
    certainty: "hoog",
  },
  "3.2": {
    claim: [
      states("Aanmelden gebeurt schriftelijk; een gesprek, telefoontje of open dag telt niet."),
      must(
        "Het algemene artikel over digitale post aan de overheid (Awb 2:13, lid 1) geldt niet tussen ouders en schoolbestuur in po en (v)so.",
      ),
      states("Een zelfgekozen digitale weg hoeft dus niet te tellen; het formulier of mailadres van de school of een brief wel."),
    ],
    sources: ["wpo-40-2", "wvo-8.8-1", "wec-40-3", "awb-2-13-1", "wpo-4d", "wec-5b"],
    certainty: "hoog",
  },
  "3.3": {
    claim: [
      may(
        "Voor basisonderwijs en speciaal onderwijs kan een kind worden aangemeld vanaf de dag waarop het 3 jaar wordt en toegelaten vanaf 4 jaar; voor dove en slechthorende kinderen (niet bij alleen een taalontwikkelingsstoornis) is dat 2 en 3 jaar.",
      ),
      must(
        `In het basisonderwijs mag een kind vanaf 3 jaar en 10 maanden hooguit ${span("wennen")} komen wennen; het is dan nog geen leerling.`,
      ),
      must("Basisscholen mogen voor kinderen die nog nooit op school zaten vaste startmomenten kiezen, minstens één per maand."),
    ],
    sources: ["wpo-39-1", "wpo-39-2", "wpo-39-3", "wpo-40-2", "wec-2-2a", "wec-2-2b", "wec-39-1", "wec-40-3"],
    certainty: "hoog",
  },
  "3.4": {
    claim: [
      must(
        `Ouders melden hun kind zo mogelijk ten minste ${span("aanmelden-vooraf")} vóór de gewenste startdatum aan en vermelden bij welke andere scholen zij het ook hebben aangemeld.`,
      ),
      must(`Voor de eerste klas van het voortgezet onderwijs geldt in plaats daarvan ${span("aanmelden-brugklas")}.`),
    ],
    sources: ["wpo-40-2", "wvo-8.8", "wvo-8.8-8", "wec-40"],
    certainty: "hoog",
  },
  "3.5": {
    claim: [
      may(
        "Ouders geven bij de aanmelding de gegevens over extra ondersteuning; een bijzondere school mag een onvolledige aanmelding buiten behandeling laten, maar geeft ouders eerst een termijn om aan te vullen.",
      ),
      must(
        `In po en (v)so valt dat besluit binnen ${span("aanvullen-aanmelding")} nadat is aangevuld of de aanvultermijn ongebruikt voorbij is, en staat de beslistermijn intussen stil.`,
      ),
      states(`WVO 8.8, lid 3, noemt geen ${span("aanvullen-aanmelding")} en geen stilstand.`),
    ],
    sources: ["wpo-40-3", "wpo-63-4", "wec-61-5", "wvo-8.8-3"],
    certainty: "hoog",
  },
  "3.6": {
    claim: [
      states(
        "De school onderzoekt of extra ondersteuning nodig is; een achterstand in het Nederlands door een andere thuistaal telt daarbij niet.",
      ),
      must("Weigeren kan pas als een andere school, eventueel voor speciaal onderwijs, bereid is het kind toe te laten."),
      states("De school overlegt eerst met de ouders en houdt rekening met de behoefte van het kind en het aanbod van de scholen."),
    ],
    sources: ["wpo-40-3", "wpo-40-4", "wvo-8.9", "wec-40-4", "wec-40-5"],
    certainty: "hoog",
  },
  "3.7": {
    claim: [
      must(`De school beslist binnen ${span("beslissing-aanmelding")} na ontvangst van de aanmelding.`),
      must(
        `Zij kan dat één keer met hooguit ${extension("beslissing-aanmelding")} verlengen en deelt dat schriftelijk mee, met de verwachte datum.`,
      ),
      states("Vakanties verlengen de termijn niet."),
    ],
    sources: ["wpo-40-6", "wvo-8.8-2", "wec-40-7"],
    certainty: "hoog",
  },
  "3.8": {
    claim: [
      states(
        `Is er ${span("tijdelijke-plaatsing")} na het verzoek nog geen besluit en is het kind nergens ingeschreven, dan plaatst de school het met ingang van de volgende dag tijdelijk en schrijft zij het in, als het oud genoeg is.`,
      ),
      must(
        "In vo en vso moet het kind ook aan de toelatingsvoorwaarden voldoen; voor sbo en so noemt de wet bij tijdelijke plaatsing alleen de leeftijd.",
      ),
      states("De tijdelijke plaatsing eindigt als de school alsnog weigert of de aanmelding niet behandelt."),
    ],
    sources: ["wpo-40-7", "wvo-8.13", "wec-40-8", "wec-40-9"],
    certainty: "hoog",
  },
  "3.9": {
    claim: [
      must(
        "De plicht om voor een passende plaats te zorgen geldt niet als de school voor alle leerlingen van die groep vol is of als ouders de grondslag weigeren te respecteren of, waar dat wordt gevraagd, te onderschrijven; alleen in vo geldt zij ook niet als de leerling niet aan de wettelijke toelatingseisen voldoet.",
      ),
      must(
        "Het ontbreken van een toelaatbaarheidsverklaring is bij sbo, so en vso geen uitzondering: toelaten mag dan niet, maar de school moet zo nodig de verklaring (laten) aanvragen of voor een andere school zorgen.",
      ),
      must("Bij toelating tot een instelling voor cluster 1 of 2 geldt die plicht (WEC 40, lid 4 en 5) niet."),
    ],
    sources: ["wpo-40-5", "wpo-40-8", "wvo-8.9-3", "wec-40-6", "wec-40-10", "wec-40-12", "wec-40-22"],
    certainty: "hoog",
  },
  "3.10": {
    claim: [
      must("Aanmelden bij meer dan één school is toegestaan en de andere scholen moeten worden opgegeven."),
      usually("Bij welke school de zorgplicht dan ligt, regelt de wet niet precies; vaak is dat de school van eerste voorkeur."),
    ],
    sources: ["wpo-40-2", "steun", "swv-rijn-gelderse-vallei"],
    certainty: "midden",
  },
  "3.11": {
    claim: [
      states("Aanmelden is vragen om een plaats; inschrijven is opnemen als leerling en volgt op de toelating."),
      must("De zorgplicht geldt al vanaf de aanmelding."),
    ],
    sources: ["wpo-40", "wpo-42", "lpw-10"],
    certainty: "hoog",
  },
  "3.12": {
    claim: [
      must(
        "Binnen de leer- en kwalificatieplicht mag een school op verzoek van ouders alleen uitschrijven bij inschrijving op een andere school of instelling of bij een vrijstelling.",
      ),
      must(
        "Tot de inschrijving op de nieuwe school blijft de oude school verantwoordelijk; wie eerder wordt uitgeschreven, verliest de zorgplicht van die school en verzuimt de leerplicht.",
      ),
    ],
    sources: ["lpw-10", "wpo-40-11"],
    certainty: "hoog",
  },
  "3.13": {
    claim: [
      must("Heeft een ingeschreven leerling extra ondersteuning nodig, dan blijft de school verantwoordelijk."),
      must(
        "Bij verwijdering moet het bestuur eerst een school vinden die de leerling wil toelaten: in po altijd, in vo en (v)so voor wie onder de Leerplichtwet valt.",
      ),
    ],
    sources: ["wpo-40-11", "wvo-8.15-2", "wec-40-18"],
    certainty: "hoog",
  },
  "3.14": {
    claim: [
      may(
        `Aanmelden voor de eerste klas van het voortgezet onderwijs, ook praktijkonderwijs, gebeurt van ${span("aanmelden-brugklas")}; ieder met een definitief schooladvies kan dat.`,
      ),
      may("De wet kent geen eerdere aanmelding voor de eerste klas; een kennismaking of warme overdracht vóór die week mag wel."),
      must("De week geldt niet voor vso."),
    ],
    sources: ["wvo-8.8-8", "wvo-8.6", "wpo-45d"],
    certainty: "hoog",
  },
  "3.15": {
    claim: [
      states("Een school voor vwo, havo of vmbo laat tot de eerste klas toe op basis van het definitieve schooladvies."),
      must("Toelaten tot de eerste klas mag niet voorwaardelijk."),
    ],
    sources: ["wvo-8.6-2", "wvo-8.6-3"],
    certainty: "hoog",
  },
  "3.16": {
    claim: [
      must(
        `Voor minderjarige asielzoekers en kinderen van asielzoekers is de beslistermijn in po, vo, so en vso hooguit ${span("beslissing-asielzoekerskind")}, zonder verlenging.`,
      ),
      states(
        `Alleen in po en so is het kind na ${span("beslissing-asielzoekerskind")} zonder besluit toegelaten; in vo en vso blijft de tijdelijke plaatsing na ${span("tijdelijke-plaatsing")} gelden.`,
      ),
    ],
    sources: ["wpo-40-15", "wpo-40-16", "wvo-8.8-9", "wvo-8.13", "wec-40-9", "wec-40-23", "wec-40-24"],
    certainty: "hoog",
    validFrom: "2026-06-12",
  },
  "3.17": {
    claim: [
      may("In het primair onderwijs mag toelating niet afhangen van een vrijwillige ouderbijdrage en is rechtmatig verblijf geen eis."),
      must("In vo en (v)so geldt een eis van rechtmatig verblijf alleen bij de eerste toelating van een vreemdeling van 18 jaar of ouder."),
    ],
    sources: ["wpo-40-1", "wvo-8.4", "wec-40-2"],
    certainty: "hoog",
  },
  "3.18": {
    claim: [
      states("Een weigering komt op papier en met redenen, op openbare en op bijzondere scholen."),
      must(
        "In po en (v)so moet de brief van een bijzondere school ook de bezwaarmogelijkheid noemen; voor openbare scholen volgt dat uit de Algemene wet bestuursrecht.",
      ),
      states("In de WVO staat de vermelding van bezwaar niet met zoveel woorden."),
    ],
    sources: ["wpo-63-2", "wec-61-2", "wvo-8.8-4", "wvo-8.15-6", "awb-3-45", "awb-3-46", "awb-3-47"],
    certainty: "hoog",
  },
  "3.19": {
    claim: [
      must(
        "De zorgplicht bij aanmelding geldt in primair onderwijs, voortgezet onderwijs, speciaal onderwijs en voortgezet speciaal onderwijs.",
      ),
      states("Het mbo heeft eigen regels."),
    ],
    sources: ["wpo-40", "wvo-8.9", "wec-40"],
    certainty: "hoog",
  },
  "3.20": {
    claim: [
      may(
        "Een school voor speciaal basisonderwijs mag een leerling van een basisschool niet weigeren om geloof of richting, tenzij de ouders niet willen verklaren dat zij de grondslag respecteren.",
      ),
    ],
    sources: ["wpo-40-9"],
    certainty: "hoog",
  },
  "3.21": {
    claim: [
      states(
        "Voor de toelating geven ouders naam, geboortedatum, geslacht en burgerservicenummer of onderwijsnummer van het kind door, met een officieel document.",
      ),
      must("Zonder nummer kan het kind toch starten; de school meldt het dan binnen 2 weken."),
    ],
    sources: ["wpo-40b"],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
