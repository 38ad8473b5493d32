import { extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about objections (bezwaar) and the court: how, by when, what it costs, and a decision that comes too late. */
export const bezwaarEnRechterFacts = {
  "8.8": {
    claim: [
      must(
        `Tegen een TLV of de weigering ervan staat binnen ${span("bezwaar-tlv")} na bekendmaking bezwaar open bij het samenwerkingsverband, voor ouders en voor het schoolbestuur dat de aanvraag deed.`,
      ),
      usually("Dat ook een leerling van 16 jaar of ouder bezwaar kan maken, komt uit een reglement en niet uit de wet."),
      must("Het samenwerkingsverband raadpleegt een adviescommissie."),
      usually("Meestal is dat de Landelijke Bezwaaradviescommissie TLV, na een hoorzitting."),
      must(
        `Het beslist binnen ${span("beslissing-bezwaar-tlv")} na het einde van de bezwaartermijn, te verlengen met ${extension("beslissing-bezwaar-tlv")}, met schriftelijk bericht, en daarna met instemming.`,
      ),
      must("Een bezwaar bij de verkeerde instantie wordt doorgestuurd; de dag van indienen blijft tellen."),
      states("Bezwaar schorst het besluit niet."),
      may("Bij spoed kan de voorzieningenrechter een voorlopige voorziening treffen."),
    ],
    sources: ["wpo-18a-12", "wvo-2.47-15", "awb-6-7", "awb-6-8", "awb-6-15", "awb-6-16", "awb-7-10", "awb-7-13", "awb-8-81", "lbt"],
    certainty: "hoog",
  },
  "8.9": {
    claim: [
      must(
        `Na de beslissing op bezwaar staat binnen ${span("beroep")} beroep open bij de rechtbank (bestuursrecht) en daarna binnen ${span("hoger-beroep")} hoger beroep bij de Raad van State.`,
      ),
      must("Er is griffierecht verschuldigd."),
      states("Een advocaat is niet verplicht."),
    ],
    sources: ["awb-6-7", "awb-8-1", "awb-8-41", "awb-8-105", "rvs", "bzw"],
    certainty: "hoog",
  },
  "8.10": {
    claim: [
      must(
        `Beslist het samenwerkingsverband, de gemeente of een openbare school te laat, dan kan een belanghebbende schriftelijk in gebreke stellen en na ${span("ingebrekestelling")} naar de rechter.`,
      ),
      usually(
        "De dwangsom bij een te late TLV is voor de aanvrager, meestal de school; bij een te laat besluit op het eigen bezwaar is zij voor de ouders die het indienden.",
      ),
      usually("Of ouders zonder eigen aanvraag bij de rechter worden toegelaten, is niet zeker."),
    ],
    sources: ["awb-4-17", "awb-6-12-2", "awb-7-14", "awb-7-14a"],
    certainty: "midden",
  },
  "8.14": {
    claim: [
      states("Een termijn begint op de dag na de bekendmaking of ontvangst."),
      must(
        "Eindigt een termijn uit een wet of AMvB (van hooguit 12 weken of 3 maanden) op zaterdag, zondag of een erkende feestdag, dan loopt hij door tot en met de eerstvolgende gewone dag (Algemene termijnenwet); dat geldt ook voor wettelijke termijnen van bijzondere scholen.",
      ),
      states("De regel dat op tijd gepost ook op tijd is (Awb 6:9, lid 2), geldt niet vanzelf bij bezwaar bij een bijzondere school."),
    ],
    sources: ["awb-6-8", "awb-6-9-2", "wpo-63", "wec-61"],
    certainty: "hoog",
  },
  "8.15": {
    claim: [
      must(
        `Op een openbare school is een schorsing een besluit: ouders kunnen binnen ${span("bezwaar-school")} na de bekendmaking bezwaar maken bij het bestuur.`,
        /openbare? (?:school|is)[^.]*bezwaar/iu,
      ),
      must(
        `Het bestuur geeft dan gelegenheid om te worden gehoord en beslist binnen ${span("beslissing-bezwaar-schorsing")} na het einde van de bezwaartermijn, of ${span("beslissing-bezwaar-tlv")} als er een adviescommissie is; het mag dat met hooguit ${extension("beslissing-bezwaar-schorsing")} verlengen.`,
      ),
      states("Voor een bijzondere school noemt de wet geen bezwaar tegen een schorsing en dus geen termijn."),
      may(
        "Ouders kunnen het bestuur van een bijzondere school wel schrijven dat zij het oneens zijn; een eigen regeling van de school kan daarvoor een termijn noemen.",
      ),
      may("Op elke school mogen ouders een klacht over de schorsing indienen."),
    ],
    sources: [
      "awb-1-3",
      "awb-6-7",
      "awb-6-8",
      "awb-7-2",
      "awb-7-10",
      "wpo-40c",
      "wec-40a",
      "wvo-8.14",
      "wpo-63",
      "wec-61",
      "wpo-14",
      "wvo-3.35",
      "wec-23",
    ],
    certainty: "hoog",
  },
  "8.16": {
    claim: [
      must(
        "In vo, op openbare en bijzondere scholen, mogen de leerling en onder 18 jaar ook de ouders vóór het besluit op bezwaar de adviezen en rapporten inzien.",
      ),
      must("In so en vso op een bijzondere school kunnen de ouders vóór het besluit de adviezen en rapporten inzien."),
      must(
        `Op elke openbare school liggen de stukken ten minste ${span("stukken-ter-inzage")} voor het horen ter inzage, en mogen ouders tot ${span("stukken-hoorzitting")} ervoor zelf stukken insturen.`,
      ),
      states("Voor een bijzondere basisschool of sbo noemt de wet bij bezwaar wel het horen, maar geen inzage."),
      may(
        "Op een openbare school mag het bestuur van het horen afzien, bijvoorbeeld als het bezwaar duidelijk te laat of ongegrond is, of als het bestuur helemaal gelijk geeft.",
      ),
      must("In so en vso overlegt het bestuur met de inspecteur voor het op een bezwaar tegen weigering of verwijdering beslist."),
      may("Op een openbare school kunnen ouders op verzoek een eigen deskundige laten horen."),
    ],
    sources: ["wpo-63-3", "wec-61-3", "wec-61-4", "wec-40-21", "wvo-8.8-6", "wvo-8.15-8", "awb-7-2", "awb-7-3", "awb-7-4", "awb-7-8"],
    certainty: "hoog",
  },
  "8.25": {
    claim: [
      must(
        "Het samenwerkingsverband verzamelt de nodige kennis over de feiten, weegt de belangen, gaat na of de adviezen zorgvuldig tot stand kwamen, en motiveert zijn besluit.",
      ),
      must(
        "Op bezwaar kijkt het samenwerkingsverband opnieuw naar het besluit; wijkt het af van het advies van de bezwaarcommissie, dan noemt het de reden en stuurt het dat advies mee.",
      ),
      usually(
        "De LBT verwacht meestal dat de deskundigen onpartijdig zijn, niet bij de aanvraag betrokken waren en niet werken bij de school die aanvroeg, en dat elk een eigen advies geeft (adviezen 108110, 107442, 108184 en 108582).",
      ),
      usually(
        "Zij verwacht meestal dat de adviezen toetsen aan de criteria van het ondersteuningsplan, en uitleggen waarom hulp op de huidige school niet past (advies 108110).",
      ),
      usually("Is het beeld van wat het kind nodig heeft niet volledig, dan kan een bezwaar gegrond zijn (advies 106953)."),
    ],
    sources: ["awb-3-2", "awb-3-4", "awb-3-9", "awb-3-46", "awb-7-11", "awb-7-12", "awb-7-13", "wpo-18a-11", "wvo-2.47-14", "lbt-adviezen"],
    certainty: "hoog",
  },
  "8.26": {
    claim: [
      may(
        `In bezwaar tegen een besluit van het samenwerkingsverband, de gemeente of een openbare school mogen ouders een advies van een eigen deskundige insturen, tot ${span("stukken-hoorzitting")} voor de hoorzitting.`,
      ),
      may("Op verzoek kan de deskundige die ouders meebrengen op de hoorzitting worden gehoord; een recht daarop geeft de wet niet."),
      must(
        "Het bestuursorgaan kijkt opnieuw naar het besluit en motiveert wat het beslist; dan moet het ook op zo'n advies ingaan als dat ertoe doet.",
      ),
      usually(
        "Wie de adviezen van het samenwerkingsverband wil weerleggen, staat meestal sterker met een eigen advies; een ouder zonder eigen advies verloor mede daarom (rechtbank Noord-Nederland 28 december 2020).",
      ),
      states("Voor bezwaar bij een bijzondere school regelt de wet dit niet; een rapport meesturen mag."),
      states("Niemand is verplicht een eigen deskundige in te schakelen."),
    ],
    sources: [
      "awb-7-4",
      "awb-7-6",
      "awb-7-8",
      "awb-7-9",
      "awb-7-11",
      "awb-7-12",
      "wpo-63-3",
      "wvo-8.8-6",
      "wvo-8.15-8",
      "wec-61-4",
      "rbnne",
    ],
    certainty: "hoog",
  },
  "8.27": {
    claim: [
      may(
        `Bij de bestuursrechter mogen partijen tot ${span("stukken-zitting")} voor de zitting stukken insturen, zoals een advies van een eigen deskundige.`,
      ),
      may(
        `Zij mogen een deskundige meebrengen als zij dat uiterlijk ${span("deskundige-melden-rechter")} ervoor melden aan de rechter en de andere partij; de rechter kan ervan afzien die te horen.`,
      ),
      may("De rechter kan zelf een deskundige benoemen."),
      may("Bij een voorlopige voorziening mag het later: stukken tot een dag ervoor."),
    ],
    sources: ["awb-8-47", "awb-8-58", "awb-8-60-4", "awb-8-63-2", "awb-8-83"],
    certainty: "hoog",
  },
  "8.28": {
    claim: [
      states("Bezwaar bij het samenwerkingsverband, de gemeente of een openbare school is gratis."),
      must(
        "Het bestuursorgaan vergoedt redelijke kosten, zoals van een deskundige die een verslag maakte, een jurist of een tolk, alleen als het besluit wordt herroepen omdat het onrechtmatig was en dat aan het bestuursorgaan te wijten is.",
      ),
      must("Ouders vragen daarom voordat op het bezwaar is beslist; daarna kan het niet meer."),
      states("Voor de vergoeding gelden vaste tarieven; zij dekt dus vaak niet alles."),
      may(
        "De rechter kan het bestuursorgaan de kosten van de procedure laten betalen; ouders betalen die van de ander alleen bij kennelijk onredelijk gebruik van hun recht.",
      ),
      must("Verklaart de rechter het beroep gegrond, dan vergoedt het bestuursorgaan het griffierecht."),
      usually(
        "Wie het griffierecht niet kan betalen, kan de rechter vragen daarmee rekening te houden; de wet zegt dat een beroep doorgaat als de indiener niet in verzuim was.",
      ),
      states(
        "Voor bezwaar bij een bijzondere school noemt de wet geen kosten en geen vergoeding; een geschil bij de geschillencommissie is gratis.",
      ),
    ],
    sources: ["awb-7-15", "awb-7-15-2", "awb-7-15-3", "bpb-1", "bpb-2", "awb-8-41", "awb-8-74", "awb-8-75", "awb-8-82"],
    certainty: "hoog",
  },
  "8.29": {
    claim: [
      must(
        "Is een bezwaar of beroep te laat, dan behandelt het bestuursorgaan of de rechter het toch als redelijkerwijs niet te zeggen is dat de indiener in verzuim was.",
      ),
      states("De wet geeft geen voorbeelden van zo'n reden."),
      usually("Wie te laat is, stuurt het meestal zo snel mogelijk alsnog, met de reden waarom het te laat is."),
      must("Een besluit vermeldt dat bezwaar kan, bij wie en binnen welke termijn; een besluit op bezwaar vermeldt dat voor beroep."),
      states("Dit geldt voor het samenwerkingsverband, de gemeente en openbare scholen, en voor beroep en hoger beroep."),
    ],
    sources: ["awb-6-11", "awb-6-7", "awb-6-23", "awb-3-45", "awb-7-3"],
    certainty: "hoog",
  },
  "8.30": {
    claim: [
      states(
        "De onderwijswetten zeggen niet wat er gebeurt als een bezwaar bij een bijzondere school te laat is; de regel van Awb 6:11 geldt daar niet.",
      ),
      may("Het bestuur mag een te laat bezwaar toch behandelen; ouders hebben er geen recht op."),
      may("Ouders mogen hun kind opnieuw aanmelden; over een nieuwe beslissing kunnen zij opnieuw bezwaar maken."),
      usually("Bij de geschillencommissie is de termijn een eigen regel; wie te laat is, schrijft meestal zo volledig mogelijk waarom."),
    ],
    sources: ["wpo-63-3", "wec-61-3", "wvo-8.8-5", "wvo-8.15-7", "awb-1-1", "awb-6-11", "gpo"],
    certainty: "hoog",
  },
  "8.31": {
    claim: [
      may(
        "Bij het samenwerkingsverband, de gemeente en een openbare school mag een bezwaar kort zijn; de redenen mogen ouders later insturen.",
      ),
      must(
        "Mist er iets in het bezwaar, dan krijgen zij eerst een termijn om dat aan te vullen, voordat het om die reden buiten behandeling blijft.",
      ),
      states("Zolang zij aanvullen, staat de termijn voor de beslissing op bezwaar stil."),
      states("In het bezwaar staan naam, adres, datum, om welk besluit het gaat en waarom; het is ondertekend."),
      states(
        "Voor een bijzondere school eist de wet alleen dat de bezwaren op tijd en op papier bij het bestuur komen; een regel over aanvullen is er niet.",
      ),
    ],
    sources: ["awb-6-5", "awb-6-6", "awb-7-10", "wpo-63-3", "wec-61-3", "wvo-8.8-5", "wvo-8.15-7"],
    certainty: "hoog",
  },
  "8.32": {
    claim: [
      must("Een bezwaar is op tijd als het bestuursorgaan het voor het einde van de termijn ontving."),
      must(
        `Bij een samenwerkingsverband, gemeente of openbare school is het ook op tijd als het voor het einde op de post ging en hooguit ${span("bezwaar-per-post")} na de termijn aankwam.`,
      ),
      must("Het bestuursorgaan bevestigt de ontvangst schriftelijk."),
      must("Een bezwaar dat bij het verkeerde bestuursorgaan of de verkeerde rechter komt, stuurt die door, en de dag van insturen telt."),
      states("Voor een bijzondere school staan deze regels niet in de wet."),
    ],
    sources: ["awb-6-9", "awb-6-9-2", "awb-6-14", "awb-6-15"],
    certainty: "hoog",
  },
  "8.33": {
    claim: [
      must(
        "Ook het samenwerkingsverband en de gemeente horen wie bezwaar maakte, voordat zij op het bezwaar beslissen (voor scholen: feiten 8.5 en 8.16).",
      ),
      must(
        `Bij het samenwerkingsverband, de gemeente en een openbare school liggen alle stukken minstens ${span("stukken-ter-inzage")} voor de hoorzitting ter inzage; kopieën kosten hooguit de kostprijs.`,
      ),
      must("Van het horen maakt het bestuursorgaan een verslag."),
      may(
        "Het bestuursorgaan mag van horen afzien als het bezwaar kennelijk niet-ontvankelijk of kennelijk ongegrond is, als ouders zeggen dat zij het niet willen of niet op tijd laten weten dat zij het willen, of als het volledig aan het bezwaar tegemoetkomt.",
      ),
      states("Voor een bijzondere basisschool noemt de wet geen verslag; inzage in het eigen dossier kan op een andere grond."),
    ],
    sources: ["awb-7-2", "awb-7-3", "awb-7-4", "awb-7-5", "awb-7-7", "awb-7-13", "wpo-63-3"],
    certainty: "hoog",
  },
  "8.34": {
    claim: [
      may(
        "Bij het samenwerkingsverband, de gemeente en een openbare school mag iedereen zich laten bijstaan, of iemand machtigen; het bestuursorgaan kan een schriftelijke machtiging vragen.",
      ),
      must("Bestuursorganen zorgen daarbij voor passende ondersteuning; wat dat is, zegt de wet niet."),
      must("Is er een gemachtigde, dan krijgt die de stukken in ieder geval ook."),
      may(
        "Bij een bijzondere school en de geschillencommissie verbiedt geen wet dat ouders iemand meenemen, dus dat mag; hoe het daar gaat, vragen zij vooraf.",
      ),
      states("In bezwaar is er geen recht op een tolk; het mag, en de kosten kunnen meetellen als kosten van bezwaar."),
      may("De rechter kan een tolk oproepen."),
    ],
    sources: ["awb-2-1", "awb-2-6", "awb-6-17", "awb-8-49", "awb-8-60", "bpb-1"],
    certainty: "hoog",
  },
  "8.35": {
    claim: [
      must(
        `Beslist een openbare school, het samenwerkingsverband of de gemeente te laat, dan kan wie belang heeft schriftelijk in gebreke stellen en na ${span("ingebrekestelling")} naar de rechter.`,
      ),
      must(
        `Bij een te laat besluit op eigen bezwaar betaalt het bestuursorgaan een dwangsom voor elke dag dat het te laat is, vanaf ${span("ingebrekestelling")} na de ingebrekestelling en voor hooguit 42 dagen.`,
      ),
      must(
        "Ouders die zelf de aanvraag deden, zoals een aanmelding bij een openbare school of een aanvraag om vervoer, krijgen die dwangsom ook als het besluit daarop te laat is.",
      ),
      must(`De rechtbank doet na beroep in beginsel zonder zitting binnen ${span("uitspraak-niet-tijdig")} uitspraak.`),
      must(
        `Is er nog geen besluit, dan legt de rechtbank op dat het er binnen ${span("besluit-na-uitspraak")} is, met een extra dwangsom.`,
      ),
      states(
        "Een ingebrekestelling is niet nodig als die redelijkerwijs niet te vragen is; te lang wachten met beroep kan het beroep onmogelijk maken.",
      ),
      states("Bij een bijzondere school gelden deze regels niet; daar is bij een te laat besluit de burgerlijke rechter de weg."),
    ],
    sources: ["awb-4-13", "awb-4-17", "awb-7-14", "awb-7-14a", "awb-6-12", "awb-6-12-2", "awb-8-55b", "awb-8-55c", "awb-8-55d"],
    certainty: "hoog",
  },
  "8.39": {
    claim: [
      states(
        `Een openbare school neemt over toelating, weigering, verwijdering en schorsing een besluit; daartegen staat bezwaar open binnen ${span("bezwaar-school")} en daarna beroep bij de bestuursrechter binnen ${span("beroep-openbare-school")}.`,
      ),
      states(
        "Op een bijzondere school is dat geen besluit in de zin van de Awb; daar staan bezwaar bij het bestuur en de burgerlijke rechter open.",
      ),
      states("Een samenwerkingsschool volgt de regels voor een bijzondere school."),
      states(
        "Tegen een besluit dat het kennen of kunnen van een leerling beoordeelt, staat geen beroep open; voor een TLV geldt die uitzondering niet.",
      ),
      usually("Een cijfer en een schooladvies vallen meestal onder die uitzondering."),
    ],
    sources: [
      "awb-1-1",
      "awb-1-3",
      "wpo-40-12",
      "wec-40-20",
      "wvo-8.8-6",
      "wvo-8.15-8",
      "wpo-17d-10",
      "wec-28j-10",
      "awb-6-7",
      "awb-8-4-3b",
      "wpo-40-8",
      "wec-40-14",
    ],
    certainty: "hoog",
  },
  "8.40": {
    claim: [
      usually("In het vo kan ook de leerling zelf bezwaar maken tegen een schorsing door een openbare school (Raad van State 2017)."),
      usually("Ook een schorsing die al voorbij is, kan de rechter nog behandelen (rechtbank Noord-Holland 2025)."),
      usually("Een heel korte time-out, zoals één middag, is op een openbare school meestal geen besluit (Raad van State 26 april 2017)."),
      states("Op een bijzondere school zijn het bestuur, een klacht en de burgerlijke rechter de weg."),
    ],
    sources: [
      "wpo-40c",
      "wvo-8.14",
      "wec-40a",
      "awb-1-3",
      "awb-6-7",
      "awb-7-10",
      "rvs-2017-1156",
      "rvs-2017-3421",
      "rvs-2018",
      "rbnho-2025",
    ],
    certainty: "midden",
  },
  "8.42": {
    claim: [
      may(
        "Bij een besluit van het samenwerkingsverband, de gemeente of een openbare school kunnen ouders de rechter om een voorlopige voorziening vragen als het haast heeft; eerst moet er bezwaar of beroep lopen.",
      ),
      may("Bij een bijzondere school kan dat met een kort geding bij de burgerlijke rechter."),
      must("Voor beide is griffierecht verschuldigd."),
      states("Bezwaar en een geschil zetten een besluit niet stil."),
    ],
    sources: ["awb-8-81", "awb-8-82", "awb-6-16", "rbgel-2018"],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
