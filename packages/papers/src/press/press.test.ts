import { expect, it } from 'vitest'
import { brandSets } from '../colour/palette.ts'
import type { Paper } from '../content/paper.ts'
import { looks, type Sheet, turns } from '../sheet/sheet.ts'
import { head, type Length, order, plan, principles, process } from '../testing/samples.ts'
import { printPaper } from './press.ts'

const counts = [1, 2, 3, 4, 5, 6]
const lengths: readonly Length[] = ['short', 'long']
const sheets = looks.flatMap((look) => turns.map((turn): Partial<Sheet> => ({ look, turn })))

/** Two of the four kinds of sheet, each look in one direction: tests take turns, because setting takes a while. */
const inTurn = (turn: number): readonly Partial<Sheet>[] =>
  turn % 2 === 0 ? sheets.filter((_, n) => n === 0 || n === 3) : sheets.filter((_, n) => n === 1 || n === 2)

/** What was measured; points as on an A4. */
function measured(paper: Paper, sheet: Partial<Sheet>) {
  const printed = printPaper(order(paper, sheet))
  if (!printed.ok) throw new Error(printed.reason)
  return printed.value.measures
}

function expectWellSet(paper: Paper, sheet: Partial<Sheet>): void {
  const { overflow, filled, smallest, text, heading } = measured(paper, sheet)
  expect(overflow).toBe(false)
  expect(filled).toBeGreaterThanOrEqual(0.85)
  expect(smallest).toBeGreaterThanOrEqual(6.4)
  expect(heading).toBeGreaterThan(text)
}

it.each(counts.flatMap((count) => lengths.map((length) => ({ count, length }))))(
  'sets $count guiding principles in $length words so that they fill the sheet and stay within it',
  ({ count, length }) => {
    const paper: Paper = { kind: 'principles', head, principles: principles(count, 0, length) }

    for (const sheet of inTurn(count + length.length)) expectWellSet(paper, sheet)
  },
)

it.each(counts.flatMap((count) => [1, 3, 6].map((objectives) => ({ count, objectives }))))(
  'sets $count guiding principles with $objectives objectives each, in few words and in many',
  ({ count, objectives }) => {
    for (const [index, length] of lengths.entries()) {
      const paper: Paper = { kind: 'objectives', head, principles: principles(count, objectives, length) }
      for (const sheet of inTurn(count + objectives + index).slice(0, 1)) expectWellSet(paper, sheet)
    }
  },
)

it.each([4, 7, 12, 20])('leads a process of %i stops along a fairway', (stops) => {
  for (const sheet of inTurn(stops)) expectWellSet(process(stops), sheet)
})

it.each([1, 3, 8, 14])('shows a plan of %i initiatives quarter by quarter', (initiatives) => {
  for (const sheet of inTurn(initiatives)) expectWellSet(plan(initiatives), sheet)
})

it('holds more on a larger sheet, in larger letters', () => {
  const small = measured(plan(20), { turn: 'portrait' })
  const large = measured(plan(36), { size: 'a2', turn: 'portrait' })

  expect(large.text).toBeGreaterThan(small.text)
  expect(printPaper(order(plan(36), { turn: 'portrait' }))).toEqual({ ok: false, reason: 'too-much' })
})

it('refuses what no sheet can bear, before it is measured, and what is empty', () => {
  const many: Paper = { kind: 'principles', head, principles: principles(50, 3, 'short') }
  const novel = 'Vi skriver en roman om det. '.repeat(400)
  const long: Paper = {
    kind: 'principles',
    head,
    principles: [{ number: 1, title: 'Alt', text: novel, objectives: [] }],
  }

  expect(printPaper(order(many))).toEqual({ ok: false, reason: 'too-much' })
  expect(printPaper(order(long))).toEqual({ ok: false, reason: 'too-much' })
  expect(printPaper(order({ kind: 'principles', head, principles: [] }))).toEqual({
    ok: false,
    reason: 'nothing-to-show',
  })
})

it('gives the same bytes for the same order, whatever was printed between', () => {
  const paper: Paper = { kind: 'objectives', head, principles: principles(3, 3, 'long') }
  const first = printPaper(order(paper, {}, 'pdf'))
  printPaper(order(process(5), { look: 'calm' }, 'pdf'))
  const second = printPaper(order(paper, {}, 'pdf'))

  expect(first.ok && second.ok && Buffer.compare(first.value.bytes, second.value.bytes)).toBe(0)
})

it("takes a municipality's logo as it is given", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10"/></svg>'
  const paper: Paper = { kind: 'principles', head, principles: principles(2, 0, 'short') }
  const logo = { format: 'svg', bytes: Buffer.from(svg) } as const
  const printed = printPaper({ ...order(paper, {}, 'pdf'), colours: brandSets.sol, logo })

  expect(printed.ok).toBe(true)
})
