const beyond = /[^\0-\u007f]/g;

/**
 * Code with each sign beyond ASCII written as an escape. One such sign makes V8 keep the whole file in two bytes a
 * character: twice the memory to fill at a start, a slower decoding, and its collector runs the sooner. In strings,
 * templates and regular expressions an escape means the same; a minified file has them nowhere else.
 */
export function asciiOnly(code: string): string {
  return code.replaceAll(beyond, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
