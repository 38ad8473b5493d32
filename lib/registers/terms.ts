/** A word that parents meet in letters and meetings, explained once. */
export type Term = {
  /** The word as the law or the school writes it. */
  readonly word: string;
  readonly abbreviation?: string;
  /** What it is, in one or two plain sentences. */
  readonly explanation: string;
  /** A legal word we cannot avoid: the readability check also counts it as two syllables. */
  readonly unavoidable?: true;
};

export const terms = {
  aanmelden: {
    word: "aanmelden",
    explanation: "Je vraagt een school om een plek. Dat doe je met haar formulier of mailadres, of met een brief.",
  },
  "aanwijzing-lwoo": {
    word: "aanwijzing lwoo",
    explanation: "Een besluit: je kind mag extra hulp krijgen op het vmbo.",
  },
  "ambulante-begeleiding": {
    word: "ambulante begeleiding",
    abbreviation: "AB",
    explanation: "Een deskundige komt naar de gewone school. Die helpt je kind of de leraar.",
  },
  arrangement: { word: "arrangement", explanation: "Extra hulp, geld of tijd voor je kind of de klas." },
  basisondersteuning: {
    word: "basisondersteuning",
    explanation: "Hulp die elke school in je regio zelf geeft. Je hoeft niets aan te vragen.",
    unavoidable: true,
  },
  beroep: { word: "beroep", explanation: "Je vraagt de rechter om naar een besluit te kijken." },
  "bevoegd-gezag": { word: "bevoegd gezag", explanation: "Het bestuur van de school. Dat neemt de besluiten." },
  bezwaar: {
    word: "bezwaar",
    explanation: "Je schrijft dat je het niet eens bent met een besluit. Wie besliste, kijkt dan opnieuw.",
  },
  bezwaarcommissie: {
    word: "bezwaarcommissie",
    explanation: "Mensen die jouw bezwaar horen. Zij geven het verband advies.",
    unavoidable: true,
  },
  categorie: {
    word: "categorie",
    explanation: "Laag, midden of hoog. Dit bepaalt hoeveel geld een school voor so of vso krijgt.",
  },
  "cluster-1": { word: "cluster 1", explanation: "Onderwijs voor kinderen die blind zijn of slecht zien." },
  "cluster-2": { word: "cluster 2", explanation: "Onderwijs voor kinderen die doof zijn, slecht horen of TOS hebben." },
  "cluster-3": { word: "cluster 3", explanation: "Onderwijs voor kinderen met een beperking of een lange ziekte." },
  "cluster-4": {
    word: "cluster 4",
    explanation: "Onderwijs voor kinderen met grote psychische problemen of problemen met gedrag.",
  },
  "college-voor-de-rechten-van-de-mens": {
    word: "College voor de Rechten van de Mens",
    explanation: "Zegt of iemand je kind slechter behandelt door een handicap of ziekte. Dat kost je niets.",
  },
  "commissie-van-onderzoek": {
    word: "commissie van onderzoek",
    abbreviation: "CvO",
    explanation: "Mensen bij cluster 1 of 2. Zij kijken of je kind daar hulp krijgt.",
  },
  "commissie-voor-de-begeleiding": {
    word: "commissie voor de begeleiding",
    abbreviation: "CvB",
    explanation: "Mensen op een school voor so of vso. Zij geven advies over je kind.",
  },
  dagbesteding: { word: "dagbesteding", explanation: "Een dag met zinvolle dingen, als je kind van school is." },
  deskundigenadvies: {
    word: "deskundigenadvies",
    explanation: "Een oordeel op papier van bijvoorbeeld een psycholoog. Het verband vraagt erom.",
  },
  doorstroomtoets: { word: "doorstroomtoets", explanation: "Een toets in februari, aan het eind van de basisschool." },
  doorzettingsmacht: {
    word: "doorzettingsmacht",
    explanation: "Een afspraak in je regio. Iemand mag dan beslissen als niemand eruit komt.",
  },
  emb: {
    word: "ernstig meervoudig beperkt",
    abbreviation: "emb",
    explanation: "Je kind heeft meer dan één zware beperking.",
  },
  "extra-ondersteuning": {
    word: "extra ondersteuning",
    explanation: "Hulp die meer is dan de basishulp van elke school.",
  },
  "functionaris-gegevensbescherming": {
    word: "functionaris gegevensbescherming",
    abbreviation: "FG",
    explanation: "Let bij de school of het verband op jullie gegevens. Daar kun je vragen en klagen.",
  },
  "geschillencommissie-passend-onderwijs": {
    word: "geschillencommissie",
    abbreviation: "GPO",
    explanation: "De Geschillencommissie passend onderwijs. Die oordeelt over een plek, het opp of verwijdering.",
    unavoidable: true,
  },
  "gespecialiseerd-onderwijs": {
    word: "gespecialiseerd onderwijs",
    explanation: "Eén woord voor sbo, so en vso samen.",
  },
  gezag: {
    word: "gezag",
    explanation: "De plicht en het recht om over je kind te beslissen. Ouders hebben dat vaak samen.",
  },
  griffierecht: {
    word: "griffierecht",
    explanation: "Geld dat je betaalt als je een zaak bij de rechter begint.",
  },
  grondslag: {
    word: "grondslag",
    explanation: "Het geloof of de ideeën waar een school van uitgaat.",
  },
  "groot-overleg": {
    word: "groot overleg",
    explanation: "Een gesprek met jou, de school en deskundigen. De naam verschilt per regio.",
  },
  handelingsdeel: {
    word: "handelingsdeel",
    explanation: "Het stuk van het opp met de hulp voor je kind. Jij en de school moeten het eens zijn.",
  },
  hoorrecht: {
    word: "hoorrecht",
    explanation: "Je kind mag zeggen wat het van het opp vindt. Dat geldt op elke leeftijd.",
  },
  hoorzitting: {
    word: "hoorzitting",
    explanation: "Een gesprek over je bezwaar. Jij vertelt je verhaal en een commissie luistert.",
  },
  "individuele-begeleiding": {
    word: "individuele begeleiding",
    explanation: "De hulp die alleen voor jouw kind is. Die staat in het opp.",
  },
  ingebrekestelling: {
    word: "ingebrekestelling",
    explanation: "Een brief aan het verband: het besluit is te laat, beslis nu.",
    unavoidable: true,
  },
  inschrijven: {
    word: "inschrijven",
    explanation: "De school neemt je kind op als leerling. Dat komt na de toelating.",
  },
  "interne-begeleider": {
    word: "interne begeleider",
    abbreviation: "ib'er",
    explanation: "Regelt de hulp op de basisschool. Vraag deze persoon om een gesprek.",
  },
  klachtencommissie: {
    word: "klachtencommissie",
    explanation: "Mensen van buiten de school. Zij geven een oordeel over je klacht.",
    unavoidable: true,
  },
  "kort-geding": {
    word: "kort geding",
    explanation: "Een snelle zaak bij de rechter, als je niet kunt wachten.",
  },
  "landelijke-bezwaaradviescommissie-toelaatbaarheidsverklaring": {
    word: "Landelijke Bezwaaradviescommissie Toelaatbaarheidsverklaring",
    abbreviation: "LBT",
    explanation: "Geeft het verband advies als je bezwaar maakt over een TLV.",
  },
  leerlingenvervoer: {
    word: "leerlingenvervoer",
    explanation: "Hulp van je gemeente bij het reizen naar school.",
    unavoidable: true,
  },
  leerplicht: {
    word: "leerplicht",
    explanation: "De regel dat je kind naar school moet, vanaf ongeveer 5 jaar.",
  },
  leerplichtambtenaar: {
    word: "leerplichtambtenaar",
    explanation: "Werkt bij je gemeente. Helpt en controleert als je kind thuiszit.",
    unavoidable: true,
  },
  "leerwegondersteunend-onderwijs": {
    word: "leerwegondersteunend onderwijs",
    abbreviation: "lwoo",
    explanation: "Extra hulp voor je kind op het vmbo.",
  },
  medezeggenschapsraad: {
    word: "medezeggenschapsraad",
    abbreviation: "mr",
    explanation: "Ouders, leerlingen en personeel praten mee over de school.",
    unavoidable: true,
  },
  "medisch-kinderdagverblijf": {
    word: "medisch kinderdagverblijf",
    abbreviation: "mkd",
    explanation: "Opvang en hulp voor jonge kinderen die zorg nodig hebben.",
  },
  "multidisciplinair-overleg": {
    word: "multidisciplinair overleg",
    abbreviation: "mdo",
    explanation: "Een gesprek over je kind met meer dan één deskundige.",
  },
  ondersteuningsplan: {
    word: "ondersteuningsplan",
    explanation: "Het plan van het verband voor de hele regio. Er staan regels, geld en hulp in.",
    unavoidable: true,
  },
  ondersteuningsplanraad: {
    word: "ondersteuningsplanraad",
    abbreviation: "opr",
    explanation: "Ouders, leerlingen en personeel. Zij zeggen ja of nee tegen het plan.",
    unavoidable: true,
  },
  "onderwijs-zorg": {
    word: "onderwijszorgarrangement",
    abbreviation: "oza",
    explanation: "Een afspraak over onderwijs en zorg samen, voor je kind.",
    unavoidable: true,
  },
  onderwijsconsulent: {
    word: "onderwijsconsulent",
    explanation: "Een deskundige van buiten. Die helpt je gratis als je vastloopt.",
    unavoidable: true,
  },
  "onderwijskundig-rapport": {
    word: "onderwijskundig rapport",
    abbreviation: "okr",
    explanation: "Een verslag over je kind. Het gaat mee naar de volgende school.",
  },
  ontwikkelingsperspectief: {
    word: "ontwikkelingsperspectief",
    abbreviation: "opp",
    explanation: "Een plan voor één kind dat extra hulp krijgt.",
    unavoidable: true,
  },
  "orthopedagogisch-didactisch-centrum": {
    word: "orthopedagogisch-didactisch centrum",
    abbreviation: "opdc",
    explanation: "Een plek voor een tijd, met extra hulp. Je kind blijft leerling van de eigen school.",
  },
  "ouder-en-jeugdsteunpunt": {
    word: "ouder- en jeugdsteunpunt",
    explanation: "Geeft jou en je kind uitleg, advies en steun. Elk verband heeft er een.",
  },
  overbruggingsplan: {
    word: "overbruggingsplan",
    explanation: "Afspraken over school en hulp voor de tijd dat je kind wacht.",
  },
  praktijkonderwijs: {
    word: "praktijkonderwijs",
    abbreviation: "pro",
    explanation: "Een middelbare school waar je kind vooral leert door te doen.",
    unavoidable: true,
  },
  rechtsbijstand: {
    word: "rechtsbijstand",
    explanation: "Hulp van een advocaat of jurist. Met een toevoeging betaal je daarvoor minder.",
  },
  "residentiele-instelling": {
    word: "residentiële instelling",
    explanation: "Een plek waar je kind dag en nacht woont en hulp krijgt.",
  },
  samenwerkingsverband: {
    word: "samenwerkingsverband",
    abbreviation: "swv",
    explanation: "Een groep schoolbesturen in één gebied. Samen regelen zij extra hulp voor kinderen.",
    unavoidable: true,
  },
  schooladvies: {
    word: "schooladvies",
    explanation: "De basisschool zegt welk soort middelbare school bij je kind past.",
  },
  schoolgids: {
    word: "schoolgids",
    explanation: "Een gids die de school elk jaar maakt. Er staat in welke hulp zij geeft.",
  },
  schoolondersteuningsprofiel: {
    word: "schoolondersteuningsprofiel",
    abbreviation: "SOP",
    explanation: "Een oude naam. Nu lees je in de schoolgids welke hulp er is.",
    unavoidable: true,
  },
  schorsing: {
    word: "schorsing",
    explanation: "Je kind mag een korte tijd niet op school komen, hooguit een week.",
  },
  "speciaal-basisonderwijs": {
    word: "speciaal basisonderwijs",
    abbreviation: "sbo",
    explanation: "Een basisschool met kleinere groepen. Voor kinderen die meer hulp nodig hebben.",
  },
  "speciaal-onderwijs": {
    word: "speciaal onderwijs",
    abbreviation: "so",
    explanation: "Een school voor kinderen met een beperking of een ziekte. Of met grote problemen in gedrag.",
  },
  taalontwikkelingsstoornis: {
    word: "taalontwikkelingsstoornis",
    abbreviation: "TOS",
    explanation: "Je kind leert taal moeilijk, ook met gewone uitleg.",
    unavoidable: true,
  },
  terugplaatsing: {
    word: "terugplaatsing",
    explanation: "Je kind gaat van een speciale school terug naar een gewone school.",
  },
  thuiszitter: {
    word: "thuiszitter",
    explanation: "Een kind dat naar school moet, maar lang thuis is.",
  },
  toelaatbaarheidsverklaring: {
    word: "toelaatbaarheidsverklaring",
    abbreviation: "TLV",
    explanation: "Een besluit: je kind mag naar sbo, so, vso of praktijkonderwijs. Een plek is dat nog niet.",
    unavoidable: true,
  },
  toelating: { word: "toelating", explanation: "De school zegt ja tegen je aanmelding." },
  toewijzing: { word: "toewijzing", explanation: "De beslissing over extra hulp voor je kind." },
  vertrouwensinspecteur: {
    word: "vertrouwensinspecteur",
    explanation: "Iemand van de inspectie. Je belt bij misbruik, geweld, discriminatie of ernstig pesten.",
    unavoidable: true,
  },
  vertrouwenspersoon: {
    word: "vertrouwenspersoon",
    explanation: "Iemand van de school met wie je vertrouwelijk kunt praten.",
    unavoidable: true,
  },
  verwijdering: {
    word: "verwijdering",
    explanation: "Je kind moet voorgoed van school. De school stopt dan de inschrijving.",
  },
  verzuim: {
    word: "verzuim",
    explanation: "Je kind mist lessen. Ziekte of verlof met toestemming is een geldige reden.",
  },
  volgnummer: { word: "volgnummer", explanation: "Het nummer dat op een TLV staat." },
  "voorlopige-voorziening": {
    word: "voorlopige voorziening",
    explanation: "De rechter regelt snel iets voor de tijd dat je wacht.",
  },
  "voortgezet-speciaal-onderwijs": {
    word: "voortgezet speciaal onderwijs",
    abbreviation: "vso",
    explanation: "Speciaal onderwijs voor jongeren vanaf ongeveer 12 jaar.",
  },
  vrijstelling: {
    word: "vrijstelling",
    explanation: "Je kind hoeft dan niet naar school. Jij meldt dat op papier aan de gemeente, met een verklaring.",
  },
  "warme-overdracht": {
    word: "warme overdracht",
    explanation: "De oude en de nieuwe school praten samen over je kind.",
  },
  zienswijze: { word: "zienswijze", explanation: "Jouw mening op papier bij een aanvraag." },
  zorgcoordinator: { word: "zorgcoördinator", explanation: "Regelt de hulp op de middelbare school." },
  zorgplicht: {
    word: "zorgplicht",
    explanation: "De school moet een plek zoeken die past. Dat begint bij je schriftelijke aanmelding.",
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof terms;
