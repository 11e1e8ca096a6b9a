import { foundationKinds } from '@pejl/domain/strategies/content.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { SelectField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { Beside } from './beside.tsx'
import { rowFields } from './draft-form.ts'
import { type DraftPartProps, sectionIds } from './draft-part.ts'
import { RowButtons } from './row-buttons.tsx'
import { SourceNote } from './source-note.tsx'

/** The law, the decisions and the inquiries a strategy stands on. */
export function FoundationRows({ shown, locked, t }: DraftPartProps) {
  return (
    <Section id={sectionIds.foundation} heading={t.foundation} lead={t.foundationLead}>
      {shown.foundation.map(({ key, kind, text, source }, index) => {
        const names = rowFields.foundation(key)
        const about = `${t.foundation} ${index + 1}`
        return (
          <fieldset class="bare-fields" key={key} id={`r-${key}`}>
            <legend class="sr-only">{about}</legend>
            <input type="hidden" name="gr" value={key} />
            <Beside
              notes={
                <SourceNote id={key} about={about} source={source} text={text} locked={locked} brief t={t} />
              }
            >
              <div class="row-line">
                <SelectField
                  id={names.kind}
                  label={t.kind}
                  value={kind}
                  disabled={locked}
                  choices={foundationKinds.map((value) => ({ value, label: t.kinds[value] }))}
                />
                <TextArea id={names.text} label={t.text} rows={1} value={text} disabled={locked} />
                {locked ? null : <RowButtons id={key} about={about} t={t} />}
              </div>
            </Beside>
          </fieldset>
        )
      })}
      {locked ? null : (
        <Button small kind="secondary" name="trin" value="gr+">
          {t.addFoundation}
        </Button>
      )}
    </Section>
  )
}

/** The other policies it hangs together with. */
export function RelationRows({ shown, others, locked, t }: DraftPartProps) {
  return (
    <Section id={sectionIds.relations} heading={t.relations} lead={t.relationsLead}>
      {shown.relations.map(({ key, title, strategyId, how, source }, index) => {
        const names = rowFields.relation(key)
        const about = `${t.policy} ${index + 1}`
        return (
          <fieldset class="bare-fields" key={key} id={`r-${key}`}>
            <legend class="sr-only">{about}</legend>
            <input type="hidden" name="sa" value={key} />
            <Beside
              notes={
                <SourceNote id={key} about={about} source={source} text={title} locked={locked} brief t={t} />
              }
            >
              <div class="row-line">
                <TextField id={names.title} label={t.policy} width="full" value={title} disabled={locked} />
                <SelectField
                  id={names.strategy}
                  label={t.followed}
                  value={strategyId ?? ''}
                  disabled={locked}
                  choices={[
                    { value: '', label: t.notFollowed },
                    ...others.map((one) => ({ value: one.id, label: one.title })),
                  ]}
                />
                <TextField id={names.how} label={t.how} width="full" value={how ?? ''} disabled={locked} />
                {locked ? null : <RowButtons id={key} about={about} t={t} />}
              </div>
            </Beside>
          </fieldset>
        )
      })}
      {locked ? null : (
        <Button small kind="secondary" name="trin" value="sa+">
          {t.addRelation}
        </Button>
      )}
    </Section>
  )
}
