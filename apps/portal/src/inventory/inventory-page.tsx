import type { Day } from '@pejl/domain/common/day.ts'
import { sumInventory, validityOf } from '@pejl/domain/strategies/inventory.ts'
import type { PublicInventoryLine } from '@pejl/store/public/inventory-views.ts'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { KeyFigures } from '@pejl/ui/key-figures.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../dates.ts'
import { CsvLink } from '../frame/csv-link.tsx'
import { Danish, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import type { Language } from '../language.ts'
import { addresses, paths } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { inventoryTexts } from './texts.ts'

/** Everything the municipality has decided to follow, with owner, expiry and what is to be stopped. */
export function inventoryPage(
  language: Language,
  { lines, today }: { readonly lines: readonly PublicInventoryLine[]; readonly today: Day },
): PortalPage {
  const [texts, href] = [inventoryTexts[language], addresses[language]]
  const sums = sumInventory(
    lines.map((line) => ({ ...line, stop: line.stopState ?? 'goes-on', cost: null, hours: null })),
    today,
  )

  return {
    language,
    title: texts.title,
    description: texts.lead,
    room: 'strategies',
    canonical: href.inventory(),
    steps: [{ label: frameTexts[language].nav.strategies, href: href.strategies() }],
    body: (
      <>
        <PageHead heading={texts.title} lead={<p>{texts.lead}</p>} />
        {lines.length === 0 ? (
          <EmptyState heading={texts.none} />
        ) : (
          <>
            <KeyFigures
              label={texts.figures}
              figures={[
                { figure: String(sums.all), label: texts.sums.all },
                { figure: String(sums.expired), label: texts.sums.expired },
                { figure: String(sums.proposed), label: texts.sums.proposed },
                { figure: String(sums.stopped), label: texts.sums.stopped },
              ]}
            />
            <Lines lines={lines} today={today} />
          </>
        )}
        <CsvLink href={paths.inventoryCsv} />
      </>
    ),
  }
}

function Lines({ lines, today }: { readonly lines: readonly PublicInventoryLine[]; readonly today: Day }) {
  const [texts, href] = [useTexts(inventoryTexts), useHref()]
  const { columns } = texts

  return (
    <DataTable
      caption={texts.title}
      columns={[
        { key: 'title', heading: columns.title },
        { key: 'kind', heading: columns.kind },
        { key: 'owner', heading: columns.owner },
        { key: 'expires', heading: columns.expires },
        { key: 'stop', heading: columns.stop },
      ]}
      rows={lines.map((line) => ({
        id: `o-${line.id}`,
        ...(line.slug ? { href: href.strategy(line.slug) } : {}),
        cells: {
          title: <Danish>{line.title}</Danish>,
          kind: [texts.kinds[line.kind], line.isRequired ? texts.required : '']
            .filter((one) => one !== '')
            .join(', '),
          owner:
            line.owner === '' ? <span class="muted">{texts.noOwner}</span> : <Danish>{line.owner}</Danish>,
          expires: <Expires line={line} today={today} />,
          stop: <Stop line={line} />,
        },
      }))}
    />
  )
}

function Expires({
  line: { expiresOn },
  today,
}: {
  readonly line: PublicInventoryLine
  readonly today: Day
}) {
  const [language, texts] = [useLanguage(), useTexts(inventoryTexts)]
  const said = texts.validities[validityOf(expiresOn, today)]
  return <>{[expiresOn ? formatDay(expiresOn, language) : '', said].filter((one) => one !== '').join(', ')}</>
}

function Stop({ line }: { readonly line: PublicInventoryLine }) {
  const [language, texts, href] = [useLanguage(), useTexts(inventoryTexts), useHref()]
  if (line.stopState === null) return null
  if (line.stopState === 'proposed') return <Danish>{texts.proposed(line.stopReason ?? '')}</Danish>
  return (
    <>
      {texts.stopped(line.stoppedOn ? formatDay(line.stoppedOn, language) : '').trim()}
      {line.stopMatter ? (
        <>
          {', '}
          <a href={href.matter(line.stopMatter.slug)}>{line.stopMatter.number ?? line.stopMatter.title}</a>
        </>
      ) : null}
    </>
  )
}
