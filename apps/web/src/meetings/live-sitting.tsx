import { carryOut } from '@pejl/domain/sittings/carry-out.ts'
import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import { parseFields } from '../desk/fields.ts'
import { href } from '../routes.ts'
import { contentOf } from './decision-form.tsx'
import { noteContent } from './item-panel.tsx'
import { readKept } from './keep-queue.ts'
import { newId } from './new-id.ts'
import { readOperation } from './operation-form.ts'
import { actOn, operationOf, type Pending, type Queue, type QueueAct, shownBy, type Typist } from './queue.ts'
import { SavedNotice } from './saved-notice.tsx'
import { proposeWith, type SittingGiven } from './sitting-given.ts'
import type { Place, RefusedForm, SittingLook, TypingDesk } from './sitting-look.ts'
import { sittingTexts } from './sitting-texts.ts'
import { placesOf, SittingView } from './sitting-view.tsx'
import { useForms } from './use-forms.ts'
import { usePlaces } from './use-places.ts'
import { useSending } from './use-sending.ts'

/** The minutes where there is script: everything is answered at once, and sent in order when there is a connection. */
export function LiveSitting({ given, root }: { readonly given: SittingGiven; readonly root: HTMLElement }) {
  const { choices, language, csrf, heading, by } = given
  const t = sittingTexts[language]
  const typist = useMemo<Typist>(() => ({ by, propose: proposeWith(choices) }), [])
  const [queue, tell] = useReducer<Queue, QueueAct, SittingGiven>(
    (now, act) => actOn(now, act, typist),
    given,
    ({ sitting }) => ({
      base: sitting,
      isSending: false,
      link: 'good',
      ...readKept(sitting.id, by),
    }),
  )
  const [at, go] = useState<Place>(given.at)
  const [refused, setRefused] = useState<RefusedForm | null>(null)
  const desk = useMemo<TypingDesk>(() => ({ dirty: new Set(), sent: new Map(), bases: new Map() }), [])
  const sitting = useMemo(() => shownBy(queue, typist), [queue.base, queue.pending])

  useSending({ queue, tell, csrf, by })
  usePlaces({ root, places: placesOf(sitting), at, go })
  useForms({
    root,
    desk,
    perform: (form, said) => {
      const fields = withVersions(said, form, { sitting, desk })
      const pending: Pending = { id: said.id?.[0] ?? newId(), form, at, fields }
      const read = readOperation(parseFields(fields), typist.propose)
      const done = read.ok ? carryOut(sitting, read.value, by) : read
      if (!done.ok) {
        setRefused({ key: form, fields: parseFields(fields), reason: done.reason })
        return false
      }
      noteSent(desk, form, pending, typist)
      setRefused(null)
      tell({ type: 'add', pending })
      return true
    },
  })
  useEffect(() => {
    history.replaceState(null, '', href.sitting(sitting.id, at))
  }, [at])

  const look: SittingLook = { t, language, csrf, heading, choices, newId, refused, desk }
  return (
    <SittingView
      sitting={sitting}
      at={at}
      look={look}
      notices={
        <SavedNotice
          queue={queue}
          sitting={sitting}
          look={look}
          onDrop={(rejected) => {
            forget(desk, rejected.form)
            tell({ type: 'drop', id: rejected.id })
          }}
          onUse={(rejected) => {
            forget(desk, rejected.form)
            const fields = {
              ...withVersions(rejected.fields, rejected.form, { sitting, desk }),
              id: [newId()],
            }
            tell({ type: 'drop', id: rejected.id })
            tell({ type: 'add', pending: { ...rejected, id: fields.id[0] ?? '', fields } })
          }}
        />
      }
    />
  )
}

/** The form is drawn anew with what is saved. */
function forget({ dirty, sent, bases }: TypingDesk, form: string): void {
  dirty.delete(form)
  sent.delete(form)
  bases.delete(form)
}

/** Remembers what a form said, so that it is not drawn anew when that is what is saved. */
function noteSent({ dirty, sent }: TypingDesk, form: string, pending: Pending, typist: Typist): void {
  const operation = operationOf(pending, typist)
  dirty.delete(form)
  if (operation?.kind === 'decide') sent.set(form, contentOf(operation))
  if (operation?.kind === 'note') sent.set(form, noteContent(operation.note, operation.publicDecision))
}

/**
 * The versions a form's words were typed on: its own as it last showed what was saved, others' as they are shown now.
 * A page that has been open long has other versions in its fields.
 */
function withVersions(
  fields: Pending['fields'],
  form: string,
  { sitting, desk }: { readonly sitting: Sitting; readonly desk: TypingDesk },
): Pending['fields'] {
  const item = sitting.items.find(({ id }) => id === fields.punkt?.[0])
  const versionNow = (id: string): number =>
    item?.decisions.find(({ recommendationId }) => (recommendationId ?? '') === id)?.version ?? 0
  const own = desk.bases.get(form)
  const kind = fields.handling?.[0]
  if (kind === 'decide' || kind === 'undecide')
    return {
      ...fields,
      svar: (fields.svar ?? []).map((said, index) => {
        const id = said.split(':')[0] ?? ''
        return `${id}:${index === 0 && own !== undefined ? own : versionNow(id)}`
      }),
    }
  return kind === 'note' && item ? { ...fields, version: [String(own ?? item.version)] } : fields
}
