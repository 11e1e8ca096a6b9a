import type { Actor } from '@pejl/domain/access/actor.ts'
import { saveNewCommittee } from '@pejl/store/committee-store.ts'
import type { Database } from '@pejl/store/db.ts'
import { findExampleProgress, listDemoUsernames, saveParent } from '@pejl/store/example-store.ts'
import { record } from '@pejl/store/journal.ts'
import { saveMunicipality } from '@pejl/store/municipality-store.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { saveNewUser } from '@pejl/store/user-store.ts'
import { readExampleCommittees } from './committees/example-committees.ts'
import { loadExampleCommittees } from './committees/load-example-committees.ts'
import { completeExample } from './complete-example.ts'
import { readExampleDrafting } from './drafting/example-drafting.ts'
import { loadExampleDrafting } from './drafting/load-example-drafting.ts'
import {
  type ExampleMunicipality,
  listExampleFiles,
  readExampleFile,
  readExampleMunicipality,
} from './example-folder.ts'
import { importDocuments } from './import-documents.ts'
import { readExampleItems } from './items/example-items.ts'
import { loadExampleItems } from './items/load-example-items.ts'
import { readExampleMatters } from './matters/example-matters.ts'
import { loadExampleMatters } from './matters/load-example-matters.ts'
import type { Passwords } from './passwords.ts'
import { readExamplePlan } from './plan/example-plan.ts'
import type { Reader } from './reader.ts'
import { readExampleSittings } from './sittings/example-sittings.ts'
import { loadExampleSittings } from './sittings/load-example-sittings.ts'

export interface LoadedExample {
  /** Whether it was loaded now. */
  readonly loaded: boolean
  readonly documents: number
  readonly waiting: number
  /** Those whose passwords everybody knows: none in a database that is somebody's own. */
  readonly users: ExampleMunicipality['users']
}

interface Needs {
  readonly database: Database
  readonly read: Reader
  readonly passwords: Passwords
  readonly now: () => Date
  /** Told in Danish how far it has come. */
  readonly say: (text: string) => void
}

const program: Actor = { kind: 'program', name: 'example' }

/**
 * Loads the example municipality into an empty database: committees, users, documents (accepted, but for those left
 * for review), evidence. Stopped on the way, it goes on where it was the next time. A database that has anything of
 * its own is left alone.
 */
export async function loadExample(needs: Needs, folder: string): Promise<LoadedExample> {
  const { database, say } = needs
  const progress = await database.staff(findExampleProgress)
  if (progress === 'other') return { loaded: false, documents: 0, waiting: 0, users: [] }
  const municipality = await readExampleMunicipality(folder)
  if (progress === 'loaded') {
    const known = await database.staff(listDemoUsernames)
    const users = municipality.users.filter(({ username }) => known.includes(username))
    return { loaded: false, documents: 0, waiting: 0, users }
  }

  say(`Indlæser eksempelkommunen ${municipality.name} …`)
  if (progress === 'empty') await begin(needs, municipality)
  const files = await listExampleFiles(folder)
  const waiting = new Set(municipality.waiting)
  await takeIn(
    needs,
    folder,
    files.filter((name) => !waiting.has(name)),
    true,
  )
  await takeIn(
    needs,
    folder,
    files.filter((name) => waiting.has(name)),
    false,
  )
  await completeExample(needs, program, municipality, await readExamplePlan(folder))
  await loadExampleDrafting(needs, program, await readExampleDrafting(folder))
  await loadExampleCommittees(needs, program, await readExampleCommittees(folder))
  await loadExampleMatters(needs, program, await readExampleMatters(folder))
  await loadExampleItems(needs, program, await readExampleItems(folder))
  await loadExampleSittings(needs, program, await readExampleSittings(folder))
  await database.staff((db) =>
    record(db, {
      actor: 'program',
      event: 'example-loaded',
      kind: 'database',
      detail: { documents: files.length },
    }),
  )
  say(`${files.length} dokumenter er læst; ${waiting.size} af dem venter på gennemsyn.`)
  return { loaded: true, documents: files.length, waiting: waiting.size, users: municipality.users }
}

/** All that comes before the documents, at once: a database has either all of it or none. */
async function begin({ database, passwords }: Needs, municipality: ExampleMunicipality): Promise<void> {
  const hashes = await Promise.all(municipality.users.map(({ password }) => passwords.hash(password)))
  await database.staff(async (db) => {
    await lockRecord(db)
    // another process may have begun since: two that start at once load one example
    if ((await findExampleProgress(db)) !== 'empty') return
    await saveMunicipality(db, { name: municipality.name, slug: municipality.slug, example: true })
    for (const { slug, name, kind, abbreviations } of municipality.committees)
      await saveNewCommittee(db, { slug, name, kind, abbreviations })
    for (const { slug, parent } of municipality.committees) if (parent) await saveParent(db, slug, parent)
    for (const [i, { username, name, role }] of municipality.users.entries())
      await saveNewUser(db, { username, name, role, passwordHash: hashes[i] ?? '', demo: true })
    const detail = { name: municipality.name, users: municipality.users.map(({ username }) => username) }
    await record(db, { actor: 'program', event: 'example-begun', kind: 'database', detail })
  })
}

async function takeIn(
  needs: Needs,
  folder: string,
  names: readonly string[],
  accept: boolean,
): Promise<void> {
  const files = names.map((name) => ({ name, load: () => readExampleFile(folder, name) }))
  let done = 0
  for await (const { name, result } of importDocuments(needs, program, files, { accept })) {
    done += 1
    const byOther = !result.ok && (result.reason === 'already-accepted' || result.reason === 'stale')
    if (!result.ok && !byOther) throw new Error(`${name}: ${result.reason}`)
    if (done % 10 === 0) needs.say(`… ${done} af ${names.length} dokumenter`)
  }
}
