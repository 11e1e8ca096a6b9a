import type { Actor } from '@pejl/domain/access/actor.ts'
import type { MeetingId } from '@pejl/domain/common/id.ts'
import { approvers } from '@pejl/domain/minutes/approval.ts'
import type { PublicationKind } from '@pejl/domain/publishing/public-meeting.ts'
import { record } from '@pejl/store/journal.ts'
import { findMinutedMeeting } from '@pejl/store/minutes/minuted-meeting-views.ts'
import { findMinutes } from '@pejl/store/minutes/minutes-views.ts'
import {
  type ExampleMeetingToPublish,
  listExampleMeetings,
  mayPublishExample,
} from '@pejl/store/publications/example-publication-store.ts'
import { taken } from '../drafting/example-drafting-needs.ts'
import { answerMinutes } from '../minutes/answer-minutes.ts'
import { approveMinutes, layMinutes, reopenMinutes } from '../minutes/lay-minutes.ts'
import { answerFindings } from './answer-findings.ts'
import { listFindingsOf } from './list-findings.ts'
import { preparePublication } from './prepare-publication.ts'
import { publishMeeting } from './publish-meeting.ts'
import type { PublishingNeeds } from './publishing-needs.ts'

const program: Actor = { kind: 'program', name: 'example' }

/**
 * Publishes what the example's meetings have: approved minutes of those that are held, agendas of those that are called. By
 * the same actions that people use, once; stopped on the way, it goes on where it was. Own databases are left alone.
 */
export async function publishExample(needs: PublishingNeeds): Promise<void> {
  const { database } = needs
  if (!(await database.staff(mayPublishExample, 'program'))) return
  for (const meeting of await database.staff(listExampleMeetings, 'program')) await publishOne(needs, meeting)
  await database.staff((db) =>
    record(db, { actor: 'program', event: 'example-published', kind: 'database', detail: {} }),
  )
}

async function publishOne(needs: PublishingNeeds, { id, state }: ExampleMeetingToPublish): Promise<void> {
  if (state === 'held') await approve(needs, id)
  const kind: PublicationKind = state === 'held' ? 'minutes' : 'agenda'
  const given = { meetingId: id, kind }
  const prepared = taken(await preparePublication(needs, program, given))
  const open = (await listFindingsOf(needs, program, prepared)).filter(({ answer }) => answer === null)
  if (open.length > 0) {
    const fine = { answer: 'fine', why: 'Eksempelkommunen er opdigtet.' } as const
    const fingerprints = open.map(({ fingerprint }) => fingerprint)
    taken(await answerFindings(needs, program, { ...given, ...fine, fingerprints }))
  }
  taken(await publishMeeting(needs, program, { ...given, publishAt: null }))
}

/** Lays the minutes, enters that everybody approves, and locks them. */
async function approve(needs: PublishingNeeds, meetingId: MeetingId): Promise<void> {
  const minutes = async () =>
    (await needs.database.staff((db) => findMinutes(db, meetingId), 'program')) ?? {
      state: 'draft',
      version: 1,
    }
  const version = async () => (await minutes()).version
  if ((await minutes()).state === 'approved') return
  if ((await minutes()).state === 'awaiting')
    taken(await reopenMinutes(needs, program, { meetingId, version: await version(), reason: '' }))
  taken(await layMinutes(needs, program, { meetingId, version: await version() }))
  const meeting = await needs.database.staff((db) => findMinutedMeeting(db, meetingId), 'program')
  for (const { personId } of meeting ? approvers(meeting) : []) {
    const yes = { personId, approves: true, remark: '' }
    taken(await answerMinutes(needs, program, { meetingId, ...yes, version: await version() }))
  }
  taken(await approveMinutes(needs, program, { meetingId, version: await version() }))
}
