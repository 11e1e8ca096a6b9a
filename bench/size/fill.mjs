import { bundle, root } from '../../scripts/bundle.mjs'
import { chanceOf } from '../chance.mjs'
import { makeCommittees } from './committees.mjs'
import { dayAfter } from './days.mjs'
import { itemRows } from './item-rows.mjs'
import { writeItem } from './items.mjs'
import { makeMatters } from './matters.mjs'
import { makeMeetings } from './meetings.mjs'
import { approve, giveParts, publish, readPaper, takeIds } from './record.mjs'
import { committeeRows, heldRows, matterRows, wayRows } from './rows.mjs'

const built = 'node_modules/.cache/pejl/bench-size'

/**
 * Fills the embedded database of a folder with a large municipality beside the example: what is worked with in bulk, what is in
 * the record by the program's own acts. Says how much there is. Files of publications are left out: no page reads them.
 */
export async function fill(folder, { many, today, tell }) {
  await bundle({ pejl: 'bench/size-entry.ts' }, built)
  const pejl = await import(`${root}${built}/pejl.mjs`)
  const server = await pejl.startEmbeddedPostgres({
    keeper: `${root}dist/keeper.mjs`,
    dataFolder: folder,
    settings: {},
    share: false,
    tell: () => undefined,
  })
  if (!server.ok) throw new Error(`the database did not start: ${server.reason} ${server.detail}`)
  const database = pejl.openDatabase({ url: server.value.url })
  try {
    return await write(pejl, database, { ...invent({ many, today }), tell })
  } finally {
    await database.close()
    await server.value.stop()
  }
}

/** The whole municipality in memory, the same each time but for ids. */
function invent({ many, today }) {
  const chance = chanceOf(7)
  const committees = makeCommittees(dayAfter(today, -1_700))
  const meetings = makeMeetings(committees, today)
  const matters = makeMatters(chance, { committees, meetings, today, many })
  for (const meeting of meetings)
    meeting.items = meeting.items.map((item, at) => ({
      ...writeItem(chance, item, meeting),
      number: at + 1,
      meeting,
    }))
  return { committees, meetings, matters }
}

async function write(pejl, database, { committees, meetings, matters, tell }) {
  const bulk = (tables) =>
    database.owner(async (db) => {
      for (const [table, rows] of tables) await insert(pejl, db, table, rows)
    })
  const papers = meetings.filter(({ isPaper, items }) => isPaper && items.length > 0)
  const worked = meetings.filter(({ isPaper }) => !isPaper)
  const held = worked.filter(({ state }) => state === 'held')
  await bulk([...committeeRows(committees), ...matterRows(matters)])
  await giveParts(pejl, database, committees)
  await inTurn(
    papers,
    (meeting) => readPaper(pejl, database, meeting),
    (n) => tell(`papers ${n} of ${papers.length}`),
  )
  await takeIds(pejl, database, meetings)
  await bulk([
    ...wayRows(meetings, matters),
    ...itemRows(worked.flatMap(({ items }) => items)),
    ...heldRows(held),
  ])
  const published = worked.filter(
    ({ state, committee, items }) => state !== 'planned' && items.length > 0 && !committee.isMed,
  )
  await inTurn(
    held,
    (meeting) => approve(pejl, database, meeting),
    () => undefined,
  )
  await inTurn(
    published,
    (meeting) => publish(pejl, database, meeting),
    (n) => tell(`minutes ${n} of ${published.length}`),
  )
  tell('linking')
  const began = performance.now()
  await database.staff((db) => pejl.relinkIn(db), 'program')
  const linking = performance.now() - began
  await database.owner((db) => db.script('analyze'))
  return { counts: await count(pejl, database), linking }
}

/** Chunks of rows as the table itself reads them; columns that are not named keep their defaults. */
async function insert({ sql, raw, json }, db, table, rows) {
  for (let at = 0; at < rows.length; at += 2_000) {
    const some = rows.slice(at, at + 2_000)
    const columns = raw(Object.keys(some[0]).join(', '))
    await db.rows(sql`insert into ${raw(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${raw(table)}, ${json(some)}::jsonb)`)
  }
}

async function inTurn(all, work, tell) {
  for (const [at, one] of all.entries()) {
    await work(one)
    if ((at + 1) % 100 === 0) tell(at + 1)
  }
}

const counted = [
  'committees',
  'meetings',
  'matters',
  'route_stops',
  'agenda_items',
  'item_decisions',
  'publications',
  'documents',
  'items',
  'decisions',
  'commitments',
  'search_entries',
  'search_words',
]

async function count({ sql, raw }, database) {
  return database.owner(async (db) => {
    const rows = []
    for (const what of counted) {
      const [row] = await db.rows(sql`select count(*)::int as value from ${raw(what)}`)
      rows.push({ what, value: row.value })
    }
    const [size] = await db.rows(sql`select (pg_database_size(current_database()) / 1048576)::int as value`)
    return [...rows, { what: 'database (MB)', value: size.value }]
  })
}
