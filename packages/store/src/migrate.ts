import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from './db.ts'
import { json, sql } from './sql.ts'

/** A shipped migration was changed afterwards: the database and the program no longer tell the same history. */
export class MigrationChanged extends Error {}

// any number, as long as every Pejl on the server takes the same one
const lock = 708_203

/**
 * Brings a database up to this program's shape: makes the roles, then runs each migration that has not run,
 * in one transaction under a lock, so that two programs starting at once take turns. Returns the names run.
 * Refuses (throws `MigrationChanged`) when a migration that has run is not the one on disk.
 */
export async function migrate(database: Database, folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).sort()
  const migrations = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name, 'up.sql'), 'utf8')
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )

  return database.owner(async (db) => {
    await db.rows(sql`select pg_advisory_xact_lock(${lock})`)
    await db.script(makeRoles)
    await db.script(
      'create table if not exists migrations (name text primary key, checksum text not null, ran_at timestamptz not null default now())',
    )
    const ran = new Map(
      (await db.rows<{ name: string; checksum: string }>(sql`select name, checksum from migrations`)).map(
        (row) => [row.name, row.checksum],
      ),
    )
    const run: string[] = []
    for (const { name, text, checksum } of migrations) {
      const known = ran.get(name)
      if (known !== undefined && known !== checksum) throw new MigrationChanged(name)
      if (known !== undefined) continue
      await db.script(text)
      await db.rows(sql`insert into migrations (name, checksum) values (${name}, ${checksum})`)
      await db.rows(sql`insert into journal (actor, event, kind, detail)
        values ('program', 'migrated', 'database', ${json({ name })}::jsonb)`)
      run.push(name)
    }
    return run
  })
}

// Roles belong to the whole server, so another database's Pejl may have made them, even in this moment.
const makeRoles = `
do $$
declare
  wanted text;
begin
  foreach wanted in array array['pejl_staff', 'pejl_public'] loop
    begin
      execute format('create role %I nologin', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
end $$`
