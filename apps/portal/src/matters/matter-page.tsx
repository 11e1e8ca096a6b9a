import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import type { MatterView } from '@pejl/store/public/matter-views.ts'
import type { ItemView } from '@pejl/store/public/record-views.ts'
import type { RouteStop } from '@pejl/store/public/route.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Route } from '@pejl/ui/route.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { CommitmentTable } from '../commitments/commitment-table.tsx'
import { formatDay } from '../dates.ts'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { OccasionLink, SourceLink } from '../frame/said.tsx'
import { href, paths } from '../routes.ts'
import { texts } from '../texts.ts'
import { Attachments } from './attachments.tsx'
import { ComparisonTable } from './comparison-table.tsx'

export interface MatterStory extends MatterView {
  readonly route: readonly RouteStop[]
  readonly commitments: readonly CommitmentView[]
}

export function matterPage({ matter, items, route, commitments }: MatterStory): PortalPage {
  const strategies = new Map(
    items.flatMap((item) => item.strategies.map(({ slug, title }) => [slug, title] as const)),
  )
  const attachments = distinct(
    items.flatMap((item) => item.attachments),
    (a) => `${a.access}${a.title}${a.documentNumber}`,
  )

  return {
    ...{ title: matter.title, canonical: href.matter(matter.slug), room: 'matters' },
    description: `Sag ${matter.number ?? texts.unknownNumber}: hvor den er, hvad der er indstillet og besluttet, og hvad der blev lovet.`,
    steps: [{ label: texts.nav.matters, href: paths.matters }],
    body: (
      <>
        <PageHead kind={matter.number ? `Sag ${matter.number}` : 'Sag'} heading={matter.title}>
          {strategies.size > 0 ? (
            <p>
              Hører til{' '}
              {[...strategies].map(([slug, title], at) => (
                <>
                  {at > 0 ? ' og ' : null}
                  <a href={href.strategy(slug)}>{title}</a>
                </>
              ))}
            </p>
          ) : null}
        </PageHead>
        {route.length > 0 ? (
          <Section id="sagsgang" heading="Sagens vej">
            <Route label="Sagens vej" stops={route.map(stop)} />
          </Section>
        ) : null}
        <Section id="beslutninger" heading="Indstillet og besluttet">
          <ComparisonTable items={items} />
        </Section>
        {commitments.length > 0 ? (
          <Section id="loefter" heading="Lovet i sagen">
            <CommitmentTable caption="Løfter i sagen" commitments={commitments} />
          </Section>
        ) : null}
        <Section id="moeder" heading="Behandlet på">
          <ul class="plain-list">
            {items.map((item) => (
              <li key={item.id}>
                <Treated item={item} />
              </li>
            ))}
          </ul>
        </Section>
        {attachments.length > 0 ? (
          <Section id="bilag" heading="Bilag">
            <Attachments attachments={attachments} />
          </Section>
        ) : null}
      </>
    ),
  }
}

function Treated({ item }: { readonly item: ItemView }) {
  return (
    <>
      {item.occasion ? <OccasionLink occasion={item.occasion} /> : 'Møde ukendt'}: {item.title}{' '}
      <SourceLink source={item.source} label="Læs dokumentet" />
    </>
  )
}

const stop = ({ name, state, on, meetingId, kind, extra }: RouteStop) => ({
  label: name,
  state,
  date: on ? formatDay(on) : undefined,
  href: meetingId ? href.meeting(meetingId) : undefined,
  note:
    state === 'now'
      ? kind === 'hearing'
        ? 'Næste led: høring'
        : 'Næste led'
      : extra
        ? 'Behandlet undervejs'
        : undefined,
})

function distinct<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(list.map((one) => [key(one), one])).values()]
}
