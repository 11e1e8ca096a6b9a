import { randomUUID } from 'node:crypto'
import { nameNumber } from './words.mjs'

const areas = ['Natur', 'Kultur', 'Skole', 'Ældre', 'Job']
const houses = [
  'Aftenstjernen',
  'Bakkehuset',
  'Elmegården',
  'Fyrhuset',
  'Hasselhøj',
  'Kastanjen',
  'Lærken',
  'Mariehønen',
  'Pilehytten',
  'Regnbuen',
  'Solsikken',
  'Tranen',
]

/** Thirty bodies: how many meetings each has, and how many members. */
const wanted = [
  { name: 'Storby Byråd', kind: 'council', meetings: 106, members: 31 },
  { name: 'Storby Finansudvalg', kind: 'finance', meetings: 106, members: 9 },
  ...areas.map((area) => ({
    name: `Storbys Udvalg for ${area}`,
    kind: 'standing',
    meetings: 50,
    members: 9,
  })),
  { name: 'Storbys Udvalg for Teknik', kind: 'standing', meetings: 50, members: 9 },
  ...['Ungeråd', 'Grønt Råd', 'Integrationsråd', 'Udsatteråd'].map((name) => ({
    name: `Storbys ${name}`,
    kind: 'advisory',
    meetings: 50,
    members: 11,
  })),
  { name: 'HovedMED i Storby', kind: 'main-med', meetings: 16, members: 14 },
  ...areas.map((area) => ({ name: `OmrådeMED Storby ${area}`, kind: 'area-med', meetings: 16, members: 10 })),
  ...houses.map((house) => ({ name: `LokalMED ${house}`, kind: 'local-med', meetings: 16, members: 7 })),
]

/** Committees with people in their seats; every second has a person of the staff who works with what is closed there. */
export function makeCommittees(from) {
  let person = 0
  return wanted.map((one, at) => ({
    ...one,
    id: randomUUID(),
    slug: `storby-${at}`,
    isMed: one.kind.endsWith('-med'),
    hasPart: at % 2 === 0,
    seats: Array.from({ length: one.members }, (_, place) => ({
      id: randomUUID(),
      personId: randomUUID(),
      name: nameNumber(person++),
      office: place === 0 ? 'chair' : place === 1 ? 'vice-chair' : 'member',
      standsFor: one.kind.endsWith('-med') ? (place % 2 === 0 ? 'management' : 'union') : 'party',
      represents: one.kind.endsWith('-med') ? (place % 2 === 0 ? null : 'FOA') : 'ABCFOV'[place % 6],
      side: one.kind.endsWith('-med') ? (place % 2 === 0 ? 'management' : 'staff') : null,
      from,
    })),
  }))
}
