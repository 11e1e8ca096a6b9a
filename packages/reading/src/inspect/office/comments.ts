import type { FilePlace, HiddenThing } from '@pejl/domain/publishing/file-inspection.ts'
import { readXml } from '../xml.ts'
import type { Package } from './open-package.ts'

/** Comments of an office file, each with who wrote it where the file says so. */
export function commentsIn(
  { names, xml }: Package,
  parts: RegExp,
  at: (cell: string | null) => FilePlace | null = () => null,
): readonly HiddenThing[] {
  return names.filter((name) => parts.test(name)).flatMap((name) => commentsOf(xml(name), at))
}

const comments = new Set(['comment', 'cm', 'threadedComment', 'reply'])
const words = new Set(['t', 'text'])

function commentsOf(xml: string, at: (cell: string | null) => FilePlace | null): readonly HiddenThing[] {
  const found: HiddenThing[] = []
  const open: { text: string; author: string; cell: string | null }[] = []
  const path: string[] = []
  readXml(xml, {
    open: (name, attributes) => {
      path.push(name)
      if (!comments.has(name)) return
      const { author = '', ref = null } = attributes()
      open.push({ text: '', author, cell: ref })
    },
    close: (name) => {
      path.pop()
      const comment = open.at(-1)
      if (comment && (name === 'p' || name === 'r')) comment.text += name === 'p' ? '\n' : ''
      if (!comments.has(name) || !comment) return
      open.pop()
      const text = comment.text.trim()
      if (text !== '')
        found.push({
          kind: 'comment',
          text: comment.author ? `${comment.author}: ${text}` : text,
          at: at(comment.cell),
        })
    },
    text: (text) => {
      const comment = open.at(-1)
      if (comment && words.has(path.at(-1) ?? '')) comment.text += text
    },
  })
  return found
}
