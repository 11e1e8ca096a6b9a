import type { PrincipleView } from '@pejl/store/public/strategy-views.ts'
import { CardGrid } from '@pejl/ui/card.tsx'
import { PrincipleCard } from '@pejl/ui/principle-card.tsx'
import { Danish, recordLanguage, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { SourceLink } from '../frame/said.tsx'
import { strategyTexts } from './texts.ts'

interface PrinciplesProps {
  readonly slug: string
  readonly principles: readonly PrincipleView[]
}

export function Principles({ slug, principles }: PrinciplesProps) {
  const [texts, href, language] = [useTexts(strategyTexts), useHref(), useLanguage()]
  if (principles.length === 0) return <p>{texts.noPrinciples}</p>

  return (
    <CardGrid>
      {principles.map(({ number, title, text, source, objectives }) => (
        <PrincipleCard
          key={number}
          number={number}
          heading={title}
          lang={recordLanguage(language)}
          text={
            <>
              {text ? (
                <p>
                  <Danish>{text}</Danish>
                </p>
              ) : null}
              {objectives.length === 0 ? <p class="muted">{texts.noObjectives}</p> : null}
              <SourceLink source={source} />
            </>
          }
          objectives={objectives.map((objective) => ({
            number: `${number}.${objective.number}`,
            text: objective.text,
            href: href.objective(slug, objective.n),
          }))}
        />
      ))}
    </CardGrid>
  )
}
