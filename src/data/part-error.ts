/** A file of the app itself that could not be had, or broke as it started. */
export class PartError extends Error {
  constructor(cause?: unknown) {
    super('Part of this wiki could not be loaded.', { cause })
  }
}
