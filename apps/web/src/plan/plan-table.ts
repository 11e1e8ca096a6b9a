import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { mondayOf } from '@pejl/domain/plan/weeks.ts'
import { type Fields, namesUnder, textOf } from '../desk/fields.ts'
import type { BoardRow } from './board.ts'

/** One row of the plan's table as typed. */
export interface TypedRow {
  readonly startsOn: string
  readonly pinned: boolean
}

export interface TypedTable {
  readonly edition: number
  readonly reason: string
  /** Only the rows somebody has changed, by initiative. */
  readonly rows: ReadonlyMap<string, TypedRow>
}

/** A row as the page shows it: its day, and whether it is pinned. The form sends it back as it was seen. */
export const seenText = ({ present, pinned }: Pick<BoardRow, 'present' | 'pinned'>): string =>
  `${present?.startsOn ?? ''}${pinned ? '!' : ''}`

/**
 * The table as typed. A row that is as it was seen is no change, so that saving on top of what others have saved
 * meanwhile does not put theirs back.
 */
export function readTable(form: Fields): TypedTable {
  const rows = namesUnder(form, 'set.').flatMap((id): readonly (readonly [string, TypedRow])[] => {
    const typed = { startsOn: textOf(form, `start.${id}`), pinned: form.has(`fast.${id}`) }
    return `${typed.startsOn}${typed.pinned ? '!' : ''}` === textOf(form, `set.${id}`) ? [] : [[id, typed]]
  })
  return { edition: Number(textOf(form, 'udgave')) || 0, reason: textOf(form, 'grund'), rows: new Map(rows) }
}

export interface WantedMove {
  readonly initiativeId: InitiativeId
  readonly startsOn: Day | null
  readonly pinned: boolean
}

/** The moves that are asked for, and the rows whose date is none. */
export function movesOf({ rows }: TypedTable): {
  readonly moves: readonly WantedMove[]
  readonly wrong: readonly string[]
} {
  const moves: WantedMove[] = []
  const wrong: string[] = []
  for (const [id, { startsOn, pinned }] of rows) {
    const day = startsOn === '' ? null : parseDay(startsOn)
    if (day === undefined) wrong.push(id)
    // whose id it is, the action asks the database
    else moves.push({ initiativeId: id as InitiativeId, startsOn: day && mondayOf(day), pinned })
  }
  return { moves, wrong }
}
