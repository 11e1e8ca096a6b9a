/** A document with more items than this is reviewed some at a time, so that the page stays quick. */
export const itemsOnPage = 20

/** The page, from 1, that an item is on. */
export const pageOfItem = (item: number): number => Math.floor(item / itemsOnPage) + 1

export const pagesOf = (items: number): number => Math.max(1, Math.ceil(items / itemsOnPage))

/** Numbers of the items on a page; of the last when there are not so many pages. */
export const itemsOf = (page: number, items: number): readonly number[] =>
  Array.from(
    { length: itemsOnPage },
    (_, index) => (Math.min(page, pagesOf(items)) - 1) * itemsOnPage + index,
  ).filter((item) => item < items)
