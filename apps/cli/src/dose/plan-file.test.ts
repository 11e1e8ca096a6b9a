import { expect, it } from 'vitest'
import { dose } from '../dose.ts'
import { runCommand } from '../testing/run-command.ts'

const file = {
  format: 'pejl-plan',
  version: 1,
  today: '2027-01-04',
  units: [
    { id: 'b', name: 'Børn', points: 6 },
    { id: 'f', name: 'Familiehuset', parent: 'b', points: 3 },
  ],
  calendar: [{ name: 'Sommerferie', fromOn: '2027-07-05', toOn: '2027-08-01', percent: 0 }],
  committees: [{ id: 'bsu', meetings: ['2027-01-20', '2027-02-17', '2027-03-17'] }],
  initiatives: [
    {
      id: 't0',
      title: 'Én indgang',
      rank: 1,
      weeks: 10,
      targetOn: '2027-06-01',
      loads: [{ unit: 'f', points: [2] }],
      waits: [{ decision: 'bsu', leastWeeks: 2 }],
    },
    { id: 't1', title: 'Fælles journal', weeks: 10, loads: [{ unit: 'f', points: [2] }] },
  ],
}

const doseText = (text: string, ...more: readonly string[]) => runCommand(dose, ['-', ...more], text)

it('plans a portfolio: within what the unit bears, and says why not earlier', async () => {
  const { status, output } = await doseText(JSON.stringify(file), '--json', '--seconds', '1')

  const { plan, unmet } = JSON.parse(output.toString())
  expect(status).toBe(0)
  expect(unmet).toEqual([])
  // the other begins at once and is done on 12 March; a decision on 17 February would have let this one begin on 8 March
  expect(plan[1]).toMatchObject({ id: 't1', startsOn: '2027-01-04', endsOn: '2027-03-12' })
  expect(plan[0]).toMatchObject({ id: 't0', startsOn: '2027-03-15', endsOn: '2027-05-21' })
  expect(plan[0].whyNotEarlier[0]).toMatchObject({ kind: 'unit', unit: 'f', others: ['t1'] })
})

it('says where the file is wrong, one line each', async () => {
  const wrong = {
    ...file,
    today: '2027-13-04',
    initiatives: [
      { id: 'a', weeks: '3', loads: [{ unit: 'f', points: [] }] },
      { id: 'b', weeks: 3, navn: 'x' },
    ],
  }

  const { status, errors } = await doseText(JSON.stringify(wrong))

  expect(status).toBe(1)
  expect(errors.trim().split('\n')).toEqual([
    '-: today: skal være en dag som 2027-03-01',
    '-: initiatives[0].weeks: skal være et tal',
    '-: initiatives[0].loads[0].points: skal være mindst 1 i listen',
    '-: initiatives[1]: kender ikke »navn«',
  ])
})

it('refuses ids that the file does not define, and a unit under itself', async () => {
  const unknown = { ...file, initiatives: [{ id: 'a', weeks: 3, waits: [{ after: 'q' }] }] }
  const under = { ...file, units: [{ id: 'f', parent: 'f' }] }

  expect((await doseText(JSON.stringify(unknown))).errors).toContain(
    'initiatives[0].waits[0].after: »q« findes ikke i filen',
  )
  const { status, errors } = await doseText(JSON.stringify(under))
  expect([status, errors]).toEqual([1, '-: enheden »f« ligger under sig selv\n'])
})

it('plans what contradicts itself as well as it can be, and says so', async () => {
  const late = { ...file, initiatives: [{ id: 'a', title: 'Sen', weeks: 10, deadlineOn: '2027-01-29' }] }

  const { status, output, errors } = await doseText(JSON.stringify(late), '--json', '--seconds', '1')

  expect(status).toBe(0)
  expect(JSON.parse(output.toString()).plan[0].startsOn).toBe('2027-01-04')
  expect(errors).toContain('»Sen« er først færdigt i ugen før 2027-03-15, efter den sidste frist')
})

it('says that a file is no JSON', async () => {
  const { status, errors } = await doseText('{"format": "pejl-plan",')

  expect(status).toBe(1)
  expect(errors).toContain('-: filen er ikke gyldig JSON')
})
