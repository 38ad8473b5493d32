import { span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about disagreeing: help, complaints, the geschillencommissie, refusal and removal. Objections and the court: bezwaar-en-rechter.ts. */
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
        "Het nummer van de vertrouwensinspecteur, 0900-1113111 op werkdagen van 8 tot 17 uur, staat op de Engelse site van de inspectie.",
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
