import { bundle, root } from '../scripts/bundle.mjs'

const items = 40
const rounds = 7
const target = 2_000

/** How long the papers of a meeting of 40 items take: the first, with fonts and typesetter to be opened, and those after. */
export async function benchPapers() {
  const built = 'node_modules/.cache/pejl/bench'
  await bundle({ 'papers-bench': 'bench/papers-entry.ts' }, built)
  const { brandSets, makeMeetingFiles, plainPrinter, sampleMinutes } = await import(
    `${root}${built}/papers-bench.mjs`
  )
  const meeting = sampleMinutes(items)
  const order = { meeting, colours: brandSets.hav, format: 'pdf', logo: null }
  const timed = async (make) => {
    const began = performance.now()
    const made = await make()
    if (!made.ok) throw new Error(made.reason)
    return { ms: Math.round(performance.now() - began), value: made.value }
  }
  const pdfs = []
  for (let n = 0; n < rounds; n += 1) pdfs.push(await timed(() => plainPrinter(order)))
  const [first, ...later] = pdfs
  const median = later.map(({ ms }) => ms).toSorted((a, b) => a - b)[Math.floor(later.length / 2)]
  const files = await timed(() => makeMeetingFiles(plainPrinter, brandSets.hav, meeting, new Map()))
  return [
    {
      title: `Papirer til et møde med ${items} punkter (mål: PDF under ${target} ms)`,
      rows: [
        { what: 'PDF/UA, the first (ms)', value: first.ms },
        { what: `PDF/UA, median of ${later.length} after (ms)`, value: median },
        { what: 'PDF, DOCX and ZIP together (ms)', value: files.ms },
        { what: 'size of the PDF (kB)', value: Math.round(first.value.bytes.length / 1000) },
      ],
    },
  ]
}
