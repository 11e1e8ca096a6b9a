import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import type { Indicator } from '@pejl/domain/plan/initiative.ts'
import type { InitiativeView } from '@pejl/store/public/initiative-views.ts'
import { BudgetBars } from '@pejl/ui/budget-bars.tsx'
import { IndicatorChart } from '@pejl/ui/indicator-chart.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../dates.ts'
import { Danish, useLanguage, useTexts } from '../frame/language.tsx'
import { initiativeTexts } from './texts.ts'

interface Shown {
  readonly initiative: InitiativeView
}

/** Each figure as a course towards its target, with a table that says the same. */
export function InitiativeMeasures({ initiative: { indicators } }: Shown) {
  const texts = useTexts(initiativeTexts)
  return (
    <Section id="tal" heading={texts.measures}>
      {indicators.length === 0 ? <p class="muted">{texts.noMeasures}</p> : null}
      {indicators.map((indicator, index) => (
        <Measure key={indicator.id} indicator={indicator} place={index + 1} />
      ))}
    </Section>
  )
}

function Measure({ indicator, place }: { readonly indicator: Indicator; readonly place: number }) {
  const [language, texts] = [useLanguage(), useTexts(initiativeTexts)]
  const { name, measure, baseline, target, targetOn, better, readings } = indicator
  const written = (value: number) => writtenNumber(value, language)
  const when = (on: string) => formatDay(on, language)

  return (
    <article aria-labelledby={`maaltal-${place}`}>
      <h3 id={`maaltal-${place}`}>
        <Danish>{name}</Danish>
      </h3>
      <p class="muted small">
        {measure === '' ? null : <Danish>{measure}</Danish>}
        {measure === '' ? '' : ', '}
        {texts.better[better]}
      </p>
      <IndicatorChart
        id={`m${place}`}
        caption={measure === '' ? name : `${name}, ${measure}`}
        readings={readings.map(({ readOn, value, note }) => ({
          on: readOn,
          when: when(readOn),
          value,
          label: written(value),
          ...(note ? { note } : {}),
        }))}
        {...(baseline === null ? {} : { baseline: { value: baseline, label: written(baseline) } })}
        {...(target === null
          ? {}
          : {
              target: {
                value: target,
                label: written(target),
                ...(targetOn ? { on: targetOn, when: when(targetOn) } : {}),
              },
            })}
        format={written}
        labels={texts.measureLabels}
      />
    </article>
  )
}

/** Money year by year, with the decision it comes from. */
export function InitiativeMoney({ initiative: { budgets } }: Shown) {
  const [language, texts] = [useLanguage(), useTexts(initiativeTexts)]
  const written = (value: number) => writtenNumber(value, language)

  return (
    <Section id="penge" heading={texts.money}>
      {budgets.length === 0 ? <p class="muted">{texts.noMoney}</p> : null}
      <BudgetBars
        id="b"
        caption={texts.moneyCaption}
        bars={budgets.map(({ year, allocated, spent, source, matter, decidedOn }) => {
          const from = [source, matter?.number, decidedOn ? formatDay(decidedOn, language) : null]
          const said = from.filter((one) => one !== null && one !== undefined).join(', ')
          return {
            year: String(year),
            allocated,
            spent,
            allocatedLabel: written(allocated),
            spentLabel: written(spent),
            ...(said === '' ? {} : { source: said }),
          }
        })}
        labels={texts.moneyLabels}
      />
    </Section>
  )
}
