import type { Day } from '@pejl/domain/common/day.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { StrategyContent } from '@pejl/domain/strategies/content.ts'
import type { Database } from '@pejl/store/db.ts'
import { findDraft, findVersion, type StaffVersionView } from '@pejl/store/drafting/version-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { findStrategyForStaff, listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { type AdoptionGiven, adoptVersion } from '../drafting/adopt-version.ts'
import { beginDraft } from '../drafting/begin-draft.ts'
import { saveDraft } from '../drafting/save-draft.ts'
import { relink } from '../relink.ts'
import { editor, secretary } from './people.ts'
import { adoptedMinutes, orderedMinutes } from './strategy-minutes.ts'
import { enter } from './take-in.ts'

/** A database in which the minutes tell the story of one strategy, for the harbour; and what is done with it. */
export async function harbour(database: Database) {
  for (const text of [orderedMinutes, adoptedMinutes]) await enter(database, text)
  const [strategy] = await database.staff(listStrategiesForStaff)
  if (!strategy) throw new Error('no strategy was read')
  const strategyId: StrategyId = strategy.id
  const needs = { database, today: () => '2024-10-01' as Day } // a day that exists

  const draft = async (): Promise<StaffVersionView> => {
    const found = await database.staff((db) => findDraft(db, strategyId))
    if (!found) throw new Error('no draft')
    return found
  }
  return {
    needs,
    strategyId,
    draft,
    /** As it was read, with no versions. */
    async reset(): Promise<void> {
      await database.owner((db) =>
        db.script(
          `truncate strategy_versions, guiding_principles cascade; update strategies set said = '{}', state = 'known'`,
        ),
      )
      await relink(needs, editor)
    },
    async begin(from: number | null = null): Promise<StaffVersionView> {
      const begun = await beginDraft(needs, editor, { strategyId, from })
      if (!begun.ok) throw new Error(begun.reason)
      return draft()
    },
    save: (content: StrategyContent, version = 1) =>
      saveDraft(needs, editor, { strategyId, version, content, note: '' }),
    async adopt(number: number, more: Partial<AdoptionGiven> = {}) {
      const version = await database.staff((db) => findVersion(db, strategyId, number))
      const [council] = await database.staff((db) =>
        db.rows<{ id: string }>(sql`select id from committees where name = 'Kommunalbestyrelsen'`),
      )
      return adoptVersion(needs, secretary, {
        strategyId,
        number,
        version: version?.version ?? 0,
        matterNumber: '24/810',
        committeeId: council?.id ?? '',
        decidedOn: '2024-09-17',
        quote: null,
        validFrom: null,
        expiresOn: '2029-12-31',
        ...more,
      })
    },
    /** Principles of the record: number, title and how many objectives. */
    async principles() {
      const found = await database.staff((db) => findStrategyForStaff(db, strategyId))
      return found?.principles.map(
        ({ number, title, objectives }) => `${number} ${title} ${objectives.length}`,
      )
    },
  }
}

/** The content with its first principle called something else. */
export const renamed = (content: StrategyContent, title: string): StrategyContent => ({
  ...content,
  principles: content.principles.map((one, index) => (index === 0 ? { ...one, title } : one)),
})
