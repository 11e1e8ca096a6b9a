import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { Icon } from '@pejl/ui/icons.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import type { ComponentChildren } from 'preact'
import { href } from '../routes.ts'
import { shortDay, shortDays, weekNumber } from './days.ts'
import type { DeskLook } from './desk-look.ts'
import type { Panel } from './panel.ts'
import { LoadForm, MoveForm, type TypedMove } from './panel-forms.tsx'
import { hasSlipped } from './summary.ts'

interface PanelViewProps {
  readonly panel: Panel
  readonly look: DeskLook
  readonly typed?: TypedMove | null
  /** Chance of keeping its promise and the tempo of its unit, when they are known. */
  readonly outlook?: ComponentChildren
  readonly onClose?: () => void
}

/** The chosen initiative: where it is and why, what it loads, and the forms that change it. */
export function PanelView({ panel, look, typed, outlook, onClose }: PanelViewProps) {
  const { row, why, broken } = panel
  const { language, t } = look
  const days = (span: typeof row.present) => span && shortDays(span.startsOn, span.endsOn, language)

  return (
    <section class="plan-panel" id="valgt" aria-labelledby="valgt-h" tabindex={-1}>
      {onClose ? (
        <button class="plan-close" type="button" onClick={onClose}>
          <Icon name="close" label={t.live.close} />
        </button>
      ) : null}
      <p class="plan-panel-kind">
        {t.number(row.number)} · {t.panel.rank(row.rank)}
      </p>
      <h2 id="valgt-h">
        <a href={href.initiative(row.id)}>{row.title}</a>
      </h2>
      <p class="plan-panel-tags">
        <StatusTag tone={row.state === 'done' || row.state === 'closed' ? 'done' : 'neutral'}>
          {t.states[row.state]}
        </StatusTag>
        {row.pinned ? <StatusTag tone="neutral">{t.legend.pinned}</StatusTag> : null}
        {row.changed ? <StatusTag tone="due">{t.panel.unsaved}</StatusTag> : null}
        {row.troubled ? <StatusTag tone="late">{t.panel.troubled}</StatusTag> : null}
        {hasSlipped(row) ? <StatusTag tone="due">{t.panel.slipped}</StatusTag> : null}
      </p>
      <DefinitionList
        facts={[
          {
            term: t.panel.now,
            value: row.present
              ? `${days(row.present)} (${t.week(weekNumber(row.present.startsOn))})`
              : t.unplaced,
          },
          { term: t.legend.adopted, value: days(row.adopted) },
          { term: t.legend.proposed, value: days(row.proposed) },
          { term: t.panel.length, value: t.weeks(row.weeks) },
          { term: t.legend.target, value: row.targetOn && shortDay(row.targetOn, language) },
          { term: t.legend.deadline, value: row.deadlineOn && shortDay(row.deadlineOn, language) },
          { term: t.panel.owner, value: row.owner },
        ]}
      />
      {outlook}
      <Sentences heading={t.broken.heading} sentences={broken} tone="late" />
      <Sentences heading={row.present ? t.why.heading : t.why.unplaced} sentences={why} />
      {look.mayPlan && row.movable ? <MoveForm panel={panel} look={look} typed={typed ?? null} /> : null}
      {panel.loads.length > 0 ? <LoadForm panel={panel} look={look} /> : null}
    </section>
  )
}

interface SentencesProps {
  readonly heading: string
  readonly sentences: readonly string[]
  readonly tone?: 'late'
  readonly headingLevel?: 2 | 3
}

/** Sentences under a small heading; the first three at once, the others when asked for. */
export function Sentences({ heading, sentences, tone, headingLevel = 3 }: SentencesProps) {
  if (sentences.length === 0) return null
  const Heading = `h${headingLevel}` as 'h2' | 'h3'
  const [first, more] = [sentences.slice(0, 3), sentences.slice(3)]

  return (
    <div class={tone ? `plan-said plan-said-${tone}` : 'plan-said'}>
      <Heading>{heading}</Heading>
      <ul>
        {first.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {more.length > 0 ? (
        <details>
          <summary>+ {more.length}</summary>
          <ul>
            {more.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
