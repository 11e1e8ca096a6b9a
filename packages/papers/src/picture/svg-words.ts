/** Gives a picture its title and description, in words that screen readers read; letters in it are outlines. */
export function withWords(svg: string, title: string, description: string): string {
  const words = `<title id="t">${escaped(title)}</title><desc id="d">${escaped(description)}</desc>`
  return svg.replace(/<svg ([^>]*)>/, `<svg $1 lang="da" role="img" aria-labelledby="t d">${words}`)
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
