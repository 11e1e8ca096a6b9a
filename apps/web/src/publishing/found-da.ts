import type { FilePlace, HiddenKind, UnreadReason } from '@pejl/domain/publishing/file-inspection.ts'
import type { FindingKind } from '@pejl/domain/publishing/finding.ts'
import type { Mending } from './how-to-mend.ts'

export const foundDa = {
  names: {
    cpr: 'Ligner et CPR-nummer',
    phone: 'Telefonnummer',
    email: 'E-mail-adresse',
    address: 'Adresse',
    person: 'Ligner en privatpersons navn',
    member: 'Navn på et medlem af et udvalg, der ikke nævner navne',
    'closed-title': 'Ord fra noget lukket',
    unread: 'Det kan Pejl ikke læse',
    property: 'Filens egenskaber',
    location: 'Stedet, hvor billedet er taget',
    comment: 'Kommentar i filen',
    'tracked-change': 'Sporet ændring i filen',
    'hidden-text': 'Skjult tekst i filen',
    'covered-text': 'Tekst under en kasse eller et billede',
    'same-colour-text': 'Tekst i samme farve som baggrunden',
    'outside-text': 'Tekst uden for det, man ser',
    'tiny-text': 'Tekst, der er for lille til at se',
    'unapplied-redaction': 'Sløring, der ikke er gennemført',
    'earlier-version': 'Tekst fra en tidligere udgave af filen',
    annotation: 'Note i filen',
    'hidden-field': 'Skjult felt i en formular',
    'hidden-layer': 'Lag, der er slået fra',
    'hidden-sheet': 'Skjult ark',
    'hidden-cells': 'Skjulte rækker, kolonner eller celler',
    'hidden-name': 'Skjult navn i regnearket',
    'hidden-slide': 'Skjult dias',
    'speaker-notes': 'Noter til dias',
    'kept-data': 'Data gemt i filen',
    'embedded-file': 'Fil inde i filen',
    script: 'Program i filen',
  } satisfies Record<FindingKind, string>,
  whys: {
    cpr: 'Et CPR-nummer må næsten aldrig offentliggøres.',
    phone:
      'En privatpersons nummer må ikke offentliggøres uden grund. En medarbejders eller en virksomheds må som regel.',
    email:
      'En privatpersons adresse må ikke offentliggøres uden grund. En medarbejders eller en virksomheds må som regel.',
    address:
      'En adresse kan vise, hvem sagen handler om. Er det stedet, sagen handler om, må den som regel stå der.',
    person:
      'Navne på borgere må ikke offentliggøres uden grund. Navne på politikere, ledere og foreninger må som regel.',
    member: 'Udvalget nævner ikke sine medlemmer ved navn.',
    'closed-title': 'Ordene er fra et lukket punkt eller bilag og kan røbe, hvad det handler om.',
    unread: 'Det kan indeholde noget, der ikke må ud, og Pejl har ikke set efter.',
    property: 'Alle kan se, hvem der har skrevet filen, og hvad den hed.',
    location: 'Billedet siger på få meter, hvor det er taget: måske hos en borger.',
    comment: 'Kommentarer følger med filen, også når de ikke vises.',
    'tracked-change': 'Det slettede kan læses af alle, der åbner filen og viser ændringer.',
    'hidden-text': 'Teksten vises ikke, men kan markeres, kopieres og findes ved søgning.',
    'covered-text':
      'En kasse skjuler kun teksten for øjet: den kan markeres og kopieres og læses af søgemaskiner.',
    'same-colour-text': 'Teksten kan ikke ses, men den kan markeres, kopieres og findes ved søgning.',
    'outside-text': 'Teksten er skåret af eller ligger ved siden af siden, men følger med filen.',
    'tiny-text': 'Teksten kan gøres større og læses.',
    'unapplied-redaction': 'Stedet er kun markeret til sløring. Ordene er der endnu.',
    'earlier-version': 'Filen er ændret, men det gamle ligger stadig i den og kan hentes frem.',
    annotation: 'Noter følger med filen og kan læses af alle.',
    'hidden-field': 'Felter, der ikke vises, følger med det, de er udfyldt med.',
    'hidden-layer': 'Et lag kan slås til af alle, der åbner filen.',
    'hidden-sheet': 'Et skjult ark kan vises med to klik.',
    'hidden-cells': 'Skjulte rækker og kolonner kan vises af alle.',
    'hidden-name': 'Navne kan røbe, hvad der stod i filen, og hvor den lå.',
    'hidden-slide': 'Et skjult dias vises ikke ved fremvisning, men kan læses i filen.',
    'speaker-notes': 'Noter til den, der taler, følger med filen.',
    'kept-data': 'Filen gemmer data, som den er lavet af eller udfyldt med, også når de ikke vises.',
    'embedded-file': 'Filen kan åbnes af alle, også det i den, der ikke vises.',
    script: 'Et program i filen kan gøre noget, når den åbnes. Offentligheden har ikke brug for det.',
  } satisfies Record<FindingKind, string>,
  mendings: {
    text: 'Ret teksten i punktet.',
    source: 'Fjern det i det dokument, filen er lavet af, og læg en ny udgave af bilaget op.',
    'pdf-covered':
      'Slet ordene i det dokument, PDF’en er lavet af, og lav PDF’en på ny. PDF-programmets værktøj til sløring kan også fjerne dem; det kan en tegnet kasse ikke.',
    'pdf-redact': 'Åbn filen i PDF-programmet, gennemfør sløringen (»Anvend«), og gem.',
    'pdf-clean': 'Fjern det i PDF-programmet (»Fjern skjulte oplysninger«), eller lav PDF’en på ny.',
    'pdf-versions':
      'Lav PDF’en på ny, eller brug »Gem som« i PDF-programmet: så følger de gamle udgaver ikke med.',
    'word-changes':
      'I Word under Gennemse: acceptér eller afvis alle ændringer, slet alle kommentarer, og gem. Eller læg dokumentet op som PDF.',
    'sheet-hidden': 'Vis det i Excel, og slet det, der ikke må ud. Eller læg det, man skal se, op som PDF.',
    'slides-hidden': 'Slet det i PowerPoint, eller læg de viste dias op som PDF uden noter.',
    'office-clean':
      'I Word, Excel og PowerPoint under Filer, Oplysninger: »Undersøg dokument«, og fjern det fundne. Eller læg det op som PDF.',
    'open-clean':
      'I LibreOffice: nulstil egenskaberne under Filer, Egenskaber; acceptér sporede ændringer; slet kommentarer og det skjulte. Eller eksportér som PDF.',
    'picture-clean':
      'I Windows: højreklik på billedet, Egenskaber, Detaljer, »Fjern egenskaber og personlige oplysninger«. Sæt det ind på ny, hvis det står i et dokument.',
    look: 'Åbn filen, se den igennem, og svar, når du har set den.',
    convert:
      'Gem den som PDF, docx, xlsx eller pptx uden kodeord, så Pejl kan læse den. Eller se den igennem selv.',
  } satisfies Record<Mending, string>,
  unread: {
    picture: 'Et billede: ord i billeder læser tjekket ikke.',
    'scanned-pages': 'Siderne er billeder eller tegnede bogstaver uden ord, der kan læses.',
    'pictures-inside': 'Der er billeder i filen: ord i dem læser tjekket ikke.',
    locked: 'Filen er låst med et kodeord.',
    broken: 'Filen er i stykker eller tom.',
    'too-large': 'Der er mere, end tjekket kan se igennem.',
    'too-slow': 'Det tog for lang tid at se det igennem.',
    'old-office': 'En fil i et gammelt format (doc, xls, ppt).',
    mail: 'En gemt e-mail: det, den har med, er pakket.',
    unknown: 'En slags fil, Pejl ikke kender.',
  } satisfies Record<UnreadReason, string>,
  place: (place: FilePlace): string => {
    if (place.kind === 'page') return `side ${place.pages}`
    if (place.kind === 'slide') return `dias ${place.slide}`
    if (place.kind === 'sheet') return `ark »${place.sheet}«${place.cells ? `, ${place.cells}` : ''}`
    if (place.kind === 'inside') return `i »${place.name}«`
    return { header: 'sidehoved', footer: 'sidefod', note: 'fodnote' }[place.margin]
  },
  hidden: (kind: HiddenKind): string => foundDa.names[kind].toLowerCase(),
  properties: {
    Author: 'Forfatter',
    LastModifiedBy: 'Sidst gemt af',
    PrintedBy: 'Udskrevet af',
    Title: 'Titel',
    Subject: 'Emne',
    Description: 'Beskrivelse',
    Comments: 'Bemærkninger',
    Keywords: 'Nøgleord',
    Category: 'Kategori',
    Company: 'Organisation',
    Manager: 'Leder',
    Owner: 'Ejer',
    SerialNumber: 'Kameraets nummer',
    City: 'By',
    Location: 'Sted',
  } as Readonly<Record<string, string>>,
  mend: 'Sådan rettes det:',
}

export type FoundTexts = typeof foundDa
