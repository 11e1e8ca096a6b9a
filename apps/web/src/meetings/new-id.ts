/** A random uuid, also in a browser that is not shown a secure page. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, index) =>
    (index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte)
      .toString(16)
      .padStart(2, '0'),
  )
  return [4, 6, 8, 10, 16]
    .map((end, part, ends) => hex.slice(part === 0 ? 0 : ends[part - 1], end).join(''))
    .join('-')
}
