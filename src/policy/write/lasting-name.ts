/** What names have that are made of content, time or chance: a digest, a UUID, the number of a lease, a moment. */
const passing =
  /(?:[0-9a-f]{2}\/)?\b[0-9a-f]{64}\b|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{16}\b|\b\d{8}T\d{6}(?:\.\d+)?Z/g;

/**
 * The ARN of an object with `*` for what its key has of content or time: the next time it is called otherwise.
 * Of other resources nothing is passing: they are there already, or their service says by which ARN they are made.
 */
export function lastingName(arn: string): string {
  return arn.startsWith('arn:aws:s3:::') ? arn.replaceAll(passing, '*').replaceAll(/\*(?:-\*)+/g, '*') : arn;
}
