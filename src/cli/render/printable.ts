// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const unsafe = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const anything = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/**
 * Text that is safe on a terminal, in one line. What comes from an account may hold anything, also sequences
 * that move the cursor or turn text around: control characters are shown as a replacement character, line
 * breaks and tabs as spaces.
 */
export function printable(text: string): string {
  // Nearly every text is fine as it is, and two replacements cost more than one look.
  if (!anything.test(text)) return text;
  return text.replaceAll(/[\n\r\t]+/g, ' ').replaceAll(unsafe, '\uFFFD');
}
