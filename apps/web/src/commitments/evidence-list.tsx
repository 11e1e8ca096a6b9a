import type { StaffCommitment } from '@pejl/store/commitment-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import { texts } from './texts.ts'

const tones = { proposed: 'due', linked: 'done', dismissed: 'neutral' } as const

interface EvidenceListProps {
  readonly visit: Visit
  readonly commitment: StaffCommitment
}

/** What may show that a commitment was kept; proposals come first, with the question to answer. */
export function EvidenceList({ visit, commitment }: EvidenceListProps) {
  const t = texts[visit.language]
  const order = ['proposed', 'linked', 'dismissed'] as const
  const evidence = commitment.evidence.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  if (evidence.length === 0) return <p class="muted">{t.noEvidence}</p>

  return (
    <ul class="work-list">
      {evidence.map((one) => (
        <li key={one.id} id={`d-${one.id}`}>
          <div class="work-row">
            <h3>{one.itemTitle}</h3>
            <StatusTag tone={tones[one.state]}>
              {[t.evidenceStates[one.state], one.occurrence].filter((text) => text !== '').join(' · ')}
            </StatusTag>
          </div>
          <p class="muted small">{t.from(one.committee ?? '', formatDay(one.heldOn, visit.language))}</p>
          <blockquote class="work-quote">{one.quote}</blockquote>
          <p class="small">
            {one.why} {t.saidBy(one.saidBy === 'program' ? t.program : one.saidBy)}.
          </p>
          <div class="inline-form">
            <a
              class="source-link"
              href={`${href.review(one.documentId)}#${
                one.start === null ? 'kildetekst' : `k-${one.start}-${one.end}`
              }`}
            >
              {t.source}
              <span class="sr-only">: {one.itemTitle}</span>
            </a>
            {mayVisit(visit, 'judge') ? (
              <form method="post" action={href.judgeEvidence(commitment.id, one.id)} class="inline-form">
                <input type="hidden" name="csrf" value={visit.csrf} />
                {one.state === 'linked' ? null : (
                  <Button small name="svar" value="ja">
                    {t.link}
                  </Button>
                )}
                {one.state === 'dismissed' ? null : (
                  <Button small kind="secondary" name="svar" value="nej">
                    {t.dismiss}
                  </Button>
                )}
              </form>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
