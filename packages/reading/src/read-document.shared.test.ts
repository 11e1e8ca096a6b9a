import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ReadItem } from '@pejl/domain/documents/read-item.ts'
import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'
import { lexicon } from './restore/lexicon.fixture.ts'

const folder = resolve(import.meta.dirname, '../../../../shared/documents')

function read(name: string): ReadItem {
  const reading = readDocument(readFileSync(resolve(folder, name)), name, { lexicon })
  const item = reading.ok ? reading.value.items[0] : undefined
  if (!item || (reading.ok && reading.value.items.length > 1)) throw new Error(`${name}: not one item`)
  return item
}

const times = (item: ReadItem) =>
  item.commitments.flatMap(({ due, period, recurs }) => [recurs, due, period].filter(Boolean).join(' ') || [])

if (existsSync(folder)) {
  describe('the real documents in ../shared', () => {
    it('give the status of March 2024', () => {
      const item = read('22-6043.txt')

      expect(item).toMatchObject({
        matterNumber: '22/6043',
        access: 'open',
        route: ['BUU'],
        meetingDate: '2024-04-18',
      })
      expect(item.decisions).toMatchObject([{ number: null, outcome: 'approved', text: 'Godkendt.' }])
      expect(item.attachments).toMatchObject([{ documentNumber: '25644/24', journalNumber: '3591186' }])
      expect(item.references).toContainEqual(
        expect.objectContaining({ kind: 'decision', date: '2022-11-15' }),
      )
      expect(times(item)).toEqual(['P6M 2023/2024', '2024-05'])
    })

    it('give the area committee that puts packages into the strategy', () => {
      const item = read('23-10259.txt')

      expect(item.recommendations.map(({ number }) => number)).toEqual([1, 2, 3])
      expect(item.decisions.map(({ outcome }) => outcome)).toEqual(['approved', 'approved', 'discussed'])
      expect(item.decisions[2]?.remark).toBe('Rådighedspakkerne skal for eftertiden ligge i strategien.')
      expect(item.commitments.map(({ quote }) => quote)).toContain(
        'Rådighedspakkerne skal for eftertiden ligge i strategien.',
      )
      expect(item.absentees).toHaveLength(2)
      expect(item.attachments[0]?.title).toBe(
        'Tids- og handleplan for arbejdet med fælles langsigtet strategi på Børne- og Familieområdet.pdf',
      )
    })

    it('give the damaged case of 2023 with six absentees and a remark that binds', () => {
      const item = read('23-7776.txt')

      expect(item.recommendations).toHaveLength(4)
      expect(item.decisions.map(({ outcome }) => outcome)).toEqual([
        'discussed',
        'approved',
        'approved',
        'approved',
      ])
      expect(item.decisions[1]?.remark).toMatch(/^at der skal udarbejdes en beskrivelse/)
      expect(item.absentees.map(({ represents }) => represents)).toEqual([
        'aftaleholder',
        'FOA',
        'BUPL',
        'DSR',
        'SL',
        'FOA',
      ])
      expect(item.attachments.map(({ journalNumber }) => journalNumber)).toEqual([
        '3517342',
        '3517341',
        '3517340',
      ])
      expect(item.references.filter(({ kind }) => kind === 'link')).toHaveLength(2)
      expect(times(item)).toEqual(['2023-H2', 'P6M'])
    })

    it('give the committee that wants a status twice a year', () => {
      const item = read('24-1223.txt')

      expect(item.decisions.map(({ number, outcome }) => [number, outcome])).toEqual([
        [1, 'discussed'],
        [2, 'other'],
      ])
      expect(item.attachments).toHaveLength(4)
      expect(item.references).toContainEqual(
        expect.objectContaining({ kind: 'decision', date: '2024-01-16' }),
      )
      expect(item.doubts.map(({ field }) => field)).toContain('references[0].date')
      expect(times(item)).toEqual(['P6M'])
    })

    it('give the damaged case of 2024 its route and every promise', () => {
      const item = read('24-5866.txt')

      expect(item.route).toEqual(['BUU', 'høring', 'BUU', 'ØK', 'KB'])
      expect(item.absentees.map(({ represents }) => represents)).toEqual(['A', 'V'])
      expect(item.decisions).toMatchObject([{ outcome: 'approved' }])
      expect(times(item)).toEqual(['2024-Q4', '2024-11-20', '2025-Q1', 'P6M', '2024-10-03'])
    })
  })
}
