import type { Operation } from '@pejl/domain/sittings/operation.ts'

type Events = Readonly<
  Record<
    | `meeting-${Operation['kind']}`
    | 'agenda-arranged'
    | 'agenda-sent'
    | 'supplement-sent'
    | 'meeting-begun'
    | 'meeting-not-begun'
    | 'meeting-held',
    string
  >
>

/** What the journal calls the things that are done with agendas and at meetings. */
export const meetingEventsDa: Events = {
  'agenda-arranged': 'Ændrede en dagsorden',
  'agenda-sent': 'Sendte en dagsorden ud',
  'supplement-sent': 'Sendte en tillægsdagsorden ud',
  'meeting-begun': 'Begyndte et møde',
  'meeting-not-begun': 'Tog tilbage, at et møde var begyndt',
  'meeting-held': 'Afsluttede et møde',
  'meeting-attend': 'Noterede fremmøde',
  'meeting-call-in': 'Indkaldte en stedfortræder',
  'meeting-guest': 'Noterede en gæst',
  'meeting-move-person': 'Noterede, at en kom eller gik',
  'meeting-unmove-person': 'Fjernede, at en kom eller gik',
  'meeting-disqualify': 'Noterede inhabilitet',
  'meeting-rise': 'Noterede, hvornår mødet blev hævet',
  'meeting-move-item': 'Flyttede et punkt på mødet',
  'meeting-take-off': 'Tog et punkt af dagsordenen på mødet',
  'meeting-add-item': 'Optog et punkt på mødet',
  'meeting-close-item': 'Lukkede dørene for et punkt',
  'meeting-open-item': 'Åbnede dørene for et punkt',
  'meeting-decide': 'Skrev en beslutning',
  'meeting-undecide': 'Fortrød en beslutning',
  'meeting-note': 'Noterede under et punkt',
  'meeting-promise': 'Noterede, hvem der gør hvad',
  'meeting-unpromise': 'Fjernede, hvem der gør hvad',
  'meeting-ballot': 'Noterede en afstemning',
  'meeting-unballot': 'Fjernede en afstemning',
  'meeting-state': 'Noterede en mindretalsudtalelse',
  'meeting-unstate': 'Fjernede en mindretalsudtalelse',
  'meeting-claim': 'Noterede et krav om forelæggelse for kommunalbestyrelsen',
}

export const meetingEventsEn: Events = {
  'agenda-arranged': 'Changed an agenda',
  'agenda-sent': 'Sent an agenda out',
  'supplement-sent': 'Sent a supplement out',
  'meeting-begun': 'Began a meeting',
  'meeting-not-begun': 'Took back that a meeting had begun',
  'meeting-held': 'Closed a meeting',
  'meeting-attend': 'Noted attendance',
  'meeting-call-in': 'Called a substitute in',
  'meeting-guest': 'Noted a guest',
  'meeting-move-person': 'Noted that somebody came or left',
  'meeting-unmove-person': 'Removed that somebody came or left',
  'meeting-disqualify': 'Noted a disqualification',
  'meeting-rise': 'Noted when the meeting rose',
  'meeting-move-item': 'Moved an item at the meeting',
  'meeting-take-off': 'Took an item off at the meeting',
  'meeting-add-item': 'Put an item on at the meeting',
  'meeting-close-item': 'Closed the doors for an item',
  'meeting-open-item': 'Opened the doors for an item',
  'meeting-decide': 'Wrote a decision',
  'meeting-undecide': 'Took a decision back',
  'meeting-note': 'Noted something under an item',
  'meeting-promise': 'Noted who does what',
  'meeting-unpromise': 'Removed who does what',
  'meeting-ballot': 'Noted a ballot',
  'meeting-unballot': 'Removed a ballot',
  'meeting-state': 'Noted a dissenting opinion',
  'meeting-unstate': 'Removed a dissenting opinion',
  'meeting-claim': 'Noted that a decision is brought before the council',
}
