import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeView } from '@pejl/store/public/initiative-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { formatDay } from '../dates.ts'
import { Danish, recordLanguage } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { shortened } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { addresses } from '../routes.ts'
import { InitiativeChain } from './initiative-chain.tsx'
import { InitiativeDone } from './initiative-done.tsx'
import { InitiativeMeasures, InitiativeMoney } from './initiative-figures.tsx'
import { InitiativeGoing } from './initiative-going.tsx'
import { InitiativeLinks } from './initiative-links.tsx'
import { InitiativeTime } from './initiative-time.tsx'
import { Days, daysText, StateTag } from './said.tsx'
import { initiativeTexts } from './texts.ts'

/** One initiative: what will be different, how it goes, its time, where it comes from and what was done. */
export function initiativePage(
  language: Language,
  { initiative, today }: { readonly initiative: InitiativeView; readonly today: Day },
): PortalPage {
  const [texts, href] = [initiativeTexts[language], addresses[language]]
  const { number, title, difference, owner, unit, adopted, targetOn, deadlineOn, began, ended } = initiative
  const day = (on: Day | null) => on && formatDay(on, language)

  return {
    language,
    title,
    recorded: true,
    description: shortened(difference && language === 'da' ? difference : texts.lead, 160),
    room: 'initiatives',
    canonical: href.initiative(number),
    steps: [{ label: texts.title, href: href.initiatives() }],
    body: (
      <>
        <PageHead
          kind={texts.initiative(number)}
          heading={title}
          headingLang={recordLanguage(language)}
          lead={
            difference ? (
              <p>
                <Danish>{difference}</Danish>
              </p>
            ) : undefined
          }
        >
          <DefinitionList
            across
            facts={[
              { term: texts.state, value: <StateTag initiative={initiative} /> },
              { term: texts.owner, value: <Danish>{owner}</Danish> },
              {
                term: texts.unit,
                value: unit ? (
                  <a href={href.unit(unit.slug)}>
                    <Danish>{unit.name}</Danish>
                  </a>
                ) : undefined,
              },
              { term: texts.now, value: <Days initiative={initiative} /> },
              { term: texts.adopted, value: adopted ? daysText(adopted, language) : texts.notAdopted },
              { term: texts.target, value: day(targetOn) },
              { term: texts.deadline, value: day(deadlineOn) },
              { term: texts.began, value: day(began) },
              { term: texts.ended, value: day(ended) },
            ]}
          />
        </PageHead>
        <InitiativeGoing initiative={initiative} />
        <InitiativeTime initiative={initiative} today={today} />
        <InitiativeChain initiative={initiative} />
        <InitiativeDone initiative={initiative} today={today} />
        <InitiativeMeasures initiative={initiative} />
        <InitiativeMoney initiative={initiative} />
        <InitiativeLinks initiative={initiative} />
      </>
    ),
  }
}
