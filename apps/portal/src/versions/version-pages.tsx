import { differVersions } from '@pejl/domain/strategies/version-difference.ts'
import type { PublicGathering } from '@pejl/store/public/gathering-views.ts'
import type { PublicVersion, PublicVersionView } from '@pejl/store/public/strategy-version-views.ts'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../dates.ts'
import { Danish, recordLanguage } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { SourceLink } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { addresses } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { DifferenceSection } from './difference-section.tsx'
import { versionTexts } from './texts.ts'
import { VersionContent } from './version-content.tsx'

interface Strategy {
  readonly slug: string
  readonly title: string
}

const stepsTo = (language: Language, { slug, title }: Strategy) => [
  { label: frameTexts[language].nav.strategies, href: addresses[language].strategies() },
  { label: title, href: addresses[language].strategy(slug), lang: recordLanguage(language) },
]

/** Every version others may read, newest first. */
export function versionsPage(
  language: Language,
  strategy: Strategy,
  versions: readonly PublicVersion[],
): PortalPage {
  const [texts, href] = [versionTexts[language], addresses[language]]

  return {
    language,
    title: texts.versionsOf(strategy.title),
    description: texts.versionsLead,
    room: 'strategies',
    canonical: href.versions(strategy.slug),
    steps: stepsTo(language, strategy),
    body: (
      <>
        <PageHead heading={texts.versionsOf(strategy.title)} lead={<p>{texts.versionsLead}</p>} />
        {versions.length === 0 ? (
          <EmptyState heading={texts.none} />
        ) : (
          <DataTable
            caption={texts.versions}
            columns={[
              { key: 'version', heading: texts.columns.version },
              { key: 'state', heading: texts.columns.state },
              { key: 'when', heading: texts.columns.when },
              { key: 'note', heading: texts.columns.note },
            ]}
            rows={versions.map((version) => ({
              id: `udgave-${version.number}`,
              href: href.version(strategy.slug, version.number),
              cells: {
                version: texts.version(version.number),
                state: texts.states[version.state],
                when: whenText(version, language),
                note: <Danish>{version.note}</Danish>,
              },
            }))}
          />
        )}
      </>
    ),
  }
}

/** When it was in hearing, adopted, and runs out. */
export function whenText(version: PublicVersion, language: Language): string {
  const texts = versionTexts[language]
  const day = (on: string) => formatDay(on, language)
  const { hearingFrom, hearingUntil, decidedOn, expiresOn } = version
  return [
    hearingFrom && hearingUntil ? texts.hearing(day(hearingFrom), day(hearingUntil)) : '',
    decidedOn ? texts.decided(day(decidedOn)) : '',
    expiresOn ? texts.expires(day(expiresOn)) : '',
  ]
    .filter((one) => one !== '')
    .join(', ')
}

export interface ShownVersion {
  readonly strategy: Strategy
  readonly version: PublicVersionView
  readonly others: readonly PublicVersion[]
  /** The one it is compared with. */
  readonly against: PublicVersionView | undefined
  readonly gatherings: readonly PublicGathering[]
}

/** One version with all it says, and what differs from another. */
export function versionPage(language: Language, shown: ShownVersion): PortalPage {
  const { strategy, version, others, against, gatherings } = shown
  const [texts, href] = [versionTexts[language], addresses[language]]
  const { number, state, note, decision, content } = version
  const earlier = others.filter((one) => one.number !== number)

  return {
    language,
    title: `${strategy.title}: ${texts.version(number).toLowerCase()}`,
    description: texts.versionsLead,
    recorded: true,
    room: 'strategies',
    canonical: href.version(strategy.slug, number),
    steps: [...stepsTo(language, strategy), { label: texts.versions, href: href.versions(strategy.slug) }],
    body: (
      <>
        <PageHead
          kind={`${texts.version(number)} · ${texts.states[state]}`}
          heading={content.title}
          headingLang={recordLanguage(language)}
          lead={
            <p>
              {whenText(version, language)}
              {note === '' ? null : (
                <>
                  {'. '}
                  <Danish>{note}</Danish>
                </>
              )}
            </p>
          }
        >
          {earlier.length > 0 ? (
            <p class="d-print-none">
              {earlier.map((one, index) => (
                <span key={one.number}>
                  {index > 0 ? ' · ' : ''}
                  <a href={`${href.versionAgainst(strategy.slug, number, one.number)}#forskel`}>
                    {texts.compareWith(one.number)}
                  </a>
                </span>
              ))}
            </p>
          ) : null}
        </PageHead>
        {against ? (
          <DifferenceSection
            from={against.number}
            to={number}
            difference={differVersions(against.content, content)}
            gatherings={gatherings}
          />
        ) : null}
        {decision ? (
          <Section id="beslutning" heading={texts.decision}>
            <blockquote>
              <Danish>{decision.text}</Danish>
            </blockquote>
            <SourceLink source={decision.source} />
          </Section>
        ) : null}
        <VersionContent content={content} />
      </>
    ),
  }
}
