import type { ContactId } from "./contacts";

/** Someone who acts on the route: one name and one pictogram, the same everywhere. */
export type Actor = {
  /** Name in running text, with article where Dutch needs one: "de school". */
  readonly name: string;
  /** What this actor does, in one short sentence. */
  readonly role: string;
  /** How a parent reaches them, in one short sentence. */
  readonly contact: string;
  /** The body that a parent calls for them, with its number. */
  readonly reach?: ContactId;
};

export const actors = {
  ouders: {
    name: "jij als ouder",
    role: "Jij kent je kind het best en praat mee over elke stap.",
    contact: "Dat ben jij zelf.",
  },
  leerling: {
    name: "je kind",
    role: "Je kind geeft zijn mening over de hulp die het krijgt.",
    contact: "Vraag je kind zelf, op een rustig moment.",
  },
  school: {
    name: "de school",
    role: "De school helpt je kind en vraagt zo nodig extra hulp aan.",
    contact: "Bel of mail de leraar, de mentor of de interne begeleider.",
  },
  "nieuwe-school": {
    name: "de nieuwe school",
    role: "De nieuwe school beslist of je kind een plek krijgt.",
    contact: "Bel de school en vraag om een gesprek over je kind.",
  },
  samenwerkingsverband: {
    name: "het samenwerkingsverband",
    role: "Het samenwerkingsverband beslist over de TLV en verdeelt geld voor extra hulp.",
    contact: "Zoek je verband op samenwerkingsverbandenopdekaart.nl of vraag het de school.",
  },
  deskundige: {
    name: "de deskundige",
    role: "De deskundige geeft een eigen advies over wat je kind nodig heeft.",
    contact: "Vraag de school of het verband wie de deskundige is.",
  },
  gemeente: {
    name: "de gemeente",
    role: "De gemeente gaat over leerplicht, vervoer naar school en jeugdhulp.",
    contact: "Bel of mail de gemeente waar jullie wonen.",
  },
  leerplichtambtenaar: {
    name: "de leerplichtambtenaar",
    role: "De leerplichtambtenaar helpt en controleert als je kind niet naar school gaat.",
    contact: "Bel je gemeente en vraag naar de leerplichtambtenaar.",
  },
  "consulent-zieke-leerlingen": {
    name: "de consulent zieke leerlingen",
    role: "De consulent helpt de school gratis met les voor je zieke kind.",
    contact: "Vraag de school om een consulent, of kijk op ziezon.nl.",
  },
  arts: {
    name: "de arts",
    role: "De arts kijkt of je kind naar school kan en schrijft dat op.",
    contact: "Vraag je gemeente welke arts zij heeft aangewezen.",
  },
  steunpunt: {
    name: "het ouder- en jeugdsteunpunt",
    role: "Het steunpunt legt je alles uit, denkt mee en staat naast je kind.",
    contact: "Kijk op de website van je samenwerkingsverband of vraag het de school.",
  },
  onderwijsconsulent: {
    name: "de onderwijsconsulent",
    role: "De onderwijsconsulent helpt je gratis als je met de school vastloopt.",
    contact: "Praat eerst zelf met de school, en vraag daarna hulp.",
    reach: "onderwijsconsulenten",
  },
  geschillencommissie: {
    name: "de geschillencommissie",
    role: "De geschillencommissie oordeelt over een plek, het opp of verwijdering.",
    contact: "Vraag eerst hoe je een geschil indient.",
    reach: "onderwijsgeschillen",
  },
  klachtencommissie: {
    name: "de klachtencommissie",
    role: "De klachtencommissie geeft een oordeel over je klacht over de school.",
    contact: "Vraag de school om de klachtenregeling.",
  },
  bezwaarcommissie: {
    name: "de bezwaarcommissie",
    role: "De bezwaarcommissie luistert naar jou en geeft het verband advies.",
    contact: "Stuur je bezwaar naar het verband; dat vraagt de commissie om advies.",
  },
  rechter: {
    name: "de rechter",
    role: "De rechter beslist als jullie er zelf niet uitkomen.",
    contact: "Vraag een advocaat of rechtshulp bij welke rechter je moet zijn.",
  },
  rechtshulp: {
    name: "een advocaat of rechtshulp",
    role: "Rechtshulp legt je kansen uit en staat je bij.",
    contact: "Vraag eerst wat het kost, en of je met een toevoeging minder betaalt.",
  },
  inspectie: {
    name: "de inspectie",
    role: "De inspectie let op scholen en verbanden, maar beslist niet over je kind.",
    contact: "Kijk op onderwijsinspectie.nl hoe je iets meldt.",
  },
  vertrouwenspersoon: {
    name: "de vertrouwenspersoon van de school",
    role: "De vertrouwenspersoon luistert en denkt mee als je kind niet veilig is.",
    contact: "Kijk in de schoolgids of vraag de school wie het is.",
  },
  vertrouwensinspecteur: {
    name: "de vertrouwensinspecteur",
    role: "De vertrouwensinspecteur helpt bij misbruik, geweld, discriminatie of ernstig pesten.",
    contact: "Bel en vertel wat er is gebeurd.",
    reach: "vertrouwensinspecteur",
  },
  college: {
    name: "het College voor de Rechten van de Mens",
    role: "Het College zegt of iemand je kind discrimineert om een handicap of ziekte.",
    contact: "Kijk op mensenrechten.nl hoe je gratis een oordeel vraagt.",
  },
  "autoriteit-persoonsgegevens": {
    name: "de Autoriteit Persoonsgegevens",
    role: "De Autoriteit let op wat scholen en verbanden met jullie gegevens doen.",
    contact: "Kijk op autoriteitpersoonsgegevens.nl hoe je een klacht indient.",
  },
  "instelling-cluster-1-2": {
    name: "de instelling voor cluster 1 of 2",
    role: "De instelling helpt kinderen die slecht zien of horen, of TOS hebben.",
    contact: "Kijk op visio.org (zien) of simea.nl (horen en taal).",
  },
  "commissie-van-onderzoek": {
    name: "de commissie van onderzoek",
    role: "De commissie kijkt of je kind hulp van cluster 1 of 2 krijgt.",
    contact: "Je bereikt de commissie via de instelling waar je je kind aanmeldt.",
  },
  schoolbestuur: {
    name: "het schoolbestuur",
    role: "Het schoolbestuur is de baas van de school en neemt de besluiten.",
    contact: "Vraag de school naar het adres van het schoolbestuur.",
  },
} as const satisfies Record<string, Actor>;

export type ActorId = keyof typeof actors;
