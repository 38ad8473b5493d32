import { extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about cluster 1 and 2. */
export const cluster1En2Facts = {
  "9.1": {
    claim: [
      states("Voor cluster 1 en 2 is er geen TLV en geen samenwerkingsverband."),
      must(
        "Ouders melden hun kind rechtstreeks aan bij de instelling, waarvan de commissie van onderzoek beoordeelt of het in aanmerking komt.",
      ),
    ],
    sources: ["wec-9", "wec-41"],
    certainty: "hoog",
  },
  "9.2": {
    claim: [
      states("De instellingen voor cluster 1 zijn Koninklijke Visio en Bartiméus."),
      states("Zij werken landelijk, met scholen en met begeleiding op gewone scholen."),
    ],
    sources: ["wec-9", "visio"],
    certainty: "hoog",
  },
  "9.3": {
    claim: [
      states(
        "De instellingen voor cluster 2 zijn volgens Siméa Koninklijke Auris (midden, westen en zuidwesten), Koninklijke Kentalis (heel Nederland, vooral noorden en oosten), VierTaal (Noord-Holland en Flevoland) en Vitus Zuid (Noord-Brabant en Limburg).",
      ),
      usually("De datum van die opgave is onbekend, en namen en gebieden kunnen veranderen."),
      states("Zij zijn er voor dove en slechthorende kinderen en kinderen met een taalontwikkelingsstoornis."),
    ],
    sources: ["wec-9", "simea", "kentalis"],
    certainty: "midden",
  },
  "9.4": {
    claim: [
      must(
        "De commissie van onderzoek bestaat ten minste uit een psycholoog of pedagoog, een maatschappelijk deskundige en een arts, onder leiding van een vertegenwoordiger van de instelling, en bepaalt of, hoelang en met welke hulp een leerling in aanmerking komt.",
      ),
      must("Zij bespreekt de conclusies van het rapport met ouders."),
      must("Ouders en leerlingen vanaf 16 jaar mogen het rapport inzien."),
      must(
        "Het rapport is alleen voor verblijf op de instelling of begeleiding; voor iets anders is schriftelijke toestemming nodig van de ouders, of van de meerderjarige leerling.",
      ),
      must("Stukken blijven bewaard tot minstens 3 jaar na vertrek of einde begeleiding."),
    ],
    sources: ["wec-41-2", "wec-41-7", "wec-41-8", "wec-41-9"],
    certainty: "hoog",
  },
  "9.5": {
    claim: [
      usually(
        "Cluster 2 werkt in de praktijk met lichte, medium en intensieve arrangementen: licht en medium is hulp op de gewone school, intensief is een plaats op een speciale school.",
      ),
    ],
    sources: ["wec-9", "simea", "kentalis"],
    certainty: "midden",
  },
  "9.6": {
    claim: [
      usually(
        "Cluster 1 biedt in de praktijk ambulante begeleiding op de gewone school of een plaats op een eigen school, met vier bekostigingsniveaus.",
      ),
    ],
    sources: ["wec-9", "wec-119", "visio"],
    certainty: "midden",
  },
  "9.7": {
    claim: [
      must("Elk schooljaar adviseert de commissie van onderzoek over terug- of overplaatsing en evalueert zij het opp of de begeleiding."),
      must("Of de hulp nog nodig is, beoordeelt zij vóór het einde van de vastgestelde periode."),
      states("Het verplichte gesprek met ouders gaat over de conclusies van het rapport."),
    ],
    sources: ["wec-41-2b", "wec-41-2d", "wec-41-2e", "wec-41-7"],
    certainty: "hoog",
  },
  "9.8": {
    claim: [
      may("Dove en slechthorende kinderen kunnen worden aangemeld vanaf 2 jaar en toegelaten vanaf 3 jaar."),
      states("Voor een kind met alleen een taalontwikkelingsstoornis geldt dat niet."),
      may("De inspecteur kan eerdere toelating toestaan in het belang van het kind."),
    ],
    sources: ["wec-2-2a", "wec-2-2b", "wec-39-1", "wec-39-2", "wec-40-3"],
    certainty: "hoog",
  },
  "9.9": {
    claim: [
      states(
        "Bij toelating tot een instelling voor cluster 1 of 2 geldt de plicht om voor een andere plaats te zorgen (WEC 40, lid 4 en 5) niet.",
      ),
      must(
        `Wel gelden schriftelijk aanmelden, een besluit binnen ${span("beslissing-aanmelding")} met hooguit ${extension("beslissing-aanmelding")} verlenging, en tijdelijke plaatsing na ${span("tijdelijke-plaatsing")}.`,
      ),
      must("Een gewone school waar het kind staat ingeschreven houdt haar zorgplicht."),
    ],
    sources: ["wec-40-22", "wec-40-3", "wec-40-7", "wec-40-8", "wec-40-9"],
    certainty: "hoog",
  },
  "9.10": {
    claim: [
      may(
        "Over het oordeel van de commissie van onderzoek kan een geschil worden voorgelegd aan de Geschillencommissie passend onderwijs.",
      ),
      must(
        `Tegen het besluit van het bestuur van de instelling om niet toe te laten of te verwijderen staat binnen ${span("bezwaar-school")} bezwaar open bij de instelling.`,
      ),
    ],
    sources: ["wec-45-2a", "wec-40-20", "wec-61"],
    certainty: "hoog",
  },
  "9.11": {
    claim: [
      usually("Heeft een kind meer dan één beperking, dan overleggen ouders en scholen in de praktijk welke route voorgaat."),
      may("Een school van cluster 3 of 4 met hulp van cluster 1 of 2 kan ook."),
    ],
    sources: ["wec-9", "steun"],
    certainty: "midden",
  },
} as const satisfies Record<string, Fact>;
