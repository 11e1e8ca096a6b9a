import type { FileName } from '@pejl/papers/sheet/choice.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { islandAddress } from '../frame/style.ts'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import type { PosterChoices } from './choices.ts'
import { type PosterRefusal, texts } from './texts.ts'

export interface PosterPageProps {
  readonly visit: Visit
  readonly strategy: { readonly id: string; readonly slug: string; readonly title: string }
  readonly choices: PosterChoices
  /** Why it cannot be made as chosen. */
  readonly refusal: PosterRefusal | null
}

const files = ['pdf', 'png-300', 'png', 'svg'] as const satisfies readonly FileName[]

/** What a poster is to show and how, the poster itself beside it, and its files. */
export function PosterPage({ visit, strategy, choices, refusal }: PosterPageProps) {
  const t = texts[visit.language]
  const file = (fil: FileName) => href.posterFile(strategy.id, { ...choices, fil })

  return (
    <StaffPage
      visit={visit}
      title={`${t.title}: ${strategy.title}`}
      area="strategies"
      scripts={[islandAddress('poster')]}
      trail={[
        { label: strategyTexts[visit.language].title, href: href.strategies },
        { label: strategy.title, href: href.strategy(strategy.id) },
        { label: t.title },
      ]}
    >
      <PageHead heading={t.title} lead={t.lead} />
      <div class="poster-desk">
        <ChoiceForm visit={visit} strategy={strategy} choices={choices} />
        <section class="poster-stage" aria-labelledby="forhaandsvisning">
          <h2 id="forhaandsvisning">{t.preview}</h2>
          <div class="poster-refusal" role="status" data-poster-refusal>
            {refusal ? (
              <Notice kind="warning" heading={t.problem} headingLevel={3}>
                <p>{t.refusals[refusal]}</p>
                {refusal === 'no-press' ? (
                  <p>
                    <a href={href.publicStrategy(strategy.slug)}>{t.publicPage}</a>
                  </p>
                ) : null}
              </Notice>
            ) : null}
          </div>
          <div class={`poster-sheet poster-${choices.retning}`} data-poster-sheet hidden={refusal !== null}>
            <img
              src={refusal ? undefined : file('svg')}
              alt={t.previewOf(t.papers[choices.plakat], strategy.title)}
              data-poster-picture
            />
          </div>
          <div class="poster-files" data-poster-files hidden={refusal !== null}>
            <h3>{t.download}</h3>
            <ul class="poster-file-list">
              {files.map((fil) => (
                <li key={fil}>
                  <LinkButton download kind={fil === 'pdf' ? 'primary' : 'secondary'} href={file(fil)}>
                    {t.files[fil]}
                  </LinkButton>
                </li>
              ))}
            </ul>
            <p class="small muted">{t.accessible}</p>
          </div>
        </section>
      </div>
    </StaffPage>
  )
}

function ChoiceForm({ visit, strategy, choices }: Omit<PosterPageProps, 'refusal'>) {
  const t = texts[visit.language]
  const list = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }))

  return (
    <form
      class="poster-form"
      method="get"
      action={href.posters(strategy.id)}
      data-poster-form
      data-title={strategy.title}
      data-file={href.posterFile(strategy.id, {})}
      data-working={t.working}
      data-failed={t.failed}
      aria-label={t.choices}
    >
      <RadioGroup id="plakat" label={t.paper} choices={list(t.papers)} value={choices.plakat} />
      <RadioGroup id="udseende" inline label={t.look} choices={list(t.looks)} value={choices.udseende} />
      <RadioGroup id="papir" inline label={t.size} choices={list(t.sizes)} value={choices.papir} />
      <RadioGroup id="retning" inline label={t.turn} choices={list(t.turns)} value={choices.retning} />
      <RadioGroup id="farver" label={t.colours} choices={list(t.sets)} value={choices.farver} />
      <div class="poster-show">
        <Button>{t.show}</Button>
      </div>
      <p class="poster-working" role="status" data-poster-working />
      {mayVisit(visit, 'organise') ? (
        <p class="small">
          <a href={href.brand}>{t.ownColours}</a>
        </p>
      ) : null}
    </form>
  )
}
