import { isoDay } from '@pejl/domain/common/written-values.ts'
import type { NoteView } from '@pejl/store/committees/trio-note-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { DateField, TextArea } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { textOf } from '../desk/fields.ts'
import { newKey } from '../desk/once.ts'
import { href } from '../routes.ts'
import type { CommitteePageProps } from './committee-props.ts'

/** A trio's light notes, for those with a part in it. */
export function NotesPart(props: CommitteePageProps) {
  const { visit, t, committee, notes, today, mayNote, refused } = props
  const mine = refused?.form === 'note' ? refused : undefined

  return (
    <Section id="noter" heading={t.notes.heading} lead={t.notes.lead}>
      {mayNote ? (
        <details id="note" open={mine !== undefined || notes.length === 0}>
          <summary>{t.notes.add}</summary>
          <form method="post" action={`${href.addTrioNote(committee.id)}#note`}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <input type="hidden" name="noegle" value={newKey()} />
            <NoteFields
              id="note"
              t={t}
              day={mine ? textOf(mine.typed, 'dag') : today}
              text={mine ? textOf(mine.typed, 'tekst') : ''}
            />
            <Button>{t.notes.save}</Button>
          </form>
        </details>
      ) : null}
      {notes.length === 0 ? <p class="muted">{t.notes.none}</p> : null}
      {notes.map((note) => (
        <Note key={note.id} {...props} note={note} />
      ))}
    </Section>
  )
}

function Note({
  visit,
  t,
  committee,
  mayNote,
  note,
  refused,
}: CommitteePageProps & { readonly note: NoteView }) {
  const id = `note-${note.id}`
  const mine = refused?.form === id ? refused : undefined

  return (
    <article class="trio-note" id={id} aria-labelledby={`${id}-dagen`}>
      <h3 id={`${id}-dagen`}>{formatDay(note.notedOn, visit.language)}</h3>
      <p class="trio-note-text">{note.text}</p>
      {note.madeBy === 'program' ? null : <p class="muted">{t.notes.by(note.madeBy)}</p>}
      {mayNote ? (
        <details open={mine !== undefined}>
          <summary>
            {t.notes.change} <span class="sr-only">{formatDay(note.notedOn, visit.language)}</span>
          </summary>
          <form method="post" action={`${href.changeTrioNote(committee.id, note.id)}#${id}`}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <input type="hidden" name="version" value={note.version} />
            <NoteFields
              id={id}
              t={t}
              day={mine ? textOf(mine.typed, 'dag') : note.notedOn}
              text={mine ? textOf(mine.typed, 'tekst') : note.text}
              hint={t.notes.removeHint}
            />
            <Button kind="secondary">{t.notes.save}</Button>
          </form>
        </details>
      ) : null}
    </article>
  )
}

function NoteFields({
  id,
  t,
  day,
  text,
  hint,
}: Pick<CommitteePageProps, 't'> & {
  readonly id: string
  readonly day: string
  readonly text: string
  readonly hint?: string
}) {
  return (
    <>
      <DateField id={`${id}-dag`} name="dag" label={t.notes.day} value={isoDay(day)} />
      <TextArea
        id={`${id}-tekst`}
        name="tekst"
        label={t.notes.text}
        rows={5}
        value={text}
        {...(hint ? { hint } : {})}
      />
    </>
  )
}
