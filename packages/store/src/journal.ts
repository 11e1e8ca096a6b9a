import type { Db } from './db.ts'
import { json, sql } from './sql.ts'

/** What happened, who did it, to what. Saved in the same transaction as the change it tells of. */
export interface Entry {
  /** Username, or `program`. */
  readonly actor: string
  /** Past tense, kebab-case: `document-accepted`. */
  readonly event: string
  readonly kind:
    | 'document'
    | 'strategy'
    | 'commitment'
    | 'initiative'
    | 'plan'
    | 'unit'
    | 'inventory'
    | 'inquiry'
    | 'user'
    | 'committee'
    | 'person'
    | 'matter'
    | 'meeting'
    | 'agenda-item'
    | 'database'
  readonly subject?: string
  readonly detail?: Readonly<Record<string, unknown>>
}

export async function record(db: Db, { actor, event, kind, subject, detail }: Entry): Promise<void> {
  await db.rows(sql`insert into journal (actor, event, kind, subject, detail)
    values (${actor}, ${event}, ${kind}, ${subject ?? null}, ${json(detail ?? {})}::jsonb)`)
}
