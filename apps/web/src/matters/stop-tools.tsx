import type { StopPlan } from '@pejl/domain/matters/plan-route.ts'
import { statuteKeys } from '@pejl/domain/matters/statutes.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { DateField, SelectField, TextField } from '@pejl/ui/fields.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import { type StopCardProps, typedIn } from './way-props.ts'

type ToolsProps = StopCardProps & { readonly plan: StopPlan | undefined; readonly name: string }

/** What can be done with a stop that is left: another meeting tried, moved, changed, left out, over. */
export function StopTools(props: ToolsProps) {
  const { t, stop, refused, name } = props
  const isOpen = refused?.form === `ret-${stop.id}` || refused?.form === `slut-${stop.id}`

  return (
    <>
      {stop.state === 'skipped' ? null : <TryForm {...props} />}
      <details class="way-edit" open={isOpen}>
        <summary>
          {t.edit.heading}
          <span class="sr-only"> {t.edit.of(name)}</span>
        </summary>
        <MoveButtons {...props} />
        {stop.state === 'skipped' ? null : <ChangeForm {...props} />}
        {stop.state === 'here' ? <PassForm {...props} /> : null}
        {stop.state === 'skipped' ? null : <SkipForm {...props} />}
      </details>
    </>
  )
}

function Hidden({ visit, way }: ToolsProps) {
  return (
    <>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="version" value={way.route.version} />
    </>
  )
}

function TryForm(props: ToolsProps) {
  const { t, matter, stop } = props
  return (
    <form class="way-tools" method="get" action={href.matterRoute(matter.id)}>
      <input type="hidden" name="led" value={stop.id} />
      <ChoiceField {...props} id={`valg-${stop.id}`} name="valg" />
      <Button kind="secondary">{t.try.submit}</Button>
    </form>
  )
}

/** A committee's meeting, or a hearing's first day. */
function ChoiceField({
  visit,
  t,
  stop,
  setting,
  today,
  plan,
  id,
  name,
}: ToolsProps & { readonly id: string; readonly name: string }) {
  if (stop.kind === 'hearing')
    return <DateField id={id} name={name} label={t.try.from} value={stop.fromOn ?? plan?.planned?.on ?? ''} />
  const meetings = (setting.meetings.get(stop.committeeId) ?? []).filter(
    ({ heldOn, id: meeting }) => heldOn >= today || meeting === stop.meetingId,
  )
  return (
    <SelectField
      id={id}
      name={name}
      label={t.try.meeting}
      value={stop.meetingId ?? ''}
      choices={[
        { value: '', label: t.try.free },
        ...meetings.map(({ id: meeting, heldOn, dueOn }) => ({
          value: meeting,
          label: t.try.meetingChoice(
            formatDay(heldOn, visit.language),
            stop.workDays > 0 ? formatDay(dueOn, visit.language) : '',
          ),
        })),
      ]}
    />
  )
}

function MoveButtons(props: ToolsProps) {
  const { t, matter, stop, way, at, name } = props
  const before = way.route.stops[at - 1]
  const isLast = at === way.route.stops.length - 1
  const label = (text: string) => (
    <>
      {text}
      <span class="sr-only"> {t.edit.of(name)}</span>
    </>
  )
  return (
    <div class="way-tools">
      <form class="way-tools" method="post" action={href.moveStop(matter.id, stop.id)}>
        <Hidden {...props} />
        {before && before.state !== 'passed' ? (
          <Button kind="secondary" small name="til" value="op">
            {label(t.edit.up)}
          </Button>
        ) : null}
        {isLast ? null : (
          <Button kind="secondary" small name="til" value="ned">
            {label(t.edit.down)}
          </Button>
        )}
      </form>
      <form method="post" action={href.removeStop(matter.id, stop.id)}>
        <Hidden {...props} />
        <Button kind="tertiary" small>
          {label(t.edit.remove)}
        </Button>
      </form>
      {stop.state === 'skipped' ? (
        <form method="post" action={href.skipStop(matter.id, stop.id)}>
          <Hidden {...props} />
          <Button kind="secondary" small name="igen" value="ja">
            {label(t.edit.again)}
          </Button>
        </form>
      ) : null}
    </div>
  )
}

function ChangeForm(props: ToolsProps) {
  const { t, matter, stop, refused } = props
  const form = `ret-${stop.id}`
  const typed = (name: string, given: string) => typedIn({ refused }, form, name, given)
  return (
    <form id={form} method="post" action={`${href.setStop(matter.id, stop.id)}#led-${stop.id}`}>
      <Hidden {...props} />
      <ChoiceField {...props} id={`vaelg-${stop.id}`} name="valg" />
      {stop.kind === 'hearing' ? (
        <>
          <TextField
            id={`navn-${stop.id}`}
            name="navn"
            label={t.edit.name}
            value={typed('navn', stop.title)}
            maxLength={200}
          />
          <TextField
            id={`dage-${stop.id}`}
            name="dage"
            label={t.edit.days}
            width="short"
            inputMode="numeric"
            value={typed('dage', String(stop.days))}
          />
          <SelectField
            id={`lov-${stop.id}`}
            name="lov"
            label={t.edit.statute}
            value={typed('lov', stop.statute ?? '')}
            choices={[
              { value: '', label: t.noStatute },
              ...statuteKeys.map((value) => ({ value, label: t.statutes[value] })),
            ]}
          />
        </>
      ) : null}
      <TextField
        id={`arbejde-${stop.id}`}
        name="arbejde"
        label={t.edit.workDays}
        hint={t.edit.workHint}
        width="short"
        inputMode="numeric"
        value={typed('arbejde', String(stop.workDays))}
      />
      {props.at > 0 ? (
        <Checkbox
          id={`samtidig-${stop.id}`}
          name="samtidig"
          label={t.edit.beside}
          hint={t.edit.besideHint}
          checked={refused?.form === form ? typed('samtidig', '') !== '' : stop.beside}
        />
      ) : null}
      {stop.kind === 'committee' ? (
        <Checkbox id={`afgoer-${stop.id}`} name="afgoer" label={t.edit.decides} checked={stop.decides} />
      ) : null}
      <Button kind="secondary">{t.save}</Button>
    </form>
  )
}

function PassForm(props: ToolsProps) {
  const { t, matter, stop, today, refused, plan } = props
  const form = `slut-${stop.id}`
  const day = plan?.planned && plan.planned.untilOn <= today ? plan.planned.untilOn : today
  return (
    <form
      id={form}
      class="way-tools"
      method="post"
      action={`${href.passStop(matter.id, stop.id)}#led-${stop.id}`}
    >
      <Hidden {...props} />
      <DateField
        id={`dag-${stop.id}`}
        name="dag"
        label={t.edit.passOn}
        max={today}
        value={typedIn({ refused }, form, 'dag', day)}
      />
      <Button kind="secondary">{t.edit.pass}</Button>
    </form>
  )
}

function SkipForm(props: ToolsProps) {
  const { t, matter, stop, refused } = props
  const form = `ud-${stop.id}`
  return (
    <form
      id={form}
      class="way-tools"
      method="post"
      action={`${href.skipStop(matter.id, stop.id)}#led-${stop.id}`}
    >
      <Hidden {...props} />
      <TextField
        id={`hvorfor-${stop.id}`}
        name="hvorfor"
        label={t.edit.skipWhy}
        value={typedIn({ refused }, form, 'hvorfor')}
        maxLength={1000}
      />
      <Button kind="secondary">{t.edit.skip}</Button>
    </form>
  )
}
