import { Button } from '@pejl/ui/buttons.tsx'
import { DateField, TextField } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import { kindNames } from './addresses.ts'
import type { PublishingPart } from './publishing-props.ts'

interface PublishFormProps extends PublishingPart {
  /** The day the committee's calendar has for it. */
  readonly publishOn: string | null
  readonly replaces: boolean
  readonly unanswered: number
}

/** At once, or at a time; not before everything the check found is answered. */
export function PublishForm({
  visit,
  t,
  meeting,
  kind,
  refused,
  publishOn,
  replaces,
  unanswered,
}: PublishFormProps) {
  const typed = (name: string, otherwise: string) =>
    refused?.typed.has(name) ? textOf(refused.typed, name) : otherwise
  const isWrong = refused?.reason === 'wrong-clock' || refused?.reason === 'wrong-time'

  return (
    <Section id="udgiv" heading={`${t.publish}: ${t.kinds[kind]}`}>
      {replaces ? <p>{t.replaces}</p> : null}
      {unanswered > 0 ? (
        <Notice kind="warning">
          <p>
            {t.refusals.unanswered} <a href="#tjek">{t.unanswered(unanswered)}</a>
          </p>
        </Notice>
      ) : null}
      <form method="post" action={href.publishing(meeting.id)}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="slags" value={kindNames[kind]} />
        <Button name="hvornaar" value="nu">
          {t.publishNow}
        </Button>
        <fieldset class="publish-later">
          <legend class="form-label">{t.at}</legend>
          <p class="form-hint">{t.atLead}</p>
          <div class="field-row">
            <DateField id="dag" label={t.day} value={typed('dag', publishOn ?? '')} />
            <TextField
              id="klokken"
              label={t.clock}
              width="short"
              value={typed('klokken', '08:00')}
              {...(isWrong ? { error: t.refusals[refused.reason] } : {})}
            />
          </div>
          <Button kind="secondary" name="hvornaar" value="senere">
            {t.publishAt}
          </Button>
        </fieldset>
      </form>
    </Section>
  )
}
