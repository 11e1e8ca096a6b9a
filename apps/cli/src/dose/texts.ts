import type { ProjectRefusal } from '@pejl/dosing/psplib/project-file.ts'

/** Why a project file was not taken. */
export const projectRefused = {
  empty: 'der er ingen aktiviteter i filen',
  'not-a-project': 'filen er ikke en projektfil',
  'several-modes': 'aktiviteter med flere udførelsesmåder kan ikke planlægges (kun én måde pr. aktivitet)',
  'other-resources':
    'filen har ressourcer, der bruges op; kun ressourcer, der kan bruges igen, kan planlægges',
  'too-large': 'der er flere aktiviteter, ressourcer eller større tal, end Pejl kan planlægge med',
  'not-a-number': 'der står noget andet, hvor der skal stå et helt tal',
  negative: 'der står et negativt tal',
  'cut-short': 'filen slutter for tidligt',
  'too-much': 'der står mere i filen, end den selv siger, der skal stå',
  'wrong-count': 'antallet passer ikke med det, filen selv siger',
  'unknown-successor': 'en efterfølger findes ikke i filen',
  circle: 'aktiviteterne venter på hinanden i ring',
  'over-capacity': 'en aktivitet kræver mere af en ressource, end der er',
} as const satisfies Record<ProjectRefusal, string>

export const unknownPlanFile =
  'filen er hverken en portefølje (JSON eller .xlsx) eller en projektfil (PSPLIB .sm eller Patterson .rcp)'

export const projectSummary = (makespan: number, lowerBound: number, proved: boolean): string =>
  proved
    ? `Varighed ${makespan}. Ingen plan er kortere: det er bevist.`
    : `Varighed ${makespan}. Ingen plan kan være kortere end ${lowerBound}; om ${makespan} er den korteste, er ikke bevist.`

export const projectProgress = (makespan: number): string => `Søger … varighed ${makespan}`
