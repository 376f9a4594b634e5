const OWN = /^(\/(?:en|fr|ht))?\/(desk|sign-in|join|setup|opinion|challenge|api)(\/|$)/
const SCRIPTED = /^(\/(?:en|fr|ht))?\/(desk|sign-in|join|setup|opinion|api)(\/|$)/

/** Whether what is at `path` belongs to one person and may be kept by nobody. */
export const isPrivate = (path: string): boolean => OWN.test(path)

/** What Next built beforehand: styles, faces, scripts. */
export const isBuilt = (path: string): boolean => path.startsWith('/_next/')

/** Whether a page is for any reader, and complete without script and without knowing who reads it. */
export const isReading = (path: string): boolean => !SCRIPTED.test(path) && !isBuilt(path)

/** Whether an answer depends on what is asked for beside the address, so that it is nobody else's. */
export const isNegotiated = (path: string): boolean => path.startsWith('/timegate/')
