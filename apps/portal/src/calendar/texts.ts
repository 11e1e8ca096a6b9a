import type { Catalogue } from '../language.ts'

const da = {
  coming: 'Kommende møder',
  comingOf: (committee: string) => `Kommende møder i ${committee}`,
  columns: { day: 'Dag', time: 'Kl.', committee: 'Udvalg', place: 'Sted', note: 'Dagsorden' },
  calendarFile: 'Hent møderne til din kalender (.ics)',
  cancelled: 'Aflyst',
  published: 'Dagsordenen er offentliggjort',
  agendaOn: 'Offentliggøres',
  agendaLate: 'Skulle være offentliggjort',
  held: 'Holdte møder',
  planned: 'Mødet er planlagt. Dagsordenen er ikke offentliggjort endnu.',
  called: 'Mødet er indkaldt. Dagsordenen er ikke offentliggjort endnu.',
  noItems: 'Der er ingen offentliggjorte punkter.',
  why: 'Begrundelse',
  time: 'Tid',
  place: 'Sted',
  agenda: 'Dagsordenen offentliggøres',
  agendaWasDue: 'Dagsordenen skulle være offentliggjort',
}

export const calendarTexts: Catalogue<typeof da> = {
  da,
  en: {
    coming: 'Coming meetings',
    comingOf: (committee) => `Coming meetings of ${committee}`,
    columns: { day: 'Day', time: 'At', committee: 'Committee', place: 'Place', note: 'Agenda' },
    calendarFile: 'Take the meetings to your calendar (.ics)',
    cancelled: 'Cancelled',
    published: 'The agenda is published',
    agendaOn: 'Published on',
    agendaLate: 'Was to be published on',
    held: 'Meetings held',
    planned: 'The meeting is planned. Its agenda is not yet published.',
    called: 'The meeting is called. Its agenda is not yet published.',
    noItems: 'No items are published.',
    why: 'Reason',
    time: 'Time',
    place: 'Place',
    agenda: 'The agenda is published',
    agendaWasDue: 'The agenda was to be published',
  },
}
