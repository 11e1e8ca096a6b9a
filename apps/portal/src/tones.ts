import type { Outcome } from '@pejl/domain/documents/read-item.ts'
import type { Occurrence, Standing } from '@pejl/domain/follow-up/commitment.ts'
import type { Tone } from '@pejl/ui/status-tag.tsx'

type Tag = { readonly tone: Tone; readonly text: string }

export const standingTags = {
  open: { tone: 'ahead', text: 'Åbent' },
  due: { tone: 'due', text: 'Forfalder\u00a0snart' },
  overdue: { tone: 'late', text: 'Overskredet' },
  kept: { tone: 'done', text: 'Indfriet' },
  undocumented: { tone: 'unknown', text: 'Ikke\u00a0dokumenteret' },
  lapsed: { tone: 'neutral', text: 'Bortfaldet' },
} as const satisfies Record<Standing, Tag>

export const occurrenceTags = {
  kept: standingTags.kept,
  ahead: { tone: 'ahead', text: 'Forude' },
  undocumented: standingTags.undocumented,
  lapsed: standingTags.lapsed,
} as const satisfies Record<Occurrence['state'] | 'lapsed', Tag>

export const outcomeTags = {
  approved: { tone: 'done', text: 'Godkendt' },
  noted: { tone: 'done', text: 'Taget til efterretning' },
  discussed: { tone: 'neutral', text: 'Drøftet' },
  recommended: { tone: 'ahead', text: 'Anbefalet' },
  postponed: { tone: 'due', text: 'Udsat' },
  rejected: { tone: 'late', text: 'Afvist' },
  referred: { tone: 'ahead', text: 'Sendt videre' },
  other: { tone: 'neutral', text: 'Anden beslutning' },
} as const satisfies Record<Outcome, Tag>
