import { typeAndKill } from '../scripts/type-and-kill.mjs'
import { beginMeeting, secretary, withExample } from './meeting.mjs'

/** The program and its database killed 200 times (or as many as asked for) while minutes are typed. */
export async function benchKills([kills = '200'] = []) {
  return withExample(async (start) => {
    const first = await start()
    const { meetingId, itemId } = await beginMeeting(first.url)
    await first.stop()
    const typed = await typeAndKill({ start, kills: Number(kills), ...secretary, meetingId, itemId })
    const rows = Object.entries(typed).map(([what, value]) => ({ what, value }))
    return [{ title: 'Protokollen, mens programmet slås ihjel', rows }]
  })
}
