import type { Catalogue } from '../language.ts'

const da = {
  lead: 'De politiske udvalg og MED-udvalgene, der har behandlet strategierne og deres sager.',
  none: 'Ingen udvalg endnu',
  committee: 'Udvalg',
  kind: 'Slags',
  short: 'Forkortes',
  last: 'Seneste møde',
  meetings: 'Møder',
  parent: 'Hører under',
  description: (name: string) => `${name}: møder, beslutninger og det, der er lovet udvalget.`,
  meetingsOf: (name: string) => `Møder i ${name}`,
  decided: 'Senest besluttet her',
  promised: 'Lovet her eller til udvalget',
  promisedLead: 'De løfter, der hverken er indfriet eller bortfaldet. Dem, der forfalder først, står øverst.',
  promisedMore: (n: number) => (n === 1 ? 'Se løftet' : `Se alle ${n} løfter`),
  promisesOf: (name: string) => `Løfter i eller til ${name}`,
}

export const committeeTexts: Catalogue<typeof da> = {
  da,
  en: {
    lead: 'The political committees and works committees that have treated the strategies and their cases.',
    none: 'No committees yet',
    committee: 'Committee',
    kind: 'Kind',
    short: 'Abbreviation',
    last: 'Last meeting',
    meetings: 'Meetings',
    parent: 'Belongs to',
    description: (name) => `${name}: meetings, decisions, and what the committee was promised.`,
    meetingsOf: (name) => `Meetings of ${name}`,
    decided: 'Last decided here',
    promised: 'Promised here or to the committee',
    promisedLead: 'The promises that are neither kept nor lapsed, the first to fall due on top.',
    promisedMore: (n) => (n === 1 ? 'See the promise' : `See all ${n} promises`),
    promisesOf: (name) => `Promises in or to ${name}`,
  },
}
