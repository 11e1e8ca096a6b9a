import { expect, it } from 'vitest'
import { type Comparable, findOverlaps } from './overlap.ts'

const line = (id: string, title: string, about = '', keywords: readonly string[] = []): Comparable => ({
  id,
  title,
  area: 'Sundhed',
  keywords,
  about,
})

it('finds two that speak of the same, with the words they share', () => {
  const overlaps = findOverlaps([
    line('a', 'Sundhedspolitik', 'Bevægelse, søvn og kost i hverdagen for voksne med kronisk sygdom.'),
    line('b', 'Strategi for bevægelse', 'Bevægelse og søvn i hverdagen, kost på institutioner.'),
    line('c', 'Vejplan', 'Asfalt, broer og cykelstier.'),
  ])

  expect(overlaps).toMatchObject([{ one: 'a', other: 'b', sameArea: true }])
  expect(overlaps[0]?.words).toContain('bevægelse')
})

it('counts a keyword that both have, in whatever case', () => {
  const overlaps = findOverlaps([
    line('a', 'Ungepolitik', 'Unges fritid i klubber.', ['Fritid']),
    line('b', 'Foreningspolitik', 'Foreninger, klubber og fritid.', ['fritid']),
  ])

  expect(overlaps[0]?.keywords).toEqual(['Fritid'])
})

it('finds no overlap in the words that every strategy has', () => {
  const overlaps = findOverlaps([
    line('a', 'Strategi for vand', 'Kommunens strategi skal sikre borgerne arbejde.'),
    line('b', 'Strategi for kultur', 'Kommunens strategi skal give borgerne arbejde.'),
  ])

  expect(overlaps).toEqual([])
})
