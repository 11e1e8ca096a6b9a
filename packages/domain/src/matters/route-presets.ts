import type { CommitteeId } from '../common/id.ts'
import type { StatuteKey } from './statutes.ts'

/** A stop before it is one: what a preset or a form asks for. */
export type StopText =
  | {
      readonly kind: 'committee'
      readonly committeeId: CommitteeId
      readonly decides: boolean
      readonly workDays: number
      /** At the same time as the stop before it; not, when nothing is said. */
      readonly beside?: boolean
    }
  | {
      readonly kind: 'hearing'
      readonly title: string
      readonly days: number
      readonly statute: StatuteKey | null
      readonly workDays: number
      readonly beside?: boolean
    }

/**
 * Ways that most matters take. `here`: its own committee decides. `up`: from its committee by the finance committee to the
 * council. `heard`: sent out to be heard, back to its committee, then up. `plan`: up, out by the Planning Act, and up again.
 */
export const presetKeys = ['here', 'up', 'heard', 'plan'] as const
export type PresetKey = (typeof presetKeys)[number]

export interface PresetCommittees {
  /** The body whose matter it is. */
  readonly own: CommitteeId
  readonly finance: CommitteeId | null
  readonly council: CommitteeId | null
  /** Asked before it is decided, in order: `medCommitteesFor`. */
  readonly med: readonly CommitteeId[]
}

/** The days of work reckoned with before a new item, and before the answers to a hearing are gathered. */
const writing = 10
const gathering = 10

/** The stops of a preset; the last committee of them decides. `hearing`: what the hearing is called. */
export function presetStops(
  preset: PresetKey,
  { own, finance, council, med }: PresetCommittees,
  hearing: string,
): readonly StopText[] {
  const at = (committeeId: CommitteeId, workDays = 0) =>
    ({ kind: 'committee', committeeId, decides: false, workDays }) as const
  const above = [finance, council].flatMap((id) => (id === null || id === own ? [] : id))
  const up = own === council ? [] : own === finance ? above.filter((id) => id === council) : above
  const staff = med.map((id) => at(id, 5))
  const out = (days: number, statute: StatuteKey | null) =>
    ({ kind: 'hearing', title: hearing, days, statute, workDays: 2 }) as const

  const stops = ((): readonly StopText[] => {
    switch (preset) {
      case 'here':
        return [...staff, at(own, writing)]
      case 'up':
        return [...staff, at(own, writing), ...up.map((id) => at(id))]
      case 'heard':
        return [at(own, writing), out(28, null), ...staff, at(own, gathering), ...up.map((id) => at(id))]
      case 'plan':
        return [
          at(own, writing),
          ...up.map((id) => at(id)),
          out(28, 'local-plan'),
          ...staff,
          at(own, gathering),
          ...up.map((id) => at(id)),
        ]
    }
  })()
  const last = stops.findLastIndex(({ kind }) => kind === 'committee')
  return stops.map((stop, index) =>
    stop.kind === 'committee' && index === last ? { ...stop, decides: true } : stop,
  )
}
