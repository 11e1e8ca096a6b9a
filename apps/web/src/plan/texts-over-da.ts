import { n } from './words-da.ts'

/** Who is over a limit, and what is asked before it is saved. */
export const overDa = {
  over: {
    heading: 'Over grænsen uden tilladelse',
    unit: (name: string, spans: string) => `${name}: ${spans}.`,
    above: (points: string | null, atOnce: number) =>
      [points === null ? '' : `${points} point`, atOnce === 0 ? '' : n(atOnce, 'tiltag', 'tiltag')]
        .filter((one) => one !== '')
        .join(' og '),
    span: (what: string, first: string, last: string | null) =>
      last === null ? `${what} for meget i ${first}` : `${what} for meget fra ${first} til ${last}`,
    allow: 'Tillad det',
    see: 'Se, hvad der er tilladt',
    allowFor: (name: string) => `for ${name}`,
    more: (count: number) => `Vis ${n(count, 'enhed', 'enheder')} til`,
    asks: 'Ikke gemt endnu: det går ud over, hvad der kan bæres',
    asksWhy:
      'Tillad overskridelsen først, eller gem det alligevel. Så står det på planen som over grænsen, indtil nogen tillader det med en begrundelse eller flytter noget.',
    yes: 'Gem det alligevel',
    now: 'Planen går ud over, hvad der kan bæres',
  },
}

export type OverTexts = typeof overDa
