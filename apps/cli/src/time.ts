import type { Day } from '@pejl/domain/common/day.ts'

const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

export const now = (): Date => new Date()

/** The day it is in Denmark. */
export const today = (): Day => danishDay.format(now()) as Day // Swedish dates are written yyyy-mm-dd
