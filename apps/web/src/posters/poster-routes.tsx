import type { Day } from '@pejl/domain/common/day.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { slugOf } from '@pejl/domain/identifiers/slug.ts'
import type { PrintFormat } from '@pejl/papers/press/press.ts'
import type { Printer } from '@pejl/papers/printer.ts'
import { fileNames, parseFileName, sheetOf } from '@pejl/papers/sheet/choice.ts'
import type { Database } from '@pejl/store/db.ts'
import { findBrand } from '@pejl/store/public/brand-views.ts'
import { findStrategyForStaff, type StaffStrategyView } from '@pejl/store/strategy-views.ts'
import { json, notFound, page } from '../desk/answer.ts'
import { type Asked, type Desk, wantsJson } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { routes } from '../routes.ts'
import { coloursOf, type PosterChoices, readChoices } from './choices.ts'
import { paperOf } from './paper-of.ts'
import { PosterPage } from './poster-page.tsx'
import { texts } from './texts.ts'

interface Needs {
  readonly database: Database
  readonly print: Printer
  readonly today: () => Day
}

/** Posters of a strategy: the page where they are chosen, and their files. */
export function posterRoutes(desk: Desk, { database, print, today }: Needs): void {
  const find = async ({ params }: Asked): Promise<StaffStrategyView | undefined> => {
    const id = parseId<StrategyId>(textOf(params, 'strategy'))
    return id && database.staff((db) => findStrategyForStaff(db, id))
  }
  const printed = async (
    { visit: { municipality } }: Asked,
    strategy: StaffStrategyView,
    choices: PosterChoices,
    format: PrintFormat,
  ) => {
    const brand = await findBrand(database.open)
    return print({
      paper: await paperOf(database, { strategy, name: choices.plakat, municipality, today: today() }),
      sheet: sheetOf(choices),
      colours: coloursOf(choices.farver, brand),
      logo: brand?.logo ?? null,
      format,
    })
  }

  desk(routes.posters, async (asked) => {
    const strategy = await find(asked)
    if (!strategy) return notFound
    const choices = readChoices(asked.query)
    const made = await printed(asked, strategy, choices, 'svg')
    const refusal = made.ok ? null : made.reason
    return page(<PosterPage visit={asked.visit} strategy={strategy} choices={choices} refusal={refusal} />)
  })

  desk(routes.posterFile, async (asked) => {
    const strategy = await find(asked)
    if (!strategy) return notFound
    const choices = readChoices(asked.query)
    const { format, type, ending } = fileNames[parseFileName(textOf(asked.query, 'fil')) ?? 'pdf']
    const made = await printed(asked, strategy, choices, format)
    if (made.ok) {
      const name = `${slugOf(strategy.title).slice(0, 60)}-${choices.plakat}-${choices.papir}.${ending}`
      return { kind: 'file', bytes: made.value.bytes, name, type }
    }
    if (wantsJson(asked.request))
      return json({ sentence: texts[asked.visit.language].refusals[made.reason] }, 422)
    return page(
      <PosterPage visit={asked.visit} strategy={strategy} choices={choices} refusal={made.reason} />,
      422,
    )
  })
}
