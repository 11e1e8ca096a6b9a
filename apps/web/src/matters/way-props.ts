import type { Day } from '@pejl/domain/common/day.ts'
import type { DutyStanding } from '@pejl/domain/matters/hearing-duties.ts'
import type { RebuiltStop } from '@pejl/domain/matters/rebuild-route.ts'
import type { RouteStop } from '@pejl/domain/matters/route.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import type { StaffMatterView } from '@pejl/store/matters/matter-views.ts'
import type { PlannedRoute, RouteSetting, StoredRoute } from '@pejl/store/matters/route-plan-views.ts'
import type { UnitChoice } from '@pejl/store/plan/form-choice-views.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import type { Visit } from '../desk/visit.ts'
import type { RouteFormRefusal, RouteTexts } from './route-texts-da.ts'

/** A form that was not taken: which, why, and what was typed in it. */
export interface Refused {
  /** The id of the form. */
  readonly form: string
  readonly reason: RouteFormRefusal
  readonly typed: Fields
}

/** Another choice for a stop that is tried, and the way as it would be. */
export interface Tried {
  readonly stop: RouteStop
  readonly choice: string
  readonly planned: PlannedRoute
}

export interface WayPageProps {
  readonly visit: Visit
  readonly t: RouteTexts
  readonly matter: StaffMatterView
  readonly may: boolean
  readonly today: Day
  readonly way: (PlannedRoute & { readonly route: StoredRoute }) | null
  readonly setting: RouteSetting
  readonly rebuilt: readonly RebuiltStop[]
  readonly duties: readonly DutyStanding[]
  readonly units: readonly UnitChoice[]
  /** Units the matter's strategy touches: chosen until somebody chooses otherwise. */
  readonly touched: readonly UnitId[]
  readonly tried?: Tried | undefined
  readonly refused?: Refused | undefined
  readonly done?: string | undefined
}

/** A way that is planned. */
export type PlannedWayProps = WayPageProps & { readonly way: NonNullable<WayPageProps['way']> }

/** One stop of it, and its place. */
export type StopCardProps = PlannedWayProps & { readonly stop: RouteStop; readonly at: number }

/** What was typed in a field of a form that was refused, else what is given. */
export function typedIn(
  { refused }: Pick<WayPageProps, 'refused'>,
  form: string,
  name: string,
  given = '',
): string {
  return refused?.form === form ? textOf(refused.typed, name) : given
}

/** The values chosen among several in a form that was refused, else those given. */
export function chosenIn(
  { refused }: Pick<WayPageProps, 'refused'>,
  form: string,
  name: string,
  given: readonly string[],
): readonly string[] {
  return refused?.form === form ? (refused.typed.get(name) ?? []) : given
}
