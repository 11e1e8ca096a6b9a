import type { AdoptedLine, InitiativeView } from '@pejl/store/public/initiative-views.ts'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../dates.ts'
import { Danish, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { SourceLink } from '../frame/said.tsx'
import { daysText } from './said.tsx'
import { initiativeTexts } from './texts.ts'

/** The way back: objective, sentence, promise, and the decisions that adopted its time. */
export function InitiativeChain({ initiative }: { readonly initiative: InitiativeView }) {
  const [texts, href] = [useTexts(initiativeTexts), useHref()]
  const { objectives, source, commitmentId, adoptedIn } = initiative
  const isLoose = objectives.length === 0 && !source && !commitmentId && adoptedIn.length === 0

  return (
    <Section id="baggrund" heading={texts.back} lead={isLoose ? undefined : <p>{texts.backLead}</p>}>
      {isLoose ? <p>{texts.noBack}</p> : null}
      <ol class="plain-list">
        {objectives.map(({ strategySlug, strategy, n, text }) => (
          <li key={`${strategySlug}-${n}`}>
            <span class="muted small">{texts.objective} </span>
            <br />
            <a href={href.objective(strategySlug, n)}>
              <Danish>{text}</Danish>
            </a>{' '}
            <Danish>
              (<a href={href.strategy(strategySlug)}>{strategy}</a>)
            </Danish>
          </li>
        ))}
        {source ? (
          <li>
            <span class="muted small">{texts.sentence}</span>
            <blockquote>
              <Danish>{source.quote}</Danish>
            </blockquote>
            <SourceLink source={source} />
          </li>
        ) : null}
        {commitmentId ? (
          <li>
            <span class="muted small">{texts.promise} </span>
            <br />
            <a href={href.commitment(commitmentId)}>{texts.seePromise}</a>
          </li>
        ) : null}
        {adoptedIn.map((line) => (
          <li key={`${line.strategySlug}-${line.number}`}>
            <Adopted line={line} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Adopted({ line }: { readonly line: AdoptedLine }) {
  const [language, texts, href] = [useLanguage(), useTexts(initiativeTexts), useHref()]
  const { number, decidedOn, committee, matter, quote, source, reason } = line

  return (
    <>
      <span class="muted small">{texts.adoptedBy} </span>
      <br />
      {texts.plan(number)}: {daysText(line, language)}
      {'. '}
      {committee ? (
        <>
          <Danish>{committee}</Danish>,{' '}
        </>
      ) : null}
      {formatDay(decidedOn, language)}
      {matter ? (
        <>
          {', '}
          <a href={href.matter(matter.slug)}>
            <Danish>{matter.number ?? matter.title}</Danish>
          </a>
        </>
      ) : null}
      {'. '}
      {reason ? <Danish>{reason} </Danish> : null}
      {quote ? (
        <blockquote>
          <Danish>{quote}</Danish>
        </blockquote>
      ) : null}
      <SourceLink source={source} />
    </>
  )
}
