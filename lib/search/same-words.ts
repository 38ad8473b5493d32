/**
 * Words that parents use for the same thing, a line for each thing. The index and the search read all of a line as its first word. Only words
 * that mean the same wherever a parent types them; what differs per question belongs to `zo-gevraagd` of an answer.
 */
export const sameWords: readonly (readonly string[])[] = `
leraar leraren leerkracht docent juf juffrouw meester lerares onderwijzer
stukken documenten
dossier leerlingdossier leerlingendossier
verslag rapport rapportage
weigeren afwijzen afgewezen afwijzing
beslissen besluit besluiten beslist beslissing besloten
vervoer taxi schooltaxi taxibus taxibusje busje schoolbus schoolbusje leerlingenvervoer leerlingvervoer schoolvervoer taxivervoer
geld budget
betalen vergoeden vergoeding vergoed
kosten kost gratis kosteloos
ex gescheiden scheiding
hulp helpen ondersteuning begeleiding
deskundige psycholoog orthopedagoog
onderzoek onderzoeken onderzocht test testen
overstap overstappen overgang
middelbare voortgezet vo brugklas
kinderopvang kinderdagverblijf peuteropvang creche peuterspeelzaal
thuiszitten thuiszitter thuiszit thuisblijven
klacht klagen klaag
hoogbegaafd hb begaafd slim hoogbegaafdheid
dyslexie dislexie dyslecsie dyslectisch dyslexieverklaring
autisme autistisch ass autist
doof dove slechthorend
blind slechtziend
tlv toelaatbaarheidsverklaring tvl tlf toelaatbaarheid indicatie
samenwerkingsverband swv verband
opp ontwikkelingsperspectief handelingsplan ontwikkelingsperspectiefplan
praktijkonderwijs pro praktijkschool
bezwaar bezwaarschrift
rechter rechtbank rechtszaak
advocaat jurist
verzuim spijbelen spijbel
boete straf bekeuring
inschrijven ingeschreven inschrijving
uitschrijven uitgeschreven uitschrijving
plek plaats plaatsen
lang hoelang duurt duren termijn wachttijd
schriftelijk papier
tekenen handtekening ondertekenen getekend
toestemming akkoord instemming
pleegouder pleegmoeder pleegvader
asielzoeker azc vluchteling gevlucht asiel
medicijnen medicatie insuline pillen
gesprek praten gepraat gesproken
gewone regulier normale buurtschool
terug terugkeren teruggaan terugplaatsing terugkeer
verhuizen verhuizing verhuisd
geloof religie godsdienst christelijk
handicap beperking gehandicapt
geven gegeven geeft
kiezen gekozen keuze
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
