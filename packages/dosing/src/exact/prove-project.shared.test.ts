import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkProject } from '../check/check-project.ts'
import { parseProject } from '../psplib/parse-project.ts'
import { oneByOne } from './brute-force.fixture.ts'
import { proveProject } from './prove-project.ts'

const folder = resolve(import.meta.dirname, '../../../../../shared/plans/psplib')

/** From every kind of instance: many and few successors, one to four resources each, scarce and plenty. */
const names = ['1_1', '4_7', '5_3', '9_5', '13_4', '17_2', '21_5', '25_1', '29_1', '33_8', '41_7', '45_5']

if (existsSync(folder)) {
  describe('the shortest schedules of PSPLIB', () => {
    const known = JSON.parse(readFileSync(resolve(folder, 'best-known.json'), 'utf8')) as Record<
      string,
      readonly [number, number]
    > // the library's own table

    it.each(names)('are proved for J30 number %s', (name) => {
      const read = parseProject(readFileSync(resolve(folder, `j30/j30_${name}.rcp`), 'utf8'))
      if (!read.ok) throw new Error(read.reason)
      const { project } = read.value

      const found = proveProject(project, { upper: oneByOne(project), lower: 0, stop: {}, seed: 1 })

      expect(found).toMatchObject({ proved: true, makespan: known[`j30${name}`]?.[1] })
      expect(checkProject(project, found.starts)).toEqual([])
    })
  })
}
