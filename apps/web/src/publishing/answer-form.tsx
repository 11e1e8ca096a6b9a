import type { FindingGroup } from '@pejl/actions/publishing/group-findings.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import { kindNames } from './addresses.ts'
import type { PublishingPart } from './publishing-props.ts'

/** Asks whether what was found may be published, and why. One answer is for all that is shown above it. */
export function AnswerForm({
  visit,
  t,
  meeting,
  kind,
  refused,
  group,
  itemId,
}: PublishingPart & { readonly group: FindingGroup; readonly itemId: string | null }) {
  const found = group.findings.map(({ fingerprint }) => fingerprint).join(',')
  const isTyped = refused !== null && textOf(refused.typed, 'fund') === found
  const id = `hvorfor-${found.slice(0, 12)}`

  return (
    <form method="post" action={href.answerFinding(meeting.id)} class="finding-form">
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="slags" value={kindNames[kind]} />
      <input type="hidden" name="fund" value={found} />
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
