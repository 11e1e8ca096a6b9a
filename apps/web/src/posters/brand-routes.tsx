import { editBrand } from '@pejl/actions/edit-brand.ts'
import { checkLogo } from '@pejl/domain/organisation/logo.ts'
import { brandSets } from '@pejl/papers/colour/palette.ts'
import type { Printer } from '@pejl/papers/printer.ts'
import type { Database } from '@pejl/store/db.ts'
import { type BrandView, findBrand } from '@pejl/store/public/brand-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { RefusalPage } from '../frame/refusal-page.tsx'
import { href, routes } from '../routes.ts'
import { readBrandForm } from './brand-form.ts'
import { BrandPage } from './brand-page.tsx'
import { type BrandRefusal, brandTexts } from './brand-texts.ts'

interface Needs {
  readonly database: Database
  readonly print: Printer
}

/** Where the municipality's colours and logo are chosen. */
export function brandRoutes(desk: Desk, { database, print }: Needs): void {
  const show = async (
    asked: Asked,
    { refusal, typed = {} }: { readonly refusal?: BrandRefusal; readonly typed?: Partial<BrandView> } = {},
  ): Promise<Answer> => {
    const { logo, ...brand } = (await findBrand(database.open)) ?? {
      ...brandSets.hav,
      version: 0,
      logo: null,
    }
    return page(
      <BrandPage
        visit={asked.visit}
        brand={{ ...brand, ...typed }}
        hasLogo={logo !== null}
        done={doneText(asked, brandTexts)}
        {...(refusal ? { refusal } : {})}
      />,
      refusal ? 422 : 200,
    )
  }

  desk(routes.brand, (asked) => show(asked))
  desk(
    routes.saveBrand,
    async (asked) => {
      const { visit, request } = asked
      const form = await readBrandForm(request, visit.csrf)
      if (form.kind === 'foreign') {
        return page(<RefusalPage refusal="foreign" visit={visit} language={visit.language} />, 403)
      }
      if (form.kind === 'unreadable-form') return show(asked, { refusal: form.kind })
      if (!(await isDrawable(print, form.brand.logo))) return show(asked, { refusal: 'not-a-picture' })
      const saved = await editBrand({ database }, visit.actor, form.brand)
      if (saved.ok) return redirect(`${href.brand}?besked=gemt`)
      if (saved.reason === 'stale' || saved.reason === 'wrong-colour')
        return show(asked, { refusal: saved.reason })
      const { deep, accent, signal } = form.brand
      return show(asked, { refusal: saved.reason, typed: { deep, accent, signal } })
    },
    { readsFiles: true },
  )
  desk(routes.brandLogo, async () => {
    const logo = (await findBrand(database.open))?.logo
    if (!logo) return notFound
    const type = logo.format === 'svg' ? 'image/svg+xml' : 'image/png'
    return { kind: 'file', bytes: logo.bytes, name: `logo.${logo.format}`, type }
  })
}

/** A file may look like a picture and be broken inside; so it is drawn once before it is kept. */
async function isDrawable(print: Printer, given: Uint8Array | string): Promise<boolean> {
  if (typeof given === 'string') return true
  const logo = checkLogo(given)
  if (!logo.ok) return true // refused with its own reason when it is saved
  const principles = [{ number: 1, title: 'Logo', text: null, objectives: [] }]
  const head = { municipality: 'Kommunen', area: '', period: null, title: 'Logo', purpose: null }
  const sheet = { size: 'a4', turn: 'portrait', look: 'calm' } as const
  return print({
    paper: { kind: 'principles', head, principles },
    sheet,
    colours: brandSets.hav,
    logo: logo.value,
    format: 'png',
  }).then(
    () => true,
    () => false,
  )
}
