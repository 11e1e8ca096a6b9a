import type { CommitteeId, MeetingId } from '@pejl/domain/common/id.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { PublicationKind, PublicationState } from '@pejl/domain/publishing/public-meeting.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** A meeting as whoever publishes it needs to know it. */
export interface MeetingToPublish {
  readonly id: MeetingId
  readonly heldOn: string
  readonly state: 'recorded' | 'planned' | 'called' | 'sitting' | 'held' | 'cancelled'
  readonly publishOn: string | null
  readonly committee: {
    readonly id: CommitteeId
    readonly name: string
    readonly slug: string
    readonly kind: CommitteeKind
  }
  /** Whether the committee publishes, by itself or by its kind. */
  readonly publishes: boolean
  readonly minutes: {
    readonly state: 'draft' | 'awaiting' | 'approved'
    readonly edition: number
  } | null
  readonly supplements: number
  /** Closed items that this transaction's asker may see. */
  readonly closed: number
}

export async function findMeetingToPublish(db: Db, id: MeetingId): Promise<MeetingToPublish | undefined> {
  const [found] = await db.rows<MeetingToPublish>(sql`
    select m.id, m.held_on as "heldOn", m.state, m.publish_on as "publishOn",
      jsonb_build_object('id', c.id, 'name', c.name, 'slug', c.slug, 'kind', c.kind) as committee,
      publishes(c.kind, c.publishes) and c.kind <> 'trio' as publishes,
      (select jsonb_build_object('state', n.state, 'edition', n.edition) from minutes n where n.meeting_id = m.id) as minutes,
      (select count(*)::int from agenda_items i where i.meeting_id = m.id and i.is_supplement and i.state <> 'withdrawn') as supplements,
      (select count(*)::int from agenda_items i where i.meeting_id = m.id and i.access = 'closed') as closed
      from meetings m join committees c on c.id = m.committee_id where m.id = ${id}`)
  return found
}

export interface PublicationLine {
  readonly id: string
  readonly kind: PublicationKind
  readonly edition: number
  readonly state: PublicationState
  readonly publishAt: Date
  readonly publishedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly withdrawnWhy: string | null
  readonly madeBy: string
  readonly sha256: string
  readonly version: number
}

/** What a meeting has published, is to publish and has withdrawn, newest first. */
export async function listPublications(db: Db, meetingId: MeetingId): Promise<readonly PublicationLine[]> {
  return db.rows<PublicationLine>(sql`
    select id, kind, edition, state, publish_at as "publishAt", published_at as "publishedAt", withdrawn_at as "withdrawnAt",
      withdrawn_why as "withdrawnWhy", made_by as "madeBy", sha256, version
      from publications where meeting_id = ${meetingId} order by made_at desc, id`)
}
