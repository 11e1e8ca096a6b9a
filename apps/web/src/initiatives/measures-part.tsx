import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import { isoDay } from '@pejl/domain/common/written-values.ts'
import type { Indicator } from '@pejl/domain/plan/initiative.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { DateField, TextField } from '@pejl/ui/fields.tsx'
import { IndicatorChart } from '@pejl/ui/indicator-chart.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import type { PartProps } from './page-props.ts'

/** Each figure as a course towards its target, and a line to enter what it showed last. */
export function MeasuresPart(props: PartProps) {
  const { t, initiative } = props
  const { indicators } = initiative.text

  return (
    <Section id="maaling" heading={t.measures.heading}>
      {indicators.length === 0 ? <p class="muted">{t.measures.none}</p> : null}
      {indicators.map((indicator, index) => (
        <Measure key={indicator.id} {...props} indicator={indicator} place={index + 1} />
      ))}
    </Section>
  )
}

interface MeasureProps extends PartProps {
  readonly indicator: Indicator
  readonly place: number
}

function Measure(props: MeasureProps) {
  const { visit, t, indicator, place } = props
  const { name, measure, baseline, target, targetOn, better } = indicator
  const written = (value: number) => writtenNumber(value, visit.language)
  const labelled = (value: number | null) => (value === null ? undefined : { value, label: written(value) })
  const [start, goal] = [labelled(baseline), labelled(target)]

  return (
    <article class="measure" aria-labelledby={`maaltal-${place}`}>
      <h3 id={`maaltal-${place}`}>{name}</h3>
      <p class="muted small">{[measure, t.measures.better[better]].filter((one) => one !== '').join(', ')}</p>
      <IndicatorChart
        id={`m${place}`}
        caption={measure === '' ? name : `${name}, ${measure}`}
        readings={indicator.readings.map(({ readOn, value, note }) => ({
          on: readOn,
          when: formatDay(readOn, visit.language),
          value,
          label: written(value),
          ...(note ? { note } : {}),
        }))}
        {...(start ? { baseline: start } : {})}
        {...(goal
          ? {
              target: {
                ...goal,
                ...(targetOn ? { on: targetOn, when: formatDay(targetOn, visit.language) } : {}),
              },
            }
          : {})}
        format={written}
        labels={{
          when: t.measures.when,
          value: t.measures.value,
          note: t.measures.note,
          baseline: t.measures.baseline,
          target: t.measures.target,
          none: t.measures.noReadings,
        }}
      />
      <EnterReading {...props} />
    </article>
  )
}

function EnterReading({ visit, t, initiative, today, may, refused, indicator, place }: MeasureProps) {
  const mine =
    refused?.part === 'maaling' && textOf(refused.typed, 'tal-id') === indicator.id ? refused : undefined
  const typed = mine?.typed ?? new Map()
  const field = (name: string) => {
    const id = `${name}-${place}`
    return { id, name, ...(mine?.fieldId === id ? { error: mine.text } : {}) }
  }
  if (!may) return null
  return (
    <details open={mine !== undefined}>
      <summary>
        {t.measures.add} <span class="sr-only">{indicator.name}</span>
      </summary>
      <form class="inline-form" method="post" action={`${href.readIndicator(initiative.id)}#maaling`}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="tal-id" value={indicator.id ?? ''} />
        <DateField
          {...field('maalt')}
          label={t.measures.day}
          max={today}
          value={isoDay(textOf(typed, 'maalt')) || today}
        />
        <TextField
          {...field('vaerdi')}
          label={t.measures.value}
          width="short"
          value={textOf(typed, 'vaerdi')}
          autocomplete="off"
        />
        <TextField {...field('bemaerkning')} label={t.measures.note} value={textOf(typed, 'bemaerkning')} />
        <Button small>{t.measures.submit}</Button>
      </form>
    </details>
  )
}
