/** Rows of different lengths in one flat array: row i lies from `from[i]` up to, not including, `from[i + 1]`. */
export interface Rows {
  readonly from: Int32Array
  readonly items: Int32Array
}

export function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const from = new Int32Array(lists.length + 1)
  for (const [index, list] of lists.entries()) from[index + 1] = (from[index] ?? 0) + list.length
  return { from, items: Int32Array.from(lists.flat()) }
}
