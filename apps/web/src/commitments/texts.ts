import type { Standing } from '@pejl/domain/follow-up/commitment.ts'
import type { Catalogue } from '../language.ts'

/** Why evidence or a verdict was not saved. */
export type CommitmentRefusal =
  | 'forbidden'
  | 'not-found'
  | 'stale'
  | 'wrong-value'
  | 'same-item'
  | 'reason-missing'
  | 'verdict-missing'

const da = {
  title: 'Løfter',
  lead: 'Det, der er lovet i beslutninger og sagsfremstillinger, og hvor det står. Kun dokumentation, som en person har godtaget, gør et løfte holdt.',
  filterLabel: 'Hvor løfterne står',
  all: 'Alle',
  proposals: 'Forslag til dokumentation',
  standings: {
    open: 'Ikke faldet endnu',
    due: 'Skal snart holdes',
    overdue: 'Ikke gjort',
    kept: 'Holdt',
    undocumented: 'Ikke dokumenteret',
    lapsed: 'Bortfaldet',
  } satisfies Record<Standing, string> as Record<Standing, string>,
  empty: 'Ingen løfter her',
  columns: { what: 'Løfte', to: 'Til', falls: 'Falder', standing: 'Står' },
  noTime: 'Ingen tid nævnt',
  from: (committee: string, day: string) => [committee, day].filter((text) => text !== '').join(', '),
  propose: 'Find forslag til dokumentation',
  proposeLead: 'Ser de godkendte dokumenter igennem for noget, der ligner opfyldelsen af et løfte.',
  source: 'Se den i dokumentet',
  review: 'Ret løftet i gennemsynet',
  reviewLead:
    'Ordlyd, tid og modtager rettes i dokumentet, løftet kommer fra: åbn det igen, ret, og godkend.',
  facts: {
    who: 'Hvem skal gøre det',
    to: 'Hvem skal have det',
    falls: 'Falder',
    made: 'Lovet den',
    matter: 'Sag',
    strategies: 'Strategier',
    section: 'Afsnit',
    access: 'Adgang',
  },
  closed: 'Lukket punkt; vises ikke offentligt',
  evidence: 'Dokumentation',
  noEvidence: 'Ingen dokumentation endnu.',
  evidenceStates: { proposed: 'Foreslået', linked: 'Godtaget', dismissed: 'Ikke dokumentation' },
  occurrences: 'De enkelte gange',
  occurrenceStates: { kept: 'Holdt', ahead: 'Forude', undocumented: 'Ikke dokumenteret' },
  link: 'Det er dokumentation',
  dismiss: 'Det er det ikke',
  saidBy: (by: string) => `Sagt af ${by}`,
  program: 'programmet',
  add: 'Tilføj dokumentation selv',
  search: 'Find et punkt: titel, sagsnummer eller udvalg',
  searchSubmit: 'Søg',
  noCandidates: 'Ingen punkter passer.',
  chosen: 'Punktet, der viser det',
  addQuote: 'Sætningen, der viser det',
  addQuoteHint: 'Kopiér den, præcis som den står i dokumentet.',
  occurrence: 'Hvilken gang',
  why: 'Hvorfor viser det, at løftet er holdt?',
  addSubmit: 'Tilføj',
  verdict: 'Tag stilling',
  verdictLead: 'Det, du skriver, kan læses af alle.',
  verdicts: {
    '': 'Ingen stilling: dokumentationen afgør det',
    'not-done': 'Det er ikke gjort',
    lapsed: 'Det er bortfaldet, fx fordi en senere beslutning har ændret det',
  },
  verdictWhy: 'Begrundelse',
  verdictSubmit: 'Gem',
  readOnly: 'Sekretærer kan tage stilling og godtage dokumentation.',
  problem: 'Det blev ikke gemt',
  done: {
    godtaget: 'Dokumentationen er godtaget.',
    afvist: 'Forslaget er lagt væk og foreslås ikke igen.',
    tilfoejet: 'Dokumentationen er tilføjet.',
    stilling: 'Stillingen er gemt.',
    fundet: 'Dokumenterne er set igennem. Nye forslag står herunder.',
  } as Readonly<Record<string, string>>,
  refusals: {
    forbidden: 'Din rolle kan ikke tage stilling til løfter.',
    'not-found': 'Det, du valgte, findes ikke længere.',
    stale: 'En anden har taget stilling imens. Se, hvad der nu står, og gem igen, hvis du stadig mener det.',
    'wrong-value':
      'Sætningen står ikke i punktet, eller den valgte gang passer ikke til løftet. Kopiér sætningen, præcis som den står.',
    'same-item': 'Punktet er det, løftet selv kommer fra. Et løfte kan ikke dokumentere sig selv.',
    'reason-missing': 'Skriv en begrundelse.',
    'verdict-missing': 'Vælg en stilling.',
  } satisfies Record<CommitmentRefusal, string> as Record<CommitmentRefusal, string>,
}

