import { Button } from '@pejl/ui/buttons.tsx'
import { RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { TextArea } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { href } from '../routes.ts'
import type { CommitmentPageProps } from './commitment-props.ts'
import { texts } from './texts.ts'

/** What a person says of a commitment, with the reason. */
export function VerdictForm({ visit, commitment, verdict, refusal, at }: CommitmentPageProps) {
  const t = texts[visit.language]
  const chosen = (verdict ? verdict.verdict : commitment.verdict) ?? ''

  return (
    <Section id="stilling-h" heading={t.verdict} lead={t.verdictLead}>
      <form method="post" action={href.judgeCommitment(commitment.id)}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={commitment.version} />
        <RadioGroup
          id="stilling"
          label={t.verdict}
          value={chosen}
          choices={Object.entries(t.verdicts).map(([value, label]) => ({ value, label }))}
        />
        <TextArea
          id="begrundelse"
          label={t.verdictWhy}
          rows={3}
          value={verdict?.why ?? commitment.verdictWhy ?? ''}
          {...(refusal && at === 'verdict' ? { error: t.refusals[refusal] } : {})}
        />
        <Button>{t.verdictSubmit}</Button>
      </form>
    </Section>
  )
}
