/** A response whose status says that all went well holds an error. */
export class EmbeddedError extends Error {
  constructor() {
    super('an error stands in the place of the answer');
    this.name = 'EmbeddedError';
  }
}
