import type { StoryEntry } from '@pejl/store/public/story.ts'

/** One stop on the storyline: what a meeting decided, or all that was promised or told between two such in a month. */
export interface StoryStep {
  /** The step's place in the address, lasting as long as the story does. */
  readonly id: string
  readonly entries: readonly [StoryEntry, ...StoryEntry[]]
  /** Every entry can be said in a line. */
  readonly isShort: boolean
}

export interface StoryYear {
  readonly year: string
  readonly steps: readonly StoryStep[]
}

export interface StoryInYears {
  readonly past: readonly StoryYear[]
  /** What goes on now or comes later. */
  readonly ahead: readonly StoryStep[]
}

/** The day an entry stands at: a promise where it falls due, anything else where it begins. */
export const dayOf = (entry: StoryEntry): string => (entry.commitment ? entry.endsOn : entry.startsOn)

/**
 * The story in steps, the past year by year. Promises and other one-line entries that follow one another in the same
 * month are one step; what a meeting decided is always a step of its own. The order of the story is kept.
 */
export function inYears(story: readonly StoryEntry[], today: string): StoryInYears {
  const past = story.filter((entry) => entry.when === 'past')
  const years = [...new Set(past.map((entry) => yearOf(entry, today)))]
  return {
    past: years.map((year) => ({
      year,
      steps: stepsOf(
        past.filter((entry) => yearOf(entry, today) === year),
        year,
      ),
    })),
    ahead: stepsOf(
      story.filter((entry) => entry.when !== 'past'),
      'forude',
    ),
  }
}

/** What was kept before its time is past this year, and not the year it was due. */
const yearOf = (entry: StoryEntry, today: string): string =>
  (dayOf(entry) < today ? dayOf(entry) : today).slice(0, 4)

const isShort = ({ meetingId, decisions, kind }: StoryEntry): boolean =>
  meetingId === null && decisions.length === 0 && kind !== 'decision'

function stepsOf(entries: readonly StoryEntry[], part: string): readonly StoryStep[] {
  const groups: [StoryEntry, ...StoryEntry[]][] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    const goesOn = last && isShort(last[0]) && isShort(entry) && monthOf(last[0]) === monthOf(entry)
    if (goesOn) last.push(entry)
    else groups.push([entry])
  }
  return groups.map((group, at) => ({
    id: `trin-${part}-${at + 1}`,
    entries: group,
    isShort: isShort(group[0]),
  }))
}

const monthOf = (entry: StoryEntry): string => dayOf(entry).slice(0, 7)

/** The time that a step's entries have in common: exactly theirs, or the month they stand in. */
export function timeOf({
  entries: [first, ...rest],
}: StoryStep): Pick<StoryEntry, 'startsOn' | 'endsOn' | 'precision'> {
  const isOneTime = rest.every((one) => one.startsOn === first.startsOn && one.endsOn === first.endsOn)
  if (isOneTime) return first
  return { startsOn: dayOf(first), endsOn: dayOf(first), precision: 'month' }
}
