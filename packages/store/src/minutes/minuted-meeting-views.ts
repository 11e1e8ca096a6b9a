import type { MeetingId } from '@pejl/domain/common/id.ts'
import type { MinutedItem, MinutedMeeting } from '@pejl/domain/minutes/minuted-meeting.ts'
import type { Db } from '../db.ts'
import { listWholeItems, type WholeItem } from '../items/whole-item-views.ts'
import { sql } from '../sql.ts'
import { listTreated, type Treated } from './treated-views.ts'

/** The meeting as its agenda and its sitting have it now. Closed items are there only for who has a part. */
export async function findMinutedMeeting(db: Db, id: MeetingId): Promise<MinutedMeeting | undefined> {
  const [meeting] = await db.rows<Omit<MinutedMeeting, 'attendance' | 'changes' | 'items'>>(sql`
    select m.id, coalesce((select name from municipality), '') as municipality, m.held_on as "heldOn",
      to_char(m.starts_at, 'HH24:MI') as "startsAt", to_char(m.ends_at, 'HH24:MI') as "endsAt",
      coalesce(m.place, c.place) as place,
      jsonb_build_object('id', c.id, 'name', c.name, 'kind', c.kind) as committee
      from meetings m join committees c on c.id = m.committee_id where m.id = ${id}`)
  if (!meeting) return undefined
  const attendance = await db.rows<MinutedMeeting['attendance'][number]>(sql`
    select a.person_id as "personId", a.name, a.office, a.side, a.stands_for as "standsFor", a.represents, a.state,
      (select p.name from people p where p.id = a.stands_in_for) as "standsInFor", a.note
      from attendance a where a.meeting_id = ${id} order by a.position, a.name`)
  const changes = await db.rows<MinutedMeeting['changes'][number]>(sql`
    select a.name, x.kind, to_char(x.at, 'HH24:MI') as at
      from attendance_changes x join attendance a on a.meeting_id = x.meeting_id and a.person_id = x.person_id
     where x.meeting_id = ${id} and x.item_id is null order by x.at, x.made_at, x.id`)
  const items = await listWholeItems(db, id)
  const treated = await listTreated(db, id)
  const committees = await db.rows<{ id: string; name: string }>(sql`select id, name from committees`)
  const names = new Map(committees.map((one) => [one.id, one.name]))
  return {
    ...meeting,
    attendance,
    changes,
    items: items.map((item) => minutedItem(item, treated.get(item.id), names)),
  }
}

function minutedItem(
  item: WholeItem,
  treated: Treated | undefined,
  names: ReadonlyMap<string, string>,
): MinutedItem {
  const { id, number, heading, isSupplement, title, access, closedReason, neutralTitle } = item
  const { publicDecision, note, matter, recommendedBy, sections, recommendations, attachments } = item
  return {
    id,
    number,
    heading,
    isSupplement,
    title,
    access,
    closedReason,
    neutralTitle,
    publicDecision,
    note,
    matter: matter && { id: matter.id, number: matter.number, isOpen: matter.isOpen },
    recommendedBy,
    route: treated?.route ?? [],
    sections: sections.map((one) => ({ heading: one.heading, kind: one.kind, text: one.text })),
    recommendations: recommendations.map((one) => ({
      id: one.id,
      number: one.number,
      text: one.text,
      addressed: one.addressed.flatMap((committee) => names.get(committee) ?? []),
    })),
    decisions: treated?.decisions ?? [],
    ballots: treated?.ballots ?? [],
    minority: treated?.minority ?? [],
    disqualified: treated?.disqualified ?? [],
    changes: treated?.changes ?? [],
    commitments: treated?.commitments ?? [],
    attachments: attachments.map((one) => ({
      id: one.id,
      title: one.title,
      access: one.access,
      documentNumber: one.documentNumber,
      file: {
        id: one.file.id,
        fileName: one.file.fileName,
        mediaType: one.file.mediaType,
        sha256: one.file.sha256,
      },
    })),
  }
}
