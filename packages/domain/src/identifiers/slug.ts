import { foldDanish } from '../common/danish.ts'

/** The part of an address made from a name: lower case a-z, digits and hyphens, at most 80 characters; never empty. */
export function slugOf(name: string): string {
  const slug = foldDanish(name)
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
  return slug === '' ? 'uden-navn' : slug
}

/** A slug nobody has yet: the wanted one, or with `-2`, `-3` ... */
export function freeSlug(wanted: string, taken: (slug: string) => boolean): string {
  let slug = wanted
  for (let n = 2; taken(slug); n += 1) slug = `${wanted}-${n}`
  return slug
}
