import type { Day as IsoDay } from '@pejl/domain/common/day.ts'
import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import type { InitiativeCard } from '@pejl/store/public/initiative-list-views.ts'
import type { Reaching, UnitCalendar, UnitCard } from '@pejl/store/public/unit-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { PlanPatterns } from '@pejl/ui/plan-lane.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../dates.ts'
import { Danish, recordLanguage, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { initiativeTexts } from '../initiatives/texts.ts'
import type { Language } from '../language.ts'
import { monthText } from '../plan/heat.tsx'
import { Overloads } from '../plan/overloads.tsx'
import { PublicBoard } from '../plan/public-board.tsx'
import { addresses } from '../routes.ts'
import { unitMonths } from './months.ts'
import { unitTexts } from './texts.ts'
import { Bears } from './units-page.tsx'

export interface ShownUnit {
  readonly unit: UnitCalendar
  readonly units: readonly UnitCard[]
  readonly initiatives: readonly InitiativeCard[]
  readonly today: IsoDay
}

/** A unit's change calendar: what reaches it when, how heavy it is, and when MED is involved. */
export function unitPage(language: Language, shown: ShownUnit): PortalPage {
  const { unit, units, initiatives, today } = shown
  const [texts, href] = [unitTexts[language], addresses[language]]
  const parent = units.find(({ slug }) => slug === unit.parent)
  const below = units.filter((one) => one.parent === unit.slug)
  const rows = initiatives
    .filter(({ state }) => state !== 'stopped')
    .toSorted((a, b) => ((a.present?.startsOn ?? '9') < (b.present?.startsOn ?? '9') ? -1 : 1))

  return {
    language,
    title: unit.name,
    recorded: true,
    description: texts.calendarLead,
    room: 'initiatives',
    canonical: href.unit(unit.slug),
    steps: [
      { label: initiativeTexts[language].title, href: href.initiatives() },
      { label: texts.title, href: href.units() },
    ],
    body: (
      <>
        <PageHead
          kind={texts.kinds[unit.kind]}
          heading={unit.name}
          headingLang={recordLanguage(language)}
          lead={<p>{texts.calendarLead}</p>}
        >
          <DefinitionList
            across
            facts={[
              { term: texts.columns.limit, value: <Bears unit={unit} /> },
              { term: texts.above, value: parent ? <UnitLink unit={parent} /> : undefined },
              {
                term: texts.columns.committee,
                value: unit.committee ? (
                  <a href={href.committee(unit.committee.slug)}>
                    <Danish>{unit.committee.name}</Danish>
                  </a>
                ) : undefined,
              },
              {
                term: texts.below,
                value:
                  below.length === 0
                    ? undefined
                    : below.map((one, index) => (
                        <span key={one.slug}>
                          {index > 0 ? ', ' : ''}
                          <UnitLink unit={one} />
                        </span>
                      )),
              },
            ]}
          />
        </PageHead>
        <Section id="naar" heading={texts.reaching}>
          <PlanPatterns />
          {rows.length === 0 ? (
            <p>{texts.nothing}</p>
          ) : (
            <PublicBoard
              label={initiativeTexts[language].timeline}
              groups={[{ id: 'enheden', heading: unit.name, rows }]}
              today={today}
            />
          )}
        </Section>
        <Section id="maaneder" heading={texts.months}>
          <Months unit={unit} today={today} />
          <Overloads units={[unit]} />
          <Capacities unit={unit} />
        </Section>
        <Section id="med" heading={texts.involvements}>
          <Involvements unit={unit} />
        </Section>
      </>
    ),
  }
}

function UnitLink({ unit: { slug, name } }: { readonly unit: Pick<UnitCard, 'slug' | 'name'> }) {
  return (
    <a href={useHref().unit(slug)}>
      <Danish>{name}</Danish>
    </a>
  )
}

function Months({ unit, today }: { readonly unit: UnitCalendar; readonly today: IsoDay }) {
  const [language, texts] = [useLanguage(), useTexts(unitTexts)]
  const months = unitMonths(unit, today)
  const { monthColumns: columns } = texts
  const written = (value: number) => writtenNumber(value, language)
  if (months.length === 0) return <p>{texts.quiet}</p>

  return (
    <DataTable
      caption={texts.months}
      columns={[
        { key: 'month', heading: columns.month },
        { key: 'begins', heading: columns.begins },
        { key: 'runs', heading: columns.runs },
        { key: 'ends', heading: columns.ends },
        { key: 'load', heading: columns.load, numeric: true },
        { key: 'involve', heading: columns.involve },
      ]}
      rows={months.map(({ month, begins, runs, ends, load, involve }) => ({
        id: `m-${month}`,
        cells: {
          month: monthText(month, language),
          begins: <Names initiatives={begins} />,
          runs: <Names initiatives={runs} />,
          ends: <Names initiatives={ends} />,
          load: load
            ? texts.load(written(load.points), load.limit === null ? null : written(load.limit))
            : '',
          involve: <Danish>{[...new Set(involve.map(({ committee }) => committee))].join(', ')}</Danish>,
        },
      }))}
    />
  )
}

function Names({ initiatives }: { readonly initiatives: readonly Pick<Reaching, 'number' | 'title'>[] }) {
  const href = useHref()
  return (
    <Danish>
      {initiatives.map(({ number, title }, index) => (
        <span key={number}>
          {index > 0 ? ', ' : ''}
          <a href={href.initiative(number)}>{title}</a>
        </span>
      ))}
    </Danish>
  )
}

function Capacities({ unit: { capacities } }: { readonly unit: UnitCalendar }) {
  const [language, texts] = [useLanguage(), useTexts(unitTexts)]
  if (capacities.length === 0) return null
  const said = ({ points, atOnce }: UnitCalendar['capacities'][number]) =>
    [
      points === null ? '' : texts.points(writtenNumber(points, language)),
      atOnce === null ? '' : texts.atOnce(atOnce),
    ].filter((one) => one !== '')

  return (
    <>
      <h3>{texts.capacities}</h3>
      <ul class="plain-list">
        {capacities.map((one) => (
          <li key={`${one.fromOn}${one.toOn}${one.why}`}>
            {texts.capacity(
              formatDay(one.fromOn, language),
              formatDay(one.toOn, language),
              said(one).join(', '),
            )}
            {'. '}
            <Danish>{one.why}</Danish>
          </li>
        ))}
      </ul>
    </>
  )
}

function Involvements({ unit: { involvements } }: { readonly unit: UnitCalendar }) {
  const [language, texts, href] = [useLanguage(), useTexts(unitTexts), useHref()]
  if (involvements.length === 0) return <p class="muted">{texts.noInvolvements}</p>
  const day = (on: IsoDay) => formatDay(on, language)

  return (
    <ul class="plain-list">
      {involvements.map(({ committee, number, title, metOn, meetsOn }) => (
        <li key={`${number}${committee}`}>
          <a href={href.initiative(number)}>
            <Danish>{title}</Danish>
          </a>
          {': '}
          {metOn
            ? texts.involved(committee, day(metOn))
            : meetsOn
              ? texts.toInvolve(committee, day(meetsOn))
              : texts.noMeeting(committee)}
        </li>
      ))}
    </ul>
  )
}
