import { formatCsv } from '@pejl/papers/spreadsheet/csv.ts'
import { listPublicInventory } from '@pejl/store/public/inventory-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage, sendCsv } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { paths } from '../routes.ts'
import { inventoryPage } from './inventory-page.tsx'
import { inventoryTexts } from './texts.ts'

export function inventoryRoutes(app: FastifyInstance, { db, today }: Needs): void {
  app.get(paths.inventory, (request, reply) =>
    answerPage(db, request, reply, async () =>
      inventoryPage(languageOf(request), { lines: await listPublicInventory(db), today: today() }),
    ),
  )

  app.get(paths.inventoryCsv, async (request, reply) => {
    const rows = (await listPublicInventory(db)).map((line) => [
      line.title,
      inventoryTexts.da.kinds[line.kind],
      line.area,
      line.owner,
      line.unit,
      line.adoptedOn,
      line.expiresOn,
      line.isRequired ? 'ja' : 'nej',
      line.requiredBy,
      line.keywords.join(', '),
      line.stopState === null ? '' : line.stopState === 'proposed' ? 'foreslået' : 'stoppet',
      line.stopReason,
      line.stoppedOn,
    ])
    return sendCsv(request, reply, 'alle-strategier', formatCsv(columns, rows))
  })
}

const columns = [
  'navn',
  'slags',
  'område',
  'ansvarlig',
  'enhed',
  'vedtaget',
  'gælder til',
  'lovpligtig',
  'efter',
  'emneord',
  'stop',
  'grund',
  'stoppet',
]
