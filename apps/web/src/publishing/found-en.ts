import type { FoundTexts } from './found-da.ts'

export const foundEn: FoundTexts = {
  names: {
    cpr: 'Looks like a CPR number',
    phone: 'Telephone number',
    email: 'E-mail address',
    address: 'Address',
    person: 'Looks like a private person’s name',
    member: 'Name of a member of a committee that names nobody',
    'closed-title': 'Words from something closed',
    unread: 'Pejl cannot read it',
    property: 'Properties of the file',
    location: 'The place where the picture was taken',
    comment: 'Comment in the file',
    'tracked-change': 'Tracked change in the file',
    'hidden-text': 'Hidden text in the file',
    'covered-text': 'Text under a box or a picture',
    'same-colour-text': 'Text in the colour of its background',
    'outside-text': 'Text outside what is seen',
    'tiny-text': 'Text too small to be seen',
    'unapplied-redaction': 'Redaction that was not applied',
    'earlier-version': 'Text from an earlier version of the file',
    annotation: 'Note in the file',
    'hidden-field': 'Hidden field of a form',
    'hidden-layer': 'Layer that is off',
    'hidden-sheet': 'Hidden sheet',
    'hidden-cells': 'Hidden rows, columns or cells',
    'hidden-name': 'Hidden name in the workbook',
    'hidden-slide': 'Hidden slide',
    'speaker-notes': 'Speaker’s notes',
    'kept-data': 'Data kept in the file',
    'embedded-file': 'File inside the file',
    script: 'Program in the file',
  },
  whys: {
    cpr: 'A CPR number may hardly ever be published.',
    phone:
      'A private person’s number may not be published without a reason. An employee’s or a company’s mostly may.',
    email:
      'A private person’s address may not be published without a reason. An employee’s or a company’s mostly may.',
    address:
      'An address can tell whom the matter is about. The place that the matter is about may mostly be named.',
    person:
      'Citizens’ names may not be published without a reason. Those of politicians, managers and associations mostly may.',
    member: 'The committee does not name its members.',
    'closed-title': 'The words are from a closed item or attachment and can tell what it is about.',
    unread: 'It can hold something that may not be published, and Pejl has not looked.',
    property: 'Everybody can see who wrote the file, and what it was called.',
    location: 'The picture tells within a few metres where it was taken: perhaps at a citizen’s home.',
    comment: 'Comments go with the file, shown or not.',
    'tracked-change': 'What was deleted can be read by anybody who opens the file and shows changes.',
    'hidden-text': 'The text is not shown, but can be selected, copied and searched for.',
    'covered-text':
      'A box hides the text from the eye only: it can be selected and copied, and search engines read it.',
    'same-colour-text': 'The text cannot be seen, but it can be selected, copied and searched for.',
    'outside-text': 'The text is cut off or lies beside the page, but goes with the file.',
    'tiny-text': 'The text can be enlarged and read.',
    'unapplied-redaction': 'The place is only marked for redaction. The words are still there.',
    'earlier-version': 'The file was changed, but what was before is still in it and can be had.',
    annotation: 'Notes go with the file, and everybody can read them.',
    'hidden-field': 'Fields that are not shown go with the file, with what they were filled in with.',
    'hidden-layer': 'Anybody who opens the file can turn a layer on.',
    'hidden-sheet': 'A hidden sheet can be shown in two clicks.',
    'hidden-cells': 'Anybody can show hidden rows and columns.',
    'hidden-name': 'Names can tell what was in the file, and where it was kept.',
    'hidden-slide': 'A hidden slide is not presented, but can be read in the file.',
    'speaker-notes': 'Notes for the speaker go with the file.',
    'kept-data': 'The file keeps data it was made from or filled in with, shown or not.',
    'embedded-file': 'Anybody can open the file, with what is not shown of it.',
    script: 'A program in the file can do something when it is opened. The public does not need it.',
  },
  mendings: {
    text: 'Edit the text of the item.',
    source: 'Take it out of the document the file was made from, and attach a new version.',
    'pdf-covered':
      'Delete the words in the document the PDF was made from, and make the PDF anew. The redaction tool of a PDF program removes them, too; a drawn box does not.',
    'pdf-redact': 'Open the file in the PDF program, apply the redaction, and save.',
    'pdf-clean': 'Remove it in the PDF program (“Remove hidden information”), or make the PDF anew.',
    'pdf-versions':
      'Make the PDF anew, or use “Save as” in the PDF program: earlier versions do not follow then.',
    'word-changes':
      'In Word under Review: accept or reject all changes, delete all comments, and save. Or attach the document as PDF.',
    'sheet-hidden':
      'Show it in Excel and delete what may not be published. Or attach what is to be seen as PDF.',
    'slides-hidden': 'Delete it in PowerPoint, or attach the shown slides as PDF without notes.',
    'office-clean':
      'In Word, Excel and PowerPoint under File, Info: “Inspect Document”, and remove what it finds. Or attach it as PDF.',
    'open-clean':
      'In LibreOffice: reset the properties under File, Properties; accept tracked changes; delete comments and what is hidden. Or export as PDF.',
    'picture-clean':
      'In Windows: right-click the picture, Properties, Details, “Remove Properties and Personal Information”. Insert it anew if it is in a document.',
    look: 'Open the file, look it through, and answer when you have seen it.',
    convert:
      'Save it as PDF, docx, xlsx or pptx without a password, so that Pejl can read it. Or look it through yourself.',
  },
  unread: {
    picture: 'A picture: the check does not read words in pictures.',
    'scanned-pages': 'The pages are pictures or drawn letters without words that can be read.',
    'pictures-inside': 'There are pictures in the file: the check does not read words in them.',
    locked: 'The file is locked with a password.',
    broken: 'The file is broken or empty.',
    'too-large': 'There is more than the check can look through.',
    'too-slow': 'Looking it through took too long.',
    'old-office': 'A file of an old format (doc, xls, ppt).',
    mail: 'A kept e-mail: what it brings is packed.',
    unknown: 'A kind of file Pejl does not know.',
  },
  place: (place) => {
    if (place.kind === 'page') return `page ${place.pages}`
    if (place.kind === 'slide') return `slide ${place.slide}`
    if (place.kind === 'sheet') return `sheet “${place.sheet}”${place.cells ? `, ${place.cells}` : ''}`
    if (place.kind === 'inside') return `in “${place.name}”`
    return { header: 'header', footer: 'footer', note: 'footnote' }[place.margin]
  },
  hidden: (kind) => foundEn.names[kind].toLowerCase(),
  properties: {
    LastModifiedBy: 'Last saved by',
    PrintedBy: 'Printed by',
    SerialNumber: 'Number of the camera',
  },
  mend: 'How to mend it:',
}
