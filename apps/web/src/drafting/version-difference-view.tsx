import { notesOf } from '@pejl/domain/strategies/difference-notes.ts'
import {
  isSame,
  type PrincipleDifference,
  type VersionDifference,
} from '@pejl/domain/strategies/version-difference.ts'
import { Difference } from '@pejl/ui/difference.tsx'
import type { Language } from '../language.ts'
import { InputNotes } from './beside.tsx'
import type { ShownInput } from './draft-props.ts'
import { draftTexts } from './draft-texts.ts'
import { sayNote, versionTexts } from './version-texts.ts'

interface VersionDifferenceViewProps {
  readonly language: Language
  readonly difference: VersionDifference
  /** The input that led to the newer words, by passage. */
  readonly inputs: ReadonlyMap<string, readonly ShownInput[]>
}

/** What became of one version in another: first in sentences, then word for word, with the input that led to it. */
export function VersionDifferenceView({ language, difference, inputs }: VersionDifferenceViewProps) {
  const t = versionTexts[language]
  if (isSame(difference)) return <p>{t.differenceSame}</p>
  const part = { language, inputs }

  return (
    <div class="version-difference">
      <h2 id="kort-sagt">{t.inShort}</h2>
      <ul class="difference-notes">
        {notesOf(difference).map((note) => {
          const sentence = sayNote(note, t)
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
      <h2 id="ord-for-ord">{t.wordForWord}</h2>
      <p class="muted small">{t.legend}</p>
      {difference.fields.map(({ field, segments }) => (
        <section class="difference-row" key={field}>
          <h3>{t.fields[field]}</h3>
          <p>
            <Difference segments={segments} />
          </p>
          <InputNotes inputs={inputs.get(field)} language={language} />
        </section>
      ))}
      {difference.principles.map((principle) => (
        <PrincipleRow key={principle.key} principle={principle} {...part} />
      ))}
      {difference.lists.map(({ list, added, removed }) => (
        <section class="difference-row" key={list}>
          <h3>{t.lists[list]}</h3>
          <ul>
            {[
              ...removed.map((text) => ({ kind: 'removed' as const, text })),
              ...added.map((text) => ({ kind: 'added' as const, text })),
            ].map((segment) => (
              <li key={`${segment.kind}${segment.text}`}>
                <Difference segments={[segment]} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type RowProps = Pick<VersionDifferenceViewProps, 'language' | 'inputs'> & {
  readonly principle: PrincipleDifference
}

function PrincipleRow({ principle, language, inputs }: RowProps) {
  const [t, words] = [versionTexts[language], draftTexts[language]]
  const { from, to, change, title, text, easy } = principle
  const isQuiet =
    change === 'same' &&
    !principle.moved &&
    principle.objectives.every((one) => one.change === 'same' && !one.moved)
  const tags = tagsOf({ change, moved: principle.moved, from: from === null ? null : String(from) }, t)

  return (
    <section class="difference-row">
      <h3>
        {words.principle(to ?? from ?? 0)}: <Difference segments={title} /> <Tags tags={tags} />
      </h3>
      {isQuiet ? <p class="muted small">{t.sameWords}</p> : null}
      {isQuiet || text.length === 0 ? null : (
        <p>
          <Difference segments={text} />
        </p>
      )}
      {easy.some(({ kind }) => kind !== 'same') ? (
        <p>
          <span class="muted small block">{words.easyText}</span>
          <Difference segments={easy} />
        </p>
      ) : null}
      <InputNotes inputs={isQuiet ? undefined : inputs.get(principle.key)} language={language} />
      {isQuiet ? null : (
        <ul class="difference-objectives">
          {principle.objectives.map((one) => (
            <li key={one.key}>
              <span class="objective-number">{one.to ?? one.from}</span>{' '}
              <div>
                <Difference segments={one.segments} /> <Tags tags={tagsOf(one, t)} />
                {one.change === 'same' ? null : (
                  <InputNotes inputs={inputs.get(one.key)} language={language} />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Tags({ tags }: { readonly tags: readonly string[] }) {
  return (
    <>
      {tags.map((tag) => (
        <span class="difference-tag" key={tag}>
          {tag}
        </span>
      ))}
    </>
  )
}

function tagsOf(
  row: { readonly change: string; readonly moved: boolean; readonly from: string | null },
  t: (typeof versionTexts)['da'],
): readonly string[] {
  return [
    ...(row.change === 'added' ? [t.rowAdded] : []),
    ...(row.change === 'removed' ? [t.rowRemoved] : []),
    ...(row.moved && row.from !== null ? [t.movedFrom(row.from)] : []),
  ]
}
