import type {
  FileInspection,
  FilePart,
  FilePlace,
  HiddenThing,
} from '@pejl/domain/publishing/file-inspection.ts'
import { eachStart } from '../xml.ts'
import { commentsIn } from './comments.ts'
import type { Package } from './open-package.ts'
import { relationsOf } from './relations.ts'
import { wordsOfSlide } from './slide-words.ts'

const presentation = 'ppt/presentation.xml'
const mostSlides = 2_000

/** A presentation: the words of its slides; hidden slides, notes, comments and what lies beside the slide apart. */
export function inspectSlides(pack: Package): Pick<FileInspection, 'parts' | 'hidden' | 'unread'> {
  const targets = new Map(relationsOf(pack, presentation).map(({ id, target }) => [id, target]))
  const slides: string[] = []
  let size = { wide: Infinity, high: Infinity }
  eachStart(pack.xml(presentation), (element, said) => {
    // it has a number of its own and the relation's id
    const target = Object.values(said).find((value) => targets.has(value))
    if (element === 'sldId' && target) slides.push(targets.get(target) ?? '')
    if (element === 'sldSz') size = { wide: Number(said.cx), high: Number(said.cy) }
  })
  const parts: FilePart[] = []
  const hidden: HiddenThing[] = []
  for (const [index, name] of slides.slice(0, mostSlides).entries()) {
    if (!pack.names.includes(name)) continue
    const at: FilePlace = { kind: 'slide', slide: index + 1 }
    const words = wordsOfSlide(pack.xml(name), size)
    if (words.isHidden) hidden.push({ kind: 'hidden-slide', text: words.text || '–', at })
    else parts.push({ at, text: words.text })
    for (const text of words.outside) hidden.push({ kind: 'outside-text', text, at })
    for (const text of words.hidden) hidden.push({ kind: 'hidden-text', text, at })
    const related = relationsOf(pack, name)
    for (const { target } of related.filter(({ type }) => type === 'notesSlide')) {
      const notes = pack.names.includes(target) ? wordsOfSlide(pack.xml(target), everywhere).text : ''
      if (/\p{L}{2}|\d{4}/u.test(notes)) hidden.push({ kind: 'speaker-notes', text: notes.trim(), at })
    }
    const own = new Set(related.filter(({ type }) => type === 'comments').map(({ target }) => target))
    hidden.push(
      ...commentsIn({ ...pack, names: pack.names.filter((one) => own.has(one)) }, /\.xml$/, () => at),
    )
  }
  return { parts, hidden, unread: slides.length > mostSlides ? [{ reason: 'too-large', at: null }] : [] }
}

const everywhere = { wide: Infinity, high: Infinity }
