import type { CheckedFinding } from '@pejl/actions/publishing/list-findings.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatMoment } from '../desk/dates.ts'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import { kindNames } from './addresses.ts'
import type { PublishingPart } from './publishing-props.ts'

/** What the check found, each with its place and a form to answer it; answered ones are folded away. */
export function FindingsPart(props: PublishingPart & { readonly findings: readonly CheckedFinding[] }) {
  const { t, visit, findings } = props
  const open = findings.filter(({ answer }) => answer === null)
  const answered = findings.filter(({ answer }) => answer !== null)

  return (
    <Section id="tjek" heading={t.check} lead={<p>{t.checkLead}</p>}>
      <p>
        <strong>
          {findings.length === 0 ? t.nothingFound : open.length === 0 ? null : t.unanswered(open.length)}
        </strong>
      </p>
      <ul class="bare-list findings">
        {open.map((finding) => (
          <li key={finding.fingerprint} class="finding">
            <Found {...props} finding={finding} />
            <AnswerForm {...props} finding={finding} />
          </li>
        ))}
      </ul>
      {answered.length > 0 ? (
        <details>
          <summary>{t.answered(answered.length)}</summary>
          <ul class="bare-list findings">
            {answered.map((finding) => (
              <li key={finding.fingerprint} class="finding">
                <Found {...props} finding={finding} />
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

type FindingProps = PublishingPart & { readonly finding: CheckedFinding }

function Found({ t, finding }: FindingProps) {
  const { kind, number, part, quote, before, after, times, attachmentId } = finding

  return (
    <>
      <p>
        <strong>{t.findings[kind]}</strong> ·{' '}
        {t.place(number, attachmentId ? `${t.attachment} »${part}«` : part)}
        {times > 1 ? ` · ${t.times(times)}` : null}
      </p>
      <p class="finding-words">
        {before ? `…${before}` : null}
        <mark>{quote}</mark>
        {after ? `${after}…` : null}
      </p>
    </>
  )
}

function AnswerForm({ visit, t, meeting, kind, refused, finding }: FindingProps) {
  const { fingerprint, itemId } = finding
  const isTyped = refused !== null && textOf(refused.typed, 'fund') === fingerprint
  const id = `hvorfor-${fingerprint.slice(0, 12)}`

  return (
    <form method="post" action={href.answerFinding(meeting.id)} class="finding-form">
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="slags" value={kindNames[kind]} />
      <input type="hidden" name="fund" value={fingerprint} />
      <TextField
        id={id}
        name="hvorfor"
        label={t.why}
        width="full"
        maxLength={500}
        value={isTyped ? textOf(refused.typed, 'hvorfor') : ''}
        {...(isTyped ? { error: t.refusals[refused.reason] } : {})}
      />
      <div class="button-row">
        <Button kind="secondary" small name="svar" value="i-orden">
          {t.fine}
        </Button>
        <Button kind="tertiary" small name="svar" value="rettet">
          {t.mended}
        </Button>
        {itemId ? <a href={href.item(itemId)}>{t.mend}</a> : null}
      </div>
    </form>
  )
}
