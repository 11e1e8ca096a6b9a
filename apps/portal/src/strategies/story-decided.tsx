import type { DecisionView } from '@pejl/store/public/record-views.ts'
import { Danish, useTexts } from '../frame/language.tsx'
import { Outcomes } from '../frame/outcomes.tsx'
import { hasRemark, isBare, isToldByRemark, Remark } from '../frame/remark.tsx'
import { capitalised, ShortSourceLink, shortened } from '../frame/said.tsx'
import { storyTexts } from './story-texts.ts'

/** What was decided, in short: the outcomes and the remarks that bind; every other word of it folded below. */
export function Decided({ decisions }: { readonly decisions: readonly DecisionView[] }) {
  const texts = useTexts(storyTexts)
  const [first] = decisions
  const isOne = decisions.length === 1
  const rest = decisions.filter((decision) => !isToldByRemark(decision) && !(isOne && isBare(decision)))

  return (
    <>
      <p class="storyline-tags">
        <Outcomes outcomes={decisions.map(({ outcome }) => outcome)} />
        {isOne && first ? <ShortSourceLink source={first.source} /> : null}
      </p>
      {decisions.filter(hasRemark).map((decision, at) => (
        <Remark key={at} decision={decision} />
      ))}
      {rest.length > 0 ? (
        <details>
          <summary>
            {isOne ? texts.wholeDecision : texts.restOfDecisions(rest.length, decisions.length)}
          </summary>
          <ul>
            {rest.map(({ text, source }, at) => (
              <li key={at}>
                <Danish>{shortened(capitalised(text), 400)}</Danish> <ShortSourceLink source={source} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
