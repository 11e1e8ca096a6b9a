import type { Day } from '@pejl/domain/common/day.ts'
import type { MatterId } from '@pejl/domain/common/id.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import { isMed } from '@pejl/domain/organisation/committee-kind.ts'
import type { Db } from '../db.ts'
import { listMatterItems, type MatterDecision, type MatterItem } from './matter-item-views.ts'

/** What one MED committee has said in a matter. */
export interface MedStatement {
  readonly committee: string
  readonly kind: CommitteeKind
  readonly heldOn: Day
  readonly item: MatterItem['from']
  readonly decisions: readonly MatterDecision[]
}

const levels: readonly CommitteeKind[] = ['local-med', 'area-med', 'main-med']

/** What staff have said in a matter, gathered from the local committees up to the main one, each level by day. */
export async function listMedStatements(db: Db, matterId: MatterId): Promise<readonly MedStatement[]> {
  return statementsOf(await listMatterItems(db, matterId))
}

/** The same of items that are at hand. One that has decided nothing has said nothing yet. */
export function statementsOf(items: readonly MatterItem[]): readonly MedStatement[] {
  return items
    .flatMap(({ committee, committeeKind, heldOn, from, decisions }): readonly MedStatement[] =>
      committee && committeeKind && isMed(committeeKind) && heldOn && decisions.length > 0
        ? [{ committee, kind: committeeKind, heldOn, item: from, decisions }]
        : [],
    )
    .toSorted((a, b) => levels.indexOf(a.kind) - levels.indexOf(b.kind) || a.heldOn.localeCompare(b.heldOn))
}
