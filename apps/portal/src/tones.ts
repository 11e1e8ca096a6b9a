import type { Outcome } from '@pejl/domain/documents/read-item.ts'
import type { Occurrence, Standing } from '@pejl/domain/follow-up/commitment.ts'
import type { Tone } from '@pejl/ui/status-tag.tsx'
import type { Catalogue } from './language.ts'

export const standingTones = {
  open: 'ahead',
  due: 'due',
  overdue: 'late',
  kept: 'done',
  undocumented: 'unknown',
  lapsed: 'neutral',
} as const satisfies Record<Standing, Tone>

export const standingNames: Catalogue<Record<Standing, string>> = {
  da: {
    open: 'Åbent',
    due: 'Forfalder\u00a0snart',
    overdue: 'Overskredet',
    kept: 'Indfriet',
    undocumented: 'Ikke\u00a0dokumenteret',
    lapsed: 'Bortfaldet',
  },
  en: {
    open: 'Open',
    due: 'Due\u00a0soon',
    overdue: 'Overdue',
    kept: 'Kept',
    undocumented: 'Not\u00a0documented',
    lapsed: 'Lapsed',
  },
}

/** The same of several promises, behind their number: "8 indfriede". */
export const standingPlurals: Catalogue<Record<Standing, string>> = {
  da: {
    open: 'åbne',
    due: 'forfalder\u00a0snart',
    overdue: 'overskredne',
    kept: 'indfriede',
    undocumented: 'ikke\u00a0dokumenterede',
    lapsed: 'bortfaldne',
  },
  en: {
    open: 'open',
    due: 'due\u00a0soon',
    overdue: 'overdue',
    kept: 'kept',
    undocumented: 'not\u00a0documented',
    lapsed: 'lapsed',
  },
}

/** One time of a promise, or the promise as a whole when it no longer applies. */
export type TimeState = Occurrence['state'] | 'lapsed'

export const timeTones = {
  kept: 'done',
  ahead: 'ahead',
  undocumented: 'unknown',
  lapsed: 'neutral',
} as const satisfies Record<TimeState, Tone>

export const timeNames: Catalogue<Record<TimeState, string>> = {
  da: {
    kept: standingNames.da.kept,
    ahead: 'Forude',
    undocumented: standingNames.da.undocumented,
    lapsed: standingNames.da.lapsed,
  },
  en: {
    kept: standingNames.en.kept,
    ahead: 'Ahead',
    undocumented: standingNames.en.undocumented,
    lapsed: standingNames.en.lapsed,
  },
}

export const outcomeTones = {
  approved: 'done',
  noted: 'done',
  discussed: 'neutral',
  recommended: 'ahead',
  postponed: 'due',
  rejected: 'late',
  referred: 'ahead',
  other: 'neutral',
} as const satisfies Record<Outcome, Tone>

export const outcomeNames: Catalogue<Record<Outcome, string>> = {
  da: {
    approved: 'Godkendt',
    noted: 'Taget til efterretning',
    discussed: 'Drøftet',
    recommended: 'Anbefalet',
    postponed: 'Udsat',
    rejected: 'Afvist',
    referred: 'Sendt videre',
    other: 'Anden beslutning',
  },
  en: {
    approved: 'Approved',
    noted: 'Noted',
    discussed: 'Discussed',
    recommended: 'Recommended',
    postponed: 'Postponed',
    rejected: 'Rejected',
    referred: 'Referred',
    other: 'Other decision',
  },
}
