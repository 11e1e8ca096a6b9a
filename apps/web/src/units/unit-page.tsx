import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { initiativeTones } from '@pejl/ui/initiative-tones.ts'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { StaffPage } from '../frame/staff-page.tsx'
import { spanText } from '../initiatives/days-text.ts'
import { texts as initiativeTexts } from '../initiatives/texts.ts'
import { OverList } from '../plan/over-list.tsx'
import { texts as planTexts } from '../plan/texts.ts'
import { href } from '../routes.ts'
import { LoadPart } from './load-part.tsx'
import { OverAsks } from './over-asks.tsx'
import { errorsOf } from './small-form.ts'
import { SpansPart } from './spans-part.tsx'
import { TempoPart } from './tempo-part.tsx'
import { UnitFields } from './unit-fields.tsx'
import type { UnitPartProps } from './unit-props.ts'
import { Load } from './units-page.tsx'

interface UnitPageProps extends UnitPartProps {
  readonly done?: string | undefined
}

/** One unit: what reaches it, what it bears and when, and what it usually manages. */
export function UnitPage(props: UnitPageProps) {
  const { visit, t, unit, weeks, over, may, done, refused } = props
  const { language } = visit

  return (
    <StaffPage
      visit={visit}
      title={unit.name}
      area="units"
      done={done}
      trail={[{ label: t.title, href: href.units }, { label: unit.name }]}
    >
      <PageHead kind={t.kinds[unit.kind]} heading={unit.name}>
        <LinkButton small icon="calendar" href={href.unitChanges(unit.id)}>
          {t.changesLink}
        </LinkButton>
        {may ? (
          <LinkButton small href={href.newUnit(unit.id)}>
            {t.makeUnder}
          </LinkButton>
        ) : null}
        <LinkButton small href={href.publicUnit(unit.slug)}>
          {t.publicPage}
        </LinkButton>
      </PageHead>
      <ErrorSummary heading={t.problem} errors={errorsOf(refused, { t, language })} />
      {over.length > 0 ? (
        <Notice kind="warning" heading={planTexts[language].over.now}>
          <OverList lines={over} t={planTexts[language]} mayAllow={props.mayAllow} />
        </Notice>
      ) : null}
      <div class="work-columns">
        <div>
          <LoadPart t={t} language={language} name={unit.name} weeks={weeks} months={18} />
          <Initiatives {...props} />
          <SpansPart {...props} />
        </div>
        <div>
          <About {...props} />
          <TempoPart {...props} />
        </div>
      </div>
    </StaffPage>
  )
}

function Initiatives({ visit, t, unit, initiatives }: UnitPartProps) {
  const it = initiativeTexts[visit.language]

  return (
    <Section
      id="tiltag"
      heading={t.initiatives.heading}
      more={{ label: t.initiatives.all, href: href.initiativesOf({ enhed: unit.id }) }}
    >
      {initiatives.length === 0 ? <p class="muted">{t.initiatives.none}</p> : null}
      <ul class="plain-list">
        {initiatives.map((one) => (
          <li key={one.id}>
            <a href={href.initiative(one.id)}>{one.title}</a>{' '}
            <StatusTag plain tone={initiativeTones[one.state]}>
              {it.states[one.state]}
            </StatusTag>
            <span class="muted small block">
              {one.owner} · {spanText(one.present, visit.language)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function About(props: UnitPartProps) {
  const { visit, t, unit, below, weeks, may, refused, theirs } = props
  const { language } = visit

  return (
    <Section id="om-enheden" heading={t.about}>
      <DefinitionList
        facts={[
          {
            term: t.facts.parent,
            value: unit.parentId ? <a href={href.unit(unit.parentId)}>{unit.parent}</a> : t.top,
          },
          { term: t.facts.committee, value: <Committee {...props} /> },
          {
            term: t.facts.points,
            value: unit.points === null ? t.noLimit : t.points(writtenNumber(unit.points, language)),
          },
          { term: t.facts.atOnce, value: unit.atOnce === null ? t.noLimit : String(unit.atOnce) },
          { term: t.facts.now, value: <Load week={weeks[0]} visit={visit} /> },
        ]}
      />
      {below.length > 0 ? (
        <>
          <h3>{t.below}</h3>
          <ul class="plain-list">
            {below.map(({ id, name }) => (
              <li key={id}>
                <a href={href.unit(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {may ? (
        <details open={refused?.form === 'enheden'}>
          <summary>{t.edit}</summary>
          {theirs && theirs.size > 0 ? (
            <ul class="form-error-message">
              {[...theirs].map(([name, text]) => (
                <li key={name}>
                  {t.fields[name]}: {t.theirs(text)}
                </li>
              ))}
            </ul>
          ) : null}
          <form id="enheden" class="unit-form" method="post" action={`${href.unit(unit.id)}#enheden`}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <input type="hidden" name="version" value={unit.version} />
            <UnitFields
              t={t}
              language={language}
              unit={unit}
              parents={props.parents}
              committees={props.committees}
              refused={refused}
            />
            <OverAsks {...props} form="enheden" />
            <Button>{t.saveUnit}</Button>
          </form>
        </details>
      ) : null}
    </Section>
  )
}

function Committee({ t, unit, med }: UnitPartProps) {
  if (!med) return <>{t.none}</>
  return (
    <>
      {med.committee}
      {med.of.id === unit.id ? null : <span class="muted small block">{t.sharedWith(med.of.name)}</span>}
    </>
  )
}
