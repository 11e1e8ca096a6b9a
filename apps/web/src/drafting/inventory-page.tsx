import type { Day } from '@pejl/domain/common/day.ts'
import type { InventorySums, TypedInventory } from '@pejl/domain/strategies/inventory.ts'
import { validityOf } from '@pejl/domain/strategies/inventory.ts'
import type { Overlap } from '@pejl/domain/strategies/overlap.ts'
import type { StaffInventoryLine } from '@pejl/store/drafting/inventory-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { KeyFigures } from '@pejl/ui/key-figures.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import { belongsTo } from './inventory-filter.ts'
import { emptyLine, InventoryFields } from './inventory-form.tsx'
import { InventoryTable } from './inventory-table.tsx'
import { inventoryTexts } from './inventory-texts.ts'
import { type InventoryFilter, type InventoryPageRefusal, inventoryFilters } from './inventory-texts-da.ts'

export interface InventoryPageProps {
  readonly visit: Visit
  readonly lines: readonly StaffInventoryLine[]
  readonly sums: InventorySums
  readonly overlaps: readonly Overlap[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly filter: InventoryFilter
  readonly today: Day
  readonly typed?: TypedInventory
  readonly refusal?: InventoryPageRefusal
  readonly done?: string | undefined
}

/** All the municipality's strategies: whose they are, when they end, what overlaps, what is to stop. */
export function InventoryPage(props: InventoryPageProps) {
  const { visit, lines, sums, filter, today, refusal, done } = props
  const t = inventoryTexts[visit.language]
  const shown = lines.filter((line) => belongsTo(line, filter, today))
  const whole = new Intl.NumberFormat(visit.language === 'da' ? 'da-DK' : 'en-GB', {
    maximumFractionDigits: 0,
  })

  return (
    <StaffPage
      visit={visit}
      title={t.title}
      area="strategies"
      wide
      done={done}
      trail={[{ label: strategyTexts[visit.language].title, href: href.strategies }, { label: t.short }]}
    >
      <PageHead heading={t.title} lead={t.lead}>
        <LinkButton small icon="download" href={href.inventoryCsv} download>
          {t.csv}
        </LinkButton>
      </PageHead>
      <ErrorSummary
        heading={t.problem}
        errors={refusal ? [{ text: t.refusals[refusal], fieldId: 'navn' }] : []}
      />
      <p class="inventory-sentence">{t.sentence(sums.all, sums.expired, sums.proposed)}</p>
      <KeyFigures
        label={t.figures}
        figures={(
          ['all', 'expired', 'expiring', 'ownerless', 'required', 'proposed', 'stopped'] as const
        ).map((key) => ({
          figure: String(sums[key]),
          label: t.figure[key],
          href: href.inventoryOf(filterOf[key]),
          ...(key === 'expired' && sums.expired > 0 ? { tone: 'late' as const } : {}),
          ...(key === 'expiring' && sums.expiring > 0 ? { tone: 'due' as const } : {}),
        }))}
      />
      {sums.cost + sums.hours > 0 ? (
        <p class="muted">{t.effort(whole.format(sums.cost), whole.format(sums.hours))}</p>
      ) : null}
      <FilterBar
        label={t.filters}
        filters={inventoryFilters.map((one) => ({
          label: t.filter[one],
          href: href.inventoryOf(one),
          current: one === filter,
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState heading={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <InventoryTable visit={visit} lines={shown} validity={(line) => validityOf(line.expiresOn, today)} />
      )}
      <StopList {...props} />
      <Overlaps {...props} />
      {mayVisit(visit, 'draft') ? <Add {...props} /> : null}
    </StaffPage>
  )
}

const filterOf = {
  all: '',
  expired: 'udloebet',
  expiring: 'udloeber',
  ownerless: 'uden-ejer',
  required: 'lovpligtig',
  proposed: 'stop',
  stopped: 'stoppet',
} as const satisfies Partial<Record<keyof InventorySums, InventoryFilter>>

function StopList({ visit, lines }: InventoryPageProps) {
  const t = inventoryTexts[visit.language]
  const proposed = lines.filter(({ stopState }) => stopState === 'proposed')
  if (proposed.length === 0) return null

  return (
    <Section id="stopliste" heading={t.stopList} lead={t.stopListLead}>
      <ul class="work-list">
        {proposed.map((line) => (
          <li key={line.id}>
            <h3>{line.id ? <a href={href.inventoryLine(line.id)}>{line.title}</a> : line.title}</h3>
            <p>{line.stopReason}</p>
            <p class="small muted">
              {t.decides}: {line.stopDecider}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Overlaps({ visit, lines, overlaps }: InventoryPageProps) {
  const t = inventoryTexts[visit.language]
  const titles = new Map(lines.map((line) => [line.id ?? line.strategyId ?? '', line.title]))

  return (
    <Section id="overlap" heading={t.overlap} lead={t.overlapLead}>
      {overlaps.length === 0 ? <p class="muted">{t.noOverlap}</p> : null}
      <ul class="work-list">
        {overlaps.map(({ one, other, words, keywords, sameArea, likeness }) => (
          <li key={`${one}${other}`}>
            <h3>{t.overlapWith(titles.get(one) ?? '', titles.get(other) ?? '')}</h3>
            {keywords.length === 0 ? null : (
              <p class="small">
                {t.sharedKeywords}: <strong>{keywords.join(', ')}</strong>
              </p>
            )}
            {words.length === 0 ? null : (
              <p class="small">
                {t.sharedWords}: {words.slice(0, 14).join(', ')}
              </p>
            )}
            <p class="small muted">
              {[t.percent(likeness), sameArea ? t.sameArea : ''].filter((text) => text !== '').join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Add({ visit, lines, units, typed }: InventoryPageProps) {
  const t = inventoryTexts[visit.language]

  return (
    <>
      {lines.some(({ id }) => id === null) ? (
        <form method="post" action={href.completeInventory} class="work-panel">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <p>{t.completeLead}</p>
          <Button kind="secondary">{t.complete}</Button>
        </form>
      ) : null}
      <Section id="tilfoej" heading={t.add}>
        <form method="post" action={href.inventory}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <InventoryFields shown={typed ?? emptyLine} units={units} t={t} />
          <Button>{t.addSubmit}</Button>
        </form>
      </Section>
    </>
  )
}
