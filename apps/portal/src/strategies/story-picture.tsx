import type { SeamarkKind } from '@pejl/ui/seamarks.tsx'
import { StorylineOverview } from '@pejl/ui/storyline-overview.tsx'
import { formatDay, formatSpan } from '../dates.ts'
import { useLanguage, useTexts } from '../frame/language.tsx'
import { shortened } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { frameTexts } from '../texts.ts'
import { kindsOf, seamarkOf } from './story-step.tsx'
import { dayOf, type StoryInYears, type StoryStep, timeOf } from './story-steps.ts'
import { storyTexts } from './story-texts.ts'

interface StoryPictureProps {
  readonly story: StoryInYears
  readonly today: string
}

/** The whole story at a glance; the words below it say the same. */
export function StoryPicture({ story, today }: StoryPictureProps) {
  const [language, texts, frame] = [useLanguage(), useTexts(storyTexts), useTexts(frameTexts)]
  const steps = [...story.past.flatMap((year) => year.steps), ...story.ahead]
  const entries = steps.flatMap((step) => step.entries)
  const [first] = entries.map(({ startsOn }) => startsOn).toSorted()
  const last = entries
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1)
  if (!first || !last) return null
  const [from, to] = [formatDay(first, language), formatDay(last, language)]

  return (
    <StorylineOverview
      entries={steps.map((step) => ({
        id: step.id,
        kind: seamarkOf(step),
        past: step.entries[0].when === 'past',
        date: dayOf(step.entries[0]),
        heading: named(step, language),
        count: step.entries.length,
      }))}
      today={today}
      todayLabel={frame.today}
      summary={texts.summary(from, to, steps.length, story.ahead.length)}
      kinds={legendOf(steps, language)}
    />
  )
}

function named(step: StoryStep, language: Language): string {
  const [first, ...rest] = step.entries
  const { startsOn, endsOn, precision } = timeOf(step)
  const what = rest.length > 0 ? kindsOf(step.entries, language) : shortened(first.title, 60)
  return `${formatSpan(startsOn, endsOn, precision, language)}: ${what}`
}

function legendOf(steps: readonly StoryStep[], language: Language) {
  const { kinds, legendPromise } = storyTexts[language]
  const legend: readonly { readonly kind: SeamarkKind; readonly label: string }[] = [
    { kind: 'decision', label: kinds.decision },
    { kind: 'meeting', label: kinds.agenda },
    { kind: 'event', label: kinds.event },
    { kind: 'commitment', label: legendPromise },
  ]
  return legend.filter(({ kind }) => steps.some((step) => seamarkOf(step) === kind))
}
