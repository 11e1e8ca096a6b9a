import type { Day } from '@pejl/domain/common/day.ts'
import type { Paper } from '@pejl/papers/content/paper.ts'
import { planSheetOf } from '@pejl/papers/content/plan-sheet-of.ts'
import { headOf, posterOf } from '@pejl/papers/content/poster-of.ts'
import { processOf } from '@pejl/papers/content/process-of.ts'
import { type PaperName, paperNames } from '@pejl/papers/sheet/choice.ts'
import type { Database } from '@pejl/store/db.ts'
import { listInitiatives } from '@pejl/store/public/initiative-list-views.ts'
import { tellStory } from '@pejl/store/public/story.ts'
import { listStrategyEvents, listStrategyItems } from '@pejl/store/public/story-views.ts'
import { listPublicVersions } from '@pejl/store/public/strategy-version-views.ts'
import { findStrategy } from '@pejl/store/public/strategy-views.ts'
import type { StaffStrategyView } from '@pejl/store/strategy-views.ts'

interface Asked {
  readonly strategy: StaffStrategyView
  readonly name: PaperName
  readonly municipality: string
  readonly today: Day
}

/**
 * What a strategy's paper shows. Its words are those staff are writing; the process and the plan, which hang on a wall
 * when printed, show only what everybody may read.
 */
export async function paperOf(
  database: Database,
  { strategy, name, municipality, today }: Asked,
): Promise<Paper> {
  const kind = paperNames[name]
  const [db, slug, head] = [database.open, strategy.slug, headOf(strategy, municipality)]
  switch (kind) {
    case 'principles':
    case 'objectives':
      return posterOf(kind, strategy, municipality)
    case 'process': {
      const [items, events, versions] = await Promise.all([
        listStrategyItems(db, slug),
        listStrategyEvents(db, slug),
        listPublicVersions(db, slug),
      ])
      return processOf(head, { story: tellStory(items, events, [], today), versions, today })
    }
    case 'plan': {
      const [open, initiatives] = await Promise.all([
        findStrategy(db, slug),
        listInitiatives(db, today, { strategy: slug }),
      ])
      return planSheetOf(head, { slug, principles: open?.principles ?? [], initiatives, today })
    }
  }
}
