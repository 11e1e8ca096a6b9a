import type { InventoryKind, Validity } from '@pejl/domain/strategies/inventory.ts'

/** Why a line of the inventory was not changed. */
export type InventoryPageRefusal =
  | 'forbidden'
  | 'not-found'
  | 'stale'
  | 'title-missing'
  | 'wrong-day'
  | 'wrong-number'
  | 'unknown-unit'
  | 'reason-missing'
  | 'decider-missing'
  | 'unknown-matter'

export const inventoryFilters = [
  '',
  'udloebet',
  'udloeber',
  'uden-ejer',
  'lovpligtig',
  'stop',
  'stoppet',
] as const
export type InventoryFilter = (typeof inventoryFilters)[number]

/** The Danish texts of the inventory; the English ones have exactly their keys. */
export const da = {
  title: 'Oversigt over alle strategier',
  short: 'Oversigt',
  lead: 'Alle kommunens strategier, politikker og planer: hvem der ejer dem, hvornår de udløber, hvad der overlapper, og hvad der skal stoppe.',
  sentence: (all: number, expired: number, proposed: number) =>
    `${all} strategier, politikker og planer. ${expired} er udløbet. ${proposed} foreslås stoppet.`,
  figures: 'Kort fortalt',
  figure: {
    all: 'i alt',
    expired: 'udløbet',
    expiring: 'udløber inden for et halvt år',
    ownerless: 'uden ejer',
    required: 'kræver loven',
    proposed: 'foreslås stoppet',
    stopped: 'stoppet',
  },
  effort: (kroner: string, hours: string) =>
    `De koster tilsammen ${kroner} kr. og ${hours} timer om året, hvor det er oplyst.`,
  filters: 'Vis',
  filter: {
    '': 'Alle',
    udloebet: 'Udløbet',
    udloeber: 'Udløber snart',
    'uden-ejer': 'Uden ejer',
    lovpligtig: 'Lovpligtige',
    stop: 'Foreslås stoppet',
    stoppet: 'Stoppet',
  } satisfies Record<InventoryFilter, string> as Record<InventoryFilter, string>,
  empty: 'Ingen strategier i denne visning',
  emptyText: 'Tilføj de strategier, politikker og planer, kommunen har.',
  columns: {
    title: 'Navn',
    kind: 'Slags',
    owner: 'Ejer',
    adopted: 'Vedtaget',
    expires: 'Udløber',
    required: 'Lovpligtig',
    stop: 'Fremtid',
  },
  kinds: { strategy: 'Strategi', policy: 'Politik', plan: 'Plan' } satisfies Record<
    InventoryKind,
    string
  > as Record<InventoryKind, string>,
  validity: {
    valid: 'Gælder',
    expiring: 'Udløber snart',
    expired: 'Udløbet',
    unlimited: 'Ingen udløbsdato',
  } satisfies Record<Validity, string> as Record<Validity, string>,
  stops: { 'goes-on': 'Fortsætter', proposed: 'Foreslås stoppet', stopped: 'Stoppet' },
  noOwner: 'Ingen ejer',
  required: 'Ja',
  followed: 'Følges i Pejl',
  csv: 'Hent som CSV',
  overlap: 'Overlap',
  overlapLead: 'Par, der taler om det samme. Ordene er dem, begge bruger, og som få andre bruger.',
  noOverlap: 'Ingen af dem taler om det samme.',
  overlapWith: (one: string, other: string) => `${one} og ${other}`,
  sharedWords: 'Fælles ord',
  sharedKeywords: 'Fælles emneord',
  sameArea: 'Samme område',
  percent: (share: number) => `Lighed ${Math.round(share * 100)} %`,
  stopList: 'Stoplisten',
  stopListLead: 'Det, der foreslås stoppet, med grunden og hvem der bestemmer.',
  decides: 'Bestemmer',
  complete: 'Tag de strategier med, som Pejl følger',
  completeLead: 'Så kan der også skrives ejer, udløb og andet om dem her.',
  add: 'Tilføj til oversigten',
  edit: 'Ret',
  name: 'Navn',
  kind: 'Slags',
  area: 'Område',
  owner: 'Ejer',
  ownerHint: 'En funktion, fx Skolechefen',
  unit: 'Enhed',
  noUnit: 'Ingen',
  adoptedOn: 'Vedtaget',
  expiresOn: 'Udløber',
  isRequired: 'Loven kræver den',
  requiredBy: 'Hvilken lov?',
  cost: 'Kroner om året',
  hours: 'Timer om året',
  effortHint: 'Hvad det koster at holde den ved lige. Kan udelades.',
  keywords: 'Emneord',
  keywordsHint: 'Adskil med komma',
  about: 'Hvad den handler om',
  aboutHint: 'Et par sætninger. Overlap findes i dem.',
  isOpen: 'Må ses af alle',
  addSubmit: 'Tilføj',
  save: 'Gem',
  future: 'Skal den fortsætte?',
  reason: 'Hvorfor skal den stoppe?',
  decider: 'Hvem bestemmer det?',
  propose: 'Foreslå, at den stopper',
  stop: 'Registrer, at den er stoppet',
  stopLead: 'Når det er besluttet. Beslutningen kan knyttes til en sag.',
  stoppedOn: 'Besluttet den',
  stopMatter: 'Sagsnummer',
  stopMatterHint: 'Kan udelades. Sagen skal være læst ind.',
  keep: 'Den fortsætter alligevel',
  csvColumns: [
    'Navn',
    'Slags',
    'Område',
    'Ejer',
    'Enhed',
    'Vedtaget',
    'Udløber',
    'Stand',
    'Lovpligtig',
    'Lov',
    'Kroner om året',
    'Timer om året',
    'Emneord',
    'Fremtid',
    'Grund til at stoppe',
    'Bestemmer',
    'Stoppet den',
  ],
  csvName: 'oversigt-over-strategier.csv',
  yes: 'ja',
  no: 'nej',
  problem: 'Det blev ikke gemt',
  done: {
    tilfoejet: 'Den er tilføjet til oversigten.',
    gemt: 'Oversigten er gemt.',
    foreslaaet: 'Den står nu på stoplisten.',
    stoppet: 'Den er registreret som stoppet.',
    fortsaetter: 'Den fortsætter og er taget af stoplisten.',
    fulgte: 'De strategier, Pejl følger, er med i oversigten.',
  } as Readonly<Record<string, string>>,
  refusals: {
    forbidden: 'Din rolle kan ikke gøre det.',
    'not-found': 'Den findes ikke længere.',
    stale: 'En anden har gemt imens. Hent siden igen.',
    'title-missing': 'Skriv et navn.',
    'wrong-day': 'En dato findes ikke, eller den udløber, før den er vedtaget.',
    'wrong-number': 'Kroner og timer skrives som tal, fx 1.250.000 eller 37,5.',
    'unknown-unit': 'Enheden findes ikke længere.',
    'reason-missing': 'Skriv, hvorfor den skal stoppe.',
    'decider-missing': 'Skriv, hvem der bestemmer det.',
    'unknown-matter': 'Sagen findes ikke i det, der er læst ind.',
  } satisfies Record<InventoryPageRefusal, string> as Record<InventoryPageRefusal, string>,
}

export type InventoryTexts = typeof da
