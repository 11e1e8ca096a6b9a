import type { Outcome } from '@pejl/domain/documents/read-item.ts'
import type { Catalogue } from '../language.ts'

/** What a committee decided, in a word or two. */
export const outcomeNames: Catalogue<Readonly<Record<Outcome, string>>> = {
  da: {
    approved: 'Godkendt',
    noted: 'Taget til efterretning',
    discussed: 'Drøftet',
    recommended: 'Anbefalet',
    postponed: 'Udsat',
    rejected: 'Afvist',
    referred: 'Oversendt',
    other: 'Andet',
  },
  en: {
    approved: 'Approved',
    noted: 'Noted',
    discussed: 'Discussed',
    recommended: 'Recommended',
    postponed: 'Postponed',
    rejected: 'Rejected',
    referred: 'Referred',
    other: 'Other',
  },
}
