import { expect, it } from 'vitest'
import { matchObjectives } from './objective-places.ts'

const at = (principle: number, number: number, text: string) => ({ principle, number, text })
const listen = { id: 'listen', ...at(1, 1, 'Alle børn er med til at skrive deres egen plan') }
const answer = { id: 'answer', ...at(1, 2, 'Familier får svar inden for to uger') }

it('knows an objective by its words when the list is numbered anew', () => {
  const ids = matchObjectives([listen, answer], [at(1, 1, answer.text), at(2, 1, listen.text)])

  expect(ids).toEqual(['answer', 'listen'])
})

it('keeps an objective whose words are mended where it stands', () => {
  expect(matchObjectives([listen, answer], [at(1, 1, 'Børn skriver selv'), at(1, 2, answer.text)])).toEqual([
    'listen',
    'answer',
  ])
})

it('knows an objective that was moved and mended at once', () => {
  const mended = at(1, 1, 'Familier får et svar inden for to uger')

  expect(matchObjectives([listen, answer], [mended, at(1, 2, listen.text)])).toEqual(['answer', 'listen'])
})

it('takes a new objective for none of those that were there', () => {
  const fresh = at(1, 2, 'Færre venter på udredning')

  expect(matchObjectives([listen, answer], [at(1, 1, answer.text), fresh])).toEqual(['answer', null])
})
