import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { unitChoices } from '../initiatives/form-controls.ts'
import { href } from '../routes.ts'
import type { CalendarPageProps } from './calendar-props.ts'
import { RemoveButton } from './remove-button.tsx'
import { fieldOf } from './small-form.ts'

/** At most so much in each quarter or year, for all or for a unit and those below it. */
export function LimitsPart({ visit, t, plan, units, may, refused }: CalendarPageProps) {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const field = (name: string) => fieldOf({ form: 'graense', t, language: visit.language, refused }, name)

  return (
    <Section id="graense" heading={t.calendar.limits} lead={t.calendar.limitsLead}>
      {plan.limits.length === 0 ? (
        <p class="muted">{t.calendar.noLimits}</p>
      ) : (
        <DataTable
          caption={t.calendar.limits}
          compact
          columns={[
            ...(['name', 'unit', 'most', 'per'] as const).map((key) => ({
              key,
              heading: t.calendar.limitColumns[key],
            })),
            ...(may ? [{ key: 'remove', heading: t.remove, hideHeading: true }] : []),
          ]}
          rows={plan.limits.map(({ id, name, unitId, per, counts, most }) => ({
            id: `g-${id}`,
            cells: {
              name,
              unit: unitId === null ? t.everywhere : (names.get(unitId) ?? ''),
              most: `${writtenNumber(most, visit.language)} ${t.calendar.counts[counts]}`,
              per: t.calendar.per[per],
              remove: may ? (
                <RemoveButton
                  visit={visit}
                  t={t}
                  action={`${href.removeLimit}#graense`}
                  given={{ graense: id }}
                  of={name}
                />
              ) : null,
            },
          }))}
        />
      )}
      {may ? (
        <details open={refused?.form === 'graense'}>
          <summary>{t.calendar.addLimit}</summary>
          <form method="post" action={`${href.addLimit}#graense`}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <TextField {...field('navn')} width="full" maxLength={200} />
            <SelectField
              {...field('enhed')}
              choices={[{ value: '', label: t.everywhere }, ...unitChoices({ units })]}
            />
            <div class="form-row">
              <TextField {...field('hoejst')} width="short" autocomplete="off" />
              <SelectField
                {...field('taeller')}
                choices={(['starts', 'load', 'kroner'] as const).map((value) => ({
                  value,
                  label: t.calendar.counts[value],
                }))}
              />
              <SelectField
                {...field('per')}
                choices={(['quarter', 'year'] as const).map((value) => ({
                  value,
                  label: t.calendar.per[value],
                }))}
              />
            </div>
            <Button>{t.save}</Button>
          </form>
        </details>
      ) : null}
    </Section>
  )
}
