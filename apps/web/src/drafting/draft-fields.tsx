import { easyTextOf, textOf } from '@pejl/domain/strategies/content.ts'
import { TextArea, TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { Beside, InputNotes } from './beside.tsx'
import { rowFields } from './draft-form.ts'
import { type DraftPartProps, sectionIds, theirsOf } from './draft-part.ts'
import { LixNote } from './lix-note.tsx'
import { SourceNote } from './source-note.tsx'

/** What the strategy is called, whom it is for, and what this version changes. */
export function About(part: DraftPartProps) {
  const { shown, draft, locked, t } = part
  const theirs = draft.content

  return (
    <Section id={sectionIds.about} heading={t.about}>
      <div class="field-grid">
        <TextField
          id="navn"
          label={t.name}
          width="full"
          value={shown.title}
          disabled={locked}
          {...theirsOf(part, shown.title, theirs.title)}
        />
        <TextField
          id="omraade"
          label={t.area}
          width="full"
          value={shown.area}
          disabled={locked}
          {...theirsOf(part, shown.area, theirs.area)}
        />
        <TextField
          id="periode"
          label={t.period}
          hint={t.periodHint}
          width="full"
          value={shown.period ?? ''}
          disabled={locked}
          {...theirsOf(part, shown.period, theirs.period)}
        />
        <TextField
          id="ord"
          label={t.keywords}
          hint={t.keywordsHint}
          width="full"
          value={shown.keywords.join(', ')}
          disabled={locked}
          {...theirsOf(part, shown.keywords.join(', '), theirs.keywords.join(', '))}
        />
      </div>
      <TextField
        id="note"
        label={t.note}
        hint={t.noteHint}
        width="full"
        value={part.typedNote ?? draft.note}
        disabled={locked}
      />
    </Section>
  )
}

/** Vision and purpose, each with its source, its input and its readability. */
export function Whole(part: DraftPartProps) {
  const { shown, draft, locked, inputs, visit, t } = part

  return (
    <Section id={sectionIds.whole} heading={t.whole}>
      {(['vision', 'purpose'] as const).map((field) => {
        const id = field === 'vision' ? 'vision' : 'formaal'
        return (
          <Beside
            key={field}
            notes={
              <>
                <SourceNote
                  id="purpose"
                  about={t[field]}
                  source={field === 'purpose' ? shown.purposeSource : null}
                  text={shown[field] ?? ''}
                  locked={locked}
                  t={t}
                />
                <InputNotes inputs={inputs.get(field)} language={visit.language} />
              </>
            }
          >
            <TextArea
              id={id}
              label={t[field]}
              rows={4}
              value={shown[field] ?? ''}
              disabled={locked}
              {...theirsOf(part, shown[field], draft.content[field])}
            />
            <LixNote of={[id]} text={shown[field] ?? ''} t={t} />
          </Beside>
        )
      })}
    </Section>
  )
}

/** The easy-to-read whole, and how the two versions compare in readability. */
export function Easy(part: DraftPartProps) {
  const { shown, draft, locked, inputs, visit, t } = part
  const principles = shown.principles.map(({ key }) => rowFields.principle(key))
  const objectives = shown.principles.flatMap((one) =>
    one.objectives.map(({ key }) => rowFields.objective(key)),
  )
  const ordinary = [
    'vision',
    'formaal',
    ...principles.map(({ text }) => text),
    ...objectives.map(({ text }) => text),
  ]

  return (
    <Section id={sectionIds.easy} heading={t.easy} lead={t.easyLead}>
      <Beside
        notes={
          <>
            <h3>{t.sideBySide}</h3>
            <p class="small muted">{t.ordinary}</p>
            <LixNote of={ordinary} text={textOf(shown)} t={t} />
            <p class="small muted">{t.easyVersion}</p>
            <LixNote
              of={['letlaest', ...principles.map(({ easy }) => easy)]}
              text={easyTextOf(shown)}
              t={t}
            />
            <p class="small muted">{t.lixAbout}</p>
            <InputNotes inputs={inputs.get('easy')} language={visit.language} />
          </>
        }
      >
        <TextArea
          id="letlaest"
          label={t.easyWhole}
          rows={8}
          value={shown.easy ?? ''}
          disabled={locked}
          {...theirsOf(part, shown.easy, draft.content.easy)}
        />
      </Beside>
    </Section>
  )
}
