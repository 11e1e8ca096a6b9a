import type { GatheringKind } from '@pejl/domain/strategies/gathering.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Input that is public, and the words it led to in versions that are. */
export interface PublicInput {
  readonly text: string
  /** The group it came from; '' when nobody says. */
  readonly saidBy: string
  readonly theme: string
  readonly links: readonly {
    /** `vision`, `purpose`, `easy`, or the key of a guiding principle or objective of the content. */
    readonly passage: string
    readonly words: string
    readonly versionNumber: number
  }[]
}

/** A gathering with the groups that were invited. Names of persons are nowhere in it. */
export interface PublicGathering {
  readonly kind: GatheringKind
  readonly title: string
  readonly heldOn: string
  readonly place: string
  readonly came: number | null
  readonly groups: readonly string[]
  readonly inputs: readonly PublicInput[]
}

/** The gatherings that gave a strategy its input, by its slug, oldest first. One query. */
export async function listPublicGatherings(db: Db, slug: string): Promise<readonly PublicGathering[]> {
  return db.rows<PublicGathering>(sql`
    select g.kind, g.title, g.held_on as "heldOn", g.place, g.came,
      array(select p.label from gathering_guests p where p.gathering_id = g.id order by p.position) as groups,
      (select coalesce(json_agg(json_build_object('text', i.text, 'saidBy', i.said_by, 'theme', i.theme, 'links',
          (select coalesce(json_agg(json_build_object('passage', l.passage, 'words', l.words,
              'versionNumber', l.version_number) order by l.passage), '[]') from input_links l where l.input_id = i.id))
          order by i.position), '[]')
        from gathering_inputs i where i.gathering_id = g.id) as inputs
      from gatherings g join strategies s on s.id = g.strategy_id
     where s.slug = ${slug} order by g.held_on, g.title collate danish`)
}
