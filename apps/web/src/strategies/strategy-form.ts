import type { PrincipleText, StrategyText } from '@pejl/domain/strategies/strategy-text.ts'
import { strategyStates } from '@pejl/domain/strategies/strategy-text.ts'
import { type Fields, textOf, textOrNull } from '../desk/fields.ts'

/** Most principles a strategy has. */
export const mostPrinciples = 20

/**
 * A strategy as typed. A principle without a name, and a blank line among objectives, are left out. A principle
 * that says what it said before is `before`'s, line breaks and all: nobody has rewritten it.
 */
export function readStrategy(form: Fields, before: readonly PrincipleText[]): StrategyText {
  return {
    title: textOf(form, 'navn'),
    area: textOf(form, 'omraade'),
    period: textOrNull(form, 'periode'),
    purpose: textOrNull(form, 'formaal'),
    state: strategyStates.find((one) => one === textOf(form, 'stand')) ?? 'known',
    principles: Array.from({ length: mostPrinciples }, (_, index) => readPrinciple(form, index + 1))
      .filter(({ title }) => title !== '')
      .map((typed) => before.find((one) => saying(one) === saying(typed)) ?? typed),
  }
}

/** Names of a principle's fields, by its number. */
export const principleFields = (number: number) => ({
  title: `p${number}-navn`,
  text: `p${number}-tekst`,
  objectives: `p${number}-maal`,
})

function readPrinciple(form: Fields, number: number): PrincipleText {
  const names = principleFields(number)
  const lines = textOf(form, names.objectives)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return {
    number,
    title: textOf(form, names.title),
    text: textOrNull(form, names.text),
    objectives: lines.slice(0, 20).map((text, index) => ({ number: index + 1, text })),
  }
}

const saying = ({ number, title, text, objectives }: PrincipleText): string =>
  [number, title, text ?? '', ...objectives.map((one) => `${one.number} ${one.text}`)]
    .map((one) => String(one).replace(/\s+/g, ' ').trim())
    .join('\n')
