import { countGroups, groupFindings } from '@pejl/actions/publishing/group-findings.ts'
import type { CheckedFinding } from '@pejl/actions/publishing/list-findings.ts'
import { Section } from '@pejl/ui/section.tsx'
import { formatMoment } from '../desk/dates.ts'
import { AnswerForm } from './answer-form.tsx'
import { FoundGroup, FoundWords } from './found-group.tsx'
import type { PublishingPart } from './publishing-props.ts'

/** What the check found, place by place, each kind with its reason, its mending and a form to answer it. */
export function FindingsPart(props: PublishingPart & { readonly findings: readonly CheckedFinding[] }) {
  const { t, visit, findings } = props
  const sources = groupFindings(findings.filter(({ answer }) => answer === null))
  const answered = findings.filter(({ answer }) => answer !== null)
  const open = countGroups(sources)

  return (
    <Section id="tjek" heading={t.check} lead={<p>{t.checkLead}</p>}>
      <p>
        <strong>{findings.length === 0 ? t.nothingFound : open === 0 ? null : t.unanswered(open)}</strong>
      </p>
      {sources.map(({ itemId, number, attachmentId, attachment, groups }) => (
        <div key={`${itemId} ${attachmentId}`} class="finding-source">
          <h3>{attachment === null ? t.ownWords(number) : t.attachmentAt(number, attachment)}</h3>
          <ul class="bare-list findings">
            {groups.map((group) => (
              <li key={group.kind} class="finding">
                <div>
                  <FoundGroup t={t} group={group} />
                </div>
                <AnswerForm {...props} group={group} itemId={itemId} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {answered.length > 0 ? (
        <details>
          <summary>{t.answered(answered.length)}</summary>
          <ul class="bare-list findings">
            {answered.map((finding) => (
              <li key={finding.fingerprint} class="finding">
                <p>
                  <strong>{t.found.names[finding.kind]}</strong> ·{' '}
                  {finding.attachmentId
                    ? t.attachmentAt(finding.number, finding.part)
                    : t.place(finding.number, finding.part)}
                </p>
                <FoundWords t={t} finding={finding} />
                {finding.answer ? (
                  <p class="muted small">
                    {t.because(
                      finding.answer.why ?? '',
                      finding.answer.saidBy,
                      formatMoment(finding.answer.saidAt, visit.language),
                    )}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}
