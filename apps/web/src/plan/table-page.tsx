import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { Finished } from '@pejl/domain/plan/tempo.ts'
import { Button, ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import type { BoardRow } from './board.ts'
import { mainChance, percentOf } from './chances.ts'
import { shortDay, shortDays } from './days.ts'
import type { DeskLook } from './desk-look.ts'
import { emptyDraft } from './draft.ts'
import { countPlan, showPlan } from './model.ts'
import { toldOf } from './panel.ts'
import { Hidden } from './panel-forms.tsx'
import { Sentences } from './panel-view.tsx'
import { seenText, type TypedTable } from './plan-table.ts'
import { playOut } from './play-out.ts'
import { type Refused, RefusedNotice } from './refused.tsx'
import { hasSlipped, sentencesOf } from './summary.ts'
import { violationTexts } from './why.ts'

export interface TablePageProps {
  readonly visit: Visit
  readonly plan: ActionPlan
  readonly finished: readonly Finished[]
  readonly look: DeskLook
  readonly typed: TypedTable | null
  /** Rows whose date is none. */
  readonly wrong: readonly string[]
  readonly refused: Refused | null
  readonly done?: string | undefined
}

/** The plan as a table, with all that the timeline can do: days, pins, one reason, one button. */
export function TablePage({ visit, plan, finished, look, typed, wrong, refused, done }: TablePageProps) {
  const { t, language } = look
  const counted = countPlan({ plan, draft: emptyDraft, today: look.today })
  const { rows, summary } = showPlan(counted, null, look.today)
  const told = toldOf(counted, language, t)
  const chances = playOut(counted, finished)

  return (
    <StaffPage
      visit={visit}
      title={t.tablePage.title}
      area="plan"
      wide
      done={done}
      trail={[{ label: t.title, href: href.plan }, { label: t.tablePage.title }]}
    >
      <PageHead heading={t.tablePage.title} lead={sentencesOf(summary, language, t).join(' ')}>
        <LinkButton href={href.plan} kind="tertiary">
          {t.toTimeline}
        </LinkButton>
        <LinkButton href={href.comparePlan} kind="tertiary">
          {t.compare}
        </LinkButton>
        <LinkButton href={href.overloads} kind="tertiary">
          {t.overloads.heading}
        </LinkButton>
      </PageHead>
      <ErrorSummary
        errors={wrong.map((id) => ({
          fieldId: `start.${id}`,
          text: t.tablePage.wrongDay(rows.find((row) => row.id === id)?.title ?? ''),
        }))}
      />
      {refused ? <RefusedNotice refused={refused} told={told} /> : null}
      {look.mayPlan ? (
        <form method="post" action={href.proposal} class="plan-panel-line">
          <Hidden look={look} />
          <Button kind="secondary">{t.propose}</Button>
        </form>
      ) : (
        <Notice kind="info">
          <p>{t.tablePage.readOnly}</p>
        </Notice>
      )}
      <form id="plantabel" method="post" action={href.planTable}>
        <Hidden look={look} />
        <DataTable
          caption={t.tablePage.title}
          compact
          columns={(['title', 'state', 'start', 'end', 'adopted', 'wanted', 'chance', 'pin'] as const).map(
            (key) => ({
              key,
              heading: t.tablePage.columns[key],
            }),
          )}
          rows={rows.map((row) => ({
            id: `t-${row.id}`,
            cells: cellsOf(row, look, typed, mainChance(chances.get(row.id))),
          }))}
        />
        {look.mayPlan ? (
          <>
            <TextField
              id="grund"
              label={t.panel.reason}
              hint={t.panel.reasonHint}
              width="full"
              optional
              value={typed?.reason ?? ''}
            />
            <ButtonRow>
              <Button>{t.tablePage.save}</Button>
            </ButtonRow>
          </>
        ) : null}
      </form>
      <Sentences
        headingLevel={2}
        heading={t.broken.heading}
        sentences={violationTexts(counted.violations, told)}
        tone="late"
      />
    </StaffPage>
  )
}

function cellsOf(row: BoardRow, look: DeskLook, typed: TypedTable | null, chance: number | null) {
  const { t, language } = look
  const mine = typed?.rows.get(row.id)
  const mayMove = look.mayPlan && row.movable
  const startsOn = mine?.startsOn ?? row.present?.startsOn ?? ''
  return {
    title: (
      <>
        <a href={href.planOf({ initiative: row.id })}>{row.title}</a>
        <span class="muted small block">{row.owner}</span>
      </>
    ),
    state: (
      <>
        {t.states[row.state]}
        {row.troubled ? <span class="plan-flag plan-flag-late">{t.panel.troubled}</span> : null}
        {hasSlipped(row) ? <span class="plan-flag plan-flag-due">{t.panel.slipped}</span> : null}
        {mine ? <span class="plan-flag plan-flag-due">{t.panel.unsaved}</span> : null}
      </>
    ),
    start: mayMove ? (
      <>
        <input type="hidden" name={`set.${row.id}`} value={seenText(row)} />
        <input
          class="form-input input-short"
          type="date"
          id={`start.${row.id}`}
          name={`start.${row.id}`}
          value={startsOn}
          aria-label={t.tablePage.startOf(row.title)}
        />
      </>
    ) : (
      row.present && shortDay(row.present.startsOn, language)
    ),
    end: row.present ? <span class="nowrap">{shortDay(row.present.endsOn, language)}</span> : t.unplaced,
    adopted: row.adopted && (
      <span class="nowrap">{shortDays(row.adopted.startsOn, row.adopted.endsOn, language)}</span>
    ),
    wanted: [
      row.targetOn ? t.row.target(shortDay(row.targetOn, language)) : '',
      row.deadlineOn ? t.row.deadline(shortDay(row.deadlineOn, language)) : '',
    ]
      .filter((text) => text !== '')
      .join(', '),
    chance: chance === null ? '' : `${percentOf(chance)} %`,
    pin: mayMove ? (
      <input
        type="checkbox"
        class="form-checkbox"
        name={`fast.${row.id}`}
        value="ja"
        checked={mine?.pinned ?? row.pinned}
        aria-label={t.tablePage.pinOf(row.title)}
      />
    ) : row.pinned ? (
      t.legend.pinned
    ) : (
      ''
    ),
  }
}
