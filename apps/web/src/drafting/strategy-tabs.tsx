import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import type { Visit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import { draftTexts } from './draft-texts.ts'

export type StrategyTab = 'strategy' | 'draft' | 'versions' | 'gatherings'

/** The ways between a strategy's own pages. */
export function StrategyTabs({
  visit,
  id,
  current,
}: {
  readonly visit: Visit
  readonly id: string
  readonly current: StrategyTab
}) {
  const t = draftTexts[visit.language]
  const addresses = {
    strategy: href.strategy(id),
    draft: href.draft(id),
    versions: href.versions(id),
    gatherings: href.gatherings(id),
  } satisfies Record<StrategyTab, string>
  const tabs = Object.entries(addresses) as [StrategyTab, string][] // the keys just written

  return (
    <FilterBar
      label={t.tabs}
      filters={tabs.map(([tab, address]) => ({ label: t.tab[tab], href: address, current: tab === current }))}
    />
  )
}
