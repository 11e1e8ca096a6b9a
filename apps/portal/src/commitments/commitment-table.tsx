import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatPeriod, formatRecurrence } from '../dates.ts'
import { Danish, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { Day, OccasionLink, ShortSourceLink } from '../frame/said.tsx'
import { standingNames, standingTones } from '../tones.ts'
import { ledgerTexts } from './texts.ts'

interface CommitmentTableProps {
  readonly caption: string
  readonly commitments: readonly CommitmentView[]
}

/** Promises in rows, each with its state and the way to its sentence. */
export function CommitmentTable({ caption, commitments }: CommitmentTableProps) {
  const [texts, href] = [useTexts(ledgerTexts), useHref()]

  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'what', heading: texts.what },
        { key: 'when', heading: texts.when },
        { key: 'standing', heading: texts.standing },
        { key: 'where', heading: texts.where },
      ]}
      rows={commitments.map((commitment) => ({
        id: `loefte-${commitment.id}`,
        href: href.commitment(commitment.id),
        cells: {
          what: <Danish>{commitment.what}</Danish>,
          when: <When commitment={commitment} />,
          standing: <StandingTag commitment={commitment} />,
          where: (
            <>
              <PromisedIn commitment={commitment} /> <ShortSourceLink source={commitment.source} />
            </>
          ),
        },
      }))}
    />
  )
}

interface OneCommitment {
  readonly commitment: CommitmentView
}

/** The meeting it was promised at, or the document when no meeting is known. */
export const PromisedIn = ({ commitment: { occasion, itemTitle } }: OneCommitment) =>
  occasion ? <OccasionLink occasion={occasion} /> : <Danish>{itemTitle}</Danish>

export function StandingTag({ commitment: { report } }: OneCommitment) {
  return (
    <StatusTag tone={standingTones[report.standing]}>{useTexts(standingNames)[report.standing]}</StatusTag>
  )
}

/** When it is to be done, as it was promised; for what recurs, the time it stands at too. */
export function When({ commitment }: OneCommitment) {
  const [texts, language] = [useTexts(ledgerTexts), useLanguage()]
  const { recurs, period, dueOn } = commitment
  if (!recurs && dueOn) return <Day day={dueOn} />
  if (!recurs) return <span>{period ? formatPeriod(period, language) : texts.noTime}</span>

  return (
    <>
      {formatRecurrence(recurs, language)}
      {period ? texts.inPeriod(formatPeriod(period, language)) : null}
      <At commitment={commitment} />
    </>
  )
}

function At({ commitment: { report } }: OneCommitment) {
  const [texts, language] = [useTexts(ledgerTexts), useLanguage()]
  const missing = report.occurrences.find(({ state }) => state === 'undocumented')
  const next = missing ?? report.occurrences.find(({ state }) => state === 'ahead')
  if (!next || next.key === '') return null
  const period = formatPeriod(next.key, language)
  return <span class="muted">{missing ? texts.missing(period) : texts.next(period)}</span>
}
