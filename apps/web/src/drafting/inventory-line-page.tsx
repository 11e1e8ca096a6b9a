import type { TypedInventory } from '@pejl/domain/strategies/inventory.ts'
import type { StaffInventoryLine } from '@pejl/store/drafting/inventory-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { DateField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import { InventoryFields, typedFrom } from './inventory-form.tsx'
import { inventoryTexts } from './inventory-texts.ts'
import type { InventoryPageRefusal } from './inventory-texts-da.ts'

/** What was typed of stopping it. */
export interface TypedStop {
  readonly reason: string
  readonly decider: string
  readonly on: string
  readonly matter: string
}

export interface InventoryLinePageProps {
  readonly visit: Visit
  readonly line: StaffInventoryLine & { readonly id: string }
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly today: string
  readonly typed?: TypedInventory
  readonly typedStop?: TypedStop
  readonly refusal?: InventoryPageRefusal
  readonly done?: string | undefined
}

/** One line of the inventory: its facts, and whether it is to go on. */
export function InventoryLinePage(props: InventoryLinePageProps) {
  const { visit, line, units, typed, refusal, done } = props
  const t = inventoryTexts[visit.language]
  const locked = !mayVisit(visit, 'draft')

  return (
    <StaffPage
      visit={visit}
      title={line.title}
      area="strategies"
      done={done}
      trail={[
        { label: strategyTexts[visit.language].title, href: href.strategies },
        { label: t.short, href: href.inventory },
        { label: line.title },
      ]}
    >
      <PageHead kind={t.kinds[line.kind]} heading={line.title} lead={line.about}>
        {line.stopState === null ? null : (
          <StatusTag tone={line.stopState === 'stopped' ? 'unknown' : 'due'}>
            {t.stops[line.stopState]}
          </StatusTag>
        )}
        {line.strategyId ? <a href={href.strategy(line.strategyId)}>{t.followed}</a> : null}
      </PageHead>
      <ErrorSummary heading={t.problem} errors={refusal ? [{ text: t.refusals[refusal] }] : []} />
      <Future {...props} locked={locked} />
      {locked ? null : (
        <Section id="ret" heading={t.edit}>
          <form method="post" action={href.inventoryLine(line.id)}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <input type="hidden" name="version" value={line.version} />
            <InventoryFields
              shown={typed ?? typedFrom(line)}
              units={units}
              isFollowed={line.strategyId !== null}
              t={t}
            />
            <Button>{t.save}</Button>
          </form>
        </Section>
      )}
    </StaffPage>
  )
}

function Future({
  visit,
  line,
  today,
  typedStop,
  locked,
}: InventoryLinePageProps & { readonly locked: boolean }) {
  const t = inventoryTexts[visit.language]
  const shown = typedStop ?? {
    reason: line.stopReason ?? '',
    decider: line.stopDecider ?? '',
    on: today,
    matter: line.stopMatter ?? '',
  }
  const stopped = [
    t.stops[line.stopState ?? 'goes-on'],
    formatDay(line.stoppedOn, visit.language),
    line.stopMatter ?? '',
  ]

  return (
    <Section id="fremtid" heading={t.future}>
      <p>{stopped.filter((text) => text !== '').join(', ')}</p>
      {line.stopReason === null ? null : <p>{line.stopReason}</p>}
      {line.stopDecider === null ? null : (
        <p class="small muted">
          {t.decides}: {line.stopDecider}
        </p>
      )}
      {locked ? null : (
        <form method="post" action={href.stopStrategy(line.id)} class="work-panel">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="version" value={line.version} />
          {line.stopState === 'stopped' ? null : (
            <>
              <TextArea id="grund" label={t.reason} rows={2} value={shown.reason} />
              <TextField id="bestemmer" label={t.decider} value={shown.decider} />
            </>
          )}
          <div class="button-row">
            {line.stopState === 'stopped' ? null : (
              <Button kind="secondary" name="goer" value="foreslaa">
                {t.propose}
              </Button>
            )}
            {line.stopState === null ? null : (
              <Button kind="secondary" name="goer" value="fortsaet">
                {t.keep}
              </Button>
            )}
          </div>
          {mayVisit(visit, 'adopt') && line.stopState !== 'stopped' ? (
            <details open={typedStop !== undefined}>
              <summary>{t.stop}</summary>
              <p class="small muted">{t.stopLead}</p>
              <div class="inline-form">
                <DateField id="stoppet" label={t.stoppedOn} value={shown.on} max={today} />
                <TextField
                  id="sag"
                  label={t.stopMatter}
                  hint={t.stopMatterHint}
                  width="short"
                  value={shown.matter}
                />
                <Button kind="warning" name="goer" value="stop">
                  {t.stop}
                </Button>
              </div>
            </details>
          ) : null}
        </form>
      )}
    </Section>
  )
}
