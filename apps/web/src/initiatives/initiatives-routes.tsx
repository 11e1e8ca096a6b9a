import type { Day } from '@pejl/domain/common/day.ts'
import type { Database } from '@pejl/store/db.ts'
import { listUnitChoices } from '@pejl/store/plan/form-choice-views.ts'
import { listInitiativesForStaff } from '@pejl/store/plan/initiative-views.ts'
import { listSignals } from '@pejl/store/plan/signal-views.ts'
import { page } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { pageNumber } from '../desk/page-number.ts'
import { routes } from '../routes.ts'
import { formRoutes } from './form-routes.tsx'
import { chosen, filterOf, ownersOf, readWish } from './initiative-list.ts'
import { initiativeRoutes } from './initiative-routes.tsx'
import { InitiativesPage } from './initiatives-page.tsx'
import { texts } from './texts.ts'

const onePage = 50

interface InitiativesOptions {
  readonly database: Database
  readonly today: () => Day
}

/** The list of initiatives, their form, and each one's page. */
export function initiativesRoutes(desk: Desk, options: InitiativesOptions): void {
  const { database, today } = options
  desk(routes.initiatives, async (asked) => {
    const wish = readWish(asked.query)
    const number = pageNumber(asked.query)
    const { all, fitting, units, signals } = await database.staff(async (db) => ({
      all: await listInitiativesForStaff(db),
      fitting: await listInitiativesForStaff(db, filterOf(wish)),
      units: await listUnitChoices(db),
      signals: await listSignals(db, today()),
    }))
    const shown = chosen(fitting, wish, today())
    const strategies = new Map(all.flatMap(({ strategies }) => strategies.map((one) => [one.slug, one])))
    return page(
      <InitiativesPage
        visit={asked.visit}
        wish={wish}
        signals={signals}
        initiatives={shown.slice((number - 1) * onePage, number * onePage)}
        fitting={shown.length}
        all={all.length}
        page={number}
        pages={Math.max(number, Math.ceil(shown.length / onePage))}
        strategies={[...strategies.values()].sort((a, b) => a.title.localeCompare(b.title, 'da'))}
        units={units}
        owners={ownersOf(all)}
        done={doneText(asked, texts)}
      />,
    )
  })
  formRoutes(desk, options)
  initiativeRoutes(desk, options)
}
