import type { SectionKind } from '@pejl/domain/documents/read-item.ts'

/** Words of a table: lines and strokes set them apart. */
function list(words: string): readonly string[] {
  return words
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** Headings of Danish agendas by kind, lower case. */
export const headingWords: Readonly<Record<SectionKind, readonly string[]>> = {
  summary: list(`
    resume | resumé | resumè | sagsresumé | sagsresume | sammendrag | kort resumé | sagens kerne
    præsentation | beslutningstema | indledning | kort fortalt | anledning | sagen kort
  `),
  presentation: list(`
    sagsfremstilling | sagsbeskrivelse | sagsbeskrivelse af hovedindstilling
    sagsbeskrivelse af alternativ indstilling | beskrivelse af sagen | beskrivelse
    beskrivelse af alternativ indstilling | sagens indhold | problemstilling | løsning
    supplerende sagsfremstilling | fornyet sagsfremstilling | supplerende sagsbeskrivelse
    redegørelse | problemstilling og løsning | sagsfremstilling og vurdering | sagsindhold
    fremstilling | sagen
  `),
  background: list(`
    baggrund | historik | formål | baggrund og formål | forhistorie | sagens baggrund
    formål og baggrund | sagshistorik | sagshistorik, henvisninger | historik og baggrund
  `),
  economy: list(`
    økonomi | økonomiske konsekvenser | økonomiske konsekvenser og finansiering
    økonomiske og personalemæssige konsekvenser | økonomi og organisatoriske konsekvenser
    økonomiske forhold og konsekvenser | økonomi og finansiering | økonomi/personale
    økonomiske og erhvervsmæssige konsekvenser | vurdering i forhold til økonomi
    økonomi og personale | økonomiske forhold | økonomi og bevilling | finansiering
    bevillingsmæssige konsekvenser | økonomisk vurdering
    økonomiske og administrative konsekvenser | økonomi og konsekvenser | økonomisk konsekvens
    afledt økonomi
  `),
  law: list(`
    lovgrundlag | lovgrundlag – link | lovgrundlag - link | retligt grundlag
    juridiske og planmæssige forhold | juridiske forhold | lovgivning | juridiske konsekvenser
    retsgrundlag | lovgrundlag mv | lovgrundlag m.v | jura | lovhjemmel | juridisk grundlag
  `),
  hearing: list(`
    høring | høringer | inddragelse og høring | høring af handicaprådet | høring af ældrerådet
    høring af seniorrådet | høring/kommunikation | inddragelse | borgerinddragelse
    høringssvar fra handicaprådet | høring og inddragelse | høring og kommunikation
    inddragelse/høring | brugerinddragelse | involvering
  `),
  recommendation: list(`
    indstilling | indstillinger | hovedindstilling | alternativ indstilling
    administrationens indstilling | forvaltningens indstilling | forvaltningen foreslår
    indstilling og beslutning | direktionens indstilling | direktørens indstilling
    borgmesterens indstilling | forslag til beslutning | fornyet indstilling
    supplerende indstilling | ny indstilling | forslag | centrets indstilling
    magistratens indstilling
  `),
  decision: list(`
    beslutning | beslutninger | afgørelse | beslutning i sagen | forretningsudvalgets beslutning
    regionsrådets beslutning | byrådets beslutning | kommunalbestyrelsens beslutning
    udvalgets beslutning | mødets beslutning | konklusion | økonomiudvalgets beslutning
    rådets beslutning | ny beslutning | endelig beslutning
  `),
  'earlier-decisions': list(`
    sagens forløb | tidligere beslutninger | tidligere beslutning | tidligerepolitiskbehandling
    tidligere politisk behandling | tidligere behandling | punktet behandlet tidligere
    politisk behandling | tidligere behandlet | sagen tidligere behandlet
    tidligere politiske beslutninger | tidligere politisk behandling af sagen
    tidligere politiske behandlinger
  `),
  absence: list(`
    fraværende | fravær | afbud | afbud fra | fraværende med afbud | fraværende uden afbud
    fraværende i mødet | ikke til stede | fraværende og stedfortræder | fremmøde og inhabilitet
    følgende deltog ikke i behandlingen af punktet | meldt afbud | forfald | fraværende/afbud
    afbud/fraværende | ikke tilstede | ikke til stede var | fraværende medlemmer
    fraværende ved punktet
  `),
  attachments: list(`
    bilag | bilagsliste | vedlagte bilag | bilagsfortegnelse | bilag til sagen | liste over bilag
    bilag til punktet | vedhæftede bilag
  `),
  relations: list(`
    sammenhæng til andre politikker/strategier og fagområder
    sammenhæng til andre politikker og strategier | sammenhæng med andre politikker
    relation til andre politikker | sammenhæng til politikker og strategier | relaterede sager
    henvisninger | sammenhæng til andre politikker | relation til politikker og strategier
    relation til politikker | sammenhæng til kommunens strategier | tværgående sammenhænge
    sammenhæng til andre politikker/strategier | politikker og strategier
  `),
  consequences: list(`
    øvrige konsekvenser | konsekvenser for andre udvalg | konsekvenser
    vurdering i forhold til administrative forhold | vurdering i forhold til miljø
    vurdering i forhold til sundhed | vurdering i forhold til andre afledte konsekvenser
    co2-konsekvensvurdering | miljømæssige konsekvenser | personalemæssige konsekvenser
    handicapaspekter | handicappolitik | sundhedsmæssige konsekvenser | klimakonsekvenser
    risikovurdering | bæredygtighed | organisatoriske konsekvenser | klimamæssige konsekvenser
    konsekvenser for borgerne | miljøvurdering | klima og miljø | konsekvenser for børn og unge
    konsekvenser for klimaet | personaleforhold | medarbejderforhold | afledte konsekvenser
    konsekvensvurdering | politiske konsekvenser | sociale konsekvenser
    erhvervsmæssige konsekvenser
  `),
  other: list(`
    sagsgang | sagsforløb | sagsgang og sagstype | sagsprocedure | behandling | behandlingsplan
    videre proces | sagen behandles i | kompetence | kompetenceudvalg | beslutningskompetence
    sagen afgøres af | sagen afgøres i | beslutningen træffes af | hvem beslutter
    bemærkninger til dagsordenen | tidsperspektiv | alternativer | vurdering | personale
    kommunikation | handlemuligheder | referat | administrationens vurdering
    forvaltningens vurdering | administrationens bemærkninger | forvaltningens bemærkninger
    det videre forløb | videre forløb | den videre proces | bemærkninger | sagstype
    politisk proces | sagens gang | sagsprocedure og kompetence | beslutningsprocedure
    planmæssige forhold | tidsplan og videre proces | proces og tidsplan
  `),
}

/** Headings that may carry their content on the same line after a colon. */
export const colonHeadings = new Set(
  list(`
    sagsgang | sagsforløb | kompetence | kompetenceudvalg | beslutningskompetence | fraværende
    fravær | afbud | afbud fra | fraværende med afbud | fraværende uden afbud | fraværende i mødet
    fraværende og stedfortræder | ikke til stede | lovgrundlag | indstilling | beslutning | resumé
    resume | sagsfremstilling | økonomiske konsekvenser | sagen afgøres af | sagen afgøres i
    beslutningstema | beslutningen træffes af | hvem beslutter | økonomi og finansiering
    retligt grundlag | sagen behandles i | tidligere behandling | sagsprocedure
    administrationens vurdering | følgende deltog ikke i behandlingen af punktet | handicappolitik
    meldt afbud | bilag | konsekvenser for andre udvalg
  `),
)

/** Words with which a matter's route is headed. */
export const routeHeadings = new Set(
  list(`
    sagsgang | sagsforløb | sagsgang og sagstype | sagsprocedure | behandling | behandlingsplan
    sagen behandles i | sagens gang
  `),
)

/** Headings sure enough to be found inside running text that has lost its lines. */
export const runningHeadings = list(`
  Sagsgang | Sagsfremstilling | Sagsbeskrivelse | Indledning | Indstilling
  INDSTILLING | Lovgrundlag | Økonomiske konsekvenser | Sammenhæng til andre politikker/strategier og fagområder | Resumé
  Resume | Bilag | Fraværende | Afbud | Kompetenceudvalg
  Beslutningskompetence | TidligerePolitiskBehandling | Økonomi og finansiering | Økonomi | Administrationens vurdering
  Handicappolitik | Beslutningstema | Retligt grundlag | Videre proces | Høring
  Baggrund | Historik | Sagsindhold | Tidligere behandling
`)
