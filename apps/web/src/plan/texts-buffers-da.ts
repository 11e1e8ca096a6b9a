import { figure, n } from './words-da.ts'

const tenths = (value: number): string => figure(Math.round(value * 10) / 10)

/** Where time in hand helps most. */
export const buffersDa = {
  buffers: {
    heading: 'Luft, hvor den hjælper mest',
    title: 'Luft i planen',
    lead: 'Planen er spillet igennem med enhedernes egne forsinkelser. Her giver en uge mere flest holdte løfter.',
    pageLead:
      'Planen er spillet igennem 200 gange med enhedernes egne forsinkelser. Her er de ændringer, hvor en uge mere giver flest holdte løfter. Et løfte er måldagen eller den vedtagne tid.',
    link: 'Se, hvor luft hjælper mest',
    none: 'Ingen luft ville hjælpe: løfterne holder, som de ligger.',
    earlier: (title: string, weeks: number, day: string) =>
      `Begynd »${title}« ${n(weeks, 'uge', 'uger')} tidligere, ${day}.`,
    later: (title: string, weeks: number, day: string) =>
      `Lov »${title}« ${n(weeks, 'uge', 'uger')} senere, til ${day}.`,
    kept: (before: number, after: number) =>
      `Holdte løfter i gennemsnit: fra ${tenths(before)} til ${tenths(after)}.`,
    tryIt: 'Prøv',
    tryItFor: (text: string) => `Prøv: ${text}`,
    taken: (text: string) => `Prøvet, ikke gemt: ${text}`,
    saveStart: 'Gem den tidligere begyndelse',
    saveTarget: 'Gem den nye måldag',
    target: (title: string, day: string) => `»${title}« ${day}`,
  },
}

export type BuffersTexts = typeof buffersDa
