import type { CommitmentStanding } from '@pejl/store/public/commitment-views.ts'
import type { StrategyCard as StrategyFacts } from '@pejl/store/public/strategy-views.ts'
import { Card } from '@pejl/ui/card.tsx'
import { Danish, recordLanguage, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { Progress, ProgressPicture } from '../frame/progress.tsx'
import { asSentence } from '../frame/said.tsx'
import { strategyStates } from '../texts.ts'
import { strategyTexts } from './texts.ts'

interface StrategyCardProps {
  readonly strategy: StrategyFacts
  /** Promises of any strategy; the card counts its own. */
  readonly standings: readonly CommitmentStanding[]
  readonly headingLevel: 2 | 3
}

/** A strategy among others: what it is for above, how far it is below. */
export function StrategyCard({ strategy, standings, headingLevel }: StrategyCardProps) {
  const [texts, states] = [useTexts(strategyTexts), useTexts(strategyStates)]
  const [href, language] = [useHref(), useLanguage()]
  const { slug, title, state, period, purpose, principles, objectives, decisions } = strategy
  const own = standings.filter(({ strategies }) => strategies.includes(slug))
  const facts = [
    principles > 0 ? texts.principleCount(principles) : '',
    objectives > 0 ? texts.objectiveCount(objectives) : '',
    decisions > 0 ? texts.decisionCount(decisions) : '',
  ]

  return (
    <Card
      kind={[states[state], period].filter(Boolean).join(' · ')}
      heading={title}
      headingLang={recordLanguage(language)}
      href={href.strategy(slug)}
      headingLevel={headingLevel}
      foot={
        <>
          <p>{facts.filter(Boolean).join(', ')}</p>
          <ProgressPicture commitments={own} />
          <Progress commitments={own} />
        </>
      }
    >
      {purpose ? (
        <p>
          <Danish>{firstSentences(asSentence(purpose), 220)}</Danish>
        </p>
      ) : null}
    </Card>
  )
}

/** As many whole sentences as there is room for, and always the first. */
export function firstSentences(text: string, most: number): string {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  const [first = '', ...rest] = sentences
  return rest.reduce(
    ({ said, full }, sentence) =>
      full || said.length + sentence.length >= most
        ? { said, full: true }
        : { said: `${said} ${sentence}`, full: false },
    { said: first, full: false },
  ).said
}
