import type { AdoptionRefusal } from '@pejl/actions/plan/adopt-revision.ts'
import type { EditInitiativeRefusal } from '@pejl/actions/plan/edit-initiative.ts'
import type { UnitRefusal } from '@pejl/actions/plan/make-unit.ts'
import type { MoveRefusal } from '@pejl/actions/plan/moves.ts'
import { n } from './words-da.ts'

/** Why something of the plan was not saved. `points`: a load that cannot be read. */
type PlanRefusal =
  | MoveRefusal
  | EditInitiativeRefusal
  | UnitRefusal
  | AdoptionRefusal
  | 'over-capacity'
  | 'empty'
  | 'points'

/** The pages around the plan: table, proposal, comparison, adoption, overloads, and why something was not saved. */
export const pagesDa = {
  refusals: {
    forbidden: 'Din rolle kan ikke gøre det.',
    'not-found': 'Det findes ikke længere.',
    stale:
      'Andre har ændret planen, siden du åbnede siden. Dine ændringer står her endnu og er ikke gemt. Se dem efter, og gem igen.',
    'already-begun': 'Et tiltag, der er begyndt, kan ikke flyttes.',
    'not-that-way': 'En idé eller et stoppet tiltag kan ikke få tid i planen. Foreslå det først.',
    'wrong-value':
      'En dato kan ikke bruges: den findes ikke, ligger før denne uge eller uden for planens år.',
    'reason-missing': 'Skriv en begrundelse: den vedtagne tid forlades, og alle kan se hvorfor.',
    'over-capacity': 'Planen er ikke gemt, for den går ud over, hvad enhederne må bære.',
    'unknown-unit': 'En af enhederne findes ikke længere.',
    'unknown-objective': 'Et af målene findes ikke længere.',
    'unknown-choice': 'Noget, tiltaget venter på, findes ikke længere.',
    'unknown-committee': 'Udvalget findes ikke.',
    'unknown-matter': 'Ingen indlæst sag har det nummer.',
    'under-itself': 'En enhed kan ikke ligge under sig selv.',
    circle: 'Tiltagene ville komme til at vente på hinanden i ring.',
    points: 'Skriv point som tal, flere med semikolon imellem: 2 eller 1,5 eller 1; 3; 2.',
    'no-decision':
      'Der er ikke indlæst en beslutning i sagen fra udvalget den dag. Skriv beslutningens ordlyd, som den står i referatet.',
    'quote-not-found': 'De ord står ikke i beslutningen, som den er indlæst.',
    settled: 'Revisionen er allerede vedtaget eller opgivet.',
    empty: 'Planen har intet tiltag med tid, så der er intet at vedtage.',
  } satisfies Record<PlanRefusal, string> as Record<string, string>,
  tablePage: {
    title: 'Handleplanen som tabel',
    readOnly: 'Din rolle kan læse planen, men ikke ændre den.',
    columns: {
      title: 'Tiltag',
      state: 'Status',
      start: 'Begynder i ugen med',
      end: 'Slutter',
      adopted: 'Vedtaget',
      wanted: 'Mål og frist',
      chance: 'Chance',
      pin: 'Fast',
    },
    save: 'Gem planen',
    wrongDay: (title: string) => `»${title}«: datoen findes ikke.`,
    startOf: (title: string) => `Begynder: ${title}`,
    pinOf: (title: string) => `Hold fast: ${title}`,
  },
  proposalPage: {
    title: 'Forslag til plan',
    same: 'Forslaget er den plan, I har: intet flyttes.',
    lead: (moves: number, left: number) =>
      `Forslaget flytter ${n(moves, 'tiltag', 'tiltag')}${left > 0 ? ` og finder ikke plads til ${left}` : ''}. Vælg dem, der skal gælde. Intet er gemt endnu.`,
    better: 'Find et bedre (10 sekunder)',
    accept: 'Gem de valgte',
    take: (title: string) => `Tag forslaget for ${title}`,
    columns: {
      take: 'Tag',
      title: 'Tiltag',
      present: 'Nu',
      proposed: 'Forslag',
      adopted: 'Vedtaget',
      shift: 'Flyttes',
    },
    left: 'Uden tid',
    unmet: 'Det kan forslaget ikke opfylde',
  },
  comparePage: {
    title: 'Sammenlign planer',
    lead: 'To planer ved siden af hinanden: den, der gælder nu, det vedtagne, en plan, der er gemt, eller et nyt forslag. Skridt væk fra det vedtagne er begrundet.',
    before: 'Fra',
    after: 'Til',
    now: 'Planen nu',
    adopted: 'Senest vedtaget',
    revision: (whose: string, number: number, decided: string | null) =>
      `${whose}, plan nr. ${number}, ${decided === null ? 'til vedtagelse' : `vedtaget ${decided}`}`,
    proposal: 'Et nyt forslag',
    notIn: 'ingen tid',
    columns: { title: 'Tiltag', shift: 'Forskel', reason: 'Begrundelse' },
    none: 'Ingen plan er vedtaget endnu, så der er intet at sammenligne med.',
    counts: (later: number, earlier: number, added: number, removed: number) =>
      `${later} senere, ${earlier} tidligere, ${added} nye, ${removed} uden tid.`,
    only: 'Kun det, der er flyttet',
    all: 'Alle tiltag',
  },
  adoptionPage: {
    title: 'Vedtag planen',
    lead: 'En plan vedtages gennem en sag: gem den, som den er, tag den op i udvalget, og knyt den til beslutningen. Derefter står den fast, og alt, der skrider, måles mod den.',
    whose: 'Hvis plan',
    whole: 'Hele kommunen',
    keep: 'Gem planen til vedtagelse',
    keepLead: (count: number) => `Planen har ${n(count, 'tiltag', 'tiltag')} med tid.`,
    note: 'Bemærkning',
    noteHint: 'Hvad er det nye i denne plan? Den kan læses af alle, når planen er vedtaget.',
    reasons: 'Hvorfor forlades den vedtagne tid?',
    from: (before: string, now: string) => `Fra ${before} til ${now}`,
    submit: 'Gem til vedtagelse',
    history: 'Planer, der er gemt',
    none: 'Ingen plan er gemt endnu',
    numbered: (number: number) => `plan nr. ${number}`,
    counts: (lines: number, moved: number) => `${n(lines, 'tiltag', 'tiltag')}, ${moved} flyttet`,
    columns: { number: 'Plan', state: 'Status', made: 'Gemt af', decision: 'Vedtaget', changes: 'Indhold' },
  },
  revisionStates: { proposed: 'Til vedtagelse', adopted: 'Vedtaget', dropped: 'Opgivet' },
  revisionPage: {
    quote: 'Beslutningens ordlyd',
    lines: 'Tiltag og tider',
    against: (number: number) => `Ved siden af plan nr. ${number}, som den afløser.`,
    first: 'Den første plan; der er ingen før den.',
    added: 'nyt',
    drop: 'Opgiv denne plan',
    adopt: 'Knyt til beslutningen',
    adoptLead:
      'Sagen skal være læst ind. Ordlyden findes af sig selv, når udvalgets beslutning den dag er læst.',
    matter: 'Sag',
    choose: 'Vælg',
    committee: 'Udvalg',
    day: 'Besluttet den',
    quoteHint: 'Skriv kun noget her, hvis beslutningen ikke er læst ind.',
    submit: 'Vedtag planen',
    columns: {
      title: 'Tiltag',
      now: 'I denne plan',
      before: 'I planen før',
      shift: 'Forskel',
      reason: 'Begrundelse',
    },
  },
  overloadPage: {
    lead: 'En enhed kan få lov til at gå over sin grænse i en periode. Det kræver et navn og en begrundelse, og begge vises for alle.',
    formLead: 'Brug det, når noget skal gøres, og enheden ved, hvad den siger ja til.',
    from: 'Fra',
    to: 'Til og med',
    points: 'Point mere',
    atOnce: 'Tiltag mere ad gangen',
    reason: 'Hvorfor',
    reasonHint: 'Hvad er så vigtigt, at grænsen må overskrides, og hvordan hjælpes enheden imens?',
    by: 'Hvem har tilladt det',
    byHint: 'Navn eller stilling.',
    submit: 'Tillad overskridelsen',
    faults: {
      fromOn: 'Fra: skriv en dato, der findes.',
      toOn: 'Til og med: skriv en dato, der ikke ligger før den første.',
      points: 'Point mere: skriv et tal over 0.',
      atOnce: 'Tiltag mere ad gangen: skriv et helt tal.',
      reason: 'Hvorfor: skriv en begrundelse.',
      allowedBy: 'Hvem har tilladt det: skriv et navn eller en stilling.',
    },
  },
}

export type PagesTexts = typeof pagesDa
