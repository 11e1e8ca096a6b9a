import { join } from 'node:path'
import { loadPackage, readFonts, templateFolder } from './project-files.ts'

/** What we use of the Typst compiler's package for Node (0.7.0), which comes without types of its own. */
export interface Typst {
  compile(given: { readonly mainFilePath: string; readonly inputs: Readonly<Record<string, string>> }): {
    readonly result: TypstDocument | null
    hasError(): boolean
    takeError(): unknown
  }
  fetchDiagnostics(error: unknown): readonly { readonly message: string }[]
  query(document: TypstDocument, asked: { readonly selector: string; readonly field: string }): unknown
  pdf(document: TypstDocument, options: { readonly pdfStandard: string }): Buffer
  plainSvg(document: TypstDocument): string
  mapShadow(path: string, content: Buffer): void
  unmapShadow(path: string): void
  evictCache(age: number): void
}

export interface TypstDocument {
  readonly numOfPages: number
}

interface TypstPackage {
  readonly NodeCompiler: {
    create(options: {
      readonly workspace: string
      readonly fontArgs: readonly [{ readonly fontBlobs: readonly Buffer[] }]
    }): Typst
  }
}

/** The compiler with our fonts and templates; nothing on a platform for which it is not made. */
export function openTypst(): Typst | undefined {
  const found = packageForHere()
  return found?.NodeCompiler.create({ workspace: templateFolder, fontArgs: [{ fontBlobs: readFonts() }] })
}

/** The template's path in the way the compiler takes it. */
export const templatePath = (name: string): string => join(templateFolder, `${name}.typ`)

function packageForHere(): TypstPackage | undefined {
  const libraries =
    process.platform === 'linux' ? ['-gnu', '-musl'] : process.platform === 'win32' ? ['-msvc'] : ['']
  for (const library of libraries) {
    try {
      const name = `@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}${library}`
      return loadPackage(name) as TypstPackage // its main is the compiler
    } catch {
      // made for another C library, or not for this machine
    }
  }
  return undefined
}
