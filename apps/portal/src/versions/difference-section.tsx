import { notesOf } from '@pejl/domain/strategies/difference-notes.ts'
import {
  isSame,
  type PrincipleDifference,
  type VersionDifference,
} from '@pejl/domain/strategies/version-difference.ts'
import type { PublicGathering, PublicInput } from '@pejl/store/public/gathering-views.ts'
import { Difference } from '@pejl/ui/difference.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { Danish, useLanguage, useTexts } from '../frame/language.tsx'
import { sayNote } from './say-note.ts'
import { versionTexts } from './texts.ts'

interface DifferenceSectionProps {
  readonly from: number
  readonly to: number
  readonly difference: VersionDifference
  readonly gatherings: readonly PublicGathering[]
}

/** What became of one version in another: in sentences first, then word for word, with the input the words came of. */
export function DifferenceSection({ from, to, difference, gatherings }: DifferenceSectionProps) {
  const [language, texts] = [useLanguage(), useTexts(versionTexts)]
  const heading = texts.difference(from, to)
  if (isSame(difference)) {
    return (
      <Section id="forskel" heading={heading}>
        <p>{texts.same}</p>
      </Section>
    )
  }
  const inputs = gatherings.flatMap((gathering) => gathering.inputs)
  const inputsFor = (passage: string) =>
    inputs.filter(({ links }) => links.some((link) => link.passage === passage))

  return (
    <Section id="forskel" heading={heading}>
      <h3>{texts.inShort}</h3>
      <ul>
        {notesOf(difference).map((note) => {
          const sentence = sayNote(note, language)
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
      <h3>{texts.wordForWord}</h3>
      <p class="muted small">{texts.legend}</p>
      {difference.fields.map(({ field, segments }) => (
        <section key={field}>
          <h4>{texts.fields[field]}</h4>
          <p>
            <Danish>
              <Difference segments={segments} />
            </Danish>
          </p>
          <Inputs inputs={inputsFor(field)} />
        </section>
      ))}
      {difference.principles.map((principle) => (
        <PrincipleChanges key={principle.key} principle={principle} inputsFor={inputsFor} />
      ))}
    </Section>
  )
}

interface PrincipleChangesProps {
  readonly principle: PrincipleDifference
  readonly inputsFor: (passage: string) => readonly PublicInput[]
}

function PrincipleChanges({ principle, inputsFor }: PrincipleChangesProps) {
  const texts = useTexts(versionTexts)
  const objectives = principle.objectives.filter(({ change, moved }) => change !== 'same' || moved)
  const isQuiet = principle.change === 'same' && !principle.moved && objectives.length === 0

  return (
    <section>
      <h4>
        <Danish>
          {principle.to ?? principle.from}. <Difference segments={principle.title} />
        </Danish>
      </h4>
      {isQuiet ? (
        <p class="muted small">{texts.quiet}</p>
      ) : (
        <>
          <p>
            <Danish>
              <Difference segments={principle.text} />
            </Danish>
          </p>
          <Inputs inputs={inputsFor(principle.key)} />
        </>
      )}
      {objectives.length > 0 ? (
        <ul class="plain-list">
          {objectives.map(({ key, from, to, segments }) => (
            <li key={key}>
              <Danish>
                {to ?? from} <Difference segments={segments} />
              </Danish>
              <Inputs inputs={inputsFor(key)} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** The input that words came of. */
export function Inputs({ inputs }: { readonly inputs: readonly PublicInput[] }) {
  const texts = useTexts(versionTexts)
  if (inputs.length === 0) return null
  return (
    <div class="remark">
      <span class="muted">{texts.because} </span>
      {inputs.map(({ text, saidBy }) => (
        <p key={text}>
          <Danish>
            »{text}«{saidBy === '' ? '' : ` (${saidBy})`}
          </Danish>
        </p>
      ))}
    </div>
  )
}
