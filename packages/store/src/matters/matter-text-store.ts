import type { Part } from '@pejl/domain/access/parts.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MatterId, UserId } from '@pejl/domain/common/id.ts'
import { matterSlug } from '@pejl/domain/identifiers/matter-number.ts'
import { freeSlug } from '@pejl/domain/identifiers/slug.ts'
import type { MatterText } from '@pejl/domain/matters/matter-text.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** What is known of a matter before it is changed. Its committee is null while only papers tell of it. */
export interface LoadedMatter {
  readonly id: MatterId
  readonly number: string | null
  readonly title: string
  readonly isOpen: boolean
  readonly origin: 'recorded' | 'made'
  readonly committeeId: CommitteeId | null
  readonly version: number
}

export async function loadMatter(db: Db, id: MatterId): Promise<LoadedMatter | undefined> {
  const [row] = await db.rows<LoadedMatter>(sql`
    select id, number, title, is_open as "isOpen", origin, committee_id as "committeeId", version from matters where id = ${id}`)
  return row
}

/** A person's part in a committee; null without one. */
export async function findPartIn(db: Db, userId: UserId, committeeId: CommitteeId): Promise<Part | null> {
  const [row] = await db.rows<{ part: Part }>(
    sql`select part from committee_access where user_id = ${userId} and committee_id = ${committeeId}`,
  )
  return row?.part ?? null
}

/** Nothing when the number is taken, also by a matter that the asker may not see. */
export async function saveNewMatter(
  db: Db,
  number: string,
  { title, committeeId, responsible, strategyId, access }: MatterText,
  begunOn: Day,
): Promise<{ readonly id: MatterId; readonly slug: string } | undefined> {
  const wanted = matterSlug(number)
  const taken = await db.rows<{ slug: string }>(
    sql`select slug from matters where starts_with(slug, ${wanted})`,
  )
  const slug = freeSlug(wanted, (one) => taken.some((other) => other.slug === one))
  const closed = access.kind === 'closed' ? access : null
  // a closed row that was saved can be seen only by those with a part; so can one that is in the way
  const [made] = await db.rows<{ id: MatterId; slug: string }>(sql`
    insert into matters (number, slug, title, is_open, origin, committee_id, responsible, begun_on, closed_reason,
      neutral_title, strategy_id, announced)
    values (${number}, ${slug}, ${title}, ${closed === null}, 'made', ${committeeId}, ${responsible}, ${begunOn},
      ${closed?.reason ?? null}, ${closed?.neutralTitle ?? null}, ${strategyId},
      ${access.kind === 'open' && access.announced})
    on conflict do nothing returning id, slug`)
  return made
}

/**
 * Saves nothing, and says so, when somebody else has saved since. Its address stays; so do the number, title and openness of
 * one that is known from papers: those are what the papers say.
 */
export async function saveMatter(
  db: Db,
  { id, origin, version }: LoadedMatter,
  { title, committeeId, responsible, strategyId, access }: MatterText,
): Promise<number | undefined> {
  const closed = access.kind === 'closed' ? access : null
  const [saved] = await db.rows<{ version: number }>(
    origin === 'recorded'
      ? sql`update matters set committee_id = ${committeeId}, responsible = ${responsible}, strategy_id = ${strategyId},
          version = version + 1 where id = ${id} and version = ${version} returning version`
      : sql`update matters set title = ${title}, committee_id = ${committeeId}, responsible = ${responsible},
          strategy_id = ${strategyId}, is_open = ${closed === null}, closed_reason = ${closed?.reason ?? null},
          neutral_title = ${closed?.neutralTitle ?? null}, announced = ${access.kind === 'open' && access.announced},
          version = version + 1 where id = ${id} and version = ${version} returning version`,
  )
  return saved?.version
}
