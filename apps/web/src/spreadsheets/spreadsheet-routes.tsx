import { importInitiatives } from '@pejl/actions/plan/import-initiatives.ts'
import type { OverloadedPlan } from '@pejl/actions/plan/within-limits.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { writePlanBook, writePlanCsv } from '@pejl/papers/spreadsheet/plan-book.ts'
import type { Database } from '@pejl/store/db.ts'
import { loadPlan } from '@pejl/store/plan/plan-views.ts'
import { type Answer, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { namesUnder, textOf } from '../desk/fields.ts'
import { onceEach } from '../desk/once.ts'
import { mayVisit } from '../desk/visit.ts'
import { RefusalPage } from '../frame/refusal-page.tsx'
import { readUploads, saysTooMuch } from '../intake/uploads.ts'
import { overBy } from '../plan/over-told.ts'
import { href, routes } from '../routes.ts'
import { FaultsPage } from './faults-page.tsx'
import { type KeptFile, keptFiles } from './kept-files.ts'
import { loadPlanSheet } from './load-plan-sheet.ts'
import { anywayField, PreviewPage, type Refused } from './preview-page.tsx'
import { overwriteField } from './preview-rows.tsx'
import { type FileRefusal, readUpload } from './read-upload.ts'
import { SpreadsheetPage } from './spreadsheet-page.tsx'
import { texts } from './texts.ts'

interface Needs {
  readonly database: Database
  readonly today: () => Day
  readonly now: () => Date
}

const largest = 10 * 1024 * 1024

/** The plan out as a spreadsheet, and in again: chosen, looked at, saved. */
export function spreadsheetRoutes(desk: Desk, needs: Needs): void {
  const { database, today } = needs
  const files = keptFiles(needs.now)
  const once = onceEach<Awaited<ReturnType<typeof importInitiatives>>>()
  const load = () => database.staff((db) => loadPlanSheet(db, today()))

  /** What a kept file would change now, or why it cannot be read. */
  const look = async ({ visit }: Asked, key: string, file: KeptFile, refused?: Refused): Promise<Answer> => {
    const sheet = await load()
    const read = await readUpload(file.bytes, sheet)
    if (read.kind === 'refused') return refusedFile(visit, read.reason)
    if (read.kind === 'faults') return page(<FaultsPage visit={visit} faults={read.faults} />, 422)
    return page(
      <PreviewPage
        visit={visit}
        fileName={file.name}
        kept={key}
        edition={sheet.edition}
        compared={read.compared}
        ignored={read.ignored}
        names={sheet.names}
        refused={refused}
      />,
      refused ? 422 : 200,
    )
  }

  /** Nothing is saved: somebody would go over a limit by it, and the form asks whether it is to be so. */
  const goesOver = async (visit: Asked['visit'], { violations }: OverloadedPlan): Promise<Refused> => {
    const plan = await database.staff((db) => loadPlan(db, gridAt(today())))
    const { language } = visit
    return {
      over: overBy(violations, { plan, today: today(), language }),
      mayAllow: mayVisit(visit, 'adopt'),
    }
  }

  desk(routes.spreadsheet, async ({ visit, query }) =>
    page(<SpreadsheetPage visit={visit} done={savedText(visit, query)} />),
  )
  desk(routes.planBook, async () => {
    const bytes = await writePlanBook(await load())
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { kind: 'file', bytes, name: `handleplan-${today()}.xlsx`, type }
  })
  desk(routes.planCsv, async () => {
    const bytes = new TextEncoder().encode(writePlanCsv(await load()))
    return { kind: 'file', bytes, name: `handleplan-${today()}.csv`, type: 'text/csv; charset=utf-8' }
  })
  desk(
    routes.previewSpreadsheet,
    async (asked) => {
      const chosen = await chosenFile(asked)
      if (chosen === 'foreign')
        return page(
          <RefusalPage refusal="foreign" visit={asked.visit} language={asked.visit.language} />,
          403,
        )
      if (typeof chosen === 'string') return refusedFile(asked.visit, chosen)
      return look(asked, files.keep(asked.visit.actor.id, chosen), chosen)
    },
    { readsFiles: true },
  )
  desk(routes.saveSpreadsheet, async (asked) => {
    const { visit, form } = asked
    const t = texts[visit.language]
    const key = textOf(form, 'fil')
    const file = files.find(visit.actor.id, key)
    if (!file) return refusedFile(visit, 'lost')
    // what was shown and agreed to; another click is answered as the first was
    const edition = Number(textOf(form, 'udgave'))
    const read = await readUpload(file.bytes, await load())
    const overwrite = new Set(namesUnder(form, overwriteField).map(Number))
    const anyway = form.has(anywayField)
    const saved = await once(`${key} ${edition} ${anyway} ${[...overwrite].join(' ')}`, async () =>
      read.kind === 'read'
        ? importInitiatives(needs, visit.actor, { edition, rows: read.rows, overwrite, anyway })
        : { ok: false, reason: 'stale', row: null },
    )
    if (saved.ok) {
      const { made, changed } = saved.value
      return redirect(`${href.spreadsheet}?nye=${made}&rettet=${changed}`)
    }
    if (saved.reason === 'over-capacity') return look(asked, key, file, await goesOver(visit, saved))
    const { reason, row } = saved
    if (reason === 'stale' || reason === 'forbidden' || row === null)
      return look(asked, key, file, { text: t.staleNow })
    return look(asked, key, file, { text: t.rowRefused(row, t.rowRefusals[reason]) })
  })
}

const refusedFile = (visit: Asked['visit'], reason: FileRefusal): Answer =>
  page(<SpreadsheetPage visit={visit} refusal={texts[visit.language].refusals[reason]} />, 422)

function savedText(visit: Asked['visit'], query: Asked['query']): string | undefined {
  const [made, changed] = [textOf(query, 'nye'), textOf(query, 'rettet')]
  return /^\d{1,4}$/.test(made) && /^\d{1,4}$/.test(changed)
    ? texts[visit.language].saved(Number(made), Number(changed))
    : undefined
}

/** The first file of the form. */
async function chosenFile({ request, visit }: Asked): Promise<KeptFile | FileRefusal | 'foreign'> {
  if (!request.isMultipart()) return 'foreign'
  if (saysTooMuch(request, largest)) return 'file-too-large'
  for await (const upload of readUploads(request, visit.csrf)) {
    if (upload.kind === 'foreign') return 'foreign'
    if (upload.kind !== 'file' || upload.bytes.length > largest) return 'file-too-large'
    return upload
  }
  return 'none'
}
