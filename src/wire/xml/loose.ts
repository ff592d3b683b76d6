import { isFields } from '../record.ts';
import type { Fields } from '../record.ts';
import { writeBase64 } from '../scalar-text.ts';
import { writeTimestamp } from '../timestamp.ts';
import type { XmlCursor } from './cursor.ts';
import { escapeXml } from './escape.ts';

/** Writes members by their own names, without a shape: the further members of errors. */
export function writeLooseXml(fields: Readonly<Fields>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      if (Array.isArray(value))
        return `<${name}>${value.map((item) => `<member>${text(item)}</member>`).join('')}</${name}>`;
      return `<${name}>${text(value)}</${name}>`;
    })
    .join('');
}

function text(value: unknown): string {
  if (value instanceof Date) return writeTimestamp(value, 'iso8601');
  if (value instanceof Uint8Array) return writeBase64(value);
  return isFields(value) ? writeLooseXml(value) : escapeXml(String(value));
}

/** Reads the children of the open element as texts; those with children of their own are passed over. */
export function readLooseXml(cursor: XmlCursor): Record<string, string> {
  const fields: Record<string, string> = {};
  for (let name = cursor.child(); name !== undefined; name = cursor.child()) {
    const value = cursor.textOrSkip();
    if (value !== undefined && name !== '__proto__') fields[name] = value;
  }
  return fields;
}
