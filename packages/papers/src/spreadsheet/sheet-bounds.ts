// far more than a plan has, and far less than a sheet may: a reader makes every cell before the last one
const mostRows = 20_000
const mostColumns = 256

/**
 * A sheet's XML without rows and cells that hold nothing, or nothing when what is left reaches further than a plan can.
 * Programs leave formatted cells to the very end of a sheet, and one cell there makes a reader build all the others.
 */
export function withinBounds(xml: string): string | undefined {
  const held = xml
    .replace(/<c(?:\s[^<>]*)?\/>|<c(?:\s[^<>]*)?><\/c>/g, '')
    .replace(/<row(?:\s[^<>]*)?\/>|<row(?:\s[^<>]*)?>\s*<\/row>/g, '')
  for (const [, address = ''] of held.matchAll(/(?<!xmlns:)\br\s*=\s*["']([^"']*)/g)) {
    const [, letters, digits] = /^([A-Z]{0,2})(\d{1,5})$/.exec(address) ?? []
    if (letters === undefined || Number(digits) > mostRows || columnOf(letters) > mostColumns)
      return undefined
  }
  return held
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
