export const JSON_TYPE = 'application/json'
export const CSV = 'text/csv; charset=utf-8; header=present'
export const ZIP = 'application/zip'

/** A value as a file of JSON that people can read. */
export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
