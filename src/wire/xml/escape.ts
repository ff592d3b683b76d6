// Exactly the characters that XML 1.0 forbids or that a parser would change.
// oxlint-disable-next-line no-control-regex
const SPECIAL = /[&<>"\u0000-\u0008\u000b-\u001f\u0085\u2028\ufffe\uffff]/;
const EACH = new RegExp(SPECIAL, 'g');

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it stands in an element or attribute. Characters that XML would lose or forbid are written as
 * references, as AWS does: a key of S3 may hold any of them.
 */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH, reference) : text;
}

function reference(character: string): string {
  return NAMED[character] ?? `&#x${character.charCodeAt(0).toString(16)};`;
}

const NUMBER = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/;
const ENTITIES = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
]);

/** Text with its references resolved, or undefined when one is not XML's own: entities are never defined here. */
export function unescapeXml(text: string): string | undefined {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let resolved = '';
  let from = 0;
  // A list has two references for each object; to look for them by an expression takes twice as long.
  for (; at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    const name = text.slice(at + 1, end < 0 ? at : end);
    const character = ENTITIES.get(name) ?? numbered(name);
    if (character === undefined) return undefined;
    resolved += text.slice(from, at) + character;
    from = end + 1;
  }
  return resolved + text.slice(from);
}

function numbered(name: string): string | undefined {
  const [, hex, decimal] = NUMBER.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal ?? '-1') : Number.parseInt(hex, 16);
  return code >= 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}
