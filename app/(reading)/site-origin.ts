/** The origin of the public site, `https://facts.example.org`. The server names it before Next is loaded. */
export const siteOrigin = (): string => new URL(process.env.AUTH_URL ?? 'http://localhost:3000').origin
