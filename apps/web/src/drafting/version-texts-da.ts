import type { DifferenceNote } from '@pejl/domain/strategies/difference-notes.ts'
import type { Missing } from '@pejl/domain/strategies/tidy-content.ts'
import type { VersionState } from '@pejl/domain/strategies/version-life.ts'

/** Why a version was not sent out, adopted or ended. */
export type VersionRefusal =
  | 'forbidden'
  | 'not-found'
  | 'stale'
  | 'not-that-way'
  | 'unfinished'
  | 'wrong-day'
  | 'unknown-matter'
  | 'unknown-committee'
  | 'decision-missing'
  | 'already-begun'
  | 'wrong-value'

/** A sentence for each kind of note; `t` is the catalogue it stands in. */
type NoteTexts = {
  readonly [K in DifferenceNote['kind']]: (
    note: DifferenceNote & { readonly kind: K },
    t: { readonly fields: Record<string, string>; readonly lists: Record<string, string> },
  ) => string
}

/** The Danish texts of versions; the English ones have exactly their keys. */
export const da = {
  title: 'Udgaver',
  lead: 'Hver udgave, fra første udkast til den, der gælder. Det, andre har læst, bliver stående, som de læste det.',
  none: 'Der er ingen udgaver endnu',
  noneText: 'Begynd et udkast. Det bliver den første udgave.',
  number: (n: number) => `Udgave ${n}`,
  columns: { number: 'Udgave', state: 'Stand', what: 'Hvad den ændrer', when: 'Hvornår' },
  states: {
    draft: 'Udkast',
    hearing: 'I høring',
    adopted: 'Vedtaget',
    replaced: 'Afløst',
    expired: 'Udløbet',
  } satisfies Record<VersionState, string> as Record<VersionState, string>,
  saved: (at: string) => `gemt ${at}`,
  hearing: (from: string, until: string) => `i høring ${from} til ${until}`,
  adopted: (on: string, committee: string) => `vedtaget ${on} af ${committee}`,
  valid: (from: string, until: string) =>
    [from === '' ? '' : `gælder fra ${from}`, until === '' ? '' : `til ${until}`].filter(Boolean).join(' '),
  matter: (number: string) => `sag ${number}`,
  decision: 'Beslutningen',
  decisionSource: 'Se beslutningen i referatet',
  compare: 'Sammenlign to udgaver',
  from: 'Fra',
  to: 'Til',
  compareSubmit: 'Vis forskellen',
  difference: 'Forskellen',
  differenceOf: (from: number, to: number) => `Forskellen fra udgave ${from} til udgave ${to}`,
  differenceSame: 'De to udgaver siger det samme.',
  inShort: 'Kort sagt',
  wordForWord: 'Ord for ord',
  legend: 'Understreget er tilføjet; gennemstreget er slettet.',
  why: 'Hvorfor',
  sameWords: 'Uændret',
  movedFrom: (before: string) => `før ${before}`,
  rowAdded: 'Ny',
  rowRemoved: 'Udgået',
  read: 'Læs',
  edit: 'Skriv videre',
  send: 'Send i høring',
  sendLead:
    'Ordene ligger fast, når de er sendt ud, og alle kan læse dem. Næste udkast begynder af denne udgave.',
  sendFrom: 'Fra',
  sendUntil: 'Svar senest',
  adopt: 'Vedtag',
  adoptTitle: (n: number) => `Vedtagelse af udgave ${n}`,
  adoptLead:
    'Find beslutningen i referaterne. Strategiens pejlemærker og målsætninger bliver dem, der står i udgaven, og den tidligere udgave er afløst.',
  adoptMatter: 'I hvilken sag blev den vedtaget?',
  adoptMatterHint: 'Sagerne i strategiens historie står først',
  adoptFind: 'Vis sagens beslutninger',
  adoptDecision: 'Hvilken beslutning?',
  adoptOther: 'Beslutningen er ikke læst ind endnu',
  adoptOtherHint: 'Skriv udvalg, dato og beslutningens ord nedenfor',
  adoptNone: 'Der er ikke læst beslutninger i sagen. Skriv udvalg, dato og beslutningens ord.',
  committee: 'Udvalg',
  decidedOn: 'Dato',
  quote: 'Beslutningens ord',
  validFrom: 'Gælder fra',
  expiresOn: 'Udløber',
  optionalHint: 'Kan udelades',
  stranded: 'Tiltag, der mister deres målsætning',
  strandedText: (number: number, title: string, objective: string) =>
    `Tiltag ${number}, ${title}: »${objective}« udgår med denne udgave.`,
  expire: 'Sæt som udløbet',
  expireOn: 'Udløb den',
  begin: (n: number) => `Begynd et udkast af udgave ${n}`,
  chooseCommittee: 'Vælg',
  problem: 'Det lykkedes ikke',
  missing: {
    'no-principles': () => 'Der er ingen pejlemærker.',
    'principle-untitled': (m) => `Pejlemærke ${m.number} har intet navn.`,
    'objective-empty': (m) => `Målsætning ${m.number} har ingen tekst.`,
  } as { readonly [K in Missing['kind']]: (missing: Missing & { readonly kind: K }) => string },
  fields: {
    title: 'Strategiens navn',
    area: 'Området',
    period: 'Perioden',
    vision: 'Visionen',
    purpose: 'Formålet',
    easy: 'Den letlæste udgave',
  },
  lists: { foundation: 'Grundlaget', relations: 'Sammenhængen til andre politikker', keywords: 'Emneordene' },
  notes: {
    field: (n, t) =>
      `${t.fields[n.field]} ${{ added: 'er kommet til', removed: 'er udgået', changed: 'er ændret' }[n.change]}.`,
    'principle-renamed': (n) => `Pejlemærke ${n.number} hedder nu »${n.now}«, før »${n.before}«.`,
    'principle-added': (n) => `Pejlemærke ${n.number}, »${n.title}«, er nyt.`,
    'principle-removed': (n) => `Pejlemærket »${n.title}« er udgået.`,
    'principle-moved': (n) => `Pejlemærket »${n.title}« er nu nummer ${n.now}, før ${n.before}.`,
    'principle-text': (n) => `Teksten til pejlemærke ${n.number} er ændret.`,
    'objective-added': (n) => `Målsætning ${n.number} er ny.`,
    'objective-removed': (n) => `Målsætning ${n.number} er udgået.`,
    'objective-changed': (n) => `Målsætning ${n.number} er ændret.`,
    'objective-moved': (n) => `Målsætning ${n.now} var før ${n.before}.`,
    list: (n, t) =>
      [
        n.added.length > 0 ? `${t.lists[n.list]} har fået ${n.added.join(', ')}.` : '',
        n.removed.length > 0 ? `${t.lists[n.list]} nævner ikke længere ${n.removed.join(', ')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  } as NoteTexts,
  done: {
    hoering: 'Udgaven er sendt i høring og kan læses af alle.',
    vedtaget: 'Udgaven er vedtaget. Strategiens pejlemærker og målsætninger er nu dem, der står i den.',
    udloebet: 'Udgaven er sat som udløbet.',
    vaek: 'Udkastet er smidt væk.',
  } as Readonly<Record<string, string>>,
  refusals: {
    forbidden: 'Din rolle kan ikke gøre det.',
    'not-found': 'Udgaven findes ikke længere.',
    stale: 'En anden har ændret udgaven imens. Hent siden igen.',
    'not-that-way': 'Udgaven kan ikke komme dertil fra, hvor den er.',
    unfinished: 'Udgaven mangler noget, før andre kan læse den.',
    'wrong-day': 'En dato mangler eller kan ikke passe. En beslutning kan ikke ligge ude i fremtiden.',
    'unknown-matter': 'Sagen findes ikke i det, der er læst ind.',
    'unknown-committee': 'Vælg det udvalg, der besluttede det.',
    'decision-missing':
      'Der er ingen beslutning i sagen af det udvalg den dag. Skriv beslutningens ord, som de står i referatet.',
    'already-begun': 'Der er allerede et udkast.',
    'wrong-value': 'Noget kunne ikke læses. Hent siden igen.',
  } satisfies Record<VersionRefusal, string> as Record<VersionRefusal, string>,
}

export type VersionTexts = typeof da
