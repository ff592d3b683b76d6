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

const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));|&/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its references resolved, or undefined when one is not XML's own: entities are never defined here. */
export function unescapeXml(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let good = true;
  const resolved = text.replace(REFERENCE, (_all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? '';
    const code = hex === undefined ? Number(decimal ?? '-1') : Number.parseInt(hex, 16);
    if (code >= 0 && code <= 0x10_ff_ff) return String.fromCodePoint(code);
    good = false;
    return '';
  });
  return good ? resolved : undefined;
}
