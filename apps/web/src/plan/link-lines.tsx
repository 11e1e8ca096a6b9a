import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { placeOf, type TimeScale } from '@pejl/domain/plan/time-scale.ts'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Counted } from './model.ts'
import { daysOf } from './placed.ts'

/** From the end of what is waited for to the start of what waits; places in per cent of the time. */
export interface LinkLine {
  readonly before: InitiativeId
  readonly after: InitiativeId
  readonly from: number
  readonly to: number
}

/** What the chosen initiative waits for, and what waits for it. */
export function linesTo(counted: Counted, id: InitiativeId, scale: TimeScale): readonly LinkLine[] {
  const days = daysOf(counted)
  const { names, portfolio } = counted.inWeeks
  return portfolio.links.flatMap(({ before, after }) => {
    const [first, second] = [names.get(before), names.get(after)]
    if (first?.kind !== 'initiative' || second?.kind !== 'initiative') return []
    if (first.initiativeId !== id && second.initiativeId !== id) return []
    const [end, start] = [days.get(first.initiativeId)?.endsOn, days.get(second.initiativeId)?.startsOn]
    if (!end || !start) return []
    return [
      {
        before: first.initiativeId,
        after: second.initiativeId,
        from: placeOf(scale, end),
        to: placeOf(scale, start),
      },
    ]
  })
}

interface LinkLinesProps {
  readonly root: HTMLElement
  readonly lines: readonly LinkLine[]
}

/** Lines between rows: where the rows are is known when they have been drawn. */
export function LinkLines({ root, lines }: LinkLinesProps) {
  const [middles, setMiddles] = useState<ReadonlyMap<string, number>>(new Map())
  useLayoutEffect(() => {
    const measured = new Map<string, number>()
    const top = root.querySelector('.plan-rows')?.getBoundingClientRect().top ?? 0
    for (const { before, after } of lines)
      for (const id of [before, after]) {
        const row = root.querySelector(`[data-row="${id}"]`)?.getBoundingClientRect()
        if (row) measured.set(id, row.top - top + row.height / 2)
      }
    setMiddles(measured)
  }, [lines])

  return (
    <svg class="plan-links" aria-hidden="true">
      {lines.map(({ before, after, from, to }) => {
        const [y1, y2] = [middles.get(before), middles.get(after)]
        if (y1 === undefined || y2 === undefined) return null
        return (
          <g key={`${before}${after}`}>
            <line x1={`${from}%`} x2={`${to}%`} y1={y1} y2={y1} />
            <line x1={`${to}%`} x2={`${to}%`} y1={y1} y2={y2} />
            <circle cx={`${from}%`} cy={y1} r="3" />
            <circle cx={`${to}%`} cy={y2} r="4" />
          </g>
        )
      })}
    </svg>
  )
}
