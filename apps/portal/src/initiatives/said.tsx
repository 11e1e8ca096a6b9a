import type { Day as IsoDay } from '@pejl/domain/common/day.ts'
import type { PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { SignalFact } from '@pejl/domain/plan/signal.ts'
import { standingWords } from '@pejl/domain/plan/state-words.ts'
import { daysBetween } from '@pejl/domain/plan/weeks.ts'
import type { InitiativeCard } from '@pejl/store/public/initiative-list-views.ts'
import { initiativeStandingTones, initiativeTones } from '@pejl/ui/initiative-tones.ts'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../dates.ts'
import { useLanguage, useTexts } from '../frame/language.tsx'
import type { Language } from '../language.ts'
import { signalNames, signalTones, stateNames } from './names.ts'
import { initiativeTexts } from './texts.ts'

export const StateTag = ({
  initiative: { state },
}: {
  readonly initiative: Pick<InitiativeCard, 'state'>
}) => (
  <StatusTag tone={initiativeTones[state]} plain>
    {useTexts(stateNames)[state]}
  </StatusTag>
)

/** What its owner said last, in a word. */
export function StandingTag({
  initiative: { standing },
}: {
  readonly initiative: Pick<InitiativeCard, 'standing'>
}) {
  const [names, texts] = [useTexts(standingWords), useTexts(initiativeTexts)]
  if (standing === null) return <span class="muted">{texts.noStatus}</span>
  return (
    <StatusTag tone={initiativeStandingTones[standing]} plain>
      {names[standing]}
    </StatusTag>
  )
}

export const SignalTag = ({
  initiative: { signal },
}: {
  readonly initiative: Pick<InitiativeCard, 'signal'>
}) => (
  <StatusTag tone={signalTones[signal.kind]} plain>
    {useTexts(signalNames)[signal.kind]}
  </StatusTag>
)

/** From a day to another, in words. */
export function daysText({ startsOn, endsOn }: PlannedDays, language: Language): string {
  return initiativeTexts[language].until(formatDay(startsOn, language), formatDay(endsOn, language))
}

/** How far the plan now is from the adopted one; nothing where there is none to compare with. */
export function driftText(
  { present, adopted }: Pick<InitiativeCard, 'present' | 'adopted'>,
  language: Language,
): string | undefined {
  if (!present || !adopted) return undefined
  const t = initiativeTexts[language]
  const weeks = Math.round(daysBetween(adopted.endsOn, present.endsOn) / 7)
  if (weeks === 0 && present.startsOn === adopted.startsOn) return t.asAdopted
  return weeks > 0 ? t.late(weeks) : weeks < 0 ? t.early(-weeks) : undefined
}

/** When it is planned, and how far that is from what was adopted. */
export function Days({ initiative }: { readonly initiative: Pick<InitiativeCard, 'present' | 'adopted'> }) {
  const [language, texts] = [useLanguage(), useTexts(initiativeTexts)]
  const { present } = initiative
  if (!present) return <span class="muted">{texts.notPlanned}</span>
  const drift = driftText(initiative, language)
  return (
    <>
      {daysText(present, language)}
      {drift ? <span class="muted small"> ({drift})</span> : null}
    </>
  )
}

/** Why the signal is what it is, a sentence each. */
export function factText(fact: SignalFact, language: Language): string {
  const t = initiativeTexts[language].facts
  const day = (one: IsoDay) => formatDay(one, language)
  switch (fact.kind) {
    case 'silent':
      return t.silent(day(fact.since), fact.days)
    case 'late':
      return t.late(fact.weeks, day(fact.adoptedOn), day(fact.presentOn))
    case 'not-begun':
    case 'not-ended':
      return t[fact.kind](day(fact.dueOn))
    case 'milestone-passed':
      return t['milestone-passed'](fact.title, day(fact.dueOn))
    case 'unread':
      return t.unread(fact.indicator, fact.lastOn && day(fact.lastOn))
    case 'no-evidence':
      return t['no-evidence']
  }
}
