import type { ContentObjective, ContentPrinciple } from '@pejl/domain/strategies/content.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { TextArea, TextField } from '@pejl/ui/fields.tsx'
import { Beside, InputNotes } from './beside.tsx'
import { rowFields } from './draft-form.ts'
import { type DraftPartProps, theirsOf } from './draft-part.ts'
import { LixNote } from './lix-note.tsx'
import { RowButtons } from './row-buttons.tsx'
import { SourceNote } from './source-note.tsx'

type PrincipleProps = DraftPartProps & { readonly principle: ContentPrinciple }

/** A guiding principle: its words beside the easy ones, its source and input, and its objectives. */
export function PrincipleFields({ principle, ...part }: PrincipleProps) {
  const { shown, draft, locked, inputs, visit, t } = part
  const { key, number } = principle
  const names = rowFields.principle(key)
  const theirs = draft.content.principles.find((one) => one.key === key)
  const about = t.principle(number)

  return (
    <fieldset class="principle-fields" id={`r-${key}`}>
      <legend>{about}</legend>
      <input type="hidden" name="pm" value={key} />
      <TextField
        id={names.title}
        label={t.principleName}
        width="full"
        value={principle.title}
        disabled={locked}
        {...theirsOf(part, principle.title, theirs?.title)}
      />
      <div class="two-texts">
        <div>
          <TextArea
            id={names.text}
            label={t.principleText}
            rows={4}
            value={principle.text ?? ''}
            disabled={locked}
            {...theirsOf(part, principle.text, theirs?.text)}
          />
          <LixNote of={[names.text]} text={principle.text ?? ''} t={t} />
        </div>
        <div>
          <TextArea
            id={names.easy}
            label={t.easyText}
            rows={4}
            value={principle.easy ?? ''}
            disabled={locked}
            {...theirsOf(part, principle.easy, theirs?.easy)}
          />
          <LixNote of={[names.easy]} text={principle.easy ?? ''} t={t} />
        </div>
      </div>
      <SourceNote
        id={key}
        about={about}
        source={principle.source}
        text={[principle.title, principle.text].filter(Boolean).join(' ')}
        locked={locked}
        t={t}
      />
      <InputNotes inputs={inputs.get(key)} language={visit.language} />
      {principle.objectives.map((objective, index) => (
        <ObjectiveFields
          key={objective.key}
          {...part}
          principle={principle}
          objective={objective}
          isFirst={number === 1 && index === 0}
          isLast={number === shown.principles.length && index === principle.objectives.length - 1}
        />
      ))}
      {locked ? null : (
        <div class="row-end">
          <Button small kind="secondary" name="trin" value={`ml+:${key}`}>
            {t.addObjective}
            <span class="sr-only"> {about}</span>
          </Button>
          <RowButtons id={key} about={about} up={number > 1} down={number < shown.principles.length} t={t} />
        </div>
      )}
    </fieldset>
  )
}

type ObjectiveProps = PrincipleProps & {
  readonly objective: ContentObjective
  readonly isFirst: boolean
  readonly isLast: boolean
}

function ObjectiveFields({ principle, objective, isFirst, isLast, ...part }: ObjectiveProps) {
  const { draft, locked, inputs, visit, t } = part
  const { key, text, keywords } = objective
  const number = `${principle.number}.${objective.number}`
  const names = rowFields.objective(key)
  const theirs = draft.content.principles
    .flatMap(({ objectives }) => objectives)
    .find((one) => one.key === key)

  return (
    <div class="objective-fields" id={`r-${key}`}>
      <input type="hidden" name={rowFields.principle(principle.key).objectives} value={key} />
      <Beside
        notes={
          <>
            <SourceNote
              id={key}
              about={t.objective(number)}
              source={objective.source}
              text={text}
              locked={locked}
              t={t}
            />
            <InputNotes inputs={inputs.get(key)} language={visit.language} />
          </>
        }
      >
        <TextArea
          id={names.text}
          label={t.objective(number)}
          rows={2}
          value={text}
          disabled={locked}
          {...theirsOf(part, text, theirs?.text)}
        />
        <LixNote of={[names.text]} text={text} t={t} />
        <div class="objective-end">
          <TextField
            id={names.keywords}
            label={t.objectiveKeywords(number)}
            hideLabel={false}
            width="full"
            value={keywords.join(', ')}
            disabled={locked}
          />
          {locked ? null : (
            <RowButtons id={key} about={t.objective(number)} up={!isFirst} down={!isLast} t={t} />
          )}
        </div>
      </Beside>
    </div>
  )
}
