import type { Standing } from '@pejl/domain/follow-up/commitment.ts'
import type { CommitmentStanding } from '@pejl/store/public/commitment-views.ts'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import type { Catalogue } from '../language.ts'
import { standingNames, standingPlurals, standingTones } from '../tones.ts'
import { useTexts } from './language.tsx'

/** What stands somewhere. */
export type Stands = Pick<CommitmentStanding, 'report'>

const none: Catalogue<string> = { da: 'Ingen løfter endnu', en: 'No promises yet' }

/** Kept first, then what is ahead, then what nobody has shown. */
const order = [
  'kept',
  'open',
  'due',
  'undocumented',
  'overdue',
  'lapsed',
] as const satisfies readonly Standing[]

function countStandings(commitments: readonly Stands[]) {
  return order
    .map((standing) => ({
      standing,
      count: commitments.filter((one) => one.report.standing === standing).length,
    }))
    .filter(({ count }) => count > 0)
}

/** The same counts as a line cut in pieces; a picture only, the words stand in `Progress`. */
export function ProgressPicture({ commitments }: { readonly commitments: readonly Stands[] }) {
  const total = commitments.length
  if (total === 0) return null
  let before = 0

  return (
    <svg
      class="progress-picture"
      viewBox="0 0 400 10"
      width="100%"
      height="10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {countStandings(commitments).map(({ standing, count }) => {
        const [x, width] = [(before / total) * 400, (count / total) * 400]
        before += count
        return (
          <rect
            key={standing}
            x={x}
            y="0"
            width={Math.max(1, width - 3)}
            height="10"
            fill={fills[standing]}
          />
        )
      })}
    </svg>
  )
}

const fills = {
  kept: 'var(--done)',
  open: 'var(--ahead)',
  due: 'var(--due)',
  overdue: 'var(--late)',
  undocumented: 'var(--unknown)',
  lapsed: 'var(--line)',
} as const satisfies Record<Standing, string>

/** How many promises stand where, in words and counts. */
export function Progress({ commitments }: { readonly commitments: readonly Stands[] }) {
  const one = useTexts(standingNames)
  const several = useTexts(standingPlurals)
  const nothing = useTexts(none)
  const counts = countStandings(commitments)
  if (counts.length === 0) return <span class="muted">{nothing}</span>

  return (
    <>
      {counts.map(({ standing, count }) => (
        <StatusTag key={standing} tone={standingTones[standing]}>
          {`${count}\u00a0${count === 1 ? one[standing].toLowerCase() : several[standing]}`}
        </StatusTag>
      ))}
    </>
  )
}
