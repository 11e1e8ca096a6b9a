import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkProject } from '../check/check-project.ts'
import { parseProject } from '../psplib/parse-project.ts'
import { solveProject } from './solve-project.ts'

const library = new URL('../../../../../shared/plans/psplib/', import.meta.url)
const known = JSON.parse(readFileSync(new URL('best-known.json', library), 'utf8')) as Readonly<
  Record<string, readonly [number, number]>
> // as its readme says

const projectsOf = (set: string) =>
  readdirSync(new URL(set, library)).map((file) => {
    const parsed = parseProject(readFileSync(new URL(`${set}/${file}`, library), 'latin1'))
    if (!parsed.ok) throw new Error(`${file}: ${parsed.reason}`)
    return { file, project: parsed.value.project, best: known[file.replace('_', '').replace('.rcp', '')] }
  })

it.each(['j30', 'j60'])('bounds no project of %s above the best that is known, and schedules all', (set) => {
  const wrong = projectsOf(set).filter(({ project, best }) => {
    const { starts, makespan, lowerBound } = solveProject(project, { seed: 1, stop: { schedules: 20 } })
    const [least = 0, most = 0] = best ?? []
    return checkProject(project, starts).length > 0 || makespan < least || lowerBound > most
  })

  expect(wrong.map(({ file }) => file)).toEqual([])
})

it('comes within a hundredth of the best that is known for J30 with 3,000 schedules', () => {
  const some = projectsOf('j30').filter((_, i) => i % 8 === 0)
  const gaps = some.map(({ project, best }) => {
    const { makespan } = solveProject(project, { seed: 1, stop: { schedules: 3_000 } })
    return makespan / (best?.[1] ?? 0) - 1
  })

  expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThan(0.01)
})
