import type { Wait } from '@pejl/domain/plan/initiative.ts'
import { after, joinParts, linesOf, splitParts } from './parts.ts'
import type { PlanNames } from './plan-names.ts'
import { dayNeeded, notUnderstood, wholeNeeded } from './reading.ts'

/**
 * `efter 12 | mindst 4 uger | højst 10 uger | note: …`, `beslutning: Børneudvalget | sag 24/123 | mindst 2 uger | mødt
 * 2027-03-01`, `inddragelse: OMU | mindst 6 uger`; one a line.
 */
export function writeWaits(waits: readonly Wait[], names: PlanNames): string {
  return waits.map((wait) => joinParts([...whatFor(wait, names), ...lags(wait)])).join('\n')
}

function whatFor(wait: Wait, { initiative, committee, matter }: PlanNames): readonly string[] {
  if (wait.kind === 'initiative') return [`efter ${initiative.name(wait.afterId)}`]
  const kind = wait.kind === 'decision' ? 'beslutning' : 'inddragelse'
  return [
    `${kind}: ${committee.name(wait.committeeId)}`,
    ...(wait.matterId === null ? [] : [`sag ${matter.name(wait.matterId)}`]),
    ...(wait.metOn === null ? [] : [`mødt ${wait.metOn}`]),
  ]
}

const lags = ({ leastWeeks, mostWeeks, note }: Wait): readonly string[] => [
  ...(leastWeeks === 0 ? [] : [`mindst ${leastWeeks} uger`]),
  ...(mostWeeks === null ? [] : [`højst ${mostWeeks} uger`]),
  ...(note === null ? [] : [`note: ${note}`]),
]

export function readWaits(cell: string, names: PlanNames): readonly Wait[] {
  return linesOf(cell).map((line) => readWait(line, names))
}

function readWait(line: string, { initiative, committee, matter }: PlanNames): Wait {
  const [what = '', ...more] = splitParts(line)
  const found = { leastWeeks: 0, mostWeeks: null as number | null, note: null as string | null }
  let met: ReturnType<typeof dayNeeded> | null = null
  let matterNumber: string | null = null
  for (const part of more) {
    const weeks = (word: string) => after(part, word)?.replace(/\s*uger?$/i, '')
    const [least, most, day, sag, note] = [
      weeks('mindst'),
      weeks('højst'),
      after(part, 'mødt'),
      after(part, 'sag'),
      after(part, 'note'),
    ]
    if (least !== undefined) found.leastWeeks = wholeNeeded(least)
    else if (most !== undefined) found.mostWeeks = wholeNeeded(most)
    else if (day !== undefined) met = dayNeeded(day)
    else if (sag !== undefined) matterNumber = sag
    else if (note !== undefined) found.note = note === '' ? null : note
    else if (part !== '') notUnderstood(`forstår ikke »${part}«. Skriv mindst, højst, sag, mødt eller note`)
  }
  const waited = after(what, 'efter')
  if (waited !== undefined) {
    const number = waited.replace(/^tiltag\s*/i, '')
    const afterId = initiative.find(number) ?? notUnderstood(`kender ikke tiltag nr. ${number}`)
    return { kind: 'initiative', afterId, ...found }
  }
  const [decision, involvement] = [after(what, 'beslutning'), after(what, 'inddragelse')]
  const name = decision ?? involvement
  if (name === undefined) return notUnderstood(`skal begynde med efter, beslutning eller inddragelse`)
  const committeeId = committee.find(name) ?? notUnderstood(`kender ikke udvalget »${name}«`)
  const matterId =
    matterNumber === null
      ? null
      : (matter.find(matterNumber) ?? notUnderstood(`kender ikke sagen ${matterNumber}`))
  return {
    kind: decision === undefined ? 'involvement' : 'decision',
    committeeId,
    matterId,
    metOn: met,
    ...found,
  }
}
