import type { NextStep, StepKind } from '@pejl/domain/sittings/next-step.ts'
import type { Preparing } from '@pejl/store/sittings/progress-views.ts'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import { stepTexts } from './step-texts.ts'

interface MeetingsPartProps {
  readonly visit: Visit
  readonly steps: readonly NextStep[]
  readonly preparing: Preparing
}

const most = 12

/** What is to be done next for each meeting, the most urgent at the top, and what else waits for the next agendas. */
export function MeetingsPart({ visit, steps, preparing }: MeetingsPartProps) {
  const t = stepTexts[visit.language]
  const { toApprove, lateMatters } = preparing

  return (
    <Section id="moeder" heading={t.heading} more={{ label: t.all, href: href.meetings }}>
      {toApprove + lateMatters > 0 ? (
        <p class="step-notes">
          {toApprove > 0 ? <a href={href.itemsOf({ state: 'approval' })}>{t.toApprove(toApprove)}</a> : null}
          {lateMatters > 0 ? (
            <a href={href.mattersOf({ stand: 'late' })}>{t.lateMatters(lateMatters)}</a>
          ) : null}
        </p>
      ) : null}
      {steps.length === 0 ? (
        <p class="muted">{t.none}</p>
      ) : (
        <DataTable
          caption={t.heading}
          columns={[
            { key: 'step', heading: t.columns.step },
            { key: 'meeting', heading: t.columns.meeting },
            { key: 'due', heading: t.columns.due },
          ]}
          rows={steps.slice(0, most).map((step) => ({
            id: `m-${step.meeting.id}`,
            href: placeOf(step),
            cells: {
              step: t.steps[step.kind](step.meeting),
              meeting: t.meeting(step.meeting.committee, formatDay(step.meeting.heldOn, visit.language)),
              due: <Due visit={visit} step={step} />,
            },
          }))}
        />
      )}
    </Section>
  )
}

const afterMeeting: readonly StepKind[] = ['close', 'lay-minutes', 'collect-answers', 'publish-minutes']

function Due({ visit, step }: { readonly visit: Visit; readonly step: NextStep }) {
  const t = stepTexts[visit.language]
  if (afterMeeting.includes(step.kind)) return <StatusTag tone="due">{t.held}</StatusTag>
  const day = formatDay(step.dueOn, visit.language)
  return step.isLate ? <StatusTag tone="late">{t.late(day)}</StatusTag> : <span>{day}</span>
}

/** Where the step is taken. */
function placeOf({ kind, meeting: { id } }: NextStep): string {
  if (kind === 'close') return href.sitting(id)
  if (kind === 'lay-minutes' || kind === 'collect-answers') return href.minutes(id)
  if (kind === 'publish-agenda') return href.publishing(id, 'agenda')
  if (kind === 'publish-minutes') return href.publishing(id, 'minutes')
  return href.meeting(id)
}
