import type { InitiativeState, Standing } from './initiative.ts'

type Words<Key extends string> = Readonly<Record<'da' | 'en', Readonly<Record<Key, string>>>>

/** What an initiative's state is called, to those who work with it and to everybody. */
export const stateWords: Words<InitiativeState> = {
  da: {
    idea: 'Idé',
    proposed: 'Foreslået',
    planned: 'Planlagt',
    running: 'I gang',
    paused: 'Sat på pause',
    done: 'Gennemført',
    closed: 'Afsluttet',
    stopped: 'Stoppet',
  },
  en: {
    idea: 'Idea',
    proposed: 'Proposed',
    planned: 'Planned',
    running: 'Under way',
    paused: 'Paused',
    done: 'Carried out',
    closed: 'Closed',
    stopped: 'Stopped',
  },
}

/** What its owner says of how it goes. */
export const standingWords: Words<Standing> = {
  da: {
    'on-course': 'Går som planlagt',
    'at-risk': 'Kan komme i fare',
    'off-course': 'Går ikke som planlagt',
  },
  en: { 'on-course': 'On course', 'at-risk': 'At risk', 'off-course': 'Off course' },
}