const en: typeof da = {
  title: 'Commitments',
  lead: 'What has been promised in decisions and case texts, and where it stands. Only evidence that a person has accepted makes a commitment kept.',
  filterLabel: 'Where the commitments stand',
  all: 'All',
  proposals: 'Proposals of evidence',
  standings: {
    open: 'Not yet due',
    due: 'Due soon',
    overdue: 'Not done',
    kept: 'Kept',
    undocumented: 'Not documented',
    lapsed: 'Lapsed',
  },
  empty: 'No commitments here',
  columns: { what: 'Commitment', to: 'To', falls: 'Falls', standing: 'Stands' },
  noTime: 'No time named',
  from: da.from,
  propose: 'Find proposals of evidence',
  proposeLead: 'Looks through the accepted documents for what may show that a commitment was kept.',
  source: 'See it in the document',
  review: 'Correct the commitment in review',
  reviewLead:
    'Wording, time and recipient are corrected in the document it comes from: reopen it, correct it, accept it.',
  facts: {
    who: 'Who is to do it',
    to: 'Who is to have it',
    falls: 'Falls',
    made: 'Promised on',
    matter: 'Case',
    strategies: 'Strategies',
    section: 'Section',
    access: 'Access',
  },
  closed: 'Closed item; not shown in public',
  evidence: 'Evidence',
  noEvidence: 'No evidence yet.',
  evidenceStates: { proposed: 'Proposed', linked: 'Accepted', dismissed: 'Not evidence' },
  occurrences: 'Each time',
  occurrenceStates: { kept: 'Kept', ahead: 'Ahead', undocumented: 'Not documented' },
  link: 'It is evidence',
  dismiss: 'It is not',
  saidBy: (by) => `Said by ${by}`,
  program: 'the program',
  add: 'Add evidence yourself',
  search: 'Find an item: title, case number or committee',
  searchSubmit: 'Search',
  noCandidates: 'No items match.',
  chosen: 'The item that shows it',
  addQuote: 'The sentence that shows it',
  addQuoteHint: 'Copy it exactly as it stands in the document.',
  occurrence: 'Which time',
  why: 'Why does it show that the commitment was kept?',
  addSubmit: 'Add',
  verdict: 'Give a verdict',
  verdictLead: 'What you write can be read by everybody.',
  verdicts: {
    '': 'No verdict: the evidence decides',
    'not-done': 'It is not done',
    lapsed: 'It has lapsed, for instance because a later decision changed it',
  },
  verdictWhy: 'Reason',
  verdictSubmit: 'Save',
  readOnly: 'Secretaries can give verdicts and accept evidence.',
  problem: 'It was not saved',
  done: {
    godtaget: 'The evidence is accepted.',
    afvist: 'The proposal is put away and will not be proposed again.',
    tilfoejet: 'The evidence is added.',
    stilling: 'The verdict is saved.',
    fundet: 'The documents have been looked through. New proposals are below.',
  },
  refusals: {
    forbidden: 'Your role cannot judge commitments.',
    'not-found': 'What you chose is no longer there.',
    stale:
      'Someone else has given a verdict meanwhile. See what it says now and save again if you still mean it.',
    'wrong-value':
      'The sentence does not stand in the item, or the time chosen does not fit. Copy the sentence exactly as it stands.',
    'same-item': 'The item is the one the commitment comes from. A commitment is no evidence of itself.',
    'reason-missing': 'Give a reason.',
    'verdict-missing': 'Choose a verdict.',
  },
}

export type CommitmentTexts = typeof da
export const texts: Catalogue<CommitmentTexts> = { da, en }
