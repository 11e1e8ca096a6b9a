/** What may happen to a request before any window has seen it. */
const words = {
  malformed: {
    heading: 'Adressen kan ikke læses',
    text: 'Der er noget galt med adressen eller det, der blev sendt. Begynd forfra på forsiden.',
  },
  'too-long': {
    heading: 'Adressen er for lang',
    text: 'Der blev sendt mere i adressen eller dens tilbehør, end der kan læses. Søg med færre ord, eller begynd forfra på forsiden.',
  },
  slow: {
    heading: 'Det tog for lang tid',
    text: 'Forbindelsen var for langsom, så vi holdt op med at vente. Prøv igen.',
  },
  fault: {
    heading: 'Noget gik galt hos os',
    text: 'Fejlen er skrevet ned. Prøv igen om lidt; intet af det, der var gemt, er gået tabt.',
  },
} as const

/** A page without anything that could fail too. */
export function plainPage(kind: keyof typeof words): string {
  const { heading, text } = words[kind]
  return `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading} – Pejl</title>
<link rel="stylesheet" href="/assets/pejl.css">
<main id="indhold" class="container page-container"><h1>${heading}</h1><p>${text}</p><p><a href="/">Til forsiden</a></p></main>
</html>
`
}
