import { unreachable } from '@pejl/domain/common/result.ts'
import type { DifferenceNote } from '@pejl/domain/strategies/difference-notes.ts'
import type { Language } from '../language.ts'
import { versionTexts } from './texts.ts'

/** What became otherwise between two versions, in a sentence. */
export function sayNote(note: DifferenceNote, language: Language): string {
  const { note: t, fields, lists } = versionTexts[language]
  switch (note.kind) {
    case 'field':
      return t.field(fields[note.field])
    case 'principle-renamed':
      return t.renamed(note.number, note.now, note.before)
    case 'principle-added':
      return t.principleAdded(note.number, note.title)
    case 'principle-removed':
      return t.principleRemoved(note.title)
    case 'principle-moved':
      return t.principleMoved(note.title, note.now, note.before)
    case 'principle-text':
      return t.principleText(note.number)
    case 'objective-added':
      return t.added(note.number)
    case 'objective-removed':
      return t.removed(note.number)
    case 'objective-changed':
      return t.changed(note.number)
    case 'objective-moved':
      return t.moved(note.now, note.before)
    case 'list':
      return [
        note.added.length > 0 ? t.listAdded(lists[note.list], note.added.join(', ')) : '',
        note.removed.length > 0 ? t.listRemoved(lists[note.list], note.removed.join(', ')) : '',
      ]
        .filter((one) => one !== '')
        .join(' ')
    default:
      return unreachable(note)
  }
}
