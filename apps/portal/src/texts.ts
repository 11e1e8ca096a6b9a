/** The portal's own words, by page. Names of places and states stand in `tones.ts`. */
export const texts = {
  nav: {
    strategies: 'Strategier',
    matters: 'Sager',
    commitments: 'Løfter',
    committees: 'Udvalg',
    meetings: 'Møder',
  },
  front: 'Forside',
  source: 'Læs, hvor det står',
  sourceOf: (title: string) => `Læs det i ${title}`,
  allOfThem: 'Se alle',
  today: 'I dag',
  csv: 'Hent som regneark (CSV)',
  unknownNumber: 'uden sagsnummer',
  footer: {
    help: 'Hjælp',
    accessibility: 'Tilgængelighed',
    privacy: 'Privatliv',
    data: 'Åbne data',
    staff: 'For medarbejdere',
    text: 'Følg, hvad der er besluttet, hvad der er lovet, og hvad der blev af det. Hvert udsagn fører tilbage til den sætning, det står i.',
    example: 'Eksempelkommune: personer, steder og sager er opdigtede.',
  },
  notFound: {
    heading: 'Siden findes ikke',
    lead: 'Adressen kan være skrevet forkert, eller siden kan være lukket for offentligheden.',
    ways: 'Prøv en af disse veje',
  },
  fault: {
    heading: 'Noget gik galt hos os',
    lead: 'Siden kunne ikke vises. Prøv igen om lidt. Intet er gået tabt.',
  },
  away: {
    heading: 'Siden er optaget et øjeblik',
    lead: 'Databasen svarer ikke lige nu. Prøv igen om et halvt minut.',
  },
} as const

export const committeeKinds: Readonly<Record<string, string>> = {
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

export const strategyStates = {
  known: 'Nævnt i dokumenterne',
  draft: 'Under udarbejdelse',
  hearing: 'I høring',
  adopted: 'Vedtaget',
  replaced: 'Afløst',
  expired: 'Udløbet',
} as const

export const storyKinds = {
  decision: 'Beslutning',
  agenda: 'På dagsordenen',
  event: 'Begivenhed',
  start: 'Begyndelse',
  hearing: 'Høring',
  status: 'Status',
  deadline: 'Frist',
  commitment: 'Løfte',
} as const
