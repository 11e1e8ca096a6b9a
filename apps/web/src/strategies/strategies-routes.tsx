import { linkItem, moveItem, unlinkItem } from '@pejl/actions/correct-link.ts'
import { editStrategy } from '@pejl/actions/edit-strategy.ts'
import { makeStrategy } from '@pejl/actions/make-strategy.ts'
import { relink } from '@pejl/actions/relink.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import type { Result } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import { listVersions } from '@pejl/store/drafting/version-views.ts'
import {
  findStrategyForStaff,
  listStrategiesForStaff,
  listUnlinkedItems,
  type StaffStrategyView,
} from '@pejl/store/strategy-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { pageNumber } from '../desk/page-number.ts'
import { href, routes } from '../routes.ts'
import { StrategiesPage, type StrategiesPageProps } from './strategies-page.tsx'
import { readStrategy } from './strategy-form.ts'
import { StrategyPage } from './strategy-page.tsx'
import type { StrategyPageProps } from './strategy-props.ts'
import { type StrategyRefusal, texts } from './texts.ts'

const onePage = 25

/** Strategies, what belongs to them, and the words people give them. */
export function strategiesRoutes(desk: Desk, { database }: { readonly database: Database }): void {
  const showAll = async (
    asked: Asked,
    more: Partial<StrategiesPageProps> = {},
    status = 200,
  ): Promise<Answer> => {
    const about = textOf(asked.query, 'om').slice(0, 100)
    const number = pageNumber(asked.query)
    const { strategies, items, total } = await database.staff(async (db) => ({
      strategies: await listStrategiesForStaff(db),
      ...(await listUnlinkedItems(db, { about, limit: onePage, offset: (number - 1) * onePage })),
    }))
    return page(
      <StrategiesPage
        visit={asked.visit}
        strategies={strategies}
        unlinked={items}
        about={about}
        page={number}
        pages={Math.max(number, Math.ceil(total / onePage))}
        typed={{ title: '', area: '' }}
        done={doneText(asked, texts)}
        {...more}
      />,
      status,
    )
  }
  const find = async ({ params }: Asked): Promise<StaffStrategyView | undefined> => {
    const id = parseId<StrategyId>(textOf(params, 'strategy'))
    return id && database.staff((db) => findStrategyForStaff(db, id))
  }
  const showOne = async (
    asked: Asked,
    strategy: StaffStrategyView,
    more: Partial<StrategyPageProps> = {},
    status = 200,
  ): Promise<Answer> => {
    const { all, versions } = await database.staff(async (db) => ({
      all: await listStrategiesForStaff(db),
      versions: await listVersions(db, strategy.id),
    }))
    const others = all.filter(({ id }) => id !== strategy.id)
    return page(
      <StrategyPage
        visit={asked.visit}
        strategy={strategy}
        others={others}
        isInForce={versions.some(({ state }) => state === 'adopted')}
        done={doneText(asked, texts)}
        {...more}
      />,
      status,
    )
  }

  desk(routes.strategies, (asked) => showAll(asked))
  desk(routes.newStrategy, async (asked) => {
    const typed = { title: textOf(asked.form, 'navn'), area: textOf(asked.form, 'omraade') }
    const made = await makeStrategy({ database }, asked.visit.actor, typed)
    if (made.ok) return redirect(`${href.strategy(made.value.strategyId)}?besked=oprettet`)
    return showAll(asked, { typed, refusal: made.reason }, 422)
  })
  desk(routes.relink, async (asked) => {
    const linked = await relink({ database }, asked.visit.actor)
    return linked.ok
      ? redirect(`${href.strategies}?besked=fundet`)
      : showAll(asked, { refusal: linked.reason }, 403)
  })
  desk(routes.linkAny, async (asked) => {
    const strategyId = textOf(asked.form, 'strategi')
    const at = { strategyId, itemId: textOf(asked.form, 'punkt') }
    if (strategyId === '') return showAll(asked, { refusal: 'no-strategy' }, 422)
    const linked = await linkItem({ database }, asked.visit.actor, at)
    return linked.ok
      ? redirect(`${href.strategies}?besked=knyttet#ikke-knyttet`)
      : showAll(asked, { refusal: linked.reason }, 409)
  })

  desk(routes.strategy, async (asked) => {
    const strategy = await find(asked)
    return strategy ? showOne(asked, strategy) : notFound
  })
  desk(routes.saveStrategy, async (asked) => {
    const strategy = await find(asked)
    if (!strategy) return notFound
    const typed = readStrategy(asked.form, strategy.principles)
    const version = Number(textOf(asked.form, 'version')) || 0
    const given = { ...typed, strategyId: strategy.id, version }
    const saved = await editStrategy({ database }, asked.visit.actor, given)
    if (saved.ok) return redirect(`${href.strategy(strategy.id)}?besked=gemt#strategien`)
    return showOne(asked, strategy, { typed, refusal: saved.reason }, saved.reason === 'stale' ? 409 : 422)
  })

  const change = async (
    asked: Asked,
    done: string,
    act: (strategyId: StrategyId, itemId: string) => Promise<Result<true, StrategyRefusal>>,
  ): Promise<Answer> => {
    const strategy = await find(asked)
    if (!strategy) return notFound
    const result = await act(strategy.id, textOf(asked.form, 'punkt'))
    if (result.ok) return redirect(`${href.strategy(strategy.id)}?besked=${done}`)
    return showOne(asked, strategy, { refusal: result.reason }, 409)
  }
  desk(routes.linkItem, (asked) =>
    change(asked, 'knyttet', (strategyId, itemId) =>
      linkItem({ database }, asked.visit.actor, { strategyId, itemId }),
    ),
  )
  desk(routes.unlinkItem, (asked) =>
    change(asked, 'loesnet', (strategyId, itemId) =>
      unlinkItem({ database }, asked.visit.actor, { strategyId, itemId }),
    ),
  )
  desk(routes.moveItem, (asked) =>
    change(asked, 'flyttet', (from, itemId) =>
      moveItem({ database }, asked.visit.actor, { from, to: textOf(asked.form, 'til'), itemId }),
    ),
  )
}
