import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import type { MatterView } from '@pejl/store/public/matter-views.ts'
import type { ItemView } from '@pejl/store/public/record-views.ts'
import type { RouteStop } from '@pejl/store/public/route.ts'
import type { PlannedWay } from '@pejl/store/public/route-plan-views.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Route } from '@pejl/ui/route.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { CommitmentTable } from '../commitments/commitment-table.tsx'
import { formatDay } from '../dates.ts'
import { Danish, recordLanguage, useHref, useTexts } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { OccasionLink, SourceLink } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { addresses } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { Attachments } from './attachments.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { matterTexts } from './texts.ts'
import { WayPart } from './way-part.tsx'

export interface MatterStory extends MatterView {
  /** As it is planned here; `route` is how papers tell it, where nothing is planned. */
  readonly way: PlannedWay | undefined
  readonly route: readonly RouteStop[]
  readonly commitments: readonly CommitmentView[]
}

export function matterPage(
  language: Language,
  { matter, items, route, way, commitments }: MatterStory,
): PortalPage {
  const [texts, frame, href] = [matterTexts[language], frameTexts[language], addresses[language]]
  const attachments = distinct(
    items.flatMap((item) => item.attachments),
    (one) => `${one.access}${one.title}${one.documentNumber}`,
  )

  return {
    language,
    title: matter.title,
    recorded: true,
    canonical: href.matter(matter.slug),
    room: 'matters',
    description: texts.description(matter.number ?? frame.unnumbered),
    steps: [{ label: frame.nav.matters, href: href.matters() }],
    body: (
      <>
        <PageHead
          kind={texts.kind(matter.number)}
          heading={matter.title}
          headingLang={recordLanguage(language)}
        >
          <Strategies items={items} />
        </PageHead>
        {way ? <WayPart way={way} language={language} /> : null}
        {route.length > 0 ? (
          <Section id="sagsgang" heading={texts.route}>
            <Route label={texts.route} stops={route.map((stop) => stopOf(stop, language))} />
            {route.some(({ state }) => state === 'passed') ? <p class="muted">{texts.routeMissing}</p> : null}
          </Section>
        ) : null}
        {items.length > 0 ? (
          <Section id="beslutninger" heading={texts.decided}>
            <ComparisonTable items={items} />
          </Section>
        ) : null}
        {commitments.length > 0 ? (
          <Section id="loefter" heading={texts.promised}>
            <CommitmentTable caption={texts.promises} commitments={commitments} />
          </Section>
        ) : null}
        {items.length > 0 ? (
          <Section id="moeder" heading={texts.treated}>
            <ul class="plain-list">
              {items.map((item) => (
                <li key={item.id}>
                  <Treated item={item} />
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        {attachments.length > 0 ? (
          <Section id="bilag" heading={texts.attachments}>
            <Attachments attachments={attachments} />
          </Section>
        ) : null}
      </>
    ),
  }
}

function Strategies({ items }: { readonly items: readonly ItemView[] }) {
  const [texts, href] = [useTexts(matterTexts), useHref()]
  const strategies = distinct(
    items.flatMap((item) => item.strategies),
    ({ slug }) => slug,
  )
  if (strategies.length === 0) return null

  return (
    <p>
      {`${texts.belongsTo} `}
      {strategies.map(({ slug, title }, at) => (
        <>
          {at > 0 ? ', ' : null}
          <a href={href.strategy(slug)}>
            <Danish>{title}</Danish>
          </a>
        </>
      ))}
    </p>
  )
}

function Treated({ item: { occasion, title, source } }: { readonly item: ItemView }) {
  const [texts, frame] = [useTexts(matterTexts), useTexts(frameTexts)]

  return (
    <>
      {occasion ? <OccasionLink occasion={occasion} /> : frame.meetingUnknown}: <Danish>{title}</Danish>{' '}
      <SourceLink source={source} label={texts.readDocument} />
    </>
  )
}

function stopOf({ name, state, on, meetingId, kind, extra }: RouteStop, language: Language) {
  const texts = matterTexts[language]
  const ahead = kind === 'hearing' ? texts.nowHearing : texts.now

  return {
    label: name,
    lang: recordLanguage(language),
    state,
    date: on ? formatDay(on, language) : undefined,
    href: meetingId ? addresses[language].meeting(meetingId) : undefined,
    note: state === 'now' ? ahead : extra ? texts.extra : undefined,
  }
}

function distinct<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(list.map((one) => [key(one), one])).values()]
}
