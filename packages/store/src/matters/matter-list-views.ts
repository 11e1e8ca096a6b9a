import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MatterId } from '@pejl/domain/common/id.ts'
import type { MatterStanding } from '@pejl/domain/matters/matter-standing.ts'
import { containing } from '../containing.ts'
import type { Db } from '../db.ts'
import { empty, sql } from '../sql.ts'

/** A matter in the list. */
export interface StaffMatter {
  readonly id: MatterId
  readonly slug: string
  readonly number: string | null
  readonly title: string
  readonly isOpen: boolean
  readonly origin: 'recorded' | 'made'
  readonly committee: string | null
  readonly responsible: string | null
  readonly standing: MatterStanding
  /** When a committee last treated it. */
  readonly lastOn: Day | null
}

/** Which matters; '' for any. `about` is looked for in number and title. */
export interface MatterFilter {
  readonly about: string
  readonly standing: MatterStanding | ''
  readonly committeeId: CommitteeId | ''
  readonly responsible: string
}

interface Wish extends MatterFilter {
  readonly today: Day
  readonly limit: number
  readonly offset: number
}

/**
 * Matters the asker may see, those under way first, newest number first, with how many there are in all. Of a committee:
 * those it owns and those it has treated.
 */
export async function listMattersForStaff(
  db: Db,
  { about, standing, committeeId, responsible, today, limit, offset }: Wish,
): Promise<{ readonly matters: readonly StaffMatter[]; readonly total: number }> {
  const rows = await db.rows<StaffMatter & { readonly total: number }>(sql`
    with found as materialized (
      select mt.id, mt.slug, mt.number, mt.title, mt.is_open, mt.origin, mt.committee_id, mt.responsible, case
          when r.id is null then 'unplanned'
          when exists (select 1 from route_stops s where s.route_id = r.id and s.decides and s.state = 'passed') then 'decided'
          when exists (select 1 from route_stops s where s.route_id = r.id and s.state in ('here', 'ahead')
            and case when s.kind = 'hearing' then s.until_on else s.promised_on end < ${today} and s.promised_on is not null)
            then 'late'
          else 'under-way' end as standing
        from matters mt left join routes r on r.matter_id = mt.id
       where ${about === '' ? sql`true` : sql`concat_ws(' ', mt.number, mt.title) ilike ${containing(about)}`}
         ${responsible === '' ? empty : sql`and mt.responsible = ${responsible}`}
         ${
           committeeId === ''
             ? empty
             : sql`and (mt.committee_id = ${committeeId} or mt.id in (select i.matter_id from items i
                 join meetings m on m.id = i.meeting_id where m.committee_id = ${committeeId}))`
         }
    ), page as (
      select *, (count(*) over ())::int as total from found
       where ${standing === '' ? sql`true` : sql`standing = ${standing}`}
       order by standing in ('late', 'under-way') desc, left(number, 2) desc nulls last, length(number) desc, number desc, id
       limit ${limit} offset ${offset}
    )
    select p.id, p.slug, p.number, p.title, p.is_open as "isOpen", p.origin, c.name as committee, p.responsible, p.standing,
      p.total, (select max(m.held_on) from items i join meetings m on m.id = i.meeting_id where i.matter_id = p.id
        and m.held_on <= ${today}) as "lastOn"
      from page p left join committees c on c.id = p.committee_id
     order by p.standing in ('late', 'under-way') desc, left(p.number, 2) desc nulls last, length(p.number) desc,
       p.number desc, p.id`)
  return { matters: rows, total: rows[0]?.total ?? 0 }
}

/** Who answers for matters that the asker may see, each once, in Danish order. */
export async function listResponsible(db: Db): Promise<readonly string[]> {
  const rows = await db.rows<{ responsible: string }>(sql`
    select responsible from matters where responsible is not null group by responsible order by responsible collate danish`)
  return rows.map(({ responsible }) => responsible)
}
