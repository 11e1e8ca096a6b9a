import { isoDay } from '@pejl/domain/common/written-values.ts'
import { nths, onHolidayChoices } from '@pejl/domain/meetings/calendar-rule.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { CheckboxGroup } from '@pejl/ui/choice-fields.tsx'
import { DateField, SelectField, TextField } from '@pejl/ui/fields.tsx'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import { weekdayText } from '../units/span-text.ts'
import { monthName } from './calendar-words.ts'
import type { PlanPageProps } from './plan-props.ts'

const weekdays = [0, 1, 2, 3, 4, 5, 6]
const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** One form for each kind of rule. */
export function RuleForms(props: PlanPageProps) {
  const { t, rules, refused } = props

  return (
    <>
      <details id="maaned" open={refused?.form === 'maaned' || rules.length === 0}>
        <summary>{t.rules.addMonthly}</summary>
        <RuleForm {...props} form="maaned" />
      </details>
      <details id="uger" open={refused?.form === 'uger'}>
        <summary>{t.rules.addWeeks}</summary>
        <RuleForm {...props} form="uger" />
      </details>
    </>
  )
}

function RuleForm({
  visit,
  t,
  committee,
  year,
  refused,
  form,
}: PlanPageProps & { readonly form: 'maaned' | 'uger' }) {
  const { language } = visit
  const mine = refused?.form === form ? refused.typed : undefined
  const value = (name: string, otherwise: string) => (mine ? textOf(mine, name) : otherwise)
  const field = (name: string) => ({ id: `${form}-${name}`, name })
  const firstDay = `${year}-01-01`

  return (
    <form method="post" action={`${href.addRule(committee.id)}#${form}`} class="unit-form">
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="slags" value={form} />
      <input type="hidden" name="aar" value={year} />
      <div class="form-row">
        {form === 'maaned' ? (
          <SelectField
            {...field('nummer')}
            label={t.rules.which}
            value={value('nummer', '2')}
            choices={nths.map((nth) => ({ value: String(nth), label: t.rules.nth[nth] }))}
          />
        ) : (
          <TextField
            {...field('uger')}
            label={t.rules.weeks}
            value={value('uger', '4')}
            width="short"
            inputMode="numeric"
          />
        )}
        <SelectField
          {...field('ugedag')}
          label={t.rules.weekday}
          value={value('ugedag', '1')}
          choices={weekdays.map((weekday) => ({
            value: String(weekday),
            label: weekdayText(weekday, language),
          }))}
        />
        <SelectField
          {...field('helligdag')}
          label={t.rules.holiday}
          value={value('helligdag', 'week-after')}
          choices={onHolidayChoices.map((one) => ({ value: one, label: t.rules.onHoliday[one] }))}
        />
      </div>
      {form === 'uger' ? (
        <DateField {...field('anker')} label={t.rules.anchor} value={isoDay(value('anker', ''))} />
      ) : null}
      <div class="month-choices">
        <CheckboxGroup
          {...field('uden')}
          label={t.rules.exceptMonths}
          values={mine ? (mine.get('uden') ?? []) : ['7']}
          choices={months.map((month) => ({ value: String(month), label: monthName(month, language) }))}
        />
      </div>
      <div class="form-row">
        <DateField {...field('fra')} label={t.rules.fromOn} value={isoDay(value('fra', firstDay))} />
        <DateField {...field('til')} label={t.rules.toOn} value={isoDay(value('til', ''))} optional />
      </div>
      <Button kind="secondary">{t.rules.add}</Button>
    </form>
  )
}
