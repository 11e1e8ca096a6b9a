import { readNumber } from '@pejl/domain/common/written-values.ts'
import { typedDay } from '../committees/seat-form.ts'
import { type Fields, textOf } from '../desk/fields.ts'

/** A rule as typed; the rule itself says what is wrong with it. */
export function readRule(form: Fields): {
  readonly rule: unknown
  readonly fromOn: string
  readonly toOn: string
} {
  const number = (text: string) => {
    const read = readNumber(text, { least: 0, most: 1000 })
    return read.ok ? read.value : null
  }
  const common = {
    weekday: number(textOf(form, 'ugedag')),
    exceptMonths: (form.get('uden') ?? []).map((month) => Number(month)),
    onHoliday: textOf(form, 'helligdag'),
  }
  const rule =
    textOf(form, 'slags') === 'uger'
      ? {
          kind: 'every-weeks',
          ...common,
          weeks: number(textOf(form, 'uger')),
          anchor: typedDay(textOf(form, 'anker')),
        }
      : { kind: 'monthly', ...common, nth: number(textOf(form, 'nummer')) }
  return { rule, fromOn: typedDay(textOf(form, 'fra')), toOn: typedDay(textOf(form, 'til')) }
}
