import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { Timeline, TimelineAhead, TimelineYear } from '@pejl/ui/timeline.tsx'
import { formatDay } from '../dates.ts'
import { useLanguage, useTexts } from '../frame/language.tsx'
import { frameTexts } from '../texts.ts'
import { entryOf } from './story-step.tsx'
import type { StoryInYears } from './story-steps.ts'
import { storyTexts } from './story-texts.ts'

/** As many of the latest years stand unfolded. */
const openYears = 2

interface StoryTimelineProps {
  readonly story: StoryInYears
  readonly today: string
}

/** The story step by step: a year at a time, and what lies ahead set apart. */
export function StoryTimeline({ story: { past, ahead }, today }: StoryTimelineProps) {
  const [language, texts, frame] = [useLanguage(), useTexts(storyTexts), useTexts(frameTexts)]
  if (past.length === 0 && ahead.length === 0) return <EmptyState headingLevel={3} heading={texts.none} />

  return (
    <>
      <YearLinks years={past.map(({ year }) => year)} hasAhead={ahead.length > 0} />
      {past.map(({ year, steps }, at) => (
        <TimelineYear
          key={year}
          id={`aar-${year}`}
          year={year}
          note={texts.stepCount(steps.length)}
          open={at >= past.length - openYears}
        >
          <Timeline entries={steps.map((step) => entryOf(step, language))} />
        </TimelineYear>
      ))}
      <TimelineAhead
        id="forude"
        today={`${frame.today}, ${formatDay(today, language)}`}
        heading={texts.ahead}
      >
        {ahead.length > 0 ? (
          <Timeline entries={ahead.map((step) => entryOf(step, language))} />
        ) : (
          <p>{texts.nothingNext}</p>
        )}
      </TimelineAhead>
    </>
  )
}

function YearLinks({ years, hasAhead }: { readonly years: readonly string[]; readonly hasAhead: boolean }) {
  const texts = useTexts(storyTexts)

  return (
    <nav aria-label={texts.years}>
      <ul class="storyline-years">
        {years.map((year) => (
          <li key={year}>
            <a href={`#aar-${year}`}>{year}</a>
          </li>
        ))}
        {hasAhead ? (
          <li class="storyline-years-ahead">
            <a href="#forude">{texts.aheadShort}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
