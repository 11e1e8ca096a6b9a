interface Remarked {
  readonly text: string
  readonly remark: string | null
}

/** A remark that ends the decision is set apart from it; one that stands inside it stays there. */
export function splitRemark({ text, remark }: Remarked): {
  readonly text: string
  readonly remark: string | undefined
} {
  if (remark === null || remark.trim() === '') return { text, remark: undefined }
  const at = text.lastIndexOf(remark)
  if (at === -1) return { text, remark }
  const rest = text.slice(at + remark.length)
  const before = text.slice(0, at).trim()
  return /[\p{L}\d]/u.test(rest) || before === ''
    ? { text, remark: undefined }
    : { text: before, remark: remark + rest.trimEnd() }
}
