import { expect, it } from 'vitest'
import { groupFaults } from './fault-groups.ts'

const fault = (cell: string, say = 'mangler', found = '') => ({ cell, heading: 'Uger', found, say })

it('gathers cells with the same thing wrong, and names cells below one another together', () => {
  const groups = groupFaults([
    fault('C2', 'er ikke et tal', 'ti'),
    fault('C4', 'er ikke et tal', 'to'),
    fault('C5', 'er ikke et tal', 'ti'),
    fault('C6', 'er ikke et tal', 'ti'),
    fault('C3'),
  ])

  expect(groups).toEqual([
    { heading: 'Uger', say: 'er ikke et tal', cells: ['C2', 'C4:C6'], unnamed: 0, found: ['ti', 'to'] },
    { heading: 'Uger', say: 'mangler', cells: ['C3'], unnamed: 0, found: [] },
  ])
})

it('counts those it does not name', () => {
  const [group] = groupFaults(Array.from({ length: 100 }, (_, n) => fault(`C${2 * n}`)))

  expect(group?.cells).toHaveLength(30)
  expect(group?.unnamed).toBe(70)
})

it('names rows that have no such column', () => {
  expect(groupFaults([fault('række 2'), fault('række 3')])[0]?.cells).toEqual(['række 2', 'række 3'])
})
