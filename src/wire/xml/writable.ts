/** What XML 1.0 cannot hold, not even as a reference: no client would read a document with it. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const EACH = new RegExp(UNWRITABLE, 'g');

/** Whether XML can hold a text. */
export function isWritable(text: string): boolean {
  return !UNWRITABLE.test(text);
}

/** The text with something else for each character that XML cannot hold. */
export function writable(text: string, instead = '\uFFFD'): string {
  return UNWRITABLE.test(text) ? text.replace(EACH, instead) : text;
}
