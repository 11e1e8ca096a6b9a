import type { TreatedStop } from '@pejl/domain/items/decisions-so-far.ts'
import type { DutyStanding } from '@pejl/domain/matters/hearing-duties.ts'
import type { RebuiltStop } from '@pejl/domain/matters/rebuild-route.ts'
import type { JournalEntry } from '@pejl/store/journal-views.ts'
import type { MatterCommitment, MatterItem } from '@pejl/store/matters/matter-item-views.ts'
import type { StaffMatterView } from '@pejl/store/matters/matter-views.ts'
import type { RouteCommittee } from '@pejl/store/matters/route-committee-views.ts'
import type { PlannedRoute, StoredRoute } from '@pejl/store/matters/route-plan-views.ts'
import type { Visit } from '../desk/visit.ts'
import type { MatterTexts } from './matter-texts-da.ts'
import type { RouteTexts } from './route-texts-da.ts'

/** What the parts of a matter's page show. */
export interface MatterPageProps {
  readonly visit: Visit
  readonly t: MatterTexts
  readonly rt: RouteTexts
  readonly matter: StaffMatterView
  /** Whether the reader may write in it. */
  readonly may: boolean
  readonly way: (PlannedRoute & { readonly route: StoredRoute }) | null
  /** The way as papers tell it, while none is planned. */
  readonly rebuilt: readonly RebuiltStop[]
  readonly missing: readonly DutyStanding[]
  readonly committees: readonly RouteCommittee[]
  readonly items: readonly MatterItem[]
  /** Each committee's treatment so far. */
  readonly treated: readonly TreatedStop[]
  readonly commitments: readonly MatterCommitment[]
  readonly history: readonly JournalEntry[]
  readonly done?: string | undefined
}
