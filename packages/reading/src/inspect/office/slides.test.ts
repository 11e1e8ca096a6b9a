import { expect, it } from 'vitest'
import { inspectFile } from '../inspect-file.ts'
import { officeFile } from '../testing/office-file.ts'

const shape = (text: string, more = '', place = '<a:off x="100" y="100"/><a:ext cx="100" cy="100"/>') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="1" name="x" ${more}/></p:nvSpPr><p:spPr><a:xfrm>${place}</a:xfrm></p:spPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`

it('reads slides, and finds hidden ones, notes, comments and what lies beside the slide', async () => {
  const file = officeFile({
    'ppt/presentation.xml':
      '<p:presentation><p:sldIdLst><p:sldId id="256" r:id="rId2"/><p:sldId r:id="rId1" id="257"/></p:sldIdLst><p:sldSz cx="9000" cy="6000"/></p:presentation>',
    'ppt/_rels/presentation.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="slide" Target="slides/slide1.xml"/><Relationship Id="rId2" Type="slide" Target="slides/slide2.xml"/></Relationships>',
    'ppt/slides/slide1.xml': `<p:sld show="0"><p:cSld>${shape('Gemt dias')}</p:cSld></p:sld>`,
    'ppt/slides/slide2.xml': `<p:sld><p:cSld>${shape('Det viste')}${shape('Ved siden af', '', '<a:off x="9500" y="0"/><a:ext cx="100" cy="100"/>')}${shape('Slået fra', 'hidden="1"')}</p:cSld></p:sld>`,
    'ppt/slides/_rels/slide2.xml.rels':
      '<Relationships><Relationship Id="a" Type="notesSlide" Target="../notesSlides/notesSlide1.xml"/><Relationship Id="b" Type="comments" Target="../comments/comment1.xml"/></Relationships>',
    'ppt/notesSlides/notesSlide1.xml': `<p:notes><p:cSld>${shape('Sig ikke, at Bo Holm har klaget')}</p:cSld></p:notes>`,
    'ppt/comments/comment1.xml':
      '<p:cmLst><p:cm authorId="0"><p:text>Er det rigtigt?</p:text></p:cm></p:cmLst>',
  })
  const { kind, parts, hidden, unread } = await inspectFile(file)
  const at = { kind: 'slide', slide: 1 }

  expect({ kind, unread }).toEqual({ kind: 'slides', unread: [] })
  expect(parts).toEqual([{ at, text: 'Det viste\n' }])
  expect(hidden).toEqual([
    { kind: 'outside-text', text: 'Ved siden af', at },
    { kind: 'hidden-text', text: 'Slået fra', at },
    { kind: 'speaker-notes', text: 'Sig ikke, at Bo Holm har klaget', at },
    { kind: 'comment', text: 'Er det rigtigt?', at },
    { kind: 'hidden-slide', text: 'Gemt dias\n', at: { kind: 'slide', slide: 2 } },
  ])
})
