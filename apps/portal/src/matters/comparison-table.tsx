import type { ItemView } from '@pejl/store/public/record-views.ts'
import { Compare, DecisionNote } from '@pejl/ui/compare.tsx'
import { formatDay } from '../dates.ts'
import { SourceLink } from '../frame/said.tsx'
import { href } from '../routes.ts'
import { texts } from '../texts.ts'
import { outcomeTags } from '../tones.ts'
import { type Answer, compare } from './comparison.ts'

/** Recommendations beside the decision on each, per committee. */
export function ComparisonTable({ items }: { readonly items: readonly ItemView[] }) {
  const rows = compare(items)
  if (rows.length === 0)
    return <p>Der er endnu hverken indstilling eller beslutning i de dokumenter, vi har.</p>

  return (
    <Compare
      caption="Indstillinger og beslutninger"
      leftHeading="Indstilling"
      rightHeading="Beslutning"
      rows={rows.map(({ recommendation, item, answers }, at) => ({
        id: `indstilling-${at + 1}`,
        label: recommendation?.number ? `${recommendation.number}` : undefined,
        left: recommendation ? (
          <>
            <p>{recommendation.text}</p>
            {items.length > 1 && item.occasion ? (
              <p class="muted">{`Til ${item.occasion.committee}, ${formatDay(item.occasion.heldOn)}`}</p>
            ) : null}
            <SourceLink source={recommendation.source} />
          </>
        ) : (
          <p class="muted">Uden indstilling</p>
        ),
        right:
          answers.length > 0 ? (
            answers.map((answer, n) => <Note key={n} answer={answer} />)
          ) : (
            <p class="muted">Ingen beslutning endnu</p>
          ),
      }))}
    />
  )
}

function Note({ answer: { item, decision, shared } }: { readonly answer: Answer }) {
  const { tone, text } = outcomeTags[decision.outcome]
  const said = splitRemark(decision)
  const day = decision.decidedOn ?? item.occasion?.heldOn

  return (
    <DecisionNote
      committee={decision.committee ?? item.occasion?.committee ?? 'Udvalget'}
      when={day ? formatDay(day) : undefined}
      tone={tone}
      outcome={text}
      text={shared ? `${said.text} (samlet for indstillingerne)` : said.text}
      remark={said.remark}
      source={
        decision.source
          ? { href: href.source(decision.source.documentId, decision.source), label: texts.source }
          : undefined
      }
    />
  )
}

/** A remark that ends the decision is set apart from it; one that stands inside it stays there. */
export function splitRemark({ text, remark }: { readonly text: string; readonly remark: string | null }): {
  readonly text: string
  readonly remark: string | undefined
} {
  if (remark === null || remark.trim() === '') return { text, remark: undefined }
  const at = text.lastIndexOf(remark)
  if (at === -1) return { text, remark }
  const rest = text.slice(at + remark.length)
  const before = text.slice(0, at).trim()
  return /[\p{L}\d]/u.test(rest) || before === ''
    ? { text, remark: undefined }
    : { text: before, remark: remark + rest.trimEnd() }
}
