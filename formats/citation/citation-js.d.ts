// The part of citation-js that we use; it brings no types of its own.
declare module '@citation-js/core' {
  type Register = { add(name: string, value: string): void; has(name: string): boolean }
  export const plugins: {
    config: {
      get(name: '@csl'): { templates: Register }
      get(name: '@bibtex'): { format: { asciiOnly: boolean } }
    }
    input: {
      chain(text: string, options: { forceType: string; generateGraph: false }): Record<string, unknown>[]
    }
    output: { format(format: string, items: readonly object[], options?: object): unknown }
  }
}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
