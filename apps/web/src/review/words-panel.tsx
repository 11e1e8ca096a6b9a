import type { Reading } from '@pejl/domain/documents/reading.ts'
import { textOf } from '../desk/fields.ts'
import type { Shown } from './shown.ts'
import { wordAnchor } from './source-marks.ts'
import type { ReviewTexts } from './texts.ts'
import { doubtfulWords, restoredWords, type WordGroup } from './words.ts'

interface WordsPanelProps {
  readonly reading: Reading
  readonly shown: Shown
  /** Where a place of the restored text is shown: here, or on another page. */
  readonly placeHref: (at: number) => string
  readonly t: ReviewTexts
}

/** Every word that was restored or is in doubt, to be put right for all its places at once. */
export function WordsPanel({ reading, shown, placeHref, t }: WordsPanelProps) {
  const [restored, doubtful] = [restoredWords(reading), doubtfulWords(reading)]
  if (restored.length + doubtful.length === 0) return <p class="muted words-none">{t.noWords}</p>

  return (
    <>
      {doubtful.length > 0 ? (
        <section class="words" id="ord-i-tvivl" aria-labelledby="ord-i-tvivl-h">
          <h3 id="ord-i-tvivl-h">
            {t.wordsInDoubt} <span class="row-count">{doubtful.length}</span>
          </h3>
          <p class="muted">{t.wordsInDoubtLead}</p>
          <WordList words={doubtful} shown={shown} placeHref={placeHref} t={t} />
        </section>
      ) : null}
      {restored.length > 0 ? (
        <section class="words" id="gendannede-ord" aria-labelledby="gendannede-ord-h">
          <h3 id="gendannede-ord-h">
            {t.words} <span class="row-count">{restored.length}</span>
          </h3>
          <p class="muted">{t.wordsLead}</p>
          <WordList words={restored.filter(isUnsure)} shown={shown} placeHref={placeHref} t={t} />
          <SureWords
            words={restored.filter((word) => !isUnsure(word))}
            shown={shown}
            placeHref={placeHref}
            t={t}
          />
        </section>
      ) : null}
    </>
  )
}

interface WordListProps {
  readonly words: readonly WordGroup[]
  readonly shown: Shown
  readonly placeHref: (at: number) => string
  readonly t: ReviewTexts
}

/** Folded, unless something was typed there: few are wrong, and there may be hundreds. */
function SureWords({ words, shown, placeHref, t }: WordListProps) {
  if (words.length === 0) return null
  const touched = words.some(
    ({ at, to }) =>
      textOf(shown.fields, `undo.${at}`) !== '' || (textOf(shown.fields, `word.${at}`) || to) !== to,
  )

  return (
    <details class="sure-words" open={touched}>
      <summary>{t.sureWords(words.length)}</summary>
      <WordList words={words} shown={shown} placeHref={placeHref} t={t} />
    </details>
  )
}

const isUnsure = ({ confidence }: WordGroup): boolean => confidence !== null && confidence < 0.8

function WordList({ words, shown, placeHref, t }: WordListProps) {
  return (
    <ul class="word-list">
      {words.map((word) => (
        <Word key={word.at} word={word} shown={shown} placeHref={placeHref} t={t} />
      ))}
    </ul>
  )
}

// more links than this help nobody
const mostPlaces = 6

function Word({
  word,
  shown,
  placeHref,
  t,
}: {
  readonly word: WordGroup
  readonly shown: Shown
  readonly placeHref: (at: number) => string
  readonly t: ReviewTexts
}) {
  const { at, from, to, why, confidence, places } = word
  const name = `word.${at}`
  const typed = textOf(shown.fields, name) || to
  const unsure = isUnsure(word)

  return (
    <li class={`word${unsure ? ' is-doubtful' : ''}`} id={wordAnchor(at)}>
      <input type="hidden" name={`was.${at}`} value={to} />
      <span class="word-from">
        {confidence === null ? <span class="doubt">{from}</span> : <del>{from}</del>}
      </span>
      <span class="word-arrow" aria-hidden="true">
        →
      </span>
      <input
        class="form-input word-to"
        name={name}
        value={typed}
        aria-label={t.wordTo(from)}
        disabled={shown.locked}
        autocomplete="off"
        lang="da"
      />
      <span class="word-why">
        {why}{' '}
        {places.slice(0, mostPlaces).map((place, index) => (
          <a key={place.at} class="word-place" href={placeHref(place.restoredAt)} data-source>
            <span class="sr-only">{t.placeOf(to)} </span>
            {index + 1}
          </a>
        ))}
        {places.length > mostPlaces ? ` ${t.morePlaces(places.length - mostPlaces)}` : null}
      </span>
      {confidence === null || shown.locked ? null : (
        <label class="word-undo">
          <input
            type="checkbox"
            class="form-checkbox"
            name={`undo.${at}`}
            value="ja"
            checked={textOf(shown.fields, `undo.${at}`) !== ''}
          />
          <span>
            {t.undoWord} <span class="sr-only">{to}</span>
          </span>
        </label>
      )}
    </li>
  )
}
