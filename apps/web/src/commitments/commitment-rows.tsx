import type { StaffCommitment } from '@pejl/store/commitment-views.ts'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import { href } from '../routes.ts'
import { standingTones } from './standing-tones.ts'
import { texts } from './texts.ts'

interface CommitmentRowsProps {
  readonly commitments: readonly StaffCommitment[]
  readonly language: Language
}

/** Commitments, a row each: what, to whom, when, and where it stands. */
export function CommitmentRows({ commitments, language }: CommitmentRowsProps) {
  const t = texts[language]

  return (
    <DataTable
      caption={t.title}
      columns={(['what', 'to', 'falls', 'standing'] as const).map((key) => ({
        key,
        heading: t.columns[key],
      }))}
      rows={commitments.map((one) => ({
        id: `l-${one.id}`,
        href: href.commitment(one.id),
        cells: {
          what: (
            <>
              {one.what}
              <span class="muted small block">
                {t.from(one.committee ?? one.itemTitle, formatDay(one.heldOn, language))}
              </span>
            </>
          ),
          to: one.recipient ?? '',
          falls: <span class="nowrap">{formatDay(one.report.falls, language) || t.noTime}</span>,
          standing: (
            <StatusTag tone={standingTones[one.report.standing]}>
              {t.standings[one.report.standing]}
            </StatusTag>
          ),
        },
      }))}
    />
  )
}
