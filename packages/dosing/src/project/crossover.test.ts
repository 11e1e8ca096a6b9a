import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chanceOf } from '../common/random.ts'
import { drawnProject } from '../testing/drawn-project.ts'
import { blockOf, twoPointOf } from './crossover.ts'
import { type Packed, packProject, type Side } from './packed.ts'
import { samplerOf } from './sampling.ts'

const fixed = { seed: 3, numRuns: 100 }
const drawn = fc.record({
  project: drawnProject,
  side: fc.constantFrom<Side>(0, 1),
  seed: fc.nat(1000),
  ends: fc.tuple(fc.nat(16), fc.nat(16)),
})

/** Two lists for a side, and a window of them. */
function parentsOf(packed: Packed, side: Side, seed: number, ends: readonly number[]) {
  const { forward, backward } = packed
  const seen = side === 0 ? packed : { ...packed, forward: backward, backward: forward }
  const sample = samplerOf(seen, chanceOf(seed))
  const [father, mother] = [new Int32Array(forward.count), new Int32Array(forward.count)]
  sample(father)
  sample(mother)
  const [from = 0, to = 0] = ends.map((end) => end % (forward.count + 1)).toSorted((a, b) => a - b)
  return { father, mother, window: { from, to } }
}

it('has every activity once, none before one it follows', () => {
  fc.assert(
    fc.property(drawn, ({ project, side, seed, ends }) => {
      const packed = packProject(project)
      const { father, mother, window } = parentsOf(packed, side, seed, ends)
      const children = [new Int32Array(father.length), new Int32Array(father.length)] as const

      twoPointOf(father.length)(father, mother, window, children[0])
      blockOf(packed)(side, father, mother, window, children[1])

      for (const child of children) {
        expect(child.toSorted()).toEqual(father.toSorted())
        for (const [a, successors] of project.successors.entries())
          for (const s of successors)
            expect(Math.sign(child.indexOf(s) - child.indexOf(a))).toBe(side === 0 ? 1 : -1)
      }
    }),
    fixed,
  )
})

it('takes the mother’s block in one piece', () => {
  fc.assert(
    fc.property(drawn, ({ project, side, seed, ends }) => {
      const packed = packProject(project)
      const { father, mother, window } = parentsOf(packed, side, seed, ends)
      const child = new Int32Array(father.length)
      const block = mother.subarray(window.from, window.to)

      blockOf(packed)(side, father, mother, window, child)

      const at = child.indexOf(block[0] ?? 0)
      expect(child.subarray(at, at + block.length)).toEqual(block)
    }),
    fixed,
  )
})
