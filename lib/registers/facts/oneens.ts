import { extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about disagreeing: help, complaints, objections, the court. */
export const oneensFacts = {
  "8.1": {
    claim: [
      usually(
        "Bij een verschil van mening kunnen ouders terecht bij het ouder- en jeugdsteunpunt, een onderwijsconsulent en de vertrouwenspersoon van de school.",
      ),
      states("De vertrouwensinspecteur is er voor misbruik, mishandeling, geweld, discriminatie, radicalisering en ernstig pesten."),
      states("De inspectie neemt meldingen aan, maar beslist niet over één kind; ook dit alles is gratis."),
      usually(
        "Een oudervereniging of advocaat kan ouders bijstaan: de kosten verschillen, en rechtsbijstand via een toevoeging is mogelijk.",
      ),
      states(
        "Het nummer van de vertrouwensinspecteur, 0900-1113111 op werkdagen, komt van een site voor ouders en is niet bij de inspectie zelf nagekeken.",
      ),
    ],
    sources: ["wpo-19", "wvo-2.47a", "ojs", "oc", "vi", "insp"],
    certainty: "hoog",
  },
  "8.2": {
    claim: [
      may(
        "Een onderwijsconsulent kan helpen als een kind langer dan 4 weken thuiszit zonder uitzicht, als er geen passende plek is, als de ondersteuning niet werkt of bij vragen over medische zorg op school.",
      ),
      states(
        "Ouders hebben eerst zelf met school, bestuur of samenwerkingsverband gesproken; tijdens een juridische procedure helpt hij niet, en ook niet bij zittenblijven of studiekeuze.",
      ),
    ],
    sources: ["oc"],
    certainty: "midden",
  },
  "8.3": {
    claim: [
      states("Elke school heeft een klachtenregeling en is aangesloten bij een klachtencommissie."),
      must(
        `Het bestuur laat binnen ${span("klacht-antwoord")} na het oordeel weten wat het doet, of noemt de reden en een nieuwe termijn; het oordeel bindt niet.`,
      ),
      may("Ook leerlingen in vo en vso, en in so vanaf 13 jaar, mogen klagen."),
    ],
    sources: ["wpo-14", "wpo-14-7", "wvo-3.35", "wvo-3.36", "wvo-3.36-3", "wec-23"],
    certainty: "hoog",
  },
  "8.4": {
    claim: [
      must(
        `De Geschillencommissie passend onderwijs oordeelt binnen ${span("geschil-oordeel")} over toelating, verwijdering en het vaststellen of bijstellen van het opp, niet over de TLV of de hoogte van geld.`,
      ),
      must(
        "Het oordeel bindt niet, maar het bestuur moet ouders en commissie schriftelijk laten weten wat het ermee doet en een afwijking uitleggen; dat is gelezen voor po, voor vo en (v)so is het vergelijkbaar maar niet afzonderlijk gelezen.",
      ),
      usually(
        `De termijn van ${span("geschil-indienen")} om een geschil in te dienen is werkwijze van de commissie en staat niet in de wet; zij kan ook oordelen als er nog geen formeel besluit is, maar het kind feitelijk niet wordt toegelaten.`,
      ),
      usually("Meestal is er een zitting, vaak in Utrecht; vakanties tellen mee."),
    ],
    sources: ["wpo-43", "wpo-43-3", "wec-45", "wvo-12.34", "wvo-12.34-3", "inrichtingsbesluit-wpo-3.3-8", "gpo"],
    certainty: "hoog",
  },
  "8.5": {
    claim: [
      must(`Tegen een weigering of verwijdering staat binnen ${span("bezwaar-school")} bezwaar open bij het schoolbestuur.`),
      must(
        `Dat beslist binnen ${span("beslissing-bezwaar-school")}: op een openbare school in po en (v)so na het einde van de bezwaartermijn, op een bijzondere school in po en (v)so en in heel het vo na ontvangst van het bezwaar.`,
      ),
      usually(
        `De termijn staat stil tot het oordeel als het geschil ook bij de geschillencommissie ligt; daarna staat bij een openbare school binnen ${span("beroep-openbare-school")} beroep bij de bestuursrechter open, en bij een bijzondere school de burgerlijke rechter, vaak in kort geding.`,
      ),
    ],
    sources: [
      "wpo-40-12",
      "wpo-63-3",
      "wvo-8.8-5",
      "wvo-8.8-6",
      "wvo-8.15-7",
      "wvo-8.15-8",
      "wec-40-20",
      "wec-40-21",
      "wec-61-3",
      "wec-61-4",
      "wpo-43-4",
      "wec-45-4",
      "wvo-12.34-4",
      "awb-6-7",
    ],
    certainty: "hoog",
  },
  "8.6": {
    claim: [
      must(
        `Een schorsing duurt hooguit ${span("schorsing")} en wordt schriftelijk en met redenen meegedeeld: in po aan ouders, in vo aan de leerling en onder 18 jaar ook aan ouders, in (v)so aan ouders of de meerderjarige leerling.`,
      ),
      must("Een schorsing van meer dan één dag meldt het bestuur aan de inspectie."),
    ],
    sources: ["wpo-40c", "wvo-8.14", "wec-40a"],
    certainty: "hoog",
  },
  "8.7": {
    claim: [
      states(
        "Vóór verwijdering worden gehoord: in po de groepsleraar en ouders, in vo de leerling en onder 18 jaar ook ouders, in (v)so leraren en ouders.",
      ),
      must(
        `Een andere school moet bereid zijn de leerling toe te laten: in po altijd, in vo en (v)so voor wie onder de Leerplichtwet valt; alleen een instelling voor cluster 1 of 2 mag verwijderen na aantoonbaar ${span("zoeken-cluster-1-2")} zonder succes zoeken.`,
      ),
      must("In vo gaat overleg met de inspectie vooraf; het bestuur meldt de verwijdering meteen aan burgemeester en wethouders."),
    ],
    sources: ["wpo-40-11", "wvo-8.15-2", "wvo-8.15-3", "wvo-8.15-4", "wvo-8.15-5", "wec-40-18", "lpw-18"],
    certainty: "hoog",
  },
  "8.8": {
    claim: [
      must(
        `Tegen een TLV of de weigering ervan staat binnen ${span("bezwaar-tlv")} na bekendmaking bezwaar open bij het samenwerkingsverband, voor ouders en voor het schoolbestuur dat de aanvraag deed.`,
      ),
      may("Dat ook een leerling van 16 jaar of ouder bezwaar kan maken, komt uit een reglement en niet uit de wet."),
      usually(
        "Het samenwerkingsverband moet een adviescommissie raadplegen; meestal is dat de Landelijke Bezwaaradviescommissie TLV, na een hoorzitting.",
      ),
      must(
        `Het beslist binnen ${span("beslissing-bezwaar-tlv")} na het einde van de bezwaartermijn, te verlengen met ${extension("beslissing-bezwaar-tlv")}, met schriftelijk bericht, en daarna met instemming.`,
      ),
      states("Een bezwaar bij de verkeerde instantie wordt doorgestuurd; de dag van indienen blijft tellen."),
      may("Bezwaar schorst het besluit niet; bij spoed kan de voorzieningenrechter een voorlopige voorziening treffen."),
    ],
    sources: ["wpo-18a-12", "wvo-2.47-15", "awb-6-7", "awb-6-8", "awb-6-15", "awb-6-16", "awb-7-10", "awb-7-13", "awb-8-81", "lbt"],
    certainty: "hoog",
  },
  "8.9": {
    claim: [
      must(
        `Na de beslissing op bezwaar staat binnen ${span("beroep")} beroep open bij de rechtbank (bestuursrecht) en daarna binnen ${span("hoger-beroep")} hoger beroep bij de Raad van State.`,
      ),
      must("Er is griffierecht verschuldigd; een advocaat is niet verplicht."),
    ],
    sources: ["awb-6-7", "awb-8-1", "awb-8-41", "awb-8-105", "rvs", "bzw"],
    certainty: "hoog",
  },
  "8.10": {
    claim: [
      may(
        `Beslist het samenwerkingsverband te laat, dan kan een belanghebbende het schriftelijk in gebreke stellen en na ${span("ingebrekestelling")} naar de rechter.`,
      ),
      usually(
        "De dwangsom bij een te late TLV is voor de aanvrager, meestal de school; bij een te laat besluit op het eigen bezwaar geldt de dwangsomregeling voor de ouders die het indienden.",
      ),
      usually("Of ouders zonder eigen aanvraag bij de rechter worden toegelaten, is niet zeker."),
    ],
    sources: ["awb-4-17", "awb-6-12-2", "awb-7-14", "awb-7-14a"],
    certainty: "midden",
  },
  "8.11": {
    claim: [
      may(
        "Bij een vermoeden van discriminatie wegens handicap of chronische ziekte kan kosteloos een oordeel worden gevraagd aan het College voor de Rechten van de Mens.",
      ),
      states("Dat oordeel bindt niet."),
    ],
    sources: ["wgb"],
    certainty: "midden",
  },
  "8.12": {
    claim: [
      states(
        "Over het opp, toelating en verwijdering gaan gesprek en steunpunt voor, en daarna de geschillencommissie; bij weigering en verwijdering ook bezwaar bij het schoolbestuur.",
      ),
      states("Over een TLV gaat alleen bezwaar bij het samenwerkingsverband, over vervoer bezwaar bij de gemeente."),
      states(
        "Bij cluster 1 en 2: geschillencommissie over het oordeel van de commissie van onderzoek, bezwaar bij de instelling over toelating of verwijdering.",
      ),
      states("Over een schorsing: gesprek en bezwaar, daarna klacht of rechter."),
      states("Bij discriminatie: vertrouwenspersoon en klacht, daarna het College voor de Rechten van de Mens."),
      states("Bij onveiligheid of misbruik: de vertrouwensinspecteur, en aangifte of Veilig Thuis."),
    ],
    sources: ["wpo-43", "wvo-12.34", "wec-45", "wpo-63-3", "wec-61", "wpo-18a-12", "wvo-2.47-15", "awb-6-7"],
    certainty: "hoog",
  },
  "8.14": {
    claim: [
      states("Een termijn begint op de dag na de bekendmaking of ontvangst."),
      must(
        "Eindigt een termijn uit een wet of AMvB (van hooguit 12 weken of 3 maanden) op zaterdag, zondag of een erkende feestdag, dan loopt hij door tot en met de eerstvolgende gewone dag (Algemene termijnenwet); dat geldt ook voor wettelijke termijnen van bijzondere scholen.",
      ),
      must("De regel dat op tijd gepost ook op tijd is (Awb 6:9, lid 2), geldt niet vanzelf bij bezwaar bij een bijzondere school."),
    ],
    sources: ["awb-6-8", "awb-6-9-2", "wpo-63", "wec-61"],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
