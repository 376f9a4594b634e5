import { addresses, moved } from './app/addresses.mjs'

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // The server in front compresses and sets the security headers; Next only renders.
  compress: false,
  reactStrictMode: true,
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    // Loaded when somebody first asks for a picture or a citation, and too large or too native to be bundled.
    '@resvg/resvg-js',
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-csl',
    '@citation-js/plugin-ris',
    'wink-nlp',
    'wink-eng-lite-web-model',
    '@citation/csl-style-chicago-note-bibliography',
  ],
  // Metadata belongs in the head of the first bytes, for every reader, not only for known robots.
  htmlLimitedBots: /.*/,
  rewrites: async () => ({ beforeFiles: addresses, afterFiles: [], fallback: [] }),
  redirects: async () => moved,
  experimental: {
    // Each room has a frame of its own, so the page for what belongs to no room brings its own too.
    globalNotFound: true,
    // A pasted report may hold 2 MB of text; a refused form carries it once more, as what was typed before.
    serverActions: { bodySizeLimit: '12mb' },
  },
}
