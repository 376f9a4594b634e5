/** The path on one line, without the secret of a link that opens by itself. */
export const forTheLog = (path: string): string =>
  encodeURI(path).replace(/^((?:\/(?:en|fr|ht))?\/(?:join|setup|opinion|challenge\/follow))\/.*/, '$1/…')
