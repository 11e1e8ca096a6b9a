import type { InitiativeCard } from '@pejl/store/public/initiative-list-views.ts'
import type { AdoptedPlan } from '@pejl/store/public/plan-views.ts'
import { formatDay } from '../dates.ts'
import { Danish, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { SourceLink } from '../frame/said.tsx'
import { Days, SignalTag, StateTag } from '../initiatives/said.tsx'
import { strategyTexts } from './texts.ts'

interface StrategyPlanProps {
  readonly slug: string
  readonly initiatives: readonly InitiativeCard[]
  readonly adopted: AdoptedPlan | undefined
}

/** What is done to reach the strategy, and the decision that adopted when. */
export function StrategyPlan({ slug, initiatives, adopted }: StrategyPlanProps) {
  const [texts, href] = [useTexts(strategyTexts), useHref()]
  if (initiatives.length === 0) return <p>{texts.noPlan}</p>

  return (
    <>
      {adopted ? <Adoption adopted={adopted} /> : <p>{texts.planNotAdopted}</p>}
      <ul class="plain-list">
        {initiatives.map((one) => (
          <li key={one.number}>
            <a href={href.initiative(one.number)}>
              <Danish>{one.title}</Danish>
            </a>{' '}
            <StateTag initiative={one} /> {isTold(one) ? <SignalTag initiative={one} /> : null}
            <br />
            <span class="small">
              <Days initiative={one} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={href.initiativesOf({ strategy: slug })}>{texts.planMore}</a>
      </p>
    </>
  )
}

/** Following the plan is what is expected, and needs no tag. */
const isTold = ({ signal }: InitiativeCard): boolean => signal.kind !== 'none' && signal.kind !== 'on-course'

function Adoption({ adopted }: { readonly adopted: AdoptedPlan }) {
  const [language, texts, href] = [useLanguage(), useTexts(strategyTexts), useHref()]
  const { number, decidedOn, committee, matter, source } = adopted

  return (
    <p>
      {texts.planAdopted(number, formatDay(decidedOn, language))}
      {committee ? (
        <>
          {' '}
          <Danish>({committee})</Danish>
        </>
      ) : null}
      {matter ? (
        <>
          {', '}
          <a href={href.matter(matter.slug)}>{matter.number ?? matter.title}</a>
        </>
      ) : null}
      {'. '}
      <SourceLink source={source} />
    </p>
  )
}
