import { isoDay } from '@pejl/domain/common/written-values.ts'
import { matterFields } from '@pejl/domain/matters/hearing-duties.ts'
import { presetKeys } from '@pejl/domain/matters/route-presets.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { DateField } from '@pejl/ui/fields.tsx'
import { Route } from '@pejl/ui/route.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import { matterTexts } from './texts.ts'
import { UnitChoices } from './unit-choices.tsx'
import { chosenIn, type PlannedWayProps, typedIn, type WayPageProps } from './way-props.ts'

/** Lays the first way of a matter: a preset, or on from where papers say it is. */
export function BeginForm(props: WayPageProps) {
  const { visit, t, matter, rebuilt, touched } = props
  const ahead = rebuilt.some(({ state }) => state === 'now' || state === 'ahead')
  if (matter.committeeId === null)
    return (
      <Section id="begynd" heading={t.begin.heading} lead={<p>{t.begin.noOwner}</p>}>
        <LinkButton kind="primary" href={href.matterForm(matter.id)}>
          {matterTexts[visit.language].edit}
        </LinkButton>
      </Section>
    )

  return (
    <>
      {rebuilt.length > 0 ? (
        <Route
          stops={rebuilt.map(({ name, state, on }) => ({
            label: name,
            state,
            ...(on ? { date: formatDay(on, visit.language) } : {}),
          }))}
        />
      ) : null}
      <Section id="begynd" heading={t.begin.heading} lead={<p>{t.begin.lead}</p>}>
        <form id="vej" class="matter-form" method="post" action={href.matterRoute(matter.id)}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <RadioGroup
            id="forslag"
            label={t.begin.preset}
            value={typedIn(props, 'vej', 'forslag', ahead ? 'dokumenter' : '')}
            choices={[
              ...(ahead ? [{ value: 'dokumenter', label: t.begin.printed }] : []),
              ...presetKeys.map((value) => ({ value, label: t.begin.presets[value] })),
            ]}
          />
          <SubjectFields {...props} form="vej" fields={[]} wishedOn="" />
          <Checkbox
            id="med"
            label={t.begin.med}
            checked={typedIn(props, 'vej', 'med', touched.length > 0 ? 'ja' : '') !== ''}
          />
          <UnitChoices {...props} form="vej" label={t.begin.units} hint={t.begin.unitsHint} />
          <Button>{t.begin.submit}</Button>
        </form>
      </Section>
    </>
  )
}

/** What a matter is about and when it is wished to be decided. */
export function AboutForm(props: PlannedWayProps) {
  const { visit, t, matter, way, may } = props
  const { fields, wishedOn, version } = way.route
  if (!may)
    return (
      <Section id="om-vejen" heading={t.about.heading}>
        <p>{wishedOn ? `${t.about.wished}: ${formatDay(wishedOn, visit.language)}` : t.wish.none}</p>
        <p>{fields.map((field) => t.fields[field]).join(', ')}</p>
      </Section>
    )
  return (
    <Section id="om-vejen" heading={t.about.heading}>
      <form id="om" class="matter-form" method="post" action={href.routeAbout(matter.id)}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={version} />
        <SubjectFields {...props} form="om" fields={fields} wishedOn={wishedOn ?? ''} />
        <Button kind="secondary">{t.about.submit}</Button>
      </form>
    </Section>
  )
}

function SubjectFields(
  props: WayPageProps & {
    readonly form: string
    readonly fields: readonly string[]
    readonly wishedOn: string
  },
) {
  const { t, form, fields, wishedOn } = props
  return (
    <>
      <DateField
        id="oensket"
        label={t.about.wished}
        value={isoDay(typedIn(props, form, 'oensket', wishedOn))}
      />
      <CheckboxGroup
        id="emne"
        label={t.about.fields}
        hint={t.about.fieldsHint}
        values={chosenIn(props, form, 'emne', fields)}
        choices={matterFields.map((value) => ({ value, label: t.fields[value] }))}
      />
    </>
  )
}
