import type { OverTexts } from './texts-over-da.ts'
import { n } from './words-en.ts'

export const overEn: OverTexts = {
  over: {
    heading: 'Over the limit without permission',
    unit: (name, spans) => `${name}: ${spans}.`,
    above: (points, atOnce) =>
      [points === null ? '' : `${points} points`, atOnce === 0 ? '' : n(atOnce, 'initiative', 'initiatives')]
        .filter((one) => one !== '')
        .join(' and '),
    span: (what, first, last) =>
      last === null ? `${what} too much in ${first}` : `${what} too much from ${first} to ${last}`,
    allow: 'Allow it',
    see: 'See what is allowed',
    allowFor: (name) => `for ${name}`,
    more: (count) => `Show ${n(count, 'more unit', 'more units')}`,
    asks: 'Not saved yet: it goes beyond what can be borne',
    asksWhy:
      'Allow the overload first, or save it all the same. It then stands on the plan as over the limit until somebody allows it with a reason, or moves something.',
    yes: 'Save it all the same',
    now: 'The plan goes beyond what can be borne',
  },
}
