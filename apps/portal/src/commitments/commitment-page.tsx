import type { CommitmentView, EvidenceView } from '@pejl/store/public/commitment-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatPeriod } from '../dates.ts'
import { Danish, recordLanguage, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { Day, OccasionLink, SourceLink, shortened } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { addresses } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { timeNames, timeTones } from '../tones.ts'
import { PromisedIn, StandingTag, When } from './commitment-table.tsx'
import { ledgerTexts } from './texts.ts'

export function commitmentPage(language: Language, commitment: CommitmentView): PortalPage {
  const { id, what, quote, source, evidence, report, verdictWhy } = commitment
  const [texts, href] = [ledgerTexts[language], addresses[language]]

  return {
    language,
    title: shortened(what, 90),
    recorded: true,
    description: shortened(quote, 160),
    canonical: href.commitment(id),
    room: 'commitments',
    steps: [{ label: frameTexts[language].nav.commitments, href: href.commitments() }],
    body: (
      <>
        <PageHead kind={texts.kind} heading={what} headingLang={recordLanguage(language)}>
          <StandingTag commitment={commitment} />
        </PageHead>
        <p>{texts.means[report.standing]}</p>
        {verdictWhy ? <p>{texts.verdict(verdictWhy)}</p> : null}
        <Section id="ordene" heading={texts.words}>
          <blockquote lang={recordLanguage(language)}>
            <p>{quote}</p>
          </blockquote>
          <p>
            <SourceLink source={source} />
          </p>
        </Section>
        <Section id="om" heading={texts.about}>
          <About commitment={commitment} />
        </Section>
        {report.occurrences.length > 1 ? <Times commitment={commitment} /> : null}
        <Section id="dokumentation" heading={texts.evidence}>
          {evidence.length > 0 ? <EvidenceList evidence={evidence} /> : <p>{texts.noEvidence}</p>}
        </Section>
      </>
    ),
  }
}

interface OneCommitment {
  readonly commitment: CommitmentView
}

function About({ commitment }: OneCommitment) {
  const [texts, href] = [useTexts(ledgerTexts), useHref()]
  const { who, recipient, matter, strategies } = commitment

  return (
    <DefinitionList
      facts={[
        { term: texts.when, value: <When commitment={commitment} /> },
        { term: texts.who, value: who ? <Danish>{who}</Danish> : null },
        { term: texts.recipient, value: recipient ? <Danish>{recipient}</Danish> : null },
        { term: texts.promisedIn, value: <PromisedIn commitment={commitment} /> },
        {
          term: texts.matter,
          value: matter ? (
            <a href={href.matter(matter.slug)}>
              <Danish>{`${matter.number ?? ''} ${matter.title}`.trim()}</Danish>
            </a>
          ) : null,
        },
        {
          term: texts.strategy,
          value:
            strategies.length > 0
              ? strategies.map(({ slug, title }) => (
                  <div key={slug}>
                    <a href={href.strategy(slug)}>
                      <Danish>{title}</Danish>
                    </a>
                  </div>
                ))
              : null,
        },
      ]}
    />
  )
}

function Times({ commitment: { report } }: OneCommitment) {
  const [texts, names, language] = [useTexts(ledgerTexts), useTexts(timeNames), useLanguage()]

  return (
    <Section id="gange" heading={texts.times}>
      <DataTable
        caption={texts.timesCaption}
        columns={[
          { key: 'period', heading: texts.period },
          { key: 'ends', heading: texts.latest },
          { key: 'state', heading: texts.standing },
        ]}
        rows={report.occurrences.map(({ key, ends, state }) => ({
          id: `gang-${key.replace('/', '-')}`,
          cells: {
            period: formatPeriod(key, language),
            ends: ends ? <Day day={ends} /> : null,
            state: <StatusTag tone={timeTones[state]}>{names[state]}</StatusTag>,
          },
        }))}
      />
    </Section>
  )
}

function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceView[] }) {
  const language = useLanguage()

  return (
    <ul class="plain-list">
      {evidence.map(({ occurrence, occasion, title, quote, source }, at) => (
        <li key={at}>
          <p>
            {occurrence ? `${formatPeriod(occurrence, language)}: ` : null}
            {occasion ? <OccasionLink occasion={occasion} /> : <Danish>{title}</Danish>}
          </p>
          <blockquote lang={recordLanguage(language)}>
            <p>{quote}</p>
          </blockquote>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  )
}
