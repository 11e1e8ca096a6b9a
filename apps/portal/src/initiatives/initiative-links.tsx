import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import type { InitiativeView, WaitView } from '@pejl/store/public/initiative-views.ts'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../dates.ts'
import { Danish, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { initiativeTexts } from './texts.ts'

/** Who feels it, what it waits for, and what waits for it. */
export function InitiativeLinks({ initiative }: { readonly initiative: InitiativeView }) {
  const [language, texts, href] = [useLanguage(), useTexts(initiativeTexts), useHref()]
  const { loads, waits, awaitedBy } = initiative

  return (
    <Section id="maerker" heading={texts.feels}>
      <h3>{texts.loads}</h3>
      {loads.length === 0 ? <p class="muted">{texts.noLoads}</p> : null}
      <ul class="plain-list">
        {loads.map(({ slug, name, points }) => (
          <li key={slug}>
            <a href={href.unit(slug)}>
              <Danish>{name}</Danish>
            </a>{' '}
            <span class="muted">
              {texts.points(points.map((one) => writtenNumber(one, language)).join(' · '))}
              {points.length > 1 ? ` ${texts.curve}` : ''}
            </span>
          </li>
        ))}
      </ul>
      <h3>{texts.waits}</h3>
      {waits.length === 0 ? <p class="muted">{texts.noWaits}</p> : null}
      <ul class="plain-list">
        {waits.map((wait, index) => (
          <li key={index}>
            <Wait wait={wait} />
          </li>
        ))}
      </ul>
      {awaitedBy.length > 0 ? (
        <>
          <h3>{texts.awaited}</h3>
          <ul class="plain-list">
            {awaitedBy.map(({ number, title }) => (
              <li key={number}>
                <a href={href.initiative(number)}>
                  <Danish>{title}</Danish>
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  )
}

function Wait({ wait }: { readonly wait: WaitView }) {
  const [language, { wait: texts }, href] = [useLanguage(), useTexts(initiativeTexts), useHref()]
  const { kind, name, number, matter, leastWeeks, mostWeeks, metOn } = wait
  const met = kind === 'initiative' ? '' : metOn ? texts.met(formatDay(metOn, language)) : texts.ahead

  return (
    <>
      <span class="muted small">{texts[kind]} </span>
      <br />
      <Danish>{number === null ? name : <a href={href.initiative(number)}>{name}</a>}</Danish>
      {matter ? (
        <>
          {' '}
          <a href={href.matter(matter.slug)}>{matter.number ?? matter.title}</a>
        </>
      ) : null}{' '}
      <span class="muted">
        {[texts.after(leastWeeks, mostWeeks), met].filter((one) => one !== '').join(' · ')}
      </span>
    </>
  )
}
