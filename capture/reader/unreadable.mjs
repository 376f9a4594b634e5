/** A document that cannot be read, with the kind of reason there is. */
export class Unreadable extends Error {
  constructor(kind) {
    super(kind)
    this.kind = kind
  }
}
