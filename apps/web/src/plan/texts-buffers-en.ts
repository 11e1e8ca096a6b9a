import type { BuffersTexts } from './texts-buffers-da.ts'
import { figure, n } from './words-en.ts'

const tenths = (value: number): string => figure(Math.round(value * 10) / 10)

export const buffersEn: BuffersTexts = {
  buffers: {
    heading: 'Slack where it helps most',
    title: 'Slack in the plan',
    lead: "The plan is played through with the units' own delays. Here one more week lets most promises be kept.",
    pageLead:
      "The plan is played through 200 times with the units' own delays. These are the changes where one more week lets most promises be kept. A promise is the target day or the adopted time.",
    link: 'See where slack helps most',
    none: 'No slack would help: the promises hold as they lie.',
    earlier: (title, weeks, day) => `Begin "${title}" ${n(weeks, 'week', 'weeks')} earlier, ${day}.`,
    later: (title, weeks, day) => `Promise "${title}" ${n(weeks, 'week', 'weeks')} later, for ${day}.`,
    kept: (before, after) => `Promises kept on average: from ${tenths(before)} to ${tenths(after)}.`,
    tryIt: 'Try it',
    tryItFor: (text) => `Try: ${text}`,
    taken: (text) => `Tried, not saved: ${text}`,
    saveStart: 'Save the earlier start',
    saveTarget: 'Save the new target day',
    target: (title, day) => `"${title}" ${day}`,
  },
}
