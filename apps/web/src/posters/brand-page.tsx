import type { BrandView } from '@pejl/store/public/brand-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { controlAttributes, FieldFrame, type FieldProps } from '@pejl/ui/field-frame.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { type BrandRefusal, brandTexts } from './brand-texts.ts'

interface BrandPageProps {
  readonly visit: Visit
  readonly brand: Omit<BrandView, 'logo'>
  readonly hasLogo: boolean
  readonly refusal?: BrandRefusal
  readonly done?: string | undefined
}

/** The municipality's colours and logo, for its posters. */
export function BrandPage({ visit, brand, hasLogo, refusal, done }: BrandPageProps) {
  const t = brandTexts[visit.language]
  const fieldId = refusal === 'wrong-colour' ? 'bund' : 'logo'

  return (
    <StaffPage visit={visit} title={t.title} area="strategies" done={done} trail={[{ label: t.title }]}>
      <PageHead heading={t.title} lead={t.lead} />
      <ErrorSummary heading={t.problem} errors={refusal ? [{ text: t.refusals[refusal], fieldId }] : []} />
      <form class="brand-form" method="post" action={href.brand} encType="multipart/form-data">
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={brand.version} />
        <ColourField id="bund" label={t.deep} hint={t.deepHint} value={brand.deep} />
        <ColourField id="skrift" label={t.accent} value={brand.accent} />
        <ColourField id="signal" label={t.signal} hint={t.signalHint} value={brand.signal} />
        {hasLogo ? (
          <figure class="brand-logo">
            <img src={href.brandLogo} alt={t.present} />
          </figure>
        ) : null}
        <FieldFrame id="logo" label={t.logo} hint={t.logoHint} optional>
          <input
            class="form-input"
            type="file"
            accept="image/svg+xml,image/png"
            {...controlAttributes({ id: 'logo', label: t.logo, hint: t.logoHint })}
          />
        </FieldFrame>
        {hasLogo ? <Checkbox id="fjern" label={t.remove} /> : null}
        <Button>{t.save}</Button>
      </form>
    </StaffPage>
  )
}

function ColourField({ value, ...props }: FieldProps & { readonly value: string }) {
  return (
    <FieldFrame {...props}>
      <input class="brand-colour" type="color" value={value} {...controlAttributes(props)} />
    </FieldFrame>
  )
}
