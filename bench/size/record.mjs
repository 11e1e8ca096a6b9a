import { createHash } from 'node:crypto'
import { paperMeeting } from './paper-meeting.mjs'

/** The example's secretary works with what is closed in every second committee. */
export async function giveParts({ sql }, database, committees) {
  const ids = committees.filter(({ hasPart }) => hasPart).map(({ id }) => id)
  await database.owner((db) =>
    db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
    select u.id, c, 'secretary', 'bench' from users u, unnest(${ids}::uuid[]) c where u.username = 'sekretaer'`),
  )
}

/** Old minutes as they are taken in and accepted. */
export async function readPaper(pejl, database, meeting) {
  const reading = pejl.publicReading(
    pejl.publicMeeting(paperMeeting(meeting, meeting.items), { kind: 'minutes', edition: 1 }),
  )
  const bytes = Buffer.from(reading.text)
  const [at, by] = [new Date(`${meeting.heldOn}T20:00:00Z`), 'bench']
  await database.staff(async (db) => {
    const id = await pejl.saveDocument(db, {
      sha256: sumOf(bytes),
      fileName: `${meeting.committee.slug} ${meeting.heldOn}.txt`,
      bytes,
      at,
      by,
    })
    await pejl.saveReading(db, id, reading)
    await pejl.enterRecord(db, await pejl.loadDocument(db, id))
    await pejl.saveState(db, id, { state: 'accepted', at, by, reason: null })
  })
}

/** Matters and meetings that came with papers have ids of their own. */
export async function takeIds({ sql }, database, meetings) {
  const rows = await database.owner((db) =>
    db.rows(sql`select id, committee_id as committee, held_on as day from meetings`),
  )
  const ids = new Map(rows.map(({ id, committee, day }) => [`${committee} ${day}`, id]))
  for (const meeting of meetings) {
    if (!meeting.isPaper) continue
    const id = ids.get(`${meeting.committee.id} ${meeting.heldOn}`)
    Object.assign(meeting, id ? { id } : { known: false })
  }
}

/** The edition of the minutes that was approved. */
export async function approve({ sql, json, findMinutedMeeting }, database, { id }) {
  await database.staff(async (db) => {
    const content = await findMinutedMeeting(db, id)
    const hasClosed = content.items.some(({ access }) => access === 'closed')
    await db.rows(sql`insert into minutes_editions (meeting_id, edition, content, has_closed, made_by)
      values (${id}, 1, ${json(content)}::jsonb, ${hasClosed}, 'bench')`)
  }, 'program')
}

/** As it is published, but for the files, and for linking, which is done once for all. */
export async function publish(pejl, database, { id, heldOn, state }) {
  const kind = state === 'held' ? 'minutes' : 'agenda'
  await database.staff(async (db) => {
    const content = pejl.publicMeeting(await pejl.findMinutedMeeting(db, id), { kind, edition: 1 })
    const at = state === 'held' ? new Date(`${heldOn}T21:00:00Z`) : new Date()
    const waiting = {
      meetingId: id,
      kind,
      publishAt: at,
      content,
      sha256: sumOf(JSON.stringify(content)),
      madeBy: 'bench',
    }
    await pejl.savePublished(db, { id: await pejl.saveWaiting(db, waiting, []), meetingId: id }, at)
    await pejl.enterPublished(db, content, { at, by: 'bench' })
  }, 'program')
}

const sumOf = (bytes) => createHash('sha256').update(bytes).digest('hex')
