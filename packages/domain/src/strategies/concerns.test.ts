import { expect, it } from 'vitest'
import { concerns } from './concerns.ts'

const care = 'Sundhedsområdet'
const children = 'Børne- og Ungeområdet'

it.each([
  ['Arbejdet på Børne- og ungeområdet blev påbegyndt.', children, true],
  ['Arbejdet på Børne- og ungeområdet blev påbegyndt.', care, false],
  ['Der udarbejdes en strategi for Sundhedsområdet og Børne- og Ungeområdet.', care, true],
  ['Rådet godkendte afrapporteringen.', care, true],
  ['Status på Social- og Sundhedsområdet.', care, true],
])('sorts "%s" for %s: %s', (statement, own, belongs) => {
  const others = [care, children].filter((area) => area !== own)

  expect(concerns(statement, own, others)).toBe(belongs)
})
