import type { WhyTexts } from './texts-why-da.ts'
import { n, quoted } from './words-en.ts'

const after = (weeks: number): string => (weeks > 0 ? `, and ${n(weeks, 'week', 'weeks')} after it` : '')

export const whyEn: WhyTexts = {
  impossible: {
    heading: 'Not all of it is possible',
    who: (titles) => quoted(titles),
    together: 'These conditions cannot be kept at the same time:',
    helps: 'One of these would help; the smallest that is enough:',
    enough: 'enough by itself',
    notEnough: 'helps, but is not enough by itself',
    earliest: (title) => `“${title}” may not begin before its earliest day.`,
    latest: (title) => `“${title}” must have ended by its deadline.`,
    pin: (title) => `“${title}” is pinned.`,
    gates: (title) => `${title} can decide it only at its meetings.`,
    lag: ([before, later]) => `“${later}” is to lie as agreed after “${before}”.`,
    apart: (one, other) => `“${one}” and “${other}” may not run at the same time.`,
    capacity: (unit) => `${unit} cannot bear more.`,
    atOnce: (unit) => `${unit} may not have more initiatives at once.`,
    frozen: (unit) => `Nothing may begin in ${unit} in some periods.`,
    limit: (name) => `The limit “${name}”.`,
  },
  relax: {
    span: (from, to) => `from ${from} to ${to}`,
    later: (title, weeks) => `Give “${title}” ${n(weeks, 'week', 'weeks')} more.`,
    sooner: (title, weeks) => `Let “${title}” begin ${n(weeks, 'week', 'weeks')} earlier than it may now.`,
    unpin: (title) => `Let go of “${title}”, so that it can be moved.`,
    anyWeek: (title) => `Let ${title} decide it outside its meetings.`,
    capacity: (unit, more, span) => `Allow ${unit} to bear ${more} points more ${span}.`,
    atOnce: (unit, more, span) =>
      `Allow ${unit} ${n(more, 'initiative', 'initiatives')} more at once ${span}.`,
    unfreeze: (unit) => `Let something begin in ${unit} while nothing may.`,
    shorter: ([before, later], weeks) =>
      `Let “${later}” wait ${n(weeks, 'week', 'weeks')} less for “${before}”.`,
    longer: ([before, later], weeks) =>
      `Let “${later}” lie ${n(weeks, 'week', 'weeks')} further from “${before}”.`,
    limit: (name, more) => `Raise the limit “${name}” by ${more}.`,
    together: (one, other) => `Let “${one}” and “${other}” run at the same time.`,
  },
  why: {
    heading: 'Why not earlier?',
    unit: (unit, weeks, others) =>
      `${unit} has no room in ${weeks}${others.length > 0 ? `; it has ${quoted(others)} then` : ''}.`,
    atOnce: (unit, weeks, others) =>
      `${unit} has as many initiatives as it may have at once in ${weeks}${others.length > 0 ? `: ${quoted(others)}` : ''}.`,
    weeks: (from, to, year) =>
      from === to ? `week ${from} ${year}` : `weeks ${from}\u2060–\u2060${to} ${year}`,
    moreWeeks: 'more weeks',
    noGate: 'There are no more meetings that could decide it.',
    gate: (day) => `The next meeting is in the week of ${day}.`,
    rest: 'Work rests for the holidays.',
    horizon: 'It would lie outside the years of the plan.',
    frozen: (unit) => `${unit} has a period in which nothing may begin.`,
    release: (day) => `It may not begin before ${day}.`,
    deadline: (day) => `It must have ended by ${day}.`,
    today: 'Nothing can begin before today.',
    pin: (day) => `It is pinned to ${day}.`,
    noTime: 'without time in the plan',
    link: {
      initiative: (title, when, weeks) => `It waits for “${title}”, which ends ${when}${after(weeks)}.`,
      ended: (title, when, weeks) => `It waits for “${title}”, which ended ${when}${after(weeks)}.`,
      decision: (body, when, weeks) =>
        `It waits for a decision of ${body} in the week of ${when}${after(weeks)}.`,
      involvement: (body, when, weeks) =>
        `${body} is to be involved first, in the week of ${when}${after(weeks)}.`,
    },
    limit: (name, year) => `The limit “${name}” is used up in ${year}.`,
    apart: (title) => `It may not run at the same time as “${title}”.`,
    nothing: (day) => `Nothing holds it back: it could begin on ${day} already.`,
    earlier: 'And before that',
    begun: 'It has begun and is not moved.',
    ended: 'It has ended.',
    unplaced: 'It has no time in the plan. What keeps it out:',
  },
  broken: {
    heading: 'What the plan does not keep',
    over: (unit, load, bears, day) =>
      `${unit} is over its limit: ${load} of ${bears} points in the week of ${day}.`,
    atOnce: (unit, count, most, day) =>
      `${unit} has ${count} initiatives at once, at most ${most}, in the week of ${day}.`,
    earliest: (title, day) => `“${title}” begins before ${day}.`,
    latest: (title, day) => `“${title}” ends after its deadline, ${day}.`,
    beforeToday: (title) => `“${title}” should have begun before today.`,
    gate: (title, day) => `${title} has no meeting in the week of ${day}.`,
    rest: (title) => `“${title}” begins in a holiday.`,
    frozen: (title, unit) => `“${title}” begins while nothing may begin in ${unit}.`,
    pin: (title, day) => `“${title}” is pinned to ${day}.`,
    link: (later, before) => `“${later}” is not where it should be after “${before}”.`,
    limit: (name, total, most) => `The limit “${name}” is exceeded: ${total} of ${most}.`,
    apart: (one, other) => `“${one}” and “${other}” may not run at the same time.`,
    horizon: (title) => `“${title}” lies outside the years of the plan.`,
    leftOut: (title) => `“${title}” has no time in the plan.`,
  },
}
