import { extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about disagreeing: help, complaints, objections, the court. */
export const oneensFacts = {
  "8.1": {
    claim: [
      may(
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
      usually(
        "Volgens zijn eigen werkwijze hebben ouders eerst zelf met school, bestuur of samenwerkingsverband gesproken; tijdens een juridische procedure helpt hij niet, en ook niet bij zittenblijven of studiekeuze.",
      ),
    ],
    sources: ["oc"],
    certainty: "midden",
  },
  "8.3": {
    claim: [
      must("Elke school heeft een klachtenregeling met een klachtencommissie."),
      usually("In de praktijk is een school vaak aangesloten bij een commissie van meer scholen samen."),
      must(
        `Het bestuur laat binnen ${span("klacht-antwoord")} na het oordeel weten wat het doet, of noemt de reden en een nieuwe termijn; het oordeel bindt niet.`,
      ),
      may("Ook leerlingen in vo en op een school met alleen vso mogen klagen, en op een school met so of met so en vso vanaf 13 jaar."),
    ],
    sources: ["wpo-14", "wpo-14-7", "wvo-3.35", "wvo-3.36", "wvo-3.36-3", "wec-23"],
    certainty: "hoog",
  },
  "8.4": {
    claim: [
      must(`De Geschillencommissie passend onderwijs geeft op verzoek van ouders binnen ${span("geschil-oordeel")} een oordeel.`),
      states(
        "Over toelating gaat zij alleen als het kind (misschien) extra ondersteuning nodig heeft: of dat zo is, of er een andere school moet zijn, en of de school vol is of om de grondslag mocht weigeren.",
      ),
      states(
        "Over verwijdering gaat zij in po en (v)so voor elke leerling, ook van een instelling voor cluster 1 of 2; in vo voor een leerling op wie de Leerplichtwet van toepassing is.",
      ),
      states(
        "Verder gaat zij over het vaststellen of bijstellen van het opp en over het oordeel van de commissie van onderzoek; niet over toelating tot een instelling voor cluster 1 of 2, de TLV, een schorsing of de hoogte van geld.",
      ),
      must(
        "Het oordeel bindt niet, maar in po, vo, so en vso laat het bestuur ouders en commissie schriftelijk weten wat het ermee doet; wijkt het af, dan vermeldt het in zijn beslissing de reden.",
        /(?:wat (?:zij|het) ermee doet|uitleggen waarom)/iu,
      ),
      usually(
        `De termijn van ${span("geschil-indienen")} om een geschil in te dienen is werkwijze van de commissie en staat niet in de wet; zij kan ook oordelen als er nog geen formeel besluit is, maar het kind feitelijk niet is toegelaten.`,
      ),
      usually("Meestal is er een zitting, vaak in Utrecht; vakanties tellen mee."),
    ],
    sources: [
      "wpo-43",
      "wpo-43-3",
      "wec-45",
      "wec-45-2a",
      "wvo-12.34",
      "wvo-12.34-3",
      "inrichtingsbesluit-wpo-3.3-8",
      "ub-wvo-10.2",
      "ob-wec-23-8",
      "gpo",
    ],
    certainty: "hoog",
  },
  "8.5": {
    claim: [
      must(
        `Tegen een weigering of verwijdering staat binnen ${span("bezwaar-school")} na de bekendmaking bezwaar open bij het schoolbestuur.`,
      ),
      must(
        `Dat beslist binnen ${span("beslissing-bezwaar-school")}: op een openbare school in po en (v)so na het einde van de bezwaartermijn, op een bijzondere school in po en (v)so en in heel het vo na ontvangst van het bezwaar.`,
      ),
      must(
        "Vóór het op het bezwaar beslist, moet het bestuur gelegenheid geven om te worden gehoord: in po en (v)so de ouders, in vo de leerling en onder 18 jaar ook de ouders.",
        /moet (?:je|jullie)[^.]*(?:vertellen wat|horen)|komen (?:uitleggen|praten)/iu,
      ),
      must(
        "De beslistermijn staat stil zolang hetzelfde geschil bij de geschillencommissie ligt; het bestuur beslist pas na haar oordeel.",
      ),
      must(`Daarna staat bij een openbare school binnen ${span("beroep-openbare-school")} beroep bij de bestuursrechter open.`),
      usually("Bij een bijzondere school is daarna de burgerlijke rechter de weg, vaak in kort geding."),
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
      "awb-7-2",
    ],
    certainty: "hoog",
  },
  "8.6": {
    claim: [
      must(
        `Een schorsing duurt hooguit ${span("schorsing")} en wordt schriftelijk en met redenen meegedeeld: in po aan ouders, in vo aan de leerling en onder 18 jaar ook aan ouders, in (v)so aan ouders of de meerderjarige leerling.`,
        /schorsing duurt hooguit/iu,
      ),
      must("Een schorsing van meer dan één dag meldt het bestuur aan de inspectie.", /langer dan (?:een|één) dag[^.]*inspectie/iu),
    ],
    sources: ["wpo-40c", "wvo-8.14", "wec-40a"],
    certainty: "hoog",
  },
  "8.7": {
    claim: [
      must(
        "Vóór verwijdering hoort het bestuur: in po de groepsleraar en de ouders, in vo de leerling en onder 18 jaar ook de ouders, in (v)so de leraar of leraren en de ouders.",
      ),
      must(
        "Een andere school moet bereid zijn de leerling toe te laten: in po altijd, in vo en (v)so voor wie onder de Leerplichtwet valt.",
        /andere school (?:ja zegt|klaarstaat|je kind wil)/iu,
      ),
      may(`Een instelling voor cluster 1 of 2 mag ook verwijderen na aantoonbaar ${span("zoeken-cluster-1-2")} zonder succes zoeken.`),
      must(
        "Een school bij een justitiële jeugdinrichting of gesloten accommodatie verwijdert de leerling die daar niet meer is opgenomen, ook zonder andere school; zij maakt met het samenwerkingsverband afspraken over de terugkeer van de leerling.",
      ),
      must("In vo overlegt het bestuur vooraf met de inspectie als de leerling onder de Leerplichtwet valt."),
      must("Het bestuur meldt een verwijdering van een leerplichtige meteen aan burgemeester en wethouders."),
    ],
    sources: ["wpo-40-11", "wvo-8.15-2", "wvo-8.15-3", "wvo-8.15-4", "wec-40-16", "wec-40-18", "wec-71a-1", "lpw-18"],
    certainty: "hoog",
  },
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
  "8.11": {
    claim: [
      may(
        "Wie meent te zijn benadeeld om een handicap of chronische ziekte, kan het College voor de Rechten van de Mens schriftelijk om een oordeel vragen; ook een belangenvereniging en de medezeggenschapsraad kunnen dat.",
      ),
      may("Dat kan ook als een school of samenwerkingsverband een aanpassing naliet die geen onevenredige belasting was."),
      states("De wet eist geen gesprek of klacht vooraf."),
      may("Het College kan een verzoek terzijde leggen als het kennelijk ongegrond is, het belang te klein is of het te lang geleden is."),
      must("De school geeft het College de inlichtingen die het vraagt."),
      states("Het oordeel is schriftelijk en met redenen, kan aanbevelingen bevatten en bindt de school niet."),
      usually("Een oordeel vragen is volgens de praktijk gratis, een advocaat is niet nodig, en het duurt ongeveer een half jaar."),
      states("Een verzoek aan het College zet geen termijn voor bezwaar of een geschil stil."),
      usually(
        "Volgens een oordeel van het College discrimineerde een bestuur een kind door het niet toe te laten op een basisschool onder zijn gezag (oordeel 2023-31).",
      ),
    ],
    sources: ["wcrm-6", "wcrm-10", "wcrm-11", "wcrm-12", "wgb-2", "wgb-10", "crm-oordelen"],
    certainty: "hoog",
  },
  "8.12": {
    claim: [
      states(
        "Over het opp, toelating bij (mogelijke) extra ondersteuning en verwijdering gaan gesprek en steunpunt voor, en daarna de geschillencommissie; bij weigering en verwijdering ook bezwaar bij het schoolbestuur.",
      ),
      states("Over een TLV gaat alleen bezwaar bij het samenwerkingsverband, over vervoer bezwaar bij de gemeente."),
      states(
        "Bij cluster 1 en 2: geschillencommissie over het oordeel van de commissie van onderzoek en over verwijdering, bezwaar bij de instelling over toelating of verwijdering.",
      ),
      states("Over een schorsing: gesprek, op een openbare school bezwaar, en op elke school een klacht; bij spoed de rechter."),
      states("Bij discriminatie: gesprek, vertrouwenspersoon, klacht of het College voor de Rechten van de Mens, in welke volgorde ook."),
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
  "8.17": {
    claim: [
      must("In het overleg met de inspectie over een verwijdering in vo gaat het bestuur ook na hoe de leerling onderwijs kan volgen."),
      may(`Tijdens dat overleg kan de leerling geschorst zijn; of dat langer dan ${span("schorsing")} mag, zegt de wet niet.`),
      must("In vo meldt het bestuur elke definitieve verwijdering schriftelijk en met redenen aan de inspectie."),
      states(
        "In po en (v)so schrijft de wet geen overleg met of melding aan de inspectie voor bij verwijdering; in (v)so wel overleg met de inspecteur voor een besluit op bezwaar.",
      ),
    ],
    sources: ["wvo-8.15-4", "wvo-8.15-5", "wpo-40-11", "wec-40-18", "wec-40-21", "wec-61-4"],
    certainty: "hoog",
  },
  "8.18": {
    claim: [
      must(
        "In vo mag een leerling niet in de loop van een schooljaar van school gaan omdat hij te weinig vooruitgaat: verwijdering om onvoldoende vorderingen kan dan niet.",
      ),
    ],
    sources: ["ub-wvo-8.12-2"],
    certainty: "hoog",
  },
  "8.20": {
    claim: [
      must(
        "Heeft een kind extra ondersteuning nodig, dan mag de school pas weigeren nadat zij ervoor heeft gezorgd dat een andere school bereid is het kind toe te laten.",
      ),
      must(
        "Zij overlegt daarover eerst met de ouders, en houdt rekening met wat het kind nodig heeft en met het ondersteuningsaanbod van de betrokken scholen.",
      ),
      states(
        "Die plicht vervalt alleen als er geen plaatsruimte is, als ouders weigeren te verklaren dat zij de grondslag respecteren of onderschrijven, en in vo ook als het kind niet voldoet aan de wettelijke voorwaarden voor toelating.",
      ),
      states("Geld, het gedrag van ouders, een diagnose en het ontbreken van een TLV staan niet bij die uitzonderingen."),
      may("Geven ouders gevraagde gegevens niet, dan mag een school een aanmelding soms niet behandelen; dat is iets anders dan weigeren."),
      states("Heeft het kind geen extra ondersteuning nodig, dan hoeft de school geen andere school te zoeken."),
    ],
    sources: [
      "wpo-40-3",
      "wpo-40-4",
      "wpo-40-5",
      "wvo-8.9",
      "wvo-8.9-3",
      "wec-40-4",
      "wec-40-5",
      "wec-40-6",
      "wec-40-22",
      "wpo-63-4",
      "wvo-8.8-3",
      "wec-61-5",
    ],
    certainty: "hoog",
  },
  "8.21": {
    claim: [
      must("De school beoordeelt eerst of het kind extra ondersteuning nodig heeft; daarvoor mag zij ouders om gegevens vragen."),
      usually(
        "De geschillencommissie verwacht meestal dat de school daarna onderzoekt wat het kind nodig heeft, en of zij dat zelf kan bieden, ook met middelen of arrangementen van het samenwerkingsverband (zaak 107538).",
      ),
      must("Vraagt het schoolbestuur daarom, dan adviseert het samenwerkingsverband over wat een kind nodig heeft."),
      must("De weigering komt met de reden op papier."),
      must(
        "Een openbare school verzamelt eerst de nodige kennis over de feiten en weegt de belangen; de nadelen voor het kind mogen niet onevenredig zijn.",
      ),
      must(
        "Steunt een afwijzing van een openbare school op gegevens die anders zijn dan ouders zelf gaven, dan geeft zij hun eerst gelegenheid om te reageren, behalve als de afwijking voor hen weinig betekent.",
      ),
      states("De wet zegt niet hoe uitgebreid de school moet onderzoeken, of wie het onderzoek doet."),
    ],
    sources: [
      "wpo-40-3",
      "wpo-40-4",
      "wpo-18a-6",
      "wvo-2.47-7",
      "wvo-8.8-4",
      "wvo-8.9",
      "wec-40-4",
      "wec-40-5",
      "wpo-63-2",
      "wec-61-2",
      "awb-3-2",
      "awb-3-4",
      "awb-3-46",
      "awb-4-7",
      "gpo-uitspraken",
    ],
    certainty: "midden",
  },
  "8.22": {
    claim: [
      states("De wet noemt geen redenen waarom een school een kind mag verwijderen, wel wat zij eerst moet doen (feit 8.7)."),
      usually(
        "De geschillencommissie kijkt meestal of de school eerst goed heeft onderzocht wat het kind nodig heeft, en of zij hulp gaf via een opp dat zij evalueerde (zaken 108684 en 107990).",
      ),
      usually(
        "Zij kijkt meestal ook of de school met het samenwerkingsverband naar de mogelijkheden zocht die er nog waren, en of de andere school echt past (zaak 107710).",
      ),
      usually(
        "De school blijft volgens de geschillencommissie zelf verantwoordelijk voor het zoeken, ook als ouders meezoeken (zaak 107710).",
      ),
      usually("Dat een kind een TLV heeft, is volgens VOS/ABB (april 2017) alleen niet genoeg om het te verwijderen."),
      usually("Geven ouders geen toestemming voor onderzoek, dan kan dat in hun nadeel meewegen (zaken 108077 en 107983)."),
      must(
        `Gaf het samenwerkingsverband voor de andere school een TLV af, dan staat daartegen apart bezwaar open bij dat verband, binnen ${span("bezwaar-tlv")}.`,
      ),
    ],
    sources: ["wpo-40-11", "wvo-8.15-2", "wvo-8.15-3", "wvo-8.15-4", "wec-40-18", "wpo-18a-12", "wvo-2.47-15", "gpo-uitspraken", "vosabb"],
    certainty: "hoog",
  },
  "8.23": {
    claim: [
      states("De wet noemt het gedrag van ouders niet als reden om een kind te weigeren of te verwijderen."),
      usually(
        "Ruzie of een slecht contact met ouders is voor de geschillencommissie meestal geen voldoende reden (zaken 108740, 109619 en 107990).",
      ),
      usually(
        "Het kan anders zijn als het gedrag van een ouder zo ernstig is, dat een ernstige verstoring van rust en orde op school te verwachten is (zaak 108740).",
      ),
      states("Over die grens staat niets in de onderwijswetten."),
    ],
    sources: ["wpo-40-5", "wpo-40-11", "wvo-8.9-3", "wvo-8.15-2", "wec-40-6", "wec-40-18", "gpo-uitspraken"],
    certainty: "midden",
  },
  "8.24": {
    claim: [
      states("De wet zegt niet wat geldt als een school een kind tegen de wil van ouders naar een andere locatie of afdeling overplaatst."),
      usually("De geschillencommissie behandelt zo'n overplaatsing meestal als een verwijdering."),
    ],
    sources: ["gpo-uitspraken", "bvd"],
    certainty: "midden",
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
  "8.36": {
    claim: [
      must(
        "De geschillencommissie oordeelt op verzoek van ouders over elke verwijdering, ook van een kind zonder extra ondersteuning: in po en (v)so van elk kind, in vo van elk kind dat onder de Leerplichtwet valt.",
      ),
      states(
        "Zij gaat niet over een weigering van een kind zonder extra ondersteuning, en niet over de vraag of de school de hulp goed uitvoert.",
      ),
      usually(
        "Zij oordeelt meestal ook als het bestuur zijn besluit introk of geen besluit nam, maar het kind feitelijk geen onderwijs krijgt (zaak 108684).",
      ),
    ],
    sources: [
      "wpo-43-2",
      "wpo-43-3",
      "wpo-43-4",
      "wvo-12.34-2",
      "wvo-12.34-3",
      "wvo-12.34-4",
      "wec-45-2",
      "wec-45-4",
      "gpo-uitspraken",
      "oc",
    ],
    certainty: "hoog",
  },
  "8.37": {
    claim: [
      usually(
        "De geschillencommissie kijkt bij haar oordeel meestal ook of de school doeltreffende aanpassingen deed die geen onevenredige belasting zijn (zaak 108203).",
      ),
      usually(
        "Ouders kunnen haar vragen een zaak sneller te behandelen; dat zij dat doet, staat op een site van derden (2014) en is niet bij de commissie nagelezen.",
      ),
      states(
        "De wet noemt bij deze commissie geen voorlopige voorziening, en haar oordeel bindt niet; een bindende beslissing met spoed geeft alleen een rechter.",
      ),
      usually("De school krijgt meestal enkele weken om te antwoorden; de zitting is vaak in Utrecht."),
      states("Een geschil is gratis en een advocaat is niet nodig."),
    ],
    sources: ["gpo", "gpo-uitspraken", "wpo-43-3"],
    certainty: "midden",
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
  "8.43": {
    claim: [
      states("Een kind kan op een school staan en bij een andere zijn aangemeld; de wet maakt daarvoor geen uitzondering."),
      must(
        "De school van inschrijving blijft verantwoordelijk voor het onderwijs en verwijdert niet voordat een andere school ja zegt; de school van aanmelding beoordeelt de aanmelding en zoekt zo nodig een andere school.",
      ),
      states("Wie van de twee de leiding heeft, zegt de wet niet."),
      usually(
        "Volgens VOS/ABB heeft de school van aanmelding de zorgplicht, ook als het kind nog elders staat ingeschreven; een school kan die niet stilzwijgend van een andere overnemen.",
      ),
      usually("Onder bijzondere omstandigheden kan de zorgplicht overgaan op een tweede school (zaak 107017)."),
      may(
        `Een tijdelijke plek na ${span("tijdelijke-plaatsing")} kan er alleen zijn als het kind niet op een andere school staat ingeschreven (feit 3.8).`,
      ),
    ],
    sources: [
      "wpo-40-2",
      "wpo-40-3",
      "wpo-40-4",
      "wpo-40-7",
      "wpo-40-11",
      "wvo-8.8-1",
      "wvo-8.9",
      "wvo-8.13",
      "wec-40-3",
      "wec-40-5",
      "wec-40-8",
      "gpo-uitspraken",
      "vosabb",
    ],
    certainty: "midden",
  },
  "8.44": {
    claim: [
      states(
        "Volgens de wet melden ouders een kind schriftelijk aan; de beslistermijn van de school loopt vanaf die aanmelding (feit 3.2).",
      ),
      usually(
        "De geschillencommissie kan een aanmelding ook uit andere omstandigheden afleiden, zoals een formulier dat de school gaf, of het kijken in de klas (zaak 107070).",
      ),
      usually("Raadt een school een kind in zulke gesprekken af, dan kan zij dus toch verantwoordelijk zijn."),
      must("Wie zeker wil zijn van de termijn, meldt schriftelijk aan."),
    ],
    sources: ["wpo-40-2", "wvo-8.8-1", "wec-40-3", "gpo-uitspraken", "vosabb"],
    certainty: "midden",
  },
  "8.45": {
    claim: [
      states(
        "Het schoolbestuur beslist over toelating, ook als het meer scholen heeft; de wet zegt niet dat een 'andere school' van een ander bestuur moet zijn.",
      ),
      usually(
        "Volgens de geschillencommissie geven ouders de school van hun voorkeur op, en heeft die dan de zorgplicht, ook als het al een vierde school van hetzelfde bestuur is (zaak 107070).",
      ),
      may(
        "Zegt elke school van één bestuur nee, dan kunnen ouders dat als weigering aan de geschillencommissie of het College voorleggen; het College gaf een ouder daarin gelijk (oordeel 2023-31).",
      ),
      must("Ook binnen één bestuur geldt de plicht om schriftelijk en met redenen te weigeren (feit 3.18)."),
    ],
    sources: ["wpo-40-1", "wpo-40-4", "wvo-8.6-1", "wec-40-1", "gpo-uitspraken", "crm-oordelen", "wpo-63-2"],
    certainty: "midden",
  },
} as const satisfies Record<string, Fact>;
