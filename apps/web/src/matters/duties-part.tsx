import type { DutyStanding } from '@pejl/domain/matters/hearing-duties.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { SelectField, TextArea } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag, type Tone } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import { stopName } from './stop-name.ts'
import { type PlannedWayProps, typedIn } from './way-props.ts'

const tones = {
  'by-stop': 'done',
  otherwise: 'done',
  'not-needed': 'neutral',
  missing: 'late',
} as const satisfies Record<DutyStanding['state'], Tone>

/** Every body that must be heard: by which stop, how otherwise, why not, or that nothing says so yet. */
export function DutiesPart(props: PlannedWayProps) {
  const { t, duties } = props
  const missing = duties.filter(({ state }) => state === 'missing').length

  return (
    <Section id="hoeres" heading={t.duties.heading} lead={<p>{t.duties.lead}</p>}>
      {duties.length === 0 ? <p class="muted">{t.duties.none}</p> : null}
      {missing > 0 ? <p class="late-text">{t.duties.missing(missing)}</p> : null}
      <ul class="work-list">
        {duties.map((duty) => (
          <li key={duty.body}>
            <Duty {...props} duty={duty} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Duty(props: PlannedWayProps & { readonly duty: DutyStanding }) {
  const { visit, t, duty, way, setting, may } = props
  const stop = duty.state === 'by-stop' ? way.route.stops.find(({ id }) => id === duty.stopId) : undefined
  const said = duty.state === 'missing' ? null : duty.said

  return (
    <>
      <div class="work-row">
        <h3>{t.bodies[duty.body]}</h3>
        <StatusTag plain tone={tones[duty.state]}>
          {t.duties.states[duty.state]}
        </StatusTag>
      </div>
      <p class="muted small">{duty.source}</p>
      {stop ? <p>{t.duties.byStop(stopName(stop, setting.committees, t))}</p> : null}
      {said?.why ? <p>{said.why}</p> : null}
      {said ? (
        <p class="muted small">{t.duties.said(said.saidBy, formatDay(said.saidOn, visit.language))}</p>
      ) : null}
      {may ? <AnswerForm {...props} /> : null}
    </>
  )
}

function AnswerForm(props: PlannedWayProps & { readonly duty: DutyStanding }) {
  const { visit, t, duty, way, setting, matter, refused } = props
  const form = `svar-${duty.body}`
  const said = duty.state === 'missing' ? null : duty.said
  const given =
    duty.state === 'by-stop'
      ? duty.stopId
      : duty.state === 'not-needed'
        ? 'nej'
        : duty.state === 'otherwise'
          ? 'andet'
          : ''

  return (
    <details class="way-edit" open={refused?.form === form}>
      <summary>
        {t.duties.answer}
        <span class="sr-only"> {t.bodies[duty.body]}</span>
      </summary>
      <form id={form} method="post" action={`${href.answerHearing(matter.id)}#hoeres`}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="hvem" value={duty.body} />
        <SelectField
          id={`${form}-hvordan`}
          name="hvordan"
          label={t.duties.how}
          value={typedIn({ refused }, form, 'hvordan', given)}
          choices={[
            { value: '', label: t.add.choose },
            ...way.route.stops
              .filter(({ state }) => state !== 'skipped')
              .map((stop) => ({
                value: stop.id,
                label: t.duties.stop(stopName(stop, setting.committees, t)),
              })),
            { value: 'andet', label: t.duties.otherwise },
            { value: 'nej', label: t.duties.notNeeded },
          ]}
        />
        <TextArea
          id={`${form}-hvorfor`}
          name="hvorfor"
          label={t.duties.why}
          hint={t.duties.whyHint}
          rows={2}
          value={typedIn({ refused }, form, 'hvorfor', said?.why ?? '')}
        />
        <Button kind="secondary" small>
          {t.save}
        </Button>
      </form>
    </details>
  )
}
