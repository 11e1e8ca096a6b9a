import type { InitiativeView } from '@pejl/store/public/initiative-views.ts'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../dates.ts'
import { Danish, useLanguage, useTexts } from '../frame/language.tsx'
import { factText, SignalTag, StandingTag } from './said.tsx'
import { initiativeTexts } from './texts.ts'

/** The owner's own word beside what days, milestones and readings show: neither hides the other. */
export function InitiativeGoing({ initiative }: { readonly initiative: InitiativeView }) {
  const [language, texts] = [useLanguage(), useTexts(initiativeTexts)]
  const [last] = initiative.statuses
  const { signal } = initiative
  const none = signal.kind === 'none' ? texts.noSignal : texts.fine

  return (
    <Section id="status" heading={texts.going}>
      <div class="columns">
        <section aria-labelledby="ansvarlig">
          <h3 id="ansvarlig">{texts.ownerSays}</h3>
          {last ? (
            <>
              <p>
                <StandingTag initiative={last} />
              </p>
              <p>
                <Danish>{last.text}</Danish>
              </p>
              <p class="muted small">{texts.saidOn(formatDay(last.saidOn, language))}</p>
            </>
          ) : (
            <p>{texts.ownerSilent}</p>
          )}
        </section>
        <section aria-labelledby="beregnet">
          <h3 id="beregnet">{texts.computed}</h3>
          <p>
            <SignalTag initiative={initiative} />
          </p>
          {signal.facts.length > 0 ? (
            <ul>
              {signal.facts.map((fact) => {
                const text = factText(fact, language)
                return <li key={text}>{text}</li>
              })}
            </ul>
          ) : (
            <p>{none}</p>
          )}
          <p class="muted small">{texts.computedLead}</p>
        </section>
      </div>
    </Section>
  )
}
