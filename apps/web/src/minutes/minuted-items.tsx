import type { MinutedItem, MinutedMeeting } from '@pejl/domain/minutes/minuted-meeting.ts'
import { ballotLine, pointText, votesLine } from '@pejl/domain/publishing/vote-lines.ts'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import type { MinutesTexts } from './texts-da.ts'

interface MinutedItemsProps {
  readonly minuted: MinutedMeeting
  readonly t: MinutesTexts
  readonly language: Language
}

/** What minutes say: who was there, and of each item what was decided. Closed items as whoever looks may see them. */
export function MinutedItems({ minuted, t, language }: MinutedItemsProps) {
  const named = (there: boolean) =>
    minuted.attendance
      .filter(({ state }) => (state === 'present') === there)
      .map(({ name, represents, state }) => {
        const who = represents ? `${name} (${represents})` : name
        return state === 'excused' ? `${who}, ${t.excused}` : who
      })
      .join('; ')

  return (
    <Section id="referat" heading={t.content}>
      <p>
        {t.present}: {named(true) || '–'}
      </p>
      {named(false) ? (
        <p>
          {t.absent}: {named(false)}
        </p>
      ) : null}
      <ol class="minuted">
        {minuted.items.map((item) => (
          <li key={item.id} value={item.number ?? undefined}>
            <h3>{item.title}</h3>
            {item.access === 'closed' ? <p class="muted">{t.closed}</p> : null}
            <Decided item={item} t={t} language={language} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Decided({
  item,
  t,
  language,
}: {
  readonly item: MinutedItem
  readonly t: MinutesTexts
  readonly language: Language
}) {
  const ballots = item.ballots.map((ballot) => ({
    ...ballot,
    votes: ballot.votes.map(({ vote, name, group, count }) => ({ vote, who: name ?? group, count })),
  }))

  return (
    <>
      {item.note ? <p>{item.note}</p> : null}
      {ballots.map((ballot, index) => (
        <p key={`${index}-${ballot.kind}`}>
          {pointText(ballot.number, ballotLine(ballot))}
          <br />
          {votesLine(ballot)}
        </p>
      ))}
      {item.decisions.length === 0 && item.recommendations.length > 0 ? (
        <p class="muted">{t.noDecision}</p>
      ) : null}
      {item.decisions.map(({ id, number, text, remark, amended }) => (
        <div key={id}>
          <p>{pointText(number, text)}</p>
          {amended ? (
            <p>
              {t.parts.amended}: {amended}
            </p>
          ) : null}
          {remark ? (
            <p>
              {t.remark}: {remark}
            </p>
          ) : null}
          {item.commitments
            .filter(({ decisionId }) => decisionId === id)
            .map((one) => (
              <p key={one.id} class="muted">
                {one.what}
                {/[.!?]$/.test(one.what) ? ' ' : '. '}
                {t.promised(one.who, formatDay(one.dueOn, language))}
              </p>
            ))}
        </div>
      ))}
      {item.minority.map(({ saidBy, text }, index) => (
        <p key={`${index}-${saidBy}`}>
          {t.parts.minority}, {saidBy}: {text}
        </p>
      ))}
      {item.publicDecision ? <p class="muted">{t.toPublic(item.publicDecision)}</p> : null}
    </>
  )
}
