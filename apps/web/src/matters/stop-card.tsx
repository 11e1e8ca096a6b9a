import type { StopPlan } from '@pejl/domain/matters/plan-route.ts'
import type { StopDays } from '@pejl/domain/matters/planned-stop.ts'
import { numberOf } from '@pejl/domain/matters/work-calendar.ts'
import { DefinitionList, type Fact } from '@pejl/ui/definition-list.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import { stopName } from './stop-name.ts'
import { StopTools } from './stop-tools.tsx'
import type { StopCardProps } from './way-props.ts'

const tones = { ahead: 'neutral', here: 'ahead', passed: 'done', skipped: 'neutral' } as const

/** One stop: its days, why it has none or others than were chosen, and what can be changed of it. */
export function StopCard(props: StopCardProps) {
  const { t, stop, at, way, setting, may } = props
  const plan = way.plan.stops.find(({ id }) => id === stop.id)
  const name = stopName(stop, setting.committees, t)

  return (
    <li class={`way-stop way-${stop.state}${stop.beside ? ' way-beside' : ''}`} id={`led-${stop.id}`}>
      <div class="work-row">
        <h3>
          {at + 1}. {name}
        </h3>
        <span>
          {stop.beside ? (
            <StatusTag plain tone="neutral">
              {t.beside}
            </StatusTag>
          ) : null}{' '}
          {stop.kind === 'committee' && stop.decides ? <StatusTag tone="due">{t.decides}</StatusTag> : null}{' '}
          <StatusTag plain tone={tones[stop.state]}>
            {t.states[stop.state]}
          </StatusTag>
        </span>
      </div>
      <DefinitionList across facts={factsOf(props, plan)} />
      {plan?.unreached ? (
        <p class="late-text">
          {plan.unreached.why === 'no-meeting'
            ? t.plan.noMeeting(formatDay(plan.unreached.after, props.visit.language))
            : t.plan.waits}
        </p>
      ) : null}
      {plan?.moved ? <p class="late-text">{t.plan.moved[plan.moved]}</p> : null}
      {may && stop.state !== 'passed' ? <StopTools {...props} plan={plan} name={name} /> : null}
    </li>
  )
}

function factsOf(props: StopCardProps, plan: StopPlan | undefined): readonly Fact[] {
  const { visit, t, stop } = props
  const day = (text: string | null | undefined) => formatDay(text ?? null, visit.language)
  const span = (days: StopDays | null) =>
    days === null ? null : days.on === days.untilOn ? day(days.on) : `${day(days.on)} – ${day(days.untilOn)}`
  if (stop.state === 'passed')
    return [
      { term: t.plan.passedOn, value: day(stop.passedOn) },
      { term: t.plan.promised, value: promised(props, stop.passedOn) },
    ]
  if (stop.state === 'skipped' || !plan) return [{ term: t.plan.note, value: stop.note }]
  const { planned, earliest, latest, slack } = plan
  const hasWish = props.way.plan.wish.state !== 'none'
  return [
    { term: t.plan.planned, value: span(planned) ?? t.plan.noDay },
    { term: t.plan.promised, value: promised(props, planned?.on ?? null) },
    {
      term: t.plan.beginBy,
      value: stop.workDays > 0 && planned && planned.on > props.today ? day(planned.beginBy) : null,
    },
    { term: t.plan.due, value: day(planned?.dueOn) },
    { term: t.plan.published, value: day(planned?.publishOn) },
    { term: t.plan.earliest, value: earliest && earliest.on !== planned?.on ? span(earliest) : null },
    { term: t.plan.latest, value: latest ? span(latest) : hasWish && planned ? t.plan.tooEarly : null },
    { term: t.plan.slack, value: slack === null ? null : t.plan.days(slack) },
  ]
}

function promised({ visit, t, stop }: StopCardProps, on: string | null) {
  if (!stop.promisedOn) return null
  const day = formatDay(stop.promisedOn, visit.language)
  if (!on) return day
  const late = numberOf(on as typeof stop.promisedOn) - numberOf(stop.promisedOn)
  return (
    <>
      {day}{' '}
      <span class={late > 0 ? 'small block late-text' : 'small block muted'}>
        {late > 0 ? t.plan.late(late) : late < 0 ? t.plan.early(-late) : t.plan.onTime}
      </span>
    </>
  )
}
