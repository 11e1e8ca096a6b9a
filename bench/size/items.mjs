import { randomUUID } from 'node:crypto'
import { numberOf, oneOf } from '../chance.mjs'
import { dayAfter } from './days.mjs'
import { pointOf, textOf } from './words.mjs'

const outcomes = ['approved', 'approved', 'approved', 'noted', 'discussed', 'recommended']
const said = {
  approved: 'Godkendt.',
  noted: 'Taget til efterretning.',
  discussed: 'Drøftet.',
  recommended: 'Anbefales.',
}
const headings = {
  summary: 'Resumé',
  presentation: 'Sagsfremstilling',
  economy: 'Økonomi',
  law: 'Lovgrundlag',
}

/** What an item says: sections, recommendations, attachments; and when its meeting is held, what was decided. */
export function writeItem(chance, item, meeting) {
  const { matter } = item
  const points = Array.from({ length: chance() < 0.15 ? 0 : numberOf(chance, 1, 3) }, (_, at) => ({
    id: randomUUID(),
    number: at + 1,
    text: pointOf(chance),
  }))
  return {
    ...item,
    access: matter.isOpen ? 'open' : 'closed',
    title: matter.title,
    sections: Object.entries(headings)
      .filter(([kind]) => kind === 'presentation' || chance() < 0.7)
      .map(([kind, heading]) => ({
        id: randomUUID(),
        kind,
        heading,
        text: textOf(chance, ...(kind === 'presentation' ? [8, 20] : [1, 4])),
      })),
    points,
    decisions: meeting.state === 'held' ? decide(chance, points, meeting) : [],
    attachments: Array.from({ length: chance() < 0.3 ? numberOf(chance, 1, 2) : 0 }, (_, at) => ({
      id: randomUUID(),
      fileId: randomUUID(),
      title: `Bilag ${at + 1} til ${matter.number}`,
      text: textOf(chance, 3, 6),
    })),
  }
}

function decide(chance, points, meeting) {
  const answered = points.length === 0 ? [{ id: null, number: null }] : points
  return answered.map(({ id, number }) => {
    const outcome = oneOf(chance, outcomes)
    const remark = chance() < 0.05 ? `Udvalget ønsker en ny sag om ${number ?? 'punktet'}.` : null
    const promise = remark && { id: randomUUID(), dueOn: dayAfter(meeting.heldOn, numberOf(chance, 60, 500)) }
    return { id: randomUUID(), pointId: id, number, outcome, text: said[outcome], remark, promise }
  })
}
