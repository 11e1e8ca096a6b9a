/** A file's own name without folders, control characters and anything that could write a sentence backwards. */
export function plainFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
    .slice(-200)
  return plain === '' ? 'uden navn' : plain
}
