import { easyTextOf, type StrategyContent, textOf } from '@pejl/domain/strategies/content.ts'
import { readabilityOf } from '@pejl/domain/strategies/lix.ts'
import { Section } from '@pejl/ui/section.tsx'
import { Danish, useTexts } from '../frame/language.tsx'
import { ShortSourceLink } from '../frame/said.tsx'
import { versionTexts } from './texts.ts'

/** All that a version says, each passage with the way to where it was read. */
export function VersionContent({ content }: { readonly content: StrategyContent }) {
  const texts = useTexts(versionTexts)
  const { vision, purpose, purposeSource, principles, foundation, relations, keywords } = content

  return (
    <>
      {vision ? (
        <Section id="vision" heading={texts.vision}>
          <Prose text={vision} />
        </Section>
      ) : null}
      {purpose ? (
        <Section id="formaal" heading={texts.purpose}>
          <Prose text={purpose} />
          <p>
            <ShortSourceLink source={purposeSource} />
          </p>
        </Section>
      ) : null}
      <Section id="pejlemaerker" heading={texts.principles} lead={<Readability text={textOf(content)} />}>
        {principles.map(({ key, number, title, text, source, objectives }) => (
          <section key={key} aria-labelledby={`p-${number}`}>
            <h3 id={`p-${number}`}>
              <Danish>
                {number}. {title}
              </Danish>
            </h3>
            {text ? <Prose text={text} /> : null}
            <p>
              <ShortSourceLink source={source} />
            </p>
            <ol class="plain-list">
              {objectives.map((objective) => (
                <li key={objective.key}>
                  <Danish>
                    {`${number}.${objective.number} `}
                    {objective.text}
                  </Danish>{' '}
                  <ShortSourceLink source={objective.source} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </Section>
      <Easy content={content} />
      <Rows
        id="grundlag"
        heading={texts.foundation}
        rows={foundation.map(({ text, source }) => ({ text, source }))}
      />
      <Rows
        id="sammenhaeng"
        heading={texts.relations}
        rows={relations.map(({ title, how, source }) => ({ text: how ? `${title}: ${how}` : title, source }))}
      />
      {keywords.length > 0 ? (
        <Section id="emneord" heading={texts.keywords}>
          <p>
            <Danish>{keywords.join(', ')}</Danish>
          </p>
        </Section>
      ) : null}
    </>
  )
}

function Easy({ content }: { readonly content: StrategyContent }) {
  const texts = useTexts(versionTexts)
  const whole = easyTextOf(content)
  if (whole === '') return null
  return (
    <Section id="letlaest" heading={texts.easy} lead={<Readability text={whole} />}>
      {content.easy ? <Prose text={content.easy} /> : null}
      {content.principles.map(({ key, title, easy }) =>
        easy ? (
          <section key={key}>
            <h3>
              <Danish>{title}</Danish>
            </h3>
            <Prose text={easy} />
          </section>
        ) : null,
      )}
    </Section>
  )
}

function Rows({
  id,
  heading,
  rows,
}: {
  readonly id: string
  readonly heading: string
  readonly rows: readonly { readonly text: string; readonly source: StrategyContent['purposeSource'] }[]
}) {
  if (rows.length === 0) return null
  return (
    <Section id={id} heading={heading}>
      <ul class="plain-list">
        {rows.map(({ text, source }) => (
          <li key={text}>
            <Danish>{text}</Danish> <ShortSourceLink source={source} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Readability({ text }: { readonly text: string }) {
  const texts = useTexts(versionTexts)
  const found = readabilityOf(text)
  return found ? <p class="muted small">{texts.readability(found.lix, texts.levels[found.level])}</p> : null
}

function Prose({ text }: { readonly text: string }) {
  return (
    <div class="prose">
      {text.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>
          <Danish>{paragraph}</Danish>
        </p>
      ))}
    </div>
  )
}
