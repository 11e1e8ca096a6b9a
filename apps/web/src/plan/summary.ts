import { addDays, type Day } from '@pejl/domain/common/day.ts'
import type { Language } from '../language.ts'
import type { BoardRow } from './board.ts'
import { shortDay } from './days.ts'
import type { HeatRow } from './heat.ts'
import type { PlanTexts } from './texts.ts'

/** How the plan stands, in numbers. */
export interface Summary {
  readonly unitsOver: number
  readonly monthsOver: number
  /** Initiatives that do not keep a condition of their own. */
  readonly broken: number
  readonly unplaced: number
  /** null: nothing has been adopted. */
  readonly slipped: number | null
  readonly next: readonly { readonly title: string; readonly on: Day }[]
}

/** What the plan's rows and loads say together. Months are counted once, however many units are over in them. */
export function summaryOf(rows: readonly BoardRow[], heat: readonly HeatRow[], today: Day): Summary {
  const over = heat.filter(({ cells }) => cells.some(({ stand }) => stand === 'over'))
  const months = new Set(
    over.flatMap(({ cells }) =>
      cells.filter(({ stand }) => stand === 'over').map(({ month }) => month.firstOn),
    ),
  )
  const adopted = rows.filter((row) => row.adopted !== null)
  const soon = addDays(today, 120)
  return {
    unitsOver: over.length,
    monthsOver: months.size,
    broken: rows.filter(({ troubled }) => troubled).length,
    unplaced: rows.filter(({ present }) => present === null).length,
    slipped: adopted.length === 0 ? null : adopted.filter(hasSlipped).length,
    next: rows
      .flatMap(({ title, present, movable }) => (movable && present ? [{ title, on: present.startsOn }] : []))
      .filter(({ on }) => on >= today && on <= soon)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .slice(0, 3),
  }
}

/** Ends later than adopted, or has lost its time. */
export function hasSlipped({ adopted, present }: Pick<BoardRow, 'adopted' | 'present'>): boolean {
  return adopted !== null && (present === null || present.endsOn > adopted.endsOn)
}

/** The plan's state in a few sentences, the most important first. */
export function sentencesOf(summary: Summary, language: Language, t: PlanTexts): readonly string[] {
  const s = t.sentence
  const { unitsOver, monthsOver, broken, unplaced, slipped, next } = summary
  return [
    unitsOver > 0 ? s.over(unitsOver, monthsOver) : broken > 0 ? s.broken(broken) : s.holds,
    unplaced > 0 ? s.unplaced(unplaced) : '',
    slipped === null ? s.noAdopted : slipped === 0 ? s.asAdopted : s.slipped(slipped),
    next.length > 0
      ? s.next(next.map(({ title, on }) => s.start(title, shortDay(on, language))).join(', '))
      : '',
  ].filter((text) => text !== '')
}
