import type { Day as IsoDay } from '@pejl/domain/common/day.ts'
import type { InitiativeView } from '@pejl/store/public/initiative-views.ts'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../dates.ts'
import { Danish, useLanguage, useTexts } from '../frame/language.tsx'
import { StandingTag } from './said.tsx'
import { initiativeTexts } from './texts.ts'

/** The way forward: milestones, and all its owner has said. */
export function InitiativeDone({
  initiative,
  today,
}: {
  readonly initiative: InitiativeView
  readonly today: IsoDay
}) {
  const [language, texts] = [useLanguage(), useTexts(initiativeTexts)]
  const { milestones, statuses } = initiative
  const day = (on: IsoDay) => formatDay(on, language)

  return (
    <Section id="gjort" heading={texts.forward}>
      {milestones.length === 0 && statuses.length === 0 ? <p>{texts.nothingDone}</p> : null}
      {milestones.length > 0 ? (
        <>
          <h3>{texts.milestones}</h3>
          <ul class="plain-list">
            {milestones.map(({ title, dueOn, doneOn }) => (
              <li key={`${dueOn}${title}`}>
                <Danish>{title}</Danish>
                {' · '}
                <span class="muted">{doneOn ? texts.reached(day(doneOn)) : texts.due(day(dueOn))}</span>{' '}
                {!doneOn && dueOn < today ? (
                  <StatusTag tone="late" plain>
                    {texts.passed}
                  </StatusTag>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {statuses.length > 0 ? (
        <>
          <h3>{texts.statuses}</h3>
          <ol class="plain-list">
            {statuses.map((status) => (
              <li key={`${status.saidOn}${status.text}`}>
                {day(status.saidOn)} <StandingTag initiative={status} />
                <br />
                <Danish>{status.text}</Danish>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </Section>
  )
}
