import { parseDay } from '@pejl/domain/common/day.ts'
import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import { proposeWording } from '@pejl/domain/sittings/wording.ts'
import type { Language } from '../language.ts'
import type { Propose } from './operation-form.ts'
import type { Place, SittingChoices } from './sitting-look.ts'

/** What the page gives its island. */
export interface SittingGiven {
  readonly sitting: Sitting
  readonly choices: SittingChoices
  readonly at: Place
  readonly language: Language
  readonly csrf: string
  readonly heading: string
  /** Username of who types. */
  readonly by: string
}

/** What the server answers a form of the minutes, when the island sent it. */
export type OperationAnswered =
  | {
      /** The meeting's version just after it. */
      readonly version: number
      /** The whole meeting as it is now, when it is not just what the island knew with this done. */
      readonly sitting: Sitting | null
    }
  | { readonly reason: string; readonly sitting: Sitting | null }

/** The wording a decision has when none was typed, with where it goes by name. */
export const proposeWith =
  ({ committees, laterMeetings }: SittingChoices): Propose =>
  (outcome, referredTo, postponedTo) =>
    proposeWording(outcome, {
      committee: committees.find(({ id }) => id === referredTo)?.name,
      meetsOn: parseDay(laterMeetings.find(({ id }) => id === postponedTo)?.heldOn),
    })
