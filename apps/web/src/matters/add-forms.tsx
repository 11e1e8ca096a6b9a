import { isLeft } from '@pejl/domain/matters/route.ts'
import { statuteKeys } from '@pejl/domain/matters/statutes.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { Checkbox, RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { href } from '../routes.ts'
import { stopName } from './stop-name.ts'
import { UnitChoices } from './unit-choices.tsx'
import { type PlannedWayProps, typedIn } from './way-props.ts'

function Hidden({ visit, way }: PlannedWayProps) {
  return (
    <>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="version" value={way.route.version} />
    </>
  )
}

/** Adds a committee or a hearing before a stop that is left, or at the end. */
export function AddForm(props: PlannedWayProps) {
  const { t, matter, way, setting, refused, today } = props
  const typed = (name: string, given = '') => typedIn({ refused }, 'nyt-led', name, given)
  const committees = setting.committees.filter(
    ({ kind, toOn }) => kind !== 'trio' && (toOn === null || toOn >= today),
  )

  return (
    <details class="way-edit" open={refused?.form === 'nyt-led'}>
      <summary>{t.add.heading}</summary>
      <form id="nyt-led" class="matter-form" method="post" action={`${href.addStop(matter.id)}#vejen`}>
        <Hidden {...props} />
        <RadioGroup
          id="slags"
          label={t.add.kind}
          inline
          value={typed('slags', 'udvalg')}
          choices={[
            { value: 'udvalg', label: t.kinds.committee },
            { value: 'hoering', label: t.kinds.hearing },
          ]}
        />
        <SelectField
          id="led-udvalg"
          name="udvalg"
          label={t.add.committee}
          value={typed('udvalg')}
          choices={[
            { value: '', label: t.add.choose },
            ...committees.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextField
          id="led-navn"
          name="navn"
          label={t.add.hearing}
          value={typed('navn', t.hearing)}
          maxLength={200}
        />
        <div class="form-row">
          <TextField
            id="led-dage"
            name="dage"
            label={t.edit.days}
            width="short"
            inputMode="numeric"
            value={typed('dage', '28')}
          />
          <TextField
            id="led-arbejde"
            name="arbejde"
            label={t.edit.workDays}
            width="short"
            inputMode="numeric"
            value={typed('arbejde', '5')}
          />
        </div>
        <SelectField
          id="led-lov"
          name="lov"
          label={t.edit.statute}
          value={typed('lov')}
          choices={[
            { value: '', label: t.noStatute },
            ...statuteKeys.map((value) => ({ value, label: t.statutes[value] })),
          ]}
        />
        <SelectField
          id="led-foer"
          name="foer"
          label={t.add.before}
          value={typed('foer')}
          choices={[
            { value: '', label: t.add.last },
            ...way.route.stops.flatMap((stop, at) =>
              isLeft(stop)
                ? [{ value: stop.id, label: `${at + 1}. ${stopName(stop, setting.committees, t)}` }]
                : [],
            ),
          ]}
        />
        <Checkbox
          id="led-samtidig"
          name="samtidig"
          label={t.edit.beside}
          hint={t.edit.besideHint}
          checked={typed('samtidig') !== ''}
        />
        <Button kind="secondary">{t.add.submit}</Button>
      </form>
    </details>
  )
}

/** Puts the committees of staff of some units in, before the first body that decides. */
export function MedForm(props: PlannedWayProps) {
  const { t, matter, units } = props
  if (units.length === 0) return null
  return (
    <Section id="med" heading={t.med.heading} lead={<p>{t.med.lead}</p>}>
      <form id="med-form" class="matter-form" method="post" action={`${href.addMedStops(matter.id)}#vejen`}>
        <Hidden {...props} />
        <UnitChoices {...props} form="med-form" label={t.med.units} />
        <Button kind="secondary">{t.med.submit}</Button>
      </form>
    </Section>
  )
}

/** Makes the planned days the promised ones. */
export function PromiseForm(props: PlannedWayProps) {
  const { t, matter } = props
  return (
    <Section id="godkend" heading={t.promise.heading} lead={<p>{t.promise.lead}</p>}>
      <form id="godkend-form" method="post" action={href.promiseRoute(matter.id)}>
        <Hidden {...props} />
        <Button>{t.promise.submit}</Button>
      </form>
    </Section>
  )
}
