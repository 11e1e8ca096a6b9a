import { formatCsv } from '@pejl/papers/spreadsheet/csv.ts'
import { listInitiatives } from '@pejl/store/public/initiative-list-views.ts'
import { listUnitLoads } from '@pejl/store/public/load-views.ts'
import { findUnitCalendar, listUnits } from '@pejl/store/public/unit-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage, sendCsv } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { asSlug } from '../params.ts'
import { paths } from '../routes.ts'
import { unitTexts } from './texts.ts'
import { unitPage } from './unit-page.tsx'
import { unitsPage } from './units-page.tsx'

export function unitRoutes(app: FastifyInstance, { db, today }: Needs): void {
  app.get(paths.units, (request, reply) =>
    answerPage(db, request, reply, async () =>
      unitsPage(languageOf(request), { units: await listUnitLoads(db, today()), today: today() }),
    ),
  )

  app.get(paths.unitsCsv, async (request, reply) => {
    const rows = (await listUnits(db)).map((unit) => [
      unit.slug,
      unit.name,
      unitTexts.da.kinds[unit.kind],
      unit.parent,
      unit.points,
      unit.atOnce,
      unit.initiatives,
      unit.committee?.name,
    ])
    return sendCsv(request, reply, 'enheder', formatCsv(columns, rows))
  })

  app.get<{ Params: { slug: string } }>(paths.unit, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const slug = asSlug(request.params.slug)
      const unit = slug ? await findUnitCalendar(db, slug, today()) : undefined
      if (!slug || !unit) return undefined
      const [units, initiatives] = [await listUnits(db), await listInitiatives(db, today(), { unit: slug })]
      return unitPage(languageOf(request), { unit, units, initiatives, today: today() })
    }),
  )
}

const columns = [
  'kode',
  'enhed',
  'slags',
  'hører under',
  'bærer point',
  'tiltag ad gangen',
  'tiltag nu og forude',
  'MED-udvalg',
]
