import type { Catalogue } from '../language.ts'

const da = {
  lead: 'Møderne med åbne punkter, det nyeste først.',
  none: 'Ingen møder endnu',
  meeting: 'Møde',
  committee: 'Udvalg',
  items: 'Behandlede',
  decisions: 'Beslutninger',
  more: (said: string, n: number) => `${said} og ${n} mere`,
  description: (committee: string, day: string) =>
    `Åbne punkter og beslutninger fra mødet i ${committee} den ${day}.`,
  openItems: 'Åbne punkter',
  allItems: 'Punkter',
  otherMeetings: 'Andre møder i udvalget',
  earlier: 'Mødet før',
  later: 'Mødet efter',
  item: (n: number, number: string | null) => (number ? `Punkt ${n} · sag ${number}` : `Punkt ${n}`),
  undecided: {
    ahead: 'Behandles på mødet.',
    held: 'Beslutningen er ikke offentliggjort endnu.',
    minutes: 'Ingen beslutning.',
    documents: 'Ingen beslutning i de dokumenter, vi har.',
  },
  itemDescription: (n: number, committee: string, day: string) =>
    `Punkt ${n} på mødet i ${committee} den ${day}: indstilling, beslutning og sagsfremstilling.`,
  follow: (number: string | null) => (number ? `Følg sag ${number}` : 'Følg sagen'),
  readItem: 'Læs punktet i dokumentet',
  recommends: (who: string) => `${who} indstiller.`,
  absent: 'Fraværende',
}

export const meetingTexts: Catalogue<typeof da> = {
  da,
  en: {
    lead: 'The meetings with open items, the newest first.',
    none: 'No meetings yet',
    meeting: 'Meeting',
    committee: 'Committee',
    items: 'Treated',
    decisions: 'Decisions',
    more: (said, n) => `${said} and ${n} more`,
    description: (committee, day) => `Open items and decisions from the meeting of ${committee} on ${day}.`,
    openItems: 'Open items',
    allItems: 'Items',
    otherMeetings: 'Other meetings of the committee',
    earlier: 'The meeting before',
    later: 'The meeting after',
    item: (n, number) => (number ? `Item ${n} · case ${number}` : `Item ${n}`),
    undecided: {
      ahead: 'To be treated at the meeting.',
      held: 'The decision is not published yet.',
      minutes: 'No decision.',
      documents: 'No decision in the documents we have.',
    },
    itemDescription: (n, committee, day) =>
      `Item ${n} of the meeting of ${committee} on ${day}: recommendation, decision and case text.`,
    follow: (number) => (number ? `Follow case ${number}` : 'Follow the case'),
    readItem: 'Read the item in the document',
    recommends: (who) => `Recommended by ${who}.`,
    absent: 'Absent',
  },
}
