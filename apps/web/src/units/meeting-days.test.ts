import { expect, it } from 'vitest'
import { readMeetingDays } from './meeting-days.ts'

it('reads days pasted in many ways, each once and in order', () => {
  const read = readMeetingDays(
    '12.01.2027, 9. februar 2027; 2027-03-09\ntirsdag den 13. april 2027 kl. 16.30\nTir. 11/5 2027\t12.01.2027 og 8. juni 2027',
  )

  expect(read).toEqual({
    days: ['2027-01-12', '2027-02-09', '2027-03-09', '2027-04-13', '2027-05-11', '2027-06-08'],
    twice: 1,
    unknown: [],
    doubtful: [],
  })
})

it('takes the year that stands above days without one', () => {
  const read = readMeetingDays('2027: 12. januar, 9. februar\n2028\nonsdag den 12. januar, 9.2.')

  expect(read.days).toEqual(['2027-01-12', '2027-02-09', '2028-01-12', '2028-02-09'])
})

it('names what it does not understand, as it was typed', () => {
  const read = readMeetingDays('12.01.2027, sommerferie, 31. februar 2027, 12. marts, <b>9</b>')

  expect([read.days, read.unknown]).toEqual([
    ['2027-01-12'],
    ['sommerferie', '31. februar 2027', '12. marts', '<b>9</b>'],
  ])
})

it('doubts a day whose weekday is another', () => {
  expect(readMeetingDays('mandag den 12. januar 2027').doubtful).toEqual([
    { typed: 'mandag den 12. januar 2027', weekday: 1 },
  ])
})

it('reads nothing from nothing', () => {
  expect(readMeetingDays(' \n, ;\n')).toEqual({ days: [], twice: 0, unknown: [], doubtful: [] })
})
