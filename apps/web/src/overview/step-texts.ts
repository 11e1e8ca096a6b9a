import type { MeetingProgress, StepKind } from '@pejl/domain/sittings/next-step.ts'
import type { Catalogue } from '../language.ts'

type Said = Readonly<Record<StepKind, (meeting: MeetingProgress) => string>>

const steps: Said = {
  'ready-items': ({ notReady }) => (notReady === 1 ? 'Gør 1 punkt klar' : `Gør ${notReady} punkter klar`),
  'send-agenda': ({ items }) => (items === 0 ? 'Lav og send dagsordenen' : 'Send dagsordenen ud'),
  'publish-agenda': () => 'Offentliggør dagsordenen',
  hold: () => 'Hold mødet',
  close: () => 'Afslut mødet',
  'lay-minutes': () => 'Læg referatet frem til godkendelse',
  'collect-answers': () => 'Få svar på referatet',
  'publish-minutes': () => 'Offentliggør referatet',
}

const da = {
  heading: 'Det næste på møderne',
  all: 'Alle møder',
  none: 'Ingen møder venter på noget de næste to uger.',
  columns: { step: 'Det skal gøres', meeting: 'Møde', due: 'Senest' },
  steps,
  meeting: (committee: string, day: string) => `${committee}, ${day}`,
  late: (day: string) => `Skulle være sket ${day}`,
  held: 'Mødet er holdt',
  toApprove: (n: number) =>
    n === 1 ? '1 punkt venter på godkendelse' : `${n} punkter venter på godkendelse`,
  lateMatters: (n: number) => (n === 1 ? '1 sag er over tiden' : `${n} sager er over tiden`),
}

const en: typeof da = {
  heading: 'What comes next at the meetings',
  all: 'All meetings',
  none: 'No meeting waits for anything in the next two weeks.',
  columns: { step: 'To be done', meeting: 'Meeting', due: 'At the latest' },
  steps: {
    'ready-items': ({ notReady }) => (notReady === 1 ? 'Make 1 item ready' : `Make ${notReady} items ready`),
    'send-agenda': ({ items }) => (items === 0 ? 'Make the agenda and send it' : 'Send the agenda'),
    'publish-agenda': () => 'Publish the agenda',
    hold: () => 'Hold the meeting',
    close: () => 'Close the meeting',
    'lay-minutes': () => 'Lay the minutes before those who approve',
    'collect-answers': () => 'Get answers to the minutes',
    'publish-minutes': () => 'Publish the minutes',
  },
  meeting: (committee, day) => `${committee}, ${day}`,
  late: (day) => `Was due ${day}`,
  held: 'Held',
  toApprove: (n) => (n === 1 ? '1 item waits for approval' : `${n} items wait for approval`),
  lateMatters: (n) => (n === 1 ? '1 case is overdue' : `${n} cases are overdue`),
}

export const stepTexts: Catalogue<typeof da> = { da, en }
