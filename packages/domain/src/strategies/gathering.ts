import { type Day, parseDay } from '../common/day.ts'
import type { Id } from '../common/id.ts'
import { tidy } from './tidy-content.ts'

export type GatheringId = Id<'gathering'>
export type InputId = Id<'gathering-input'>

export const gatheringKinds = ['theme-day', 'workshop', 'leader-meeting', 'citizen-meeting', 'other'] as const
/** What people met for [temadag, workshop, ledermøde, borgermøde]. */
export type GatheringKind = (typeof gatheringKinds)[number]

/** Who was invited: a group or a function, or a person, whose name is never public. */
export interface Guest {
  readonly label: string
  readonly isPerson: boolean
}

/** A gathering [temadag, workshop, møde] that gives input to a strategy; as a person edits it. */
export interface GatheringText {
  readonly kind: GatheringKind
  readonly title: string
  readonly heldOn: Day
  readonly place: string
  readonly came: number | null
  readonly guests: readonly Guest[]
  readonly isOpen: boolean
}

/** What was said, by which group, on which theme. */
export interface InputText {
  readonly text: string
  readonly saidBy: string
  readonly theme: string
  readonly isOpen: boolean
}

const mostGuests = 200
/** Most input that can be pasted at once. */
export const mostInputs = 500

/** The gathering put in order; nothing when it has no title or day, or counts less than nobody. */
export function tidyGathering(
  given: Omit<GatheringText, 'heldOn'> & { readonly heldOn: string },
): GatheringText | undefined {
  const title = tidy(given.title, 300)
  const heldOn = parseDay(given.heldOn)
  const kind = gatheringKinds.find((one) => one === given.kind)
  const { came } = given
  if (!title || !heldOn || !kind) return undefined
  if (came !== null && !(Number.isInteger(came) && came >= 0 && came <= 1_000_000)) return undefined
  const guests = given.guests.flatMap(({ label, isPerson }) => {
    const named = tidy(label, 200)
    return named ? [{ label: named, isPerson }] : []
  })
  return {
    kind,
    title,
    heldOn,
    came,
    guests: guests.slice(0, mostGuests),
    place: tidy(given.place, 200) ?? '',
    isOpen: given.isOpen,
  }
}

/**
 * Pasted input, one a line, without bullets and empty lines. A line may begin with who said it and a colon, `Elever:
 * I spørger os tit`; else it was said by `saidBy`. Lines that stand there twice are kept once.
 */
export function inputLines(
  pasted: string,
  saidBy: string,
): readonly { readonly text: string; readonly saidBy: string }[] {
  const lines = pasted
    .split('\n')
    .flatMap((line) => tidy(line.replace(/^\s*(?:[-–—•*]|\d+[.)])\s+/, ''), 2_000) ?? [])
  const inputs = lines.map((line) => {
    // the first words and a colon; a sentence with a colon further on is a sentence
    const [, who, text] = /^([^:.!?]{2,40}):\s+(\S.*)$/.exec(line) ?? []
    return who && text ? { text, saidBy: who.trim() } : { text: line, saidBy: tidy(saidBy, 200) ?? '' }
  })
  return [...new Map(inputs.map((one) => [`${one.saidBy}\n${one.text}`, one])).values()].slice(0, mostInputs)
}
