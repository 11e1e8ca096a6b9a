import { Button, ButtonRow } from '@pejl/ui/buttons.tsx'
import { SelectField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import type { CommitmentPageProps } from './commitment-props.ts'
import { texts } from './texts.ts'

/** Evidence found by a person: an item is chosen, then the sentence in it that shows the commitment was kept. */
export function AddEvidence({
  visit,
  commitment,
  about,
  candidates,
  typed,
  refusal,
  at,
}: CommitmentPageProps) {
  const t = texts[visit.language]
  const times = commitment.report.occurrences.map(({ key }) => key).filter((key) => key !== '')
  const name = (one: (typeof candidates)[number]) =>
    [formatDay(one.heldOn, visit.language), one.committee ?? '', one.title]
      .filter((text) => text !== '')
      .join(' · ')

  return (
    <Section id="tilfoej-h" heading={t.add}>
      <form class="inline-form" method="get" action={`${href.commitment(commitment.id)}#tilfoej-h`}>
        <TextField id="soeg" label={t.search} type="search" value={about} />
        <Button kind="secondary">{t.searchSubmit}</Button>
      </form>
      {candidates.length === 0 ? (
        <p class="muted">{t.noCandidates}</p>
      ) : (
        <form method="post" action={href.addEvidence(commitment.id)}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <SelectField
            id="punkt"
            label={t.chosen}
            value={typed.itemId}
            choices={candidates.map((one) => ({ value: one.itemId, label: name(one) }))}
          />
          {times.length > 0 ? (
            <SelectField
              id="gang"
              label={t.occurrence}
              value={typed.occurrence}
              choices={times.map((key) => ({ value: key, label: key }))}
            />
          ) : null}
          <TextArea
            id="citat"
            label={t.addQuote}
            hint={t.addQuoteHint}
            rows={3}
            value={typed.quote}
            {...(refusal && at === 'evidence' ? { error: t.refusals[refusal] } : {})}
          />
          <TextArea id="hvorfor" label={t.why} rows={2} optional value={typed.why} />
          <ButtonRow>
            <Button>{t.addSubmit}</Button>
          </ButtonRow>
        </form>
      )}
    </Section>
  )
}
