import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import type { UnitLoads } from '@pejl/store/public/load-views.ts'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { PlanPatterns } from '@pejl/ui/plan-lane.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { Danish, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { initiativeTexts } from '../initiatives/texts.ts'
import type { Language } from '../language.ts'
import { LoadHeat } from '../plan/heat.tsx'
import { planTexts } from '../plan/texts.ts'
import { addresses, paths } from '../routes.ts'
import { unitTexts } from './texts.ts'

/** The organisation and what each part of it carries. */
export function unitsPage(
  language: Language,
  { units, today }: { readonly units: readonly UnitLoads[]; readonly today: string },
): PortalPage {
  const [texts, plan, href] = [unitTexts[language], planTexts[language], addresses[language]]

  return {
    language,
    title: texts.title,
    description: texts.lead,
    room: 'initiatives',
    canonical: href.units(),
    steps: [{ label: initiativeTexts[language].title, href: href.initiatives() }],
    body: (
      <>
        <PageHead heading={texts.title} lead={<p>{texts.lead}</p>} />
        {units.length === 0 ? (
          <EmptyState heading={texts.none} />
        ) : (
          <>
            <PlanPatterns />
            <UnitTable units={units} />
            <Section id="maaneder" heading={plan.load} lead={<p>{plan.loadLead}</p>}>
              <LoadHeat units={units} thisMonth={today.slice(0, 7)} />
            </Section>
          </>
        )}
        <CsvLink href={paths.unitsCsv} />
      </>
    ),
  }
}

function UnitTable({ units }: { readonly units: readonly UnitLoads[] }) {
  const [texts, href] = [useTexts(unitTexts), useHref()]
  const { columns } = texts

  return (
    <DataTable
      caption={texts.title}
      columns={[
        { key: 'name', heading: columns.name },
        { key: 'kind', heading: columns.kind },
        { key: 'limit', heading: columns.limit },
        { key: 'initiatives', heading: columns.initiatives, numeric: true },
        { key: 'committee', heading: columns.committee },
      ]}
      rows={units.map((unit) => ({
        id: `enhed-${unit.slug}`,
        href: href.unit(unit.slug),
        cells: {
          name: <Danish>{`${'\u2013\u00a0'.repeat(unit.depth)}${unit.name}`}</Danish>,
          kind: texts.kinds[unit.kind],
          limit: <Bears unit={unit} />,
          initiatives: unit.initiatives,
          committee: unit.committee ? (
            <a href={href.committee(unit.committee.slug)}>
              <Danish>{unit.committee.name}</Danish>
            </a>
          ) : (
            '–'
          ),
        },
      }))}
    />
  )
}

/** What a unit bears: points, and initiatives at once. */
export function Bears({ unit: { points, atOnce } }: { readonly unit: Pick<UnitLoads, 'points' | 'atOnce'> }) {
  const [language, texts] = [useLanguage(), useTexts(unitTexts)]
  const said = [
    points === null ? '' : texts.points(writtenNumber(points, language)),
    atOnce === null ? '' : texts.atOnce(atOnce),
  ].filter((one) => one !== '')
  return said.length === 0 ? <span class="muted">{texts.noLimit}</span> : <span>{said.join(', ')}</span>
}
