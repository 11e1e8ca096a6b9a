import type { InitiativeCard, InitiativesOf } from '@pejl/store/public/initiative-list-views.ts'
import { Button, ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { SelectField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { KeepLanguage, useTexts } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import type { Language } from '../language.ts'
import { addresses, initiativesCsv, paths } from '../routes.ts'
import { InitiativeTable } from './initiative-table.tsx'
import { stateNames } from './names.ts'
import { initiativeTexts } from './texts.ts'

export interface ShownInitiatives {
  readonly initiatives: readonly InitiativeCard[]
  readonly choice: InitiativesOf
  readonly strategies: readonly { readonly slug: string; readonly title: string }[]
  readonly units: readonly { readonly slug: string; readonly name: string }[]
}

export function initiativesPage(language: Language, shown: ShownInitiatives): PortalPage {
  const { initiatives, choice } = shown
  const [texts, href] = [initiativeTexts[language], addresses[language]]
  const isNarrowed = Object.values(choice).some((value) => value !== undefined)

  return {
    language,
    title: texts.title,
    description: texts.lead,
    room: 'initiatives',
    canonical: href.initiativesOf(choice),
    body: (
      <>
        <PageHead heading={texts.title} lead={<p>{texts.lead}</p>}>
          <ButtonRow>
            <LinkButton kind="secondary" href={href.plan()}>
              {texts.toPlan}
            </LinkButton>
          </ButtonRow>
        </PageHead>
        <Narrowing shown={shown} />
        {initiatives.length > 0 ? (
          <InitiativeTable caption={texts.count(initiatives.length)} initiatives={initiatives} />
        ) : (
          <EmptyState heading={isNarrowed ? texts.none : texts.noneAtAll}>
            {isNarrowed ? (
              <p>
                <a href={href.initiatives()}>{texts.showAll}</a>
              </p>
            ) : null}
          </EmptyState>
        )}
        <CsvLink href={initiativesCsv(choice)} />
      </>
    ),
  }
}

function Narrowing({ shown: { choice, strategies, units } }: { readonly shown: ShownInitiatives }) {
  const [texts, names] = [useTexts(initiativeTexts), useTexts(stateNames)]
  const { idea: _, ...shownStates } = names

  return (
    <form class="form-row d-print-none" action={paths.initiatives} method="get">
      <KeepLanguage />
      <SelectField
        id="strategi"
        label={texts.strategy}
        value={choice.strategy ?? ''}
        choices={[
          { value: '', label: texts.all },
          ...strategies.map(({ slug, title }) => ({ value: slug, label: title })),
        ]}
      />
      <SelectField
        id="enhed"
        label={texts.unit}
        value={choice.unit ?? ''}
        choices={[
          { value: '', label: texts.all },
          ...units.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <SelectField
        id="stand"
        label={texts.state}
        value={choice.state ?? ''}
        choices={[
          { value: '', label: texts.all },
          ...Object.entries(shownStates).map(([value, label]) => ({ value, label })),
        ]}
      />
      <Button kind="secondary">{texts.show}</Button>
    </form>
  )
}
