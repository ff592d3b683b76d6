/** EC2 adds hundreds of letters that only `DecodeAuthorizationMessage` reads; what is refused, and why, stands before. */
const encoded = /\s*Encoded authorization failure message: [\w-]+/;

/** A sentence of AWS without what no person reads. JSON and `--debug` keep it. */
export function readable(message: string): string {
  return message.replace(encoded, '');
}
