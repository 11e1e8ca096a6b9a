import type { CallWarning } from '@pejl/actions/sittings/call-meeting.ts'
import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import type { AgendaRow, MeetingCard } from '@pejl/store/sittings/agenda-views.ts'
import type { UnfinishedItem } from '@pejl/store/sittings/unfinished-views.ts'
import type { Fields } from '../desk/fields.ts'
import type { Visit } from '../desk/visit.ts'
import type { MeetingTexts } from './texts-da.ts'

/** Why a change was not made, and what was typed. */
export interface AgendaRefused {
  readonly reason: keyof MeetingTexts['reasons']
  readonly typed: Fields
}

export interface AgendaPageProps {
  readonly visit: Visit
  readonly meeting: MeetingCard
  readonly agenda: readonly AgendaRow[]
  readonly waiting: readonly AgendaRow[]
  readonly warnings: readonly CallWarning[]
  /** What was decided, once the meeting is held. */
  readonly sitting: Sitting | null
  /** What the meeting did not finish, once it is held. */
  readonly unfinished: ReadonlyMap<string, UnfinishedItem>
  /** What the committee has postponed and not put on an agenda again, while this one is prepared. */
  readonly postponed: readonly UnfinishedItem[]
  readonly refused: AgendaRefused | null
  readonly done?: string | undefined
}
