import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { type MatterId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import {
  type MatterNumberRefusal,
  type MatterText,
  type MatterTextRefusal,
  type TypedMatter,
  tidyMatter,
  tidyMatterNumber,
} from '@pejl/domain/matters/matter-text.ts'
import { refreshMatter } from '@pejl/store/around-entry-store.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import {
  type LoadedMatter,
  loadMatter,
  saveMatter,
  saveNewMatter,
} from '@pejl/store/matters/matter-text-store.ts'
import { listRouteCommittees } from '@pejl/store/matters/route-committee-views.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { mayPrepareClosed, mayWriteIn } from './may-prepare.ts'

export type MatterRefusal =
  | MatterTextRefusal
  | 'forbidden'
  | 'unknown-committee'
  | 'unknown-strategy'
  | 'no-part'

/** Everything a form of a matter may be refused for. */
export type EditMatterRefusal = MakeMatterRefusal | 'not-found' | 'stale'

export type MakeMatterRefusal = MatterRefusal | MatterNumberRefusal | 'taken'

interface MadeMatter {
  readonly id: MatterId
  readonly slug: string
}

interface Needs {
  readonly database: Pick<Database, 'staff'>
  readonly today: () => Day
}

/** Begins a matter here. A closed one needs a part in its committee that lets one write. */
export async function makeMatter(
  { database, today }: Needs,
  actor: Actor,
  typed: TypedMatter & { readonly number: string },
): Promise<Result<MadeMatter, MakeMatterRefusal>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  const number = tidyMatterNumber(typed.number)
  if (!number.ok) return number
  const tidied = tidyMatter(typed)
  if (!tidied.ok) return tidied
  const text = tidied.value

  return database.staff(async (db): Promise<Result<MadeMatter, MakeMatterRefusal>> => {
    const refusal = await refusalOf(db, actor, text)
    if (refusal) return refuse(refusal)
    const made = await saveNewMatter(db, number.value, text, today())
    if (!made) return refuse('taken')
    await refreshMatter(db, made.id)
    await record(db, {
      actor: nameOf(actor),
      event: 'matter-made',
      kind: 'matter',
      subject: made.id,
      detail: told(text),
    })
    return ok(made)
  }, askedBy(actor))
}

/** Changes what a person says of a matter. Of one that is known from papers: whose it is, who answers for it, its strategy. */
export async function editMatter(
  { database }: Pick<Needs, 'database'>,
  actor: Actor,
  given: TypedMatter & { readonly matterId: string; readonly version: number },
): Promise<Result<{ readonly version: number }, MatterRefusal | 'not-found' | 'stale'>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  const id = parseId<MatterId>(given.matterId)
  if (!id) return refuse('not-found')

  return database.staff(
    async (db): Promise<Result<{ version: number }, MatterRefusal | 'not-found' | 'stale'>> => {
      const matter = await loadMatter(db, id)
      if (!matter) return refuse('not-found')
      if (matter.version !== given.version) return refuse('stale')
      const tidied = tidyMatter(kept(matter, given))
      if (!tidied.ok) return tidied
      const text = tidied.value
      if (!matter.isOpen && !(await mayWriteIn(db, actor, matter))) return refuse('no-part')
      const refusal = await refusalOf(db, actor, text)
      if (refusal) return refuse(refusal)
      const version = await saveMatter(db, matter, text)
      if (!version) return refuse('stale')
      if (matter.origin === 'made') await refreshMatter(db, id)
      const { title, committeeId } = matter
      const detail = matter.isOpen
        ? { from: { title, committeeId }, to: told(text) }
        : { access: matter.origin === 'made' ? text.access.kind : 'closed' }
      await record(db, { actor: nameOf(actor), event: 'matter-edited', kind: 'matter', subject: id, detail })
      return ok({ version })
    },
    askedBy(actor),
  )
}

/** Papers say what a recorded matter is called, and whether it is open; the form cannot. */
function kept({ origin, title }: LoadedMatter, given: TypedMatter): TypedMatter {
  if (origin === 'made') return given
  return { ...given, title: title.slice(0, 300), isClosed: false, announced: false }
}

async function refusalOf(
  db: Db,
  actor: Actor,
  { committeeId, strategyId, access }: MatterText,
): Promise<MatterRefusal | undefined> {
  if (!(await listRouteCommittees(db)).some(({ id }) => id === committeeId)) return 'unknown-committee'
  if (strategyId !== null && !(await listStrategiesForStaff(db)).some(({ id }) => id === strategyId))
    return 'unknown-strategy'
  return access.kind === 'closed' && !(await mayPrepareClosed(db, actor, committeeId)) ? 'no-part' : undefined
}

/** What the journal may say: of a closed matter no more than that it is one. */
const told = (text: MatterText): Readonly<Record<string, unknown>> =>
  text.access.kind === 'closed' ? { access: 'closed' } : { ...text }
