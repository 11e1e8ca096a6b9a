/** What we use of saxen (11.2.0), which comes without types of its own. */
declare module 'saxen' {
  type Decode = (text: string) => string

  export class Parser {
    on(
      event: 'openTag',
      tell: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode) => void,
    ): void
    on(event: 'closeTag', tell: (name: string) => void): void
    on(event: 'text', tell: (text: string, decode: Decode) => void): void
    on(event: 'cdata', tell: (text: string) => void): void
    on(event: 'error', tell: (fault: Error) => void): void
    parse(xml: string): void
  }
}
