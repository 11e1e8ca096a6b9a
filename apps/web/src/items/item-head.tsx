import type { ItemState } from '@pejl/domain/items/item.ts'
import type { WholeItem } from '@pejl/store/items/whole-item-views.ts'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { StatusTag, type Tone } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import { itemTexts } from './texts.ts'

export const stateTones = {
  writing: 'ahead',
  approval: 'due',
  ready: 'done',
  treated: 'done',
  withdrawn: 'unknown',
} as const satisfies Record<ItemState, Tone>

export type ItemTab = 'write' | 'show' | 'history'

interface ItemHeadProps {
  readonly visit: Visit
  readonly item: WholeItem
  readonly current: ItemTab
}

/** What an item is called, where it belongs and where it stands, and the ways between its pages. */
export function ItemHead({ visit, item, current }: ItemHeadProps) {
  const t = itemTexts[visit.language]
  const where = [item.committee.name, formatDay(item.meeting?.heldOn ?? null, visit.language)]
  const addresses = {
    write: href.item(item.id),
    show: href.itemShown(item.id),
    history: href.itemHistory(item.id),
  } satisfies Record<ItemTab, string>
  const tabs = Object.entries(addresses) as [ItemTab, string][] // the keys just written

  return (
    <>
      <PageHead kind={where.filter((part) => part !== '').join(', ')} heading={item.title}>
        <StatusTag tone={stateTones[item.state]}>{t.states[item.state]}</StatusTag>
        {item.access === 'closed' ? <StatusTag tone="late">{t.closed}</StatusTag> : null}
        {item.matter ? (
          <span class="muted">
            {[t.matter, item.matter.number, item.matter.title].filter((part) => part).join(' ')}
          </span>
        ) : null}
        {item.postponedFrom ? (
          <a href={href.itemShown(item.postponedFrom.id)}>
            {t.postponedFrom(formatDay(item.postponedFrom.heldOn, visit.language))}
          </a>
        ) : null}
      </PageHead>
      <FilterBar
        label={t.tabs}
        filters={tabs.map(([tab, address]) => ({
          label: t.tab[tab],
          href: address,
          current: tab === current,
        }))}
      />
    </>
  )
}

/** The way to an item's page. */
export const itemTrail = ({ visit, item }: Pick<ItemHeadProps, 'visit' | 'item'>) => [
  { label: itemTexts[visit.language].title, href: href.items },
  { label: item.title, href: href.item(item.id) },
]
