import type { ItemView, RecommendationView } from '@pejl/store/public/record-views.ts'
import { Compare, DecisionNote } from '@pejl/ui/compare.tsx'
import { formatDay } from '../dates.ts'
import { Danish, recordLanguage, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { capitalised, SourceLink } from '../frame/said.tsx'
import { frameTexts } from '../texts.ts'
import { outcomeNames, outcomeTones } from '../tones.ts'
import { type Answer, compare } from './comparison.ts'
import { splitRemark } from './remark.ts'
import { matterTexts } from './texts.ts'

/** Recommendations beside the decision on each, per committee. */
export function ComparisonTable({ items }: { readonly items: readonly ItemView[] }) {
  const texts = useTexts(matterTexts)
  const rows = compare(items)
  if (rows.length === 0) return <p>{texts.nothing}</p>

  return (
    <Compare
      caption={texts.comparison}
      leftHeading={texts.recommendation}
      rightHeading={texts.decision}
      rows={rows.map(({ recommendation, item, answers }, at) => ({
        id: `indstilling-${at + 1}`,
        label: recommendation?.number ? `${recommendation.number}` : undefined,
        left: recommendation ? (
          <Recommended recommendation={recommendation} item={items.length > 1 ? item : undefined} />
        ) : (
          <p class="muted">{texts.noRecommendation}</p>
        ),
        right:
          answers.length > 0 ? (
            answers.map((answer, n) => <Note key={n} answer={answer} />)
          ) : (
            <p class="muted">{texts.noDecision}</p>
          ),
      }))}
    />
  )
}

interface RecommendedProps {
  readonly recommendation: RecommendationView
  /** The item it was put forward in, where there are several to tell apart. */
  readonly item: ItemView | undefined
}

function Recommended({ recommendation: { text, source }, item }: RecommendedProps) {
  const [texts, language] = [useTexts(matterTexts), useLanguage()]
  const occasion = item?.occasion

  return (
    <>
      <p>
        <Danish>{text}</Danish>
      </p>
      {occasion ? (
        <p class="muted">{texts.put(occasion.committee, formatDay(occasion.heldOn, language))}</p>
      ) : null}
      <SourceLink source={source} />
    </>
  )
}

function Note({ answer: { item, decision, shared } }: { readonly answer: Answer }) {
  const [texts, frame, names] = [useTexts(matterTexts), useTexts(frameTexts), useTexts(outcomeNames)]
  const [href, language] = [useHref(), useLanguage()]
  const { outcome, source } = decision
  const said = splitRemark(decision)
  const text = capitalised(said.text)
  const day = decision.decidedOn ?? item.occasion?.heldOn

  return (
    <DecisionNote
      committee={decision.committee ?? item.occasion?.committee ?? texts.committee}
      lang={recordLanguage(language)}
      when={day ? formatDay(day, language) : undefined}
      tone={outcomeTones[outcome]}
      outcome={names[outcome]}
      text={shared ? texts.shared(text) : text}
      remark={said.remark}
      source={source ? { href: href.source(source.documentId, source), label: frame.source } : undefined}
    />
  )
}
