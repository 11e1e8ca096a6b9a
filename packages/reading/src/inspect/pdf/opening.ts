/** How pdf.js is to open a file that nobody trusts, here where nothing is drawn. */
export const openingOf = (bytes: Uint8Array) => ({
  // pdf.js takes the bytes it is given away
  data: new Uint8Array(bytes),
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  // a picture larger than this is not unpacked
  maxImageSize: 60_000_000,
  verbosity: 0,
})
