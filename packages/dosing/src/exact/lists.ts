/** Many lists of whole numbers in two arrays: list `i` is `items[from[i]]` up to, not including, `items[from[i + 1]]`. */
export interface Lists {
  readonly from: Int32Array
  readonly items: Int32Array
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1)
  lists.forEach((list, index) => {
    from[index + 1] = (from[index] as number) + list.length // just written, or the leading 0
  })
  return { from, items: Int32Array.from(lists.flat()) }
}
