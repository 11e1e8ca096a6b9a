import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { GatheringId, GatheringKind, Guest, InputId } from '@pejl/domain/strategies/gathering.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

export interface StaffGathering {
  readonly id: GatheringId
  readonly kind: GatheringKind
  readonly title: string
  readonly heldOn: string
  readonly place: string
  readonly came: number | null
  readonly isOpen: boolean
  readonly version: number
  readonly guests: readonly Guest[]
  readonly inputs: number
  /** How many of them led to no words yet. */
  readonly unlinked: number
}

export interface StaffInput {
  readonly id: InputId
  readonly text: string
  readonly saidBy: string
  readonly theme: string
  readonly isOpen: boolean
  readonly links: readonly {
    readonly passage: string
    readonly words: string
    readonly versionNumber: number
  }[]
}

/** Input that led to words, with the occasion it was given on. */
export interface PassageInput {
  readonly passage: string
  readonly words: string
  readonly versionNumber: number
  readonly text: string
  readonly saidBy: string
  readonly kind: GatheringKind
  readonly heldOn: string
}

const gatherings = sql`
  select g.id, g.kind, g.title, g.held_on as "heldOn", g.place, g.came, g.is_open as "isOpen", g.version,
    (select coalesce(json_agg(json_build_object('label', p.label, 'isPerson', p.is_person) order by p.position), '[]')
      from gathering_guests p where p.gathering_id = g.id) as guests,
    (select count(*)::int from gathering_inputs i where i.gathering_id = g.id) as inputs,
    (select count(*)::int from gathering_inputs i where i.gathering_id = g.id
      and not exists (select 1 from input_links l where l.input_id = i.id)) as unlinked
    from gatherings g`

/** A strategy's gatherings, newest first. */
export async function listGatherings(db: Db, strategyId: StrategyId): Promise<readonly StaffGathering[]> {
  return db.rows<StaffGathering>(
    sql`${gatherings} where g.strategy_id = ${strategyId} order by g.held_on desc, g.title collate danish`,
  )
}

export async function findGathering(
  db: Db,
  strategyId: StrategyId,
  id: GatheringId,
): Promise<(StaffGathering & { readonly given: readonly StaffInput[] }) | undefined> {
  const [gathering] = await db.rows<StaffGathering>(
    sql`${gatherings} where g.strategy_id = ${strategyId} and g.id = ${id}`,
  )
  if (!gathering) return undefined
  const given = await db.rows<StaffInput>(sql`
    select i.id, i.text, i.said_by as "saidBy", i.theme, i.is_open as "isOpen",
      (select coalesce(json_agg(json_build_object('passage', l.passage, 'words', l.words, 'versionNumber', l.version_number)
          order by l.passage), '[]') from input_links l where l.input_id = i.id) as links
      from gathering_inputs i where i.gathering_id = ${id} order by i.position`)
  return { ...gathering, given }
}

/** All input that led to words of a strategy, oldest first. */
export async function listPassageInputs(db: Db, strategyId: StrategyId): Promise<readonly PassageInput[]> {
  return db.rows<PassageInput>(sql`
    select l.passage, l.words, l.version_number as "versionNumber", i.text, i.said_by as "saidBy", g.kind, g.held_on as "heldOn"
      from input_links l join gathering_inputs i on i.id = l.input_id join gatherings g on g.id = i.gathering_id
     where g.strategy_id = ${strategyId} order by g.held_on, i.position`)
}
