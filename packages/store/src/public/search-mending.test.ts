import { expect, it } from 'vitest'
import { withShortNumbers } from './search-mending.ts'

it("takes a case number's year in four digits for two", () => {
  expect(withShortNumbers({ text: '2024/1312' })).toEqual([
    { kind: 'number', written: '24/1312', token: expect.any(String) },
  ])
})

it('leaves two years and longer numbers as they are', () => {
  expect(withShortNumbers({ text: '2025-2027' })).toBeUndefined()
  expect(withShortNumbers({ text: '899-2025-30417' })).toBeUndefined()
  expect(withShortNumbers({ text: '24/1312' })).toBeUndefined()
})
