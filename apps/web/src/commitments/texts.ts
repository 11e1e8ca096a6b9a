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
  lead: 'Det, der er lovet i beslutninger og sagsfremstillinger, og hvor det står. Et løfte er først indfriet, når en person har godtaget dokumentationen.',
  filterLabel: 'Løfternes status',
  all: 'Alle',
  proposals: 'Forslag til dokumentation',
  standings: {
    open: 'Åbent',
    due: 'Forfalder snart',
    overdue: 'Overskredet',
    kept: 'Indfriet',
    undocumented: 'Ikke dokumenteret',
    lapsed: 'Bortfaldet',
  } satisfies Record<Standing, string> as Record<Standing, string>,
  empty: 'Ingen løfter her',
  columns: { what: 'Løfte', to: 'Til', falls: 'Forfalder', standing: 'Status' },
  noTime: 'Ingen frist nævnt',
  from: (committee: string, day: string) => [committee, day].filter((text) => text !== '').join(', '),
  propose: 'Find forslag til dokumentation',
  proposeLead: 'Gennemgår de godkendte dokumenter for det, der kan vise, at et løfte er indfriet.',
  source: 'Se den i dokumentet',
  review: 'Ret løftet i gennemsynet',
  reviewLead:
    'Ordlyd, frist og modtager rettes i det dokument, løftet kommer fra: Åbn det igen, ret det, og godkend.',
  facts: {
    who: 'Hvem skal gøre det',
    to: 'Hvem skal have det',
    falls: 'Forfalder',
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
  occurrenceStates: { kept: 'Indfriet', ahead: 'Forude', undocumented: 'Ikke dokumenteret' },
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
  why: 'Hvorfor viser det, at løftet er indfriet?',
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
    afvist: 'Forslaget er afvist og stilles ikke igen.',
    tilfoejet: 'Dokumentationen er tilføjet.',
    stilling: 'Stillingen er gemt.',
    fundet: 'Dokumenterne er gennemgået. Nye forslag står herunder.',
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
  filterLabel: 'Status of the commitments',
  all: 'All',
  proposals: 'Proposals of evidence',
  standings: {
    open: 'Open',
    due: 'Due soon',
    overdue: 'Overdue',
    kept: 'Kept',
    undocumented: 'Not documented',
    lapsed: 'Lapsed',
  },
  empty: 'No commitments here',
  columns: { what: 'Commitment', to: 'To', falls: 'Due', standing: 'Status' },
  noTime: 'No deadline named',
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
    falls: 'Due',
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
