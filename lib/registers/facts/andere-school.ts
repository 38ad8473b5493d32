import { span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about the route to another school, school attendance and transport. */
export const andereSchoolFacts = {
  "6.1": {
    claim: [
      states(
        "De route loopt van zorgen bespreken, via basisondersteuning, overleg met de interne begeleider, zorgcoördinator of mentor, extra ondersteuning met een opp en breed overleg, naar een besluit: hulp op de eigen school, een andere gewone school, een tussenvoorziening of gespecialiseerd onderwijs.",
      ),
      states("Voor gespecialiseerd onderwijs volgen TLV, schriftelijke aanmelding, plaatsing en een opp op de nieuwe school."),
      usually("De volgorde in de praktijk verschilt."),
    ],
    sources: ["wpo-18a", "wpo-40", "wpo-40a", "wec-40", "wec-41a", "wvo-2.44", "wvo-2.47", "wvo-8.8", "wvo-8.9"],
    certainty: "hoog",
  },
  "6.2": {
    claim: [
      may("Handelingsverlegen is een praktijkwoord: de school kan het kind met haar hulp niet (meer) goed helpen."),
      states("Voor een aanvraag laat zij zien wat is geprobeerd en waarom dat niet werkte; de criteria staan in het ondersteuningsplan."),
    ],
    sources: ["wpo-18a-8c", "steun", "swv-amsterdam-diemen"],
    certainty: "midden",
  },
  "6.3": {
    claim: [
      must(
        "De school met zorgplicht zoekt de plek: de school waar het kind is ingeschreven of aangemeld, in overleg met ouders en andere scholen, en zij blijft daarvoor verantwoordelijk.",
      ),
      may(
        "Het samenwerkingsverband kan meedenken, helpen en bemiddelen, maar een school niet dwingen, tenzij de regio dat zelf heeft afgesproken.",
      ),
    ],
    sources: ["wpo-40-4", "wpo-40-11", "wvo-8.9", "wvo-8.15", "wec-40"],
    certainty: "hoog",
  },
  "6.4": {
    claim: [
      may("Ouders mogen scholen bezoeken en hun kind aanmelden voordat de TLV er is."),
      must("Toelaten tot sbo, so of vso van cluster 3 of 4 kan pas met een geldige TLV."),
    ],
    sources: ["wpo-40-2", "wpo-40-8", "wec-40-3", "wec-40-10", "wec-40-12"],
    certainty: "hoog",
  },
  "6.5": {
    claim: [
      usually("Sommige gespecialiseerde scholen hebben een wachtlijst."),
      must("De school waar het kind staat ingeschreven blijft intussen verantwoordelijk, geeft onderwijs en zoekt verder."),
      may(
        "Ouders kunnen de reden op papier vragen, het samenwerkingsverband om bemiddeling vragen en de school om een overbruggingsplan; zo'n plan staat niet in de wet.",
      ),
    ],
    sources: ["wpo-40-11", "kst-31497-497"],
    certainty: "midden",
  },
  "6.6": {
    claim: [
      must(
        "De school meldt ongeoorloofd verzuim van 16 uur in vier opeenvolgende lesweken aan het landelijke register; zo komt de melding bij de gemeente.",
      ),
      states("Absoluut verzuim, leerplichtig en nergens ingeschreven, houdt de gemeente bij."),
      states("Ziekte en verlof met toestemming zijn geoorloofd."),
    ],
    sources: ["lpw-21a-1", "lpw-19", "lpw-11"],
    certainty: "hoog",
  },
  "6.7": {
    claim: [
      usually(
        "In sommige regio's is afgesproken dat een persoon of commissie bij vastlopen mag beslissen waar een kind heen gaat (doorzettingsmacht).",
      ),
      states("De wet, stand 1 augustus 2026, geeft die macht niet aan het samenwerkingsverband."),
    ],
    sources: ["kst-31497-497", "steun"],
    certainty: "midden",
  },
  "6.8": {
    claim: [
      must(
        "De leerplicht loopt van de eerste schooldag van de maand na de vijfde verjaardag tot het einde van het schooljaar waarin het kind 16 wordt of na 12 schooljaren; daarna geldt de kwalificatieplicht tot 18 jaar, behalve met een startkwalificatie en in enkele andere gevallen, zoals een diploma van het praktijkonderwijs of vso met uitstroomprofiel arbeidsmarkt of dagbesteding.",
      ),
      may("Een kind jonger dan 6 jaar mag 5 uur per week vrij, onder voorwaarden 5 uur meer."),
      must(`Vanaf 14 jaar kan in bijzondere gevallen een ander programma; de gemeente beslist daarover binnen ${span("ander-programma")}.`),
    ],
    sources: ["lpw-3", "lpw-3a", "lpw-4a", "lpw-4b", "lpw-11a"],
    certainty: "hoog",
  },
  "6.9": {
    claim: [
      states(
        "Voor onderzoek van een kind is toestemming nodig: tot 12 jaar van beide ouders met gezag, van 12 tot 16 jaar van ouders en kind, vanaf 16 jaar van de jongere zelf.",
      ),
      states("Deze leeftijden komen uit het recht over behandeling door een zorgverlener; de grens met gewoon schoolwerk is niet scherp."),
    ],
    sources: ["avg", "rbdha"],
    certainty: "midden",
  },
  "6.10": {
    claim: [
      states(
        "Een TLV, bezwaar, de geschillencommissie, een klacht, het ouder- en jeugdsteunpunt en de onderwijsconsulent kosten ouders niets.",
      ),
      states("Voor beroep bij de rechter is griffierecht verschuldigd."),
    ],
    sources: ["awb-7-15", "awb-8-41", "gpo", "oc", "bzw", "ojs"],
    certainty: "hoog",
  },
  "6.11": {
    claim: [
      must(
        "De gemeente van de woonplaats bekostigt vervoer naar de dichtstbijzijnde toegankelijke basisschool of sbo-school van de nodige soort, als die verder weg is dan de gemeente heeft bepaald (hooguit 6 km).",
      ),
      must(
        "Een eigen bijdrage mag alleen boven een inkomensgrens en hooguit voor de ov-kosten over die afstand; boven 20 km mag draagkracht meewegen, behalve voor een sbo-leerling van wie de dichtstbijzijnde sbo-school verder dan 20 km ligt.",
      ),
      may("Voor een kind dat door een handicap niet zelf kan reizen gelden deze grenzen niet."),
      states("Bij een keuze om geloof of richting gelden eigen regels."),
    ],
    sources: ["wpo-4", "wpo-4-7", "wpo-4-11"],
    certainty: "hoog",
  },
  "6.12": {
    claim: [
      may("So: vervoer als afstand of handicap dat vraagt; de gemeente mag een afstandsgrens stellen en de WEC kent geen ouderbijdrage."),
      may(
        "Vso: alleen als de leerling door een lichamelijke, verstandelijke, zintuiglijke of psychische handicap op ander vervoer dan ov is aangewezen of niet zelfstandig met het ov kan.",
      ),
      states("Weekend- en vakantievervoer is er bij verblijf in een internaat of pleeggezin."),
    ],
    sources: ["wec-4", "wec-4-4", "wec-4-6", "wec-4-7"],
    certainty: "hoog",
  },
  "6.13": {
    claim: [
      may(
        "In het voortgezet onderwijs is er alleen vervoer bij een handicap waardoor de leerling niet zelfstandig met het openbaar vervoer kan.",
      ),
    ],
    sources: ["wvo-8.28", "wvo-8.29"],
    certainty: "hoog",
  },
  "6.14": {
    claim: [
      states("Leerlingenvervoer vragen ouders aan bij de gemeente, volgens haar verordening."),
      must(`Tegen het besluit staat binnen ${span("bezwaar-vervoer")} bezwaar open en daarna beroep.`),
    ],
    sources: ["wpo-4", "wec-4", "awb-6-7"],
    certainty: "hoog",
  },
  "6.15": {
    claim: [
      states(
        "Ouders geven bij de aanmelding de gegevens over extra ondersteuning, noemen de andere scholen en zorgen dat een leerplichtig kind is ingeschreven en naar school gaat.",
      ),
    ],
    sources: ["wpo-40-2", "wpo-40-3", "lpw-2"],
    certainty: "hoog",
  },
  "6.16": {
    claim: [
      must(
        "Bij een overstap stelt de oude school (po en (v)so) een onderwijskundig rapport op voor de nieuwe school; ouders krijgen een afschrift.",
      ),
      usually("Een warme overdracht, een gesprek tussen de oude en de nieuwe school, kunnen ouders vragen; die is praktijk."),
    ],
    sources: ["wpo-42", "wec-43"],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
