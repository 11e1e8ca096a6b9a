import type { CommitmentStanding } from '@pejl/store/public/commitment-views.ts'
import type { StrategyCard as StrategyFacts } from '@pejl/store/public/strategy-views.ts'
import { Card } from '@pejl/ui/card.tsx'
import { Progress, ProgressPicture } from '../frame/progress.tsx'
import { asSentence, shortened } from '../frame/said.tsx'
import { href } from '../routes.ts'
import { strategyStates } from '../texts.ts'

interface StrategyCardProps {
  readonly strategy: StrategyFacts
  /** Promises of any strategy; the card counts its own. */
  readonly standings: readonly CommitmentStanding[]
  readonly headingLevel: 2 | 3
}

export function StrategyCard({ strategy, standings, headingLevel }: StrategyCardProps) {
  const { slug, title, state, period, purpose, principles, objectives, decisions } = strategy
  const own = standings.filter(({ strategies }) => strategies.includes(slug))
  const facts = [
    counted(principles, 'pejlemærke', 'pejlemærker'),
    counted(objectives, 'målsætning', 'målsætninger'),
  ]

  return (
    <Card
      kind={[strategyStates[state], period].filter(Boolean).join(' · ')}
      heading={title}
      href={href.strategy(slug)}
      headingLevel={headingLevel}
      foot={<Progress commitments={own} />}
    >
      {purpose ? <p>{shortened(asSentence(purpose), 200)}</p> : null}
      <p class="muted">
        {[...facts, counted(decisions, 'beslutning', 'beslutninger')].filter(Boolean).join(', ')}
      </p>
      <ProgressPicture commitments={own} />
    </Card>
  )
}

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`
