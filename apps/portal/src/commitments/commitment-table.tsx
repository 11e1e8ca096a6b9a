import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatPeriod, formatRecurrence } from '../dates.ts'
import { Day, OccasionLink, SourceLink } from '../frame/said.tsx'
import { href } from '../routes.ts'
import { standingTags } from '../tones.ts'

const columns = [
  { key: 'what', heading: 'Hvad er lovet' },
  { key: 'when', heading: 'Hvornår' },
  { key: 'standing', heading: 'Hvor står det' },
  { key: 'where', heading: 'Lovet i' },
]

interface CommitmentTableProps {
  readonly caption: string
  readonly commitments: readonly CommitmentView[]
  /** Tells the rows of two tables on one page apart. */
  readonly prefix?: string
}

/** Promises in rows, each with its state and the way to its sentence. */
export function CommitmentTable({ caption, commitments, prefix = 'loefte' }: CommitmentTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={commitments.map((commitment) => ({
        id: `${prefix}-${commitment.id}`,
        href: href.commitment(commitment.id),
        cells: {
          what: commitment.what,
          when: <When commitment={commitment} />,
          standing: <StandingTag commitment={commitment} />,
          where: (
            <>
              {commitment.occasion ? <OccasionLink occasion={commitment.occasion} /> : commitment.itemTitle}{' '}
              <SourceLink source={commitment.source} />
            </>
          ),
        },
      }))}
    />
  )
}

export function StandingTag({ commitment }: { readonly commitment: CommitmentView }) {
  const { tone, text } = standingTags[commitment.report.standing]
  return <StatusTag tone={tone}>{text}</StatusTag>
}

/** When it is to be done, as it was promised; for what recurs, the time it stands at too. */
export function When({ commitment }: { readonly commitment: CommitmentView }) {
  const { recurs, period, dueOn } = commitment
  if (!recurs)
    return dueOn ? <Day day={dueOn} /> : <span>{period ? formatPeriod(period) : 'ingen frist nævnt'}</span>

  return (
    <>
      {formatRecurrence(recurs)}
      {period ? ` i ${formatPeriod(period)}` : null}
      <At commitment={commitment} />
    </>
  )
}

function At({ commitment: { report } }: { readonly commitment: CommitmentView }) {
  const missing = report.occurrences.find(({ state }) => state === 'undocumented')
  const next = missing ?? report.occurrences.find(({ state }) => state === 'ahead')
  if (!next || next.key === '') return null
  return <span class="muted">{`; ${missing ? 'mangler' : 'næste'}: ${formatPeriod(next.key)}`}</span>
}
