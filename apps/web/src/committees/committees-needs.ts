import type { Day } from '@pejl/domain/common/day.ts'
import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { type CommitteeView, findCommitteeView } from '@pejl/store/committees/detail-views.ts'
import type { Database } from '@pejl/store/db.ts'
import type { Asked } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { memberTexts } from './member-texts.ts'
import type { MemberTexts } from './member-texts-da.ts'

export interface CommitteesNeeds {
  readonly database: Database
  readonly today: () => Day
}

/** What is said of committees in the reader's language. */
export const membersSaid = ({ visit }: Pick<Asked, 'visit'>): MemberTexts => memberTexts[visit.language]

/** The committee an address names; nothing when there is none. */
export async function committeeAsked(
  { database }: CommitteesNeeds,
  { params }: Asked,
): Promise<CommitteeView | undefined> {
  const id = parseId<CommitteeId>(textOf(params, 'committee'))
  return id && database.staff((db) => findCommitteeView(db, id))
}
