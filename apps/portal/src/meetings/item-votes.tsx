import type { OpenItem, PublicBallot } from '@pejl/domain/publishing/public-meeting.ts'
import { voteLines } from '@pejl/domain/publishing/vote-lines.ts'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { Danish, useTexts } from '../frame/language.tsx'
import { publicationTexts } from './publication-texts.ts'

/** How an item was voted on, who dissented, and who took no part: as data, not as running text. */
export function ItemVotes({ item }: { readonly item: OpenItem }) {
  const t = useTexts(publicationTexts)
  const { ballots, minority, disqualified } = item

  return (
    <>
      {ballots.length > 0 ? (
        <Section id="afstemninger" heading={t.ballots}>
          {ballots.map((ballot, index) => (
            <Ballot key={index} ballot={ballot} index={index} />
          ))}
        </Section>
      ) : null}
      {minority.length > 0 ? (
        <Section id="mindretal" heading={t.minority}>
          {minority.map(({ number, saidBy, text, follows }, index) => (
            <blockquote key={index}>
              <p>
                <Danish>{text}</Danish>
              </p>
              <footer class="muted small">
                {saidBy ? <Danish>{saidBy}</Danish> : t.minorityOne}
                {number === null ? null : ` · ${t.point(number)}`}
                {follows ? ` · ${t.follows}` : null}
              </footer>
            </blockquote>
          ))}
        </Section>
      ) : null}
      {disqualified.length > 0 ? <p class="muted">{t.disqualified(disqualified.join(', '))}</p> : null}
    </>
  )
}

function Ballot({ ballot, index }: { readonly ballot: PublicBallot; readonly index: number }) {
  const t = useTexts(publicationTexts)
  const { number, kind, proposedBy, proposal, result } = ballot

  return (
    <>
      <p>
        {number === null ? null : `${t.point(number)}. `}
        {t.ballotKinds[kind]}
        {proposedBy ? ` ${t.proposedBy(proposedBy)}` : null}: <Danish>{proposal}</Danish>
      </p>
      <DataTable
        caption={`${t.ballotKinds[kind]}: ${proposal}`}
        compact
        columns={[
          { key: 'vote', heading: t.columns.vote },
          { key: 'count', heading: t.columns.count, numeric: true },
          { key: 'who', heading: t.columns.who },
        ]}
        rows={voteLines(ballot).map(({ vote, count, who }) => ({
          id: `afstemning-${index + 1}-${vote}`,
          cells: { vote: t.votes[vote], count, who: who.join(', ') },
        }))}
      />
      <p>
        <strong>{t.results[result]}</strong>
      </p>
    </>
  )
}
