import { get, post, withQuery } from '../frame/staff-route.ts'

/** Agenda items as they are written, and the templates they are written from. */
export const itemRoutes = {
  items: get('/arbejde/punkter', 'see'),
  newItem: get('/arbejde/punkter/nyt', 'prepare'),
  makeItem: post('/arbejde/punkter/nyt', 'prepare'),
  item: get('/arbejde/punkter/:item', 'see'),
  writeItem: post('/arbejde/punkter/:item', 'prepare'),
  writePart: post('/arbejde/punkter/:item/del', 'prepare'),
  itemNow: get('/arbejde/punkter/:item/nu', 'see'),
  itemShown: get('/arbejde/punkter/:item/vis', 'see'),
  editItem: post('/arbejde/punkter/:item/om', 'prepare'),
  itemState: post('/arbejde/punkter/:item/stand', 'prepare'),
  attach: post('/arbejde/punkter/:item/bilag', 'prepare'),
  changeAttachment: post('/arbejde/punkter/:item/bilag/:attachment', 'prepare'),
  attachAgain: post('/arbejde/punkter/:item/bilag/:attachment/fil', 'prepare'),
  attachmentFile: get('/arbejde/punkter/:item/bilag/:file/hent', 'see'),
  itemHistory: get('/arbejde/punkter/:item/udgaver', 'see'),
  itemDifference: get('/arbejde/punkter/:item/forskel', 'see'),
  restoreItem: post('/arbejde/punkter/:item/udgaver/:change', 'prepare'),

  templates: get('/arbejde/skabeloner', 'organise'),
  newTemplate: get('/arbejde/skabeloner/ny', 'organise'),
  makeTemplate: post('/arbejde/skabeloner/ny', 'organise'),
  template: get('/arbejde/skabeloner/:template', 'organise'),
  saveTemplate: post('/arbejde/skabeloner/:template', 'organise'),
} as const

const under = (item: string) => `/arbejde/punkter/${item}`

export const itemHref = {
  items: '/arbejde/punkter',
  itemsOf: ({ show = '', committee = '', state = '', page = 1 }) =>
    withQuery('/arbejde/punkter', {
      vis: show,
      udvalg: committee,
      stand: state,
      side: page === 1 ? '' : String(page),
    }),
  /** The form for a new item, with what is known of it filled in. `from`: `item:ID` or `record:ID` of an earlier stop. */
  newItem: ({ matter = '', committee = '', meeting = '', stop = '', from = '' } = {}) =>
    withQuery('/arbejde/punkter/nyt', { sag: matter, udvalg: committee, moede: meeting, stop, fra: from }),
  makeItem: '/arbejde/punkter/nyt',
  item: under,
  writePart: (item: string) => `${under(item)}/del`,
  itemNow: (item: string) => `${under(item)}/nu`,
  itemShown: (item: string) => `${under(item)}/vis`,
  editItem: (item: string) => `${under(item)}/om`,
  itemState: (item: string) => `${under(item)}/stand`,
  attach: (item: string) => `${under(item)}/bilag`,
  changeAttachment: (item: string, attachment: string) => `${under(item)}/bilag/${attachment}`,
  attachAgain: (item: string, attachment: string) => `${under(item)}/bilag/${attachment}/fil`,
  attachmentFile: (item: string, file: string) => `${under(item)}/bilag/${file}/hent`,
  itemHistory: (item: string) => `${under(item)}/udgaver`,
  itemDifference: (item: string, from: string, to = '') =>
    withQuery(`${under(item)}/forskel`, { fra: from, til: to }),
  restoreItem: (item: string, change: string) => `${under(item)}/udgaver/${change}`,

  templates: '/arbejde/skabeloner',
  newTemplate: '/arbejde/skabeloner/ny',
  template: (id: string) => `/arbejde/skabeloner/${id}`,
} as const
