import { span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about help at school: basisondersteuning, extra ondersteuning, ontwikkelingsperspectief. */
export const ondersteuningFacts = {
  "4.1": {
    claim: [
      must(
        "Basisondersteuning is hulp die elke school van het samenwerkingsverband zelf moet kunnen geven, met voorzieningen die op alle scholen aanwezig zijn; het samenwerkingsverband legt ze vast in het ondersteuningsplan.",
      ),
      states("Een toewijzing of toelaatbaarheidsverklaring is er niet voor nodig."),
      usually("Wat eronder valt verschilt per samenwerkingsverband."),
    ],
    sources: ["wpo-1", "wpo-18a-8a", "wvo-1.1", "wvo-2.47-9a"],
    certainty: "hoog",
  },
  "4.2": {
    claim: [
      states("Extra ondersteuning is alles boven de basisondersteuning; het ondersteuningsaanbod beschrijft wat de school daarvan biedt."),
      must("Bij extra ondersteuning is een ontwikkelingsperspectief verplicht."),
    ],
    sources: ["wpo-1", "wpo-40-3", "wpo-40a-1", "wvo-2.44", "wec-41a"],
    certainty: "hoog",
  },
  "4.3": {
    claim: [
      states("Het ondersteuningsplan bepaalt hoe geld en voorzieningen voor extra ondersteuning worden verdeeld."),
      usually(
        "In de praktijk zijn er drie modellen, ook gemengd en met namen die per regio verschillen: de school beslist zelf met een vast budget en zonder aanvraag bij het verband; het verband stuurt deskundigen, die komen kijken en adviseren, of geeft een trekkingsrecht; of het verband wijst na een aanvraag per leerling uren, geld of materiaal toe (een arrangement).",
      ),
      usually("De termijn voor zo'n besluit verschilt per regio."),
    ],
    sources: ["wpo-18a-6b", "wpo-18a-8b", "wvo-2.47-7b", "wvo-2.47-9b", "steun", "po-nl", "swv-amsterdam-diemen", "koers-vo"],
    certainty: "midden",
  },
  "4.4": {
    claim: [
      states(
        "Een arrangement is geld of hulp voor de eigen school of een tussenvoorziening; een toelaatbaarheidsverklaring geeft toegang tot sbo, so, vso of praktijkonderwijs.",
      ),
      must("Tegen een toelaatbaarheidsverklaring staat bezwaar open."),
      usually("Of bezwaar tegen een arrangement kan, verschilt met de vorm van dat besluit."),
    ],
    sources: ["wpo-18a-6b", "wpo-18a-6c", "awb-1-3", "lbt", "rvs"],
    certainty: "midden",
  },
  "4.5": {
    claim: [
      must("De school zet elk jaar in de schoolgids welke basisondersteuning zij geeft en wat haar ondersteuningsaanbod is."),
      states("Het schoolondersteuningsprofiel is als wettelijk document vervallen."),
      must("Leerlingen worden bij het aanbod betrokken en de medezeggenschapsraad heeft er adviesrecht op."),
      must("De ouder- en leerlinggeleding heeft instemming over de schoolgids, behalve over basisondersteuning en ondersteuningsaanbod."),
    ],
    sources: [
      "wpo-13-1c",
      "wpo-13a",
      "wpo-13b",
      "wvo-2.92-2b",
      "wvo-2.92a",
      "wec-22",
      "wec-22a",
      "wec-22b",
      "wms-11-1r",
      "wms-13-1g",
      "wms-14-1a",
    ],
    certainty: "hoog",
  },
  "4.6": {
    claim: [
      must(
        "Een ontwikkelingsperspectief (opp) is verplicht op een basisschool en gewone vo-school bij extra ondersteuning en altijd in sbo, so, vso en praktijkonderwijs; niet bij alleen lwoo.",
      ),
      must(
        `Het bestuur stelt het vast binnen ${span("opp-vaststellen")} na inschrijving, of na de definitieve plaatsing als die op een tijdelijke plaatsing volgt; blijkt de extra ondersteuning later nodig, dan hoort het zo snel mogelijk te komen (daarvoor noemt de wet geen termijn).`,
      ),
      must("In so en vso gaat een advies van de commissie voor de begeleiding vooraf, bij cluster 1 en 2 van de commissie van onderzoek."),
    ],
    sources: ["wpo-40a-1", "wpo-40a-3", "wvo-2.44-1", "wvo-2.44-2", "wec-41a-1", "wec-41a-3"],
    certainty: "hoog",
  },
  "4.7": {
    claim: [
      must(
        "Het opp bevat de individuele begeleiding, de onderdelen van het programma waarvan zo nodig wordt afgeweken, en de inbreng van de leerling en wat daarmee is gedaan.",
      ),
      must(
        "Daarbij komt het verwachte vervolgonderwijs of uitstroomprofiel; in po met de belemmerende en bevorderende factoren als onderbouwing.",
      ),
    ],
    sources: [
      "wpo-40a-8",
      "wpo-40a-9",
      "inrichtingsbesluit-wpo-3.1",
      "wvo-2.44-7",
      "wvo-2.44-8",
      "ub-wvo-2.49",
      "wec-41a-8",
      "wec-41a-10",
      "ob-wec-4",
      "ob-wec-5",
    ],
    certainty: "hoog",
  },
  "4.8": {
    claim: [
      must("Over het hele opp voert het bestuur met de ouders overleg dat op overeenstemming is gericht; daarna mag de school beslissen."),
      must(
        "Het deel over de individuele begeleiding kan pas worden vastgesteld of bijgesteld als school en ouders het daarover eens zijn.",
        /(?:jij en de school|jullie|de school en jij)[^.]*het (?:samen )?eens zijn/iu,
      ),
    ],
    sources: [
      "wpo-40a-1",
      "wpo-40a-2",
      "wpo-40a-5",
      "wvo-2.44-1",
      "wvo-2.44-2",
      "wvo-2.44-4",
      "wec-41a-1",
      "wec-41a-2",
      "wec-41a-5",
      "wec-41a-6",
    ],
    certainty: "hoog",
  },
  "4.9": {
    claim: [
      must(
        `De school evalueert het opp minstens ${span("opp-evalueren")} met de ouders en de leerling.`,
        /schooljaar[^.]*(?:opp|bespreekt)|opp[^.]*(?:elk|keer per) schooljaar/iu,
      ),
      must("Is een leerling in het (v)so meerderjarig en handelingsbekwaam, dan evalueert zij alleen met de leerling."),
    ],
    sources: ["wpo-40a-4", "wvo-2.44-3", "wec-41a-4"],
    certainty: "hoog",
  },
  "4.10": {
    claim: [
      must(
        "Vóór het vaststellen of bijstellen van het opp krijgt de leerling de gelegenheid zijn mening te geven, op een manier die hij kiest (praten, tekenen, een filmpje, een brief, met iemand erbij); de school helpt daarbij en een leeftijdsgrens is er niet.",
      ),
      must(
        "De school legt daarna uit wat er met de mening is gedaan, en de inbreng van de leerling en het effect daarvan staan in het opp.",
      ),
      must(
        "In (v)so geldt dit voor leerlingen die nog niet meerderjarig en handelingsbekwaam zijn; daarna is de leerling zelf gesprekspartner.",
      ),
    ],
    sources: ["wpo-40a-6", "wpo-40a-7", "wvo-2.44-5", "wvo-2.44-6", "wec-41a-7", "wec-41a-8", "wec-41a-9", "kst-36443-3", "kst-36443-6"],
    certainty: "hoog",
  },
  "4.11": {
    claim: [
      must("Is een vso-leerling 18 jaar en handelingsbekwaam, dan voert de school het overleg over het opp met de leerling zelf."),
      states("In het vo volgt hetzelfde uit het begrip ouders in de WVO: ouders met gezag, dat bij 18 jaar eindigt."),
    ],
    sources: ["wec-41a", "wvo-1.1"],
    certainty: "midden",
  },
  "4.12": {
    claim: [
      states("Er is geen opp bij alleen basisondersteuning, bij alleen lwoo en bij hulp die alleen gaat over het leren van Nederlands."),
    ],
    sources: ["wpo-40-3", "wpo-40a", "wvo-2.44"],
    certainty: "hoog",
  },
  "4.13": {
    claim: [
      must(
        "Heeft een leerling ook zorg of jeugdhulp nodig, dan overlegt de school zo nodig met gemeente en zorgverlener over de individuele begeleiding.",
      ),
    ],
    sources: ["wpo-8-4", "wvo-2.41", "wec-11"],
    certainty: "hoog",
  },
  "4.14": {
    claim: [
      states(
        "Het overleg van ouders, school en deskundigen heet per regio anders, bijvoorbeeld ondersteuningsteam, zorg- en adviesteam, multidisciplinair overleg of breed overleg.",
      ),
      states("Deze namen staan niet in de wet."),
    ],
    sources: ["swv-po-20-01", "swv-amsterdam-diemen", "swv-rijn-gelderse-vallei", "steun"],
    certainty: "midden",
  },
  "4.15": {
    claim: [
      usually(
        "Aanvragen lopen in de praktijk via formulieren en systemen die per regio verschillen, zoals een groeidocument of aanmeldformulier.",
      ),
      usually("Ouders mogen in de praktijk meelezen en hun kant opschrijven."),
    ],
    sources: ["rbdha", "swv-amsterdam-diemen"],
    certainty: "midden",
  },
  "4.16": {
    claim: [
      may(
        "De inspectie kan ermee instemmen dat één leerling om lichamelijke of psychische redenen minder uren onderwijs krijgt dan de wet vraagt: op de basisschool, sbo, so, vso, vwo, havo en vmbo, en bij instellingen voor cluster 1 en 2.",
        /minder uren/iu,
      ),
      must("Alleen het schoolbestuur kan dat aan de inspectie vragen; ouders kunnen het de school vragen, maar niet zelf aanvragen."),
      states(
        "Voor het praktijkonderwijs noemt de wet deze instemming niet: WVO 2.38, lid 11, verwijst niet naar lid 7, met de 1.000 uur van het praktijkonderwijs.",
      ),
      states("De instemming gaat over het aantal uren; zij maakt thuis leren niet tot naar school gaan."),
    ],
    sources: ["wpo-8-10", "wec-12-2", "wec-14a-2f", "wec-25-5", "wvo-2.38-11"],
    certainty: "hoog",
  },
  "4.20": {
    claim: [
      must("Een school mag een kind niet anders behandelen om een handicap of een chronische ziekte."),
      must(
        "Zij doet naar gelang de behoefte doeltreffende aanpassingen, tenzij die voor haar een onevenredige belasting zijn.",
        /aanpassing/iu,
      ),
      states(
        "Dat geldt voor elk soort school, openbaar en bijzonder, want de wet noemt instellingen die werken op het gebied van onderwijs en de openbare dienst.",
      ),
      states("De wet omschrijft niet wat een handicap of chronische ziekte is, en noemt geen diagnose."),
      states("Het toelaten van een assistentiehond telt in ieder geval als zo'n aanpassing."),
      must(
        "De school zorgt daarnaast ten minste geleidelijk dat zij toegankelijk is voor mensen met een handicap of chronische ziekte, tenzij dat een onevenredige belasting is.",
      ),
      must("Intimidatie om een handicap of ziekte is verboden, en daarop kent de wet geen uitzondering."),
      must("Wie een beroep doet op deze wet, mag daarvan geen nadeel ondervinden."),
      must("Het verbod geldt ook bij advies over een school of een beroep."),
    ],
    sources: ["wgb-1", "wgb-1a", "wgb-2", "wgb-2a", "wgb-5b", "wgb-9a"],
    certainty: "hoog",
  },
  "4.21": {
    claim: [
      may("Een school mag een aanpassing weigeren als die voor haar een onevenredige belasting is."),
      states("De wet zegt niet wanneer een belasting onevenredig is; regels daarover kunnen staan in een besluit dat niet is gelezen."),
      usually(
        "Bij die vraag telt meestal wat de school al heeft geprobeerd, hoe dat ging, en welk ondersteuningsaanbod zij heeft (College 2017-41, geschillencommissie 108203).",
      ),
      must(
        "Voeren ouders bij de rechter feiten aan die doen vermoeden dat een aanpassing is nagelaten, dan bewijst de school dat zij zich aan de wet hield.",
      ),
      may(
        "Anders behandelen mag als het nodig is voor veiligheid en gezondheid, bij bijzondere voorzieningen voor mensen met een handicap, of om een achterstand weg te nemen.",
      ),
      may("Een regel die kinderen met een handicap onbedoeld harder treft, mag als het doel legitiem is en het middel passend en nodig."),
      usually("Ook een besluit over een TLV en een verwijdering kan de rechter aan deze wet toetsen."),
      usually(
        "Het VN-verdrag handicap voegt voor één kind tegenover één school volgens het College hier niets aan toe (2017-41); de tekst van artikel 24 is niet gelezen.",
      ),
    ],
    sources: ["wgb-2", "wgb-3", "wgb-10", "crm-oordelen", "gpo-uitspraken", "rvs-2017-3434"],
    certainty: "hoog",
  },
  "4.22": {
    claim: [
      states(
        "Dat er geen geld is, staat niet bij de gevallen waarin de school geen andere school hoeft te zoeken, en niet bij de eisen voor verwijdering.",
      ),
      must("Het samenwerkingsverband verdeelt de ondersteuningsmiddelen en -voorzieningen over de scholen en wijst ze toe."),
      usually(
        "De geschillencommissie verwacht meestal dat een school eerst bekijkt wat zij kan met middelen of arrangementen van het samenwerkingsverband (zaak 107538).",
      ),
      usually("Bij de vraag of een aanpassing een onevenredige belasting is, kunnen kosten meewegen; de wet geeft daarvoor geen maat."),
      states("Over de hoogte van geld oordeelt de geschillencommissie niet."),
    ],
    sources: [
      "wpo-40-5",
      "wpo-40-11",
      "wvo-8.9-3",
      "wvo-8.15-2",
      "wec-40-6",
      "wec-40-18",
      "wpo-18a-6b",
      "wvo-2.47-7b",
      "wgb-2",
      "gpo-uitspraken",
    ],
    certainty: "midden",
  },
  "4.23": {
    claim: [
      must(
        "De basisschool stemt het onderwijs af op de ontwikkeling van het kind, en geeft een kind dat extra hulp nodig heeft individuele begeleiding die past bij zijn behoeften.",
      ),
      must(
        "Het samenwerkingsverband stelt zich een samenhangend geheel van hulp ten doel, zodat kinderen die extra hulp nodig hebben een zo passend mogelijke plaats krijgen.",
      ),
      may(
        "Het schoolbestuur kan het samenwerkingsverband om advies vragen over wat een kind nodig heeft; het samenwerkingsverband geeft dat dan.",
      ),
      usually(
        "Een school die zegt dat zij een kind niet meer kan helpen, moet volgens de geschillencommissie eerst hebben onderzocht wat het kind nodig heeft, de hulp hebben geëvalueerd en met het samenwerkingsverband naar andere hulp hebben gekeken (zaken 107990 en 107710).",
      ),
      states(
        "Voor het vo en (v)so staat de plicht tot individuele begeleiding in andere artikelen, die voor dit feit niet opnieuw zijn gelezen.",
      ),
    ],
    sources: ["wpo-8-1", "wpo-8-4", "wpo-18a-2", "wpo-18a-6", "wvo-2.47-2", "wvo-2.47-7", "gpo-uitspraken"],
    certainty: "midden",
  },
  "4.24": {
    claim: [
      must(
        "Voor de school het opp vaststelt of bijstelt, voert zij overleg met de ouders dat op overeenstemming gericht is; over de individuele begeleiding is overeenstemming nodig.",
      ),
      usually(
        "Dat overleg moet volgens de geschillencommissie open en echt zijn; één gesprek zonder overeenstemming is niet genoeg (zaak 107087).",
      ),
      usually(
        "De school biedt dan meestal nog een gesprek aan en maakt duidelijk welke stap zij zet; daarna mag zij het deel vaststellen waarvoor geen instemming nodig is (zaak 107447).",
      ),
      usually(
        "Verandert de richting ingrijpend, bijvoorbeeld van verder leren naar dagbesteding, dan is volgens de geschillencommissie nauwkeurig overleg nodig (zaak 106581).",
      ),
      must("De school licht aan het kind toe hoe zijn mening heeft meegeteld."),
    ],
    sources: [
      "wpo-40a-1",
      "wpo-40a-2",
      "wpo-40a-5",
      "wpo-40a-6",
      "wpo-40a-7",
      "wvo-2.44-1",
      "wvo-2.44-2",
      "wvo-2.44-4",
      "wvo-2.44-5",
      "wec-41a-1",
      "wec-41a-2",
      "wec-41a-5",
      "wec-41a-6",
      "gpo-uitspraken",
    ],
    certainty: "midden",
  },
  "4.25": {
    claim: [
      usually(
        "In het opp hoort meestal te staan waarheen het kind uitstroomt, met de onderbouwing en met wat helpt en wat tegenhoudt (feit 4.7; de regels in besluiten zijn voor dit feit niet opnieuw gelezen).",
      ),
      usually(
        "Is de verwachte richting of het niveau niet goed onderbouwd, dan kan de geschillencommissie het geschil gegrond verklaren (zaak 107090).",
      ),
      usually(
        "Hebben ouders zelf een deskundige geraadpleegd, dan laat de school volgens de geschillencommissie in het opp zien hoe zij dat advies heeft gewogen; volgen hoeft zij het niet (zaak 108203).",
      ),
      may(
        "Over de richting en het niveau mag de school zelf beslissen na het overleg, want daarvoor is geen instemming nodig; ouders mogen dat aan de geschillencommissie voorleggen.",
      ),
    ],
    sources: ["wpo-40a-1", "wpo-40a-8", "wpo-40a-9", "wvo-2.44-7", "wec-41a-8", "wpo-43-2", "gpo-uitspraken"],
    certainty: "midden",
  },
  "4.26": {
    claim: [
      must(
        "Bij elke bijstelling van het opp geeft het kind eerst zijn mening, overlegt de school weer met de ouders, en is over een andere begeleiding weer overeenstemming nodig.",
      ),
      may("Ouders mogen elke bijstelling aan de geschillencommissie voorleggen."),
      usually(
        `De termijn van ${span("geschil-indienen")} van de commissie telt dan vanaf die bijstelling; dat volgt uit haar eigen werkwijze, niet uit de wet.`,
      ),
      states("Over het evalueren (lid 4) en over hulp die de school niet uitvoert, noemt de wet geen geschil; daarvoor is er een klacht."),
    ],
    sources: [
      "wpo-40a-5",
      "wpo-40a-6",
      "wpo-43-2",
      "wvo-2.44-4",
      "wvo-2.44-5",
      "wvo-12.34-2",
      "wec-41a-5",
      "wec-41a-6",
      "wec-45-2",
      "gpo",
      "oc",
    ],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
