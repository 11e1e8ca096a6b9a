import { randomUUID } from 'node:crypto'
import { beginMeeting, withExample } from './meeting.mjs'

/** How long saving one decision takes, from sent to answered, at a meeting with some 40 items. */
export async function benchDecisions([many = '1000'] = []) {
  return withExample(async (start) => {
    const serving = await start()
    try {
      const meeting = await beginMeeting(serving.url, 34)
      const row = { items: meeting.items, ...(await timeDecisions(meeting, Number(many))) }
      return [{ title: 'En beslutning gemmes (mål: p99 under 50 ms)', rows: [row] }]
    } finally {
      await serving.stop()
    }
  })
}

/** So many decisions of one item, each saved when the one before is answered. */
export async function timeDecisions({ client, meetingId, itemId, version: first }, many) {
  const times = []
  for (let version = 0; version < many; version++) {
    const began = performance.now()
    const form = {
      id: randomUUID(),
      handling: 'decide',
      punkt: itemId,
      svar: `:${version}`,
      udfald: 'approved',
    }
    const answer = await client.post(
      `/arbejde/moeder/${meetingId}/protokol`,
      { ...form, ordlyd: `Godkendt ${version}.`, kendt: String(first + version) },
      'application/json',
    )
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`a decision was answered ${answer.status}`)
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const at = (share) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10
  return { decisions: times.length, 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'p99 ms': at(0.99) }
}
