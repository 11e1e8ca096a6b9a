import type { CommitmentView, EvidenceView } from '@pejl/store/public/commitment-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatPeriod } from '../dates.ts'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { Day, OccasionLink, SourceLink, shortened } from '../frame/said.tsx'
import { href, paths } from '../routes.ts'
import { texts } from '../texts.ts'
import { occurrenceTags } from '../tones.ts'
import { StandingTag, When } from './commitment-table.tsx'
import { ledgerTexts } from './texts.ts'

export function commitmentPage(commitment: CommitmentView): PortalPage {
  const {
    id,
    what,
    who,
    recipient,
    quote,
    source,
    occasion,
    matter,
    strategies,
    evidence,
    report,
    verdictWhy,
  } = commitment

  return {
    ...{
      title: shortened(what, 90),
      description: shortened(quote, 160),
      canonical: href.commitment(id),
      room: 'commitments',
    },
    steps: [{ label: texts.nav.commitments, href: paths.commitments }],
    body: (
      <>
        <PageHead kind="Løfte" heading={what}>
          <StandingTag commitment={commitment} />
        </PageHead>
        <p>{ledgerTexts.means[report.standing]}</p>
        {verdictWhy ? <p>{verdictWhy}</p> : null}
        <Section id="ordene" heading="Det står der">
          <blockquote>
            <p>{quote}</p>
          </blockquote>
          <p>
            <SourceLink source={source} />
          </p>
        </Section>
        <Section id="om" heading="Om løftet">
          <DefinitionList
            facts={[
              { term: 'Hvornår', value: <When commitment={commitment} /> },
              { term: 'Hvem', value: who },
              { term: 'Til hvem', value: recipient },
              {
                term: 'Lovet i',
                value: occasion ? <OccasionLink occasion={occasion} /> : commitment.itemTitle,
              },
              {
                term: 'Sag',
                value: matter ? (
                  <a href={href.matter(matter.slug)}>{`${matter.number ?? ''} ${matter.title}`.trim()}</a>
                ) : null,
              },
              {
                term: 'Strategi',
                value:
                  strategies.length > 0
                    ? strategies.map((s) => (
                        <div key={s.slug}>
                          <a href={href.strategy(s.slug)}>{s.title}</a>
                        </div>
                      ))
                    : null,
              },
            ]}
          />
        </Section>
        {report.occurrences.length > 1 ? <Times commitment={commitment} /> : null}
        <Section id="dokumentation" heading="Dokumentation">
          {evidence.length > 0 ? (
            <EvidenceList evidence={evidence} />
          ) : (
            <p>Der er ikke fundet dokumentation endnu.</p>
          )}
        </Section>
      </>
    ),
  }
}

function Times({ commitment: { report } }: { readonly commitment: CommitmentView }) {
  return (
    <Section id="gange" heading="Gang for gang">
      <DataTable
        caption="Hver gang løftet skal holdes"
        columns={[
          { key: 'period', heading: 'Periode' },
          { key: 'ends', heading: 'Senest' },
          { key: 'state', heading: 'Tilstand' },
        ]}
        rows={report.occurrences.map(({ key, ends, state }) => ({
          id: `gang-${key.replace('/', '-')}`,
          cells: {
            period: formatPeriod(key),
            ends: ends ? <Day day={ends} /> : null,
            state: <StatusTag tone={occurrenceTags[state].tone}>{occurrenceTags[state].text}</StatusTag>,
          },
        }))}
      />
    </Section>
  )
}

function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceView[] }) {
  return (
    <ul class="plain-list">
      {evidence.map((one, at) => (
        <li key={at}>
          <p>
            {one.occurrence ? `${formatPeriod(one.occurrence)}: ` : null}
            {one.occasion ? <OccasionLink occasion={one.occasion} /> : one.title}
          </p>
          <blockquote>
            <p>{one.quote}</p>
          </blockquote>
          <SourceLink source={one.source} />
        </li>
      ))}
    </ul>
  )
}
