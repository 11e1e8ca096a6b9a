import type { Reader } from '@pejl/actions/reader.ts'
import { takeInDocument } from '@pejl/actions/take-in-document.ts'
import { refuse } from '@pejl/domain/common/result.ts'
import { type Database, isDatabaseAway, isDiskFull } from '@pejl/store/db.ts'
import { type Answer, json, page } from '../desk/answer.ts'
import { type Asked, type Desk, wantsJson } from '../desk/desk.ts'
import { RefusalPage } from '../frame/refusal-page.tsx'
import { routes } from '../routes.ts'
import { IntakePage } from './intake-page.tsx'
import { type Outcome, refused, takenIn } from './outcome.ts'
import { texts } from './texts.ts'
import { largestFile, largestForm, readUploads, saysTooMuch } from './uploads.ts'

interface IntakeNeeds {
  readonly database: Database
  readonly read: Reader
  readonly now: () => Date
}

/** Files in: a page that takes many, and the same address asked for JSON by the page's island, one file at a time. */
export function intakeRoutes(desk: Desk, needs: IntakeNeeds): void {
  desk(routes.intakePage, async ({ visit }) =>
    page(<IntakePage visit={visit} outcomes={[]} nothingChosen={false} />),
  )
  desk(routes.intake, (asked) => takeIn(asked, needs), { readsFiles: true })
}

async function takeIn({ visit, request }: Asked, needs: IntakeNeeds): Promise<Answer> {
  const t = texts[visit.language]
  const asksJson = wantsJson(request)
  const say = (outcomes: readonly Outcome[], status: number): Answer =>
    asksJson
      ? json({ files: outcomes }, status)
      : page(<IntakePage visit={visit} outcomes={outcomes} nothingChosen={outcomes.length === 0} />, status)
  const foreign = (): Answer =>
    asksJson
      ? json({ reason: 'foreign' }, 403)
      : page(<RefusalPage refusal="foreign" visit={visit} language={visit.language} />, 403)

  if (!request.isMultipart()) return foreign()
  if (saysTooMuch(request, asksJson ? largestFile : largestForm))
    return say([refused(t.whole, asksJson ? 'too-large' : 'too-much', t)], 413)

  const outcomes: Outcome[] = []
  for await (const upload of readUploads(request, visit.csrf)) {
    if (upload.kind === 'foreign') return foreign()
    if (upload.kind === 'too-much') outcomes.push(refused(t.whole, 'too-much', t))
    else if (upload.kind === 'too-large') outcomes.push(refused(upload.name, 'too-large', t))
    else {
      const taken = await takeInDocument(needs, visit.actor, upload).catch((fault: unknown) => {
        request.log.error(fault)
        return refuse(reasonOf(fault))
      })
      outcomes.push(taken.ok ? takenIn(upload.name, taken.value, t) : refused(upload.name, taken.reason, t))
    }
  }
  return say(outcomes, statusOf(outcomes))
}

/** What one file came to grief by is told of that file: the others' outcomes stand, for they are as told. */
function reasonOf(fault: unknown): 'disk-full' | 'away' | 'fault' {
  if (isDiskFull(fault)) return 'disk-full'
  return isDatabaseAway(fault) ? 'away' : 'fault'
}

/** One file is answered for itself; of several each has its own outcome on a page that worked. */
function statusOf(outcomes: readonly Outcome[]): number {
  if (outcomes.length === 0) return 422
  return outcomes.length === 1 && outcomes[0]?.outcome === 'refused' ? 422 : 200
}
