import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import { isoDay } from '@pejl/domain/common/written-values.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { DateField, TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import { FrozenForm } from './frozen-form.tsx'
import { OverAsks } from './over-asks.tsx'
import { fieldOf } from './small-form.ts'
import { spanText } from './span-text.ts'
import type { UnitPartProps } from './unit-props.ts'

/** When it bears more or less, when nothing begins, and when it may go over its limit. */
export function SpansPart(props: UnitPartProps) {
  return (
    <>
      <Capacities {...props} />
      <Frozen {...props} />
      <Overloads {...props} />
    </>
  )
}

function Capacities(props: UnitPartProps) {
  const { visit, t, unit, may, refused } = props
  const { language } = visit
  const number = (value: number | null) => (value === null ? '' : writtenNumber(value, language))
  const field = (name: string) => {
    const { hint: _, ...rest } = fieldOf({ form: 'kapacitet', t, language, refused }, name)
    return rest
  }

  return (
    <Section id="kapacitet" heading={t.capacity.heading} lead={t.capacity.lead}>
      {unit.changes.length === 0 ? (
        <p class="muted">{t.capacity.none}</p>
      ) : (
        <DataTable
          caption={t.capacity.heading}
          compact
          columns={[
            { key: 'span', heading: t.capacity.columns.span },
            { key: 'points', heading: t.capacity.columns.points, numeric: true },
            { key: 'atOnce', heading: t.capacity.columns.atOnce, numeric: true },
            { key: 'why', heading: t.capacity.columns.why },
            ...(may ? [{ key: 'remove', heading: t.remove, hideHeading: true }] : []),
          ]}
          rows={unit.changes.map((one) => ({
            id: `k-${one.id}`,
            cells: {
              span: spanText(one, language),
              points: number(one.points),
              atOnce: number(one.atOnce),
              why: one.why,
              remove: may ? (
                <form method="post" action={`${href.removeCapacity(unit.id)}#kapacitet`}>
                  <input type="hidden" name="csrf" value={visit.csrf} />
                  <input type="hidden" name="kapacitet" value={one.id} />
                  <Button small kind="tertiary">
                    {t.remove} <span class="sr-only">{spanText(one, language)}</span>
                  </Button>
                </form>
              ) : null,
            },
          }))}
        />
      )}
      <RemoveAnyway {...props} />
      {may ? (
        <details open={refused?.form === 'kapacitet'}>
          <summary>{t.capacity.add}</summary>
          <form method="post" action={`${href.addCapacity(unit.id)}#kapacitet`}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <div class="form-row">
              <DateField {...field('fra')} value={isoDay(field('fra').value)} />
              <DateField {...field('til')} value={isoDay(field('til').value)} />
              <TextField {...field('point')} hint={t.hints.capacity ?? ''} width="short" />
              <TextField {...field('samtidig')} hint={t.hints.capacity ?? ''} width="short" />
            </div>
            <TextField {...field('hvorfor')} width="full" maxLength={500} />
            <OverAsks {...props} form="kapacitet" />
            <Button>{t.save}</Button>
          </form>
        </details>
      ) : null}
    </Section>
  )
}

/** Taking a period away puts somebody over a limit: who, and whether it is to be so. */
function RemoveAnyway(props: UnitPartProps) {
  const { visit, t, unit, refused } = props
  if (refused?.form !== 'fjern-kapacitet') return null
  return (
    <form id="fjern-kapacitet" method="post" action={`${href.removeCapacity(unit.id)}#kapacitet`}>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="kapacitet" value={textOf(refused.typed, 'kapacitet')} />
      <OverAsks {...props} form="fjern-kapacitet" />
      <Button>{t.remove}</Button>
    </form>
  )
}

function Frozen({ visit, t, unit, frozen, may, refused }: UnitPartProps) {
  return (
    <Section id="fredet" heading={t.frozen.heading} lead={t.frozen.lead}>
      {frozen.length === 0 ? (
        <p class="muted">{t.frozen.none}</p>
      ) : (
        <ul class="plain-list">
          {frozen.map((one) => (
            <li key={`${one.fromOn}${one.toOn}${one.why}`}>
              {spanText(one, visit.language)}: {one.why}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={href.planCalendar}>{t.calendarLink}</a>
      </p>
      {may ? <FrozenForm visit={visit} t={t} unitId={unit.id} refused={refused} /> : null}
    </Section>
  )
}

function Overloads({ visit, t, unit, mayAllow }: UnitPartProps) {
  const { language } = visit
  const points = (value: number) => writtenNumber(value, language)

  return (
    <Section id="overskredet" heading={t.overload.heading} lead={t.overload.lead}>
      {unit.overloads.length === 0 ? (
        <p class="muted">{t.overload.none}</p>
      ) : (
        <DataTable
          caption={t.overload.heading}
          compact
          columns={[
            ...(['span', 'points', 'reason', 'by'] as const).map((key) => ({
              key,
              heading: t.overload.columns[key],
            })),
            ...(mayAllow ? [{ key: 'withdraw', heading: t.overload.withdraw, hideHeading: true }] : []),
          ]}
          rows={unit.overloads.map((one) => ({
            id: `o-${one.id}`,
            cells: {
              span: spanText(one, language),
              points: t.overload.more(points(one.points), one.atOnce),
              reason: one.reason,
              by: one.allowedBy,
              withdraw: mayAllow ? (
                <form method="post" action={href.withdrawOverload(one.id)}>
                  <input type="hidden" name="csrf" value={visit.csrf} />
                  <Button small kind="tertiary">
                    {t.overload.withdraw} <span class="sr-only">{spanText(one, language)}</span>
                  </Button>
                </form>
              ) : null,
            },
          }))}
        />
      )}
      {mayAllow ? (
        <LinkButton
          small
          href={href.overloadsOf({ unit: unit.id, from: '', to: '', points: '', atOnce: '' })}
        >
          {t.overload.allow}
        </LinkButton>
      ) : null}
    </Section>
  )
}
