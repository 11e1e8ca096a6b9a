/** Prints rows that all have the same fields; numbers stand to the right. */
export function printTable(title, rows) {
  const [first] = rows
  if (!first) return
  const heads = Object.keys(first)
  const cells = rows.map((row) => heads.map((head) => show(row[head])))
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i].length)))
  const line = (texts, right) =>
    texts.map((text, i) => (right && i > 0 ? text.padStart(widths[i]) : text.padEnd(widths[i]))).join('  ')
  console.log(`\n${title}`)
  console.log(line(heads, true))
  console.log(widths.map((width) => '-'.repeat(width)).join('  '))
  for (const row of cells) console.log(line(row, true))
}

function show(value) {
  if (typeof value !== 'number') return String(value ?? '')
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(value % 1 === 0 ? 0 : 2)
}
