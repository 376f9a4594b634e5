/** A font file, imported for the address it is served at. */
declare module '*.woff2' {
  const address: string
  // biome-ignore lint/style/noDefaultExport: what the bundler hands out for a file is its default export.
  export default address
}
