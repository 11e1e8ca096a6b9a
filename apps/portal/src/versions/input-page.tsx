import type { PublicGathering } from '@pejl/store/public/gathering-views.ts'
import type { PublicInquiry, PublicInquiryLink } from '@pejl/store/public/inquiry-views.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../dates.ts'
import { Danish, recordLanguage, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { ShortSourceLink, shortened } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { addresses } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { versionTexts } from './texts.ts'

export interface ShownInput {
  readonly strategy: { readonly slug: string; readonly title: string }
  readonly gatherings: readonly PublicGathering[]
  readonly inquiries: readonly PublicInquiry[]
}

/** What a strategy was made of: what was said and recommended, and the words and deeds it led to. */
export function inputPage(language: Language, { strategy, gatherings, inquiries }: ShownInput): PortalPage {
  const [texts, href] = [versionTexts[language], addresses[language]]

  return {
    language,
    title: texts.inputOf(strategy.title),
    description: texts.inputLead,
    room: 'strategies',
    canonical: href.input(strategy.slug),
    steps: [
      { label: frameTexts[language].nav.strategies, href: href.strategies() },
      { label: strategy.title, href: href.strategy(strategy.slug), lang: recordLanguage(language) },
    ],
    body: (
      <>
        <PageHead heading={texts.inputOf(strategy.title)} lead={<p>{texts.inputLead}</p>} />
        <Section id="moeder" heading={texts.gatherings}>
          {gatherings.length === 0 ? <p class="muted">{texts.noGatherings}</p> : null}
          {gatherings.map((gathering) => (
            <Gathering key={`${gathering.heldOn}${gathering.title}`} gathering={gathering} />
          ))}
        </Section>
        <Section id="anbefalinger" heading={texts.inquiries}>
          {inquiries.length === 0 ? <p class="muted">{texts.noInquiries}</p> : null}
          {inquiries.map((inquiry) => (
            <Inquiry key={inquiry.id} inquiry={inquiry} />
          ))}
        </Section>
      </>
    ),
  }
}

function Gathering({ gathering }: { readonly gathering: PublicGathering }) {
  const [language, texts] = [useLanguage(), useTexts(versionTexts)]
  const { kind, title, heldOn, place, came, groups, inputs } = gathering
  const facts = [texts.kinds[kind], formatDay(heldOn, language), place, came === null ? '' : texts.came(came)]

  return (
    <section>
      <h3>
        <Danish>{title}</Danish>
      </h3>
      <p class="muted">{facts.filter((one) => one !== '').join(' · ')}</p>
      {groups.length > 0 ? (
        <p>
          {texts.invited}: <Danish>{groups.join(', ')}</Danish>
        </p>
      ) : null}
      {inputs.length === 0 ? <p class="muted">{texts.noInputs}</p> : null}
      <ul class="plain-list">
        {inputs.map(({ text, saidBy, links }) => (
          <li key={text}>
            <Danish>
              »{text}«{saidBy === '' ? '' : ` (${saidBy})`}
            </Danish>
            {links.map(({ passage, words, versionNumber }) => (
              <p key={`${passage}${words}`} class="muted small">
                {texts.ledTo(words, versionNumber)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Inquiry({ inquiry }: { readonly inquiry: PublicInquiry }) {
  const [language, texts] = [useLanguage(), useTexts(versionTexts)]
  const { title, madeBy, deliveredOn, recommendations } = inquiry
  const { inquiryColumns: columns } = texts

  return (
    <section>
      <h3>
        <Danish>{title}</Danish>
      </h3>
      <p class="muted">{texts.madeBy(madeBy, deliveredOn && formatDay(deliveredOn, language))}</p>
      <DataTable
        caption={title}
        columns={[
          { key: 'recommendation', heading: columns.recommendation },
          { key: 'state', heading: columns.state },
          { key: 'links', heading: columns.links },
        ]}
        rows={recommendations.map(({ number, text, state, outcome, source, links }) => ({
          id: `a-${inquiry.id}-${number}`,
          cells: {
            recommendation: (
              <Danish>
                {number}. {text} <ShortSourceLink source={source} />
              </Danish>
            ),
            state: (
              <>
                {texts.inquiryStates[state]}
                {outcome ? (
                  <>
                    {': '}
                    <Danish>{outcome}</Danish>
                  </>
                ) : null}
              </>
            ),
            links: <Links links={links} />,
          },
        }))}
      />
    </section>
  )
}

function Links({ links }: { readonly links: readonly PublicInquiryLink[] }) {
  const href = useHref()
  const address = (link: PublicInquiryLink): string => {
    switch (link.kind) {
      case 'passage':
        return `${href.strategy(link.strategySlug)}#pejlemaerker`
      case 'initiative':
        return href.initiative(link.number)
      case 'commitment':
        return href.commitment(link.id)
      case 'item':
        return href.source(link.source.documentId, link.source)
    }
  }
  const label = (link: PublicInquiryLink): string => {
    switch (link.kind) {
      case 'passage':
        return shortened(link.text ?? link.strategyTitle, 80)
      case 'commitment':
        return shortened(link.what, 80)
      default:
        return link.title
    }
  }

  return (
    <ul>
      {links.map((link) => (
        <li key={`${link.kind}${address(link)}${label(link)}`}>
          <a href={address(link)}>
            <Danish>{label(link)}</Danish>
          </a>
        </li>
      ))}
    </ul>
  )
}
