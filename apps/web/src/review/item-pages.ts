/** A document with more items than this is reviewed some at a time, so that the page stays quick. */
export const itemsOnPage = 20

/** The page, from 1, that an item is on. */
export const pageOfItem = (item: number): number => Math.floor(item / itemsOnPage) + 1

export const pagesOf = (items: number): number => Math.max(1, Math.ceil(items / itemsOnPage))

/** Numbers of the items on a page. */
export const itemsOf = (page: number, items: number): readonly number[] =>
  Array.from({ length: items }, (_, item) => item).filter((item) => pageOfItem(item) === page)
