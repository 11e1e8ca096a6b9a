/** The staff pages' own sheet, beside the common one; built with the islands. */
export const styleAddress = '/assets/islands/staff.css'

/** The script of an island, as built. */
export const islandAddress = (
  name: 'upload' | 'review' | 'initiative' | 'draft' | 'poster' | 'plan' | 'item' | 'agenda' | 'sitting',
): string => `/assets/islands/${name}.js`
