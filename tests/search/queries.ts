/** What is typed, and the places that may come first. */
export type Query = readonly [query: string, ...places: string[]];

/**
 * What a parent types on a phone, with the place that should come first. Written from the topics of the facts, before the words
 * in the index. A second address stands there only where two places give the same answer.
 */
export const queries: readonly Query[] = [
  // Het verband en het plan
  ["samenwerkings verband wat is dat", "/uitleg/het-samenwerkingsverband/#wat-is-het", "/begrippen/samenwerkingsverband/"],
  ["swv telefoonnummer", "/regio/"],
  ["waarom twee samenwerkingsverbanden", "/uitleg/twee-verbanden/"],
  ["wie controleert het samenwerkingsverband", "/uitleg/het-samenwerkingsverband/#toezicht"],
  ["ondersteunings plan inzien", "/uitleg/ondersteuningsplan/#waar-te-vinden"],
  ["meebeslissen over het ondersteuningsplan als ouder", "/uitleg/meepraten/#in-de-raad"],
  ["amsterdam", "/regio/amsterdam/"],
  // Aanmelden en zorgplicht
  ["zorg plicht school", "/uitleg/zorgplicht-en-aanmelden/#zorgplicht", "/begrippen/zorgplicht/"],
  ["hoelang mag een school doen over aanmelding", "/uitleg/zorgplicht-en-aanmelden/#hoe-lang"],
  ["kind op meerdere scholen inschrijven", "/uitleg/zorgplicht-en-aanmelden/#meer-scholen"],
  ["school wil hem niet", "/uitleg/een-school-weigert/", "/wat-nu/waarom-weigert-de-school/"],
  ["school zegt dat ze vol zitten", "/uitleg/een-school-weigert/#vol", "/uitleg/een-plek-vinden/#vol", "/wat-nu/school-is-vol/"],
  ["kleuter wennen op de basisschool", "/uitleg/jonge-kinderen/#wennen"],
  ["leerplichtig vanaf welke leeftijd", "/uitleg/jonge-kinderen/#leerplicht"],
  // Hulp op school
  ["rugzakje", "/begrippen/arrangement/"],
  ["ib er", "/begrippen/interne-begeleider/"],
  ["welke hulp moet elke school geven", "/uitleg/extra-ondersteuning-en-toewijzing/#basisondersteuning"],
  ["extra hulp afgewezen", "/uitleg/extra-ondersteuning-en-toewijzing/#hulp-afgewezen", "/wat-nu/hulp-afgewezen/"],
  ["ontwikkelings perspectief", "/begrippen/ontwikkelingsperspectief/"],
  ["moet ik het opp tekenen", "/uitleg/ontwikkelingsperspectief/#jouw-ja"],
  ["opp niet mee eens", "/uitleg/als-het-opp-niet-werkt/#niet-eens", "/wat-nu/wat-is-er-mis-met-het-opp/"],
  ["iq test weigeren", "/uitleg/onderzoek-en-toestemming/#nee"],
  ["hoogbegaaft", "/uitleg/hoogbegaafd/", "/wat-nu/hulp-bij-hoogbegaafdheid/"],
  ["dislexie vergoeding", "/uitleg/dyslexie/#dyslexiezorg", "/uitleg/dyslexie/#aanvragen"],
  ["medicijnen geven op school", "/uitleg/zorg-op-school/#wat-is-het", "/uitleg/zorg-op-school/#afspraken", "/uitleg/zorg-op-school/"],
  ["luiers verschonen school", "/uitleg/zorg-op-school/#wat-is-het", "/uitleg/zorg-op-school/"],
  ["gesprek met juf voorbereiden", "/uitleg/gesprek-voorbereiden/"],
  // De aanvraag en de TLV
  ["indicatie", "/begrippen/toelaatbaarheidsverklaring/", "/uitleg/de-tlv/"],
  ["toelaatbaarheids verklaring", "/begrippen/toelaatbaarheidsverklaring/"],
  ["tlv aanvragen hoe lang duurt het", "/uitleg/de-aanvraag/#hoe-lang"],
  ["kan ik zelf een tlv aanvragen", "/uitleg/de-aanvraag/#wie-vraagt-aan"],
  ["school wil geen tlv aanvragen", "/uitleg/de-aanvraag/#school-wil-niet", "/wat-nu/wij-willen-school-niet/"],
  ["tlv verloopt", "/uitleg/als-de-tlv-afloopt/#verlengen", "/wat-nu/blijven-of-terug/"],
  ["tlv hoeveel jaar geldig", "/uitleg/de-tlv/#hoe-lang"],
  ["verschil sbo en so", "/uitleg/soorten-scholen/#overzicht"],
  ["speciaalonderwijs tegen mijn zin", "/wat-nu/school-wil-wij-niet/", "/wat-nu/tlv-niet-gewild/"],
  ["wat betekent categorie 2 midden", "/uitleg/de-tlv/#categorie", "/uitleg/geld-van-het-verband/#categorie"],
  // Een plek, vervoer, overstap
  ["wachtlijst speciaal onderwijs", "/uitleg/speciaal-onderwijs/#wachtlijst", "/uitleg/een-plek-vinden/#wachtlijst"],
  ["taxi naar school", "/uitleg/vervoer/", "/wat-nu/hoe-staat-het-vervoer/"],
  ["leerlingenvervoer afgekeurd", "/uitleg/vervoer/#bezwaar", "/wat-nu/bezwaar-vervoer/"],
  ["groep 8 school advies te laag", "/wat-nu/schooladvies-bespreken/", "/uitleg/overstap-naar-de-middelbare-school/#niet-eens"],
  ["praktijk onderwijs iq", "/uitleg/eisen-voor-een-tlv/#pro-en-lwoo", "/uitleg/verband-voortgezet-onderwijs/#praktijkonderwijs"],
  ["terug naar gewone school vanuit sbo", "/uitleg/terug-naar-regulier/", "/wat-nu/terug-naar-gewoon-voorbereiden/"],
  ["verhuizen met tlv", "/uitleg/verhuizen/#met-tlv", "/wat-nu/verhuizen-met-tlv/"],
  // Oneens
  ["bezwaar maken hoeveel weken", "/uitleg/bezwaar-tegen-een-tlv/#wanneer"],
  ["voorbeeld bezwaarschrift tlv", "/uitleg/bezwaar-tegen-een-tlv/#wat-schrijf-je"],
  ["wat kost een advocaat", "/uitleg/geld-en-kosten/#rechter"],
  ["geschillen commissie kosten", "/uitleg/geschillencommissie/#indienen"],
  [
    "klacht indienen over school",
    "/uitleg/klagen-over-de-school/#klacht",
    "/uitleg/wie-helpt-je/#klacht",
    "/wat-nu/klacht-over-de-school/",
  ],
  ["zoon geschorst", "/uitleg/schorsing/#schorsing", "/wat-nu/schorsing-of-verwijdering/"],
  ["school stuurt kind steeds eerder naar huis", "/uitleg/schorsing/#naar-huis-gestuurd"],
  ["ex geeft geen toestemming", "/uitleg/gescheiden-ouders/#oneens", "/uitleg/onderzoek-en-toestemming/#oneens-als-ouders"],
  ["leerlingdossier opvragen", "/uitleg/dossier-en-privacy/#opvragen", "/wat-nu/dossier-opvragen/"],
  // Thuis en bijzonder
  ["thuiszitter", "/begrippen/thuiszitter/", "/uitleg/thuis-zitten/"],
  ["kind durft niet naar school", "/wat-nu/waarom-zit-je-kind-thuis/", "/uitleg/thuis-zitten/"],
  ["vrijstelling leerplicht", "/begrippen/vrijstelling/", "/uitleg/vrijstelling-5a/", "/uitleg/vrijstelling-5a/#wat-is-het"],
  ["gepest op school", "/wat-nu/wat-is-er-onveilig/"],
  ["tos school aanmelden", "/uitleg/cluster-1-en-2/#aanmelden", "/wat-nu/aanmelden-cluster-2/"],
  [
    "asielzoeker kind naar school",
    "/uitleg/nieuw-in-nederland/#asiel",
    "/uitleg/wat-verandert-er/#asielzoekers",
    "/wat-nu/asielzoekerskind-aanmelden/",
  ],
  ["kanker lang ziek les", "/uitleg/zieke-kinderen/#wie", "/uitleg/zieke-kinderen/", "/wat-nu/wat-is-de-vraag-bij-ziekte/"],
];
