import type { Catalogue } from './language.ts'

const da = {
  nav: {
    strategies: 'Strategier',
    initiatives: 'Tiltag',
    matters: 'Sager',
    commitments: 'Løfter',
    committees: 'Udvalg',
    meetings: 'Møder',
  },
  front: 'Forside',
  search: 'Søg',
  source: 'Læs, hvor det står',
  shortSource: 'Kilde',
  today: 'I dag',
  csv: 'Hent som regneark (CSV)',
  unnumbered: 'uden sagsnummer',
  meetingUnknown: 'møde ukendt',
  remark: 'Bemærkning:',
  withRemark: 'Med den bemærkning,',
  footer: {
    help: 'Hjælp',
    accessibility: 'Tilgængelighed',
    privacy: 'Privatliv',
    data: 'Åbne data',
    staff: 'For medarbejdere',
    text: 'Følg, hvad der er besluttet, hvad der er lovet, og hvad der blev af det. Hvert udsagn fører tilbage til den sætning, det står i.',
    example: 'Eksempelkommune: Personer, steder og sager er opdigtede.',
  },
  notFound: {
    heading: 'Siden findes ikke',
    lead: 'Adressen kan være skrevet forkert, eller siden kan være lukket for offentligheden.',
    ways: 'Prøv en af disse veje',
    search: 'Søg i strategier, sager og løfter',
    strategies: 'Se alle strategier',
    matters: 'Se alle sager',
    front: 'Gå til forsiden',
  },
}

export const frameTexts: Catalogue<typeof da> = {
  da,
  en: {
    nav: {
      strategies: 'Strategies',
      initiatives: 'Initiatives',
      matters: 'Cases',
      commitments: 'Promises',
      committees: 'Committees',
      meetings: 'Meetings',
    },
    front: 'Front page',
    search: 'Search',
    source: 'Read where it says so',
    shortSource: 'Source',
    today: 'Today',
    csv: 'Download as a spreadsheet (CSV, in Danish)',
    unnumbered: 'no case number',
    meetingUnknown: 'meeting unknown',
    remark: 'Remark:',
    withRemark: 'With the remark:',
    footer: {
      help: 'Help',
      accessibility: 'Accessibility',
      privacy: 'Privacy',
      data: 'Open data',
      staff: 'For staff',
      text: 'Follow what was decided, what was promised, and what became of it. Every statement leads back to the sentence it comes from. The documents are in Danish.',
      example: 'Example municipality: people, places and cases are invented.',
    },
    notFound: {
      heading: 'There is no such page',
      lead: 'The address may be mistyped, or the page may be closed to the public.',
      ways: 'Try one of these',
      search: 'Search strategies, cases and promises',
      strategies: 'See all strategies',
      matters: 'See all cases',
      front: 'Go to the front page',
    },
  },
}

/** Said when there is no telling what was asked for, so in Danish. */
export const texts = {
  fault: {
    heading: 'Noget gik galt hos os',
    lead: 'Siden kunne ikke vises. Prøv igen om lidt.',
  },
  away: {
    heading: 'Siden kan ikke vises lige nu',
    lead: 'Databasen svarer ikke. Prøv igen om et halvt minut.',
  },
} as const

const kindsDa = {
  council: 'Kommunalbestyrelse',
  finance: 'Økonomiudvalg',
  standing: 'Stående udvalg',
  advisory: 'Rådgivende råd',
  'main-med': 'MED-hovedudvalg (HMU)',
  'area-med': 'MED-områdeudvalg (OMU)',
  'local-med': 'Lokalt MED-udvalg (LMU)',
  trio: 'TRIO',
  steering: 'Styregruppe',
  management: 'Ledelse',
  unknown: 'Udvalg',
}

const committeeKinds: Catalogue<typeof kindsDa> = {
  da: kindsDa,
  en: {
    council: 'Municipal council',
    finance: 'Finance committee',
    standing: 'Standing committee',
    advisory: 'Advisory council',
    'main-med': 'Main works committee (HMU)',
    'area-med': 'Area works committee (OMU)',
    'local-med': 'Local works committee (LMU)',
    trio: 'Trio of manager, union and safety representative',
    steering: 'Steering group',
    management: 'Management',
    unknown: 'Committee',
  },
}

/** What kind of body it is, in words; just a committee for a kind without a name. */
export function committeeKind(kind: string, language: 'da' | 'en'): string {
  const names: Readonly<Record<string, string>> = committeeKinds[language]
  return names[kind] ?? committeeKinds[language].unknown
}

const statesDa = {
  known: 'Nævnt i dokumenterne',
  draft: 'Under udarbejdelse',
  hearing: 'I høring',
  adopted: 'Vedtaget',
  replaced: 'Afløst',
  expired: 'Udløbet',
}

export const strategyStates: Catalogue<typeof statesDa> = {
  da: statesDa,
  en: {
    known: 'Mentioned in documents',
    draft: 'Being drafted',
    hearing: 'Out for consultation',
    adopted: 'Adopted',
    replaced: 'Replaced',
    expired: 'Expired',
  },
}
