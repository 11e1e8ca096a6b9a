import { blocksOf, type MarkedBlock, type MarkedWords } from '@pejl/domain/items/light-marks.ts'

/** A text with light marks as it will look; its headings are below those of the page's sections. */
export function MarkedText({ text }: { readonly text: string }) {
  return (
    <div class="marked-text">
      {blocksOf(text).map((block, index) => (
        <Block key={`${index}-${block.kind}`} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { readonly block: MarkedBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4>
          <Words words={block.words} />
        </h4>
      )
    case 'paragraph':
      return (
        <p>
          {block.lines.map((words, index) => (
            <>
              {index === 0 ? null : <br />}
              <Words words={words} />
            </>
          ))}
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.points.map((words, index) => (
            <li key={`${index}-${words[0]?.text}`}>
              <Words words={words} />
            </li>
          ))}
        </ul>
      )
    case 'numbered':
      return (
        <ol start={block.from}>
          {block.points.map((words, index) => (
            <li key={`${index}-${words[0]?.text}`}>
              <Words words={words} />
            </li>
          ))}
        </ol>
      )
  }
}

function Words({ words }: { readonly words: readonly MarkedWords[] }) {
  return (
    <>
      {words.map(({ text, weight }, index) => {
        if (weight === 'strong') return <strong key={`${index}-${text}`}>{text}</strong>
        return weight === 'emphasis' ? <em key={`${index}-${text}`}>{text}</em> : text
      })}
    </>
  )
}
