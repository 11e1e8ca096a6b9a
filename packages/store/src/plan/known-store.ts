import type { InitiativeId, InitiativeText, Wait } from '@pejl/domain/plan/initiative.ts'
import type { Waits } from '@pejl/domain/plan/waits.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Which of the things an initiative names do not exist. */
export async function listUnknown(
  db: Db,
  { unitId, objectives, loads, waits, budgets }: InitiativeText,
): Promise<ReadonlySet<'unit' | 'objective' | 'initiative' | 'committee' | 'matter'>> {
  const named = {
    unit: [...loads.map((load) => load.unitId), ...(unitId ? [unitId] : [])],
    objective: objectives,
    initiative: waits.flatMap((wait) => (wait.kind === 'initiative' ? wait.afterId : [])),
    committee: waits.flatMap((wait) => (wait.kind === 'initiative' ? [] : wait.committeeId)),
    matter: [
      ...waits.flatMap((wait) => (wait.kind === 'initiative' ? [] : (wait.matterId ?? []))),
      ...budgets.flatMap((budget) => budget.matterId ?? []),
    ],
  } as const
  const rows = await db.rows<{ kind: keyof typeof named }>(sql`
    select 'unit' as kind from unnest(${[...named.unit]}::uuid[]) as n(id) where not exists (select 1 from units u where u.id = n.id)
    union select 'objective' from unnest(${[...named.objective]}::uuid[]) as n(id)
      where not exists (select 1 from objectives o where o.id = n.id)
    union select 'initiative' from unnest(${[...named.initiative]}::uuid[]) as n(id)
      where not exists (select 1 from initiatives i where i.id = n.id)
    union select 'committee' from unnest(${[...named.committee]}::uuid[]) as n(id)
      where not exists (select 1 from committees c where c.id = n.id)
    union select 'matter' from unnest(${[...named.matter]}::uuid[]) as n(id)
      where not exists (select 1 from matters m where m.id = n.id)`)
  return new Set(rows.map(({ kind }) => kind))
}

/** Which initiatives wait for which. */
export async function listWaits(db: Db): Promise<Waits> {
  const rows = await db.rows<{ id: InitiativeId; afterId: InitiativeId }>(sql`
    select initiative_id as id, after_id as "afterId" from initiative_waits where after_id is not null`)
  const waits = new Map<InitiativeId, Wait[]>()
  for (const { id, afterId } of rows) {
    const wait = { kind: 'initiative', afterId, leastWeeks: 0, mostWeeks: null, note: null } as const
    waits.set(id, [...(waits.get(id) ?? []), wait])
  }
  return waits
}

/** Where a commitment's words stand; nothing when there is no such commitment. */
export async function findSourceOf(db: Db, commitmentId: string) {
  const [found] = await db.rows<{
    documentId: string
    start: number | null
    end: number | null
    quote: string
  }>(sql`
    select i.document_id as "documentId", k.place_start as start, k.place_end as "end", k.quote
      from commitments k join items i on i.id = k.item_id where k.id = ${commitmentId}`)
  return found
}
