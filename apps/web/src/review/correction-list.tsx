import type { ReviewView } from '@pejl/store/review-views.ts'
import { formatMoment } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import type { EditablePath, ListPath } from './item-schemas.ts'
import type { ReviewTexts } from './texts.ts'

interface CorrectionListProps {
  readonly document: ReviewView
  readonly language: Language
  readonly locked: boolean
  readonly t: ReviewTexts
}

/** What people have put right so far, by whom, each with a button that takes it back. */
export function CorrectionList({ document, language, locked, t }: CorrectionListProps) {
  const { corrections, unplaced } = document
  if (corrections.length === 0) return null
  const lost = new Set(unplaced.map(({ path }) => path))

  return (
    <details class="words" id="rettelser" open={lost.size > 0}>
      <summary>
        <h3>
          {t.corrections} <span class="row-count">{corrections.length}</span>
        </h3>
      </summary>
      <ul class="work-list">
        {corrections.map(({ path, value, by, at }) => (
          <li key={path} class="work-row">
            <span>
              <strong>{labelOf(path, t)}</strong> {sayingOf(path, value, t)}
              <span class="muted small block">
                {t.correctionBy(by, formatMoment(at, language))}
                {lost.has(path) ? `. ${t.unplaced}` : ''}
              </span>
            </span>
            {locked ? null : (
              <button
                class="button button-tertiary button-small"
                type="submit"
                name="do"
                value={`undo:${path}`}
              >
                {t.undo} <span class="sr-only">{labelOf(path, t)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What a correction is of. */
export function labelOf(path: string, t: ReviewTexts): string {
  const [root, , part, row] = path.split('/')
  if (root === 'text') return t.word
  if (part === undefined) return t.item(1).replace(/ \d+$/, '')
  if (part === 'doubts') return t.isRight
  // paths are the domain's; a name that is not in the tables is shown as it is
  return (row === undefined ? t.fields[part as EditablePath] : t.one[part as ListPath]) ?? part
}

/** What a correction says, in short. */
export function sayingOf(path: string, value: unknown, t: ReviewTexts): string {
  if (path.includes('/doubts/')) return ''
  if (value === null) return path.split('/').length === 3 ? t.conflict.emptied : t.removed
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value !== 'object') return String(value)
  const said: Readonly<Record<string, unknown>> = { ...value }
  if (path.startsWith('text/')) return `${said.from} → ${said.to}`
  const words = said.text ?? said.what ?? said.title ?? said.name ?? said.heading
  return typeof words === 'string' ? short(words) : t.added
}

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)
