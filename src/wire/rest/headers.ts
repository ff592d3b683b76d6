import { Malformed } from '../error.ts';
import { compiled } from '../compiled.ts';
import { fieldsOf, listOf, setKey } from '../record.ts';
import type { Fields } from '../record.ts';
import { readBase64, scalarReader, scalarWriter, writeBase64 } from '../scalar-text.ts';
import type { Member, Reference, StructureShape } from '../shape.ts';
import { bindingsOf, boundName } from './bindings.ts';

/** A member with the name of its header in lower case. */
interface Named {
  readonly header: string;
  readonly name: string;
  readonly member: Member;
  /** What is text in a message and in its member alike. */
  readonly plain: boolean;
}

const namedOf = compiled((shape: StructureShape): readonly Named[] =>
  bindingsOf(shape).headers.map((member) => ({
    header: boundName(member).toLowerCase(),
    name: member.name,
    member,
    plain: member.shape.kind === 'string' && member.traits.jsonvalue !== true,
  })),
);

/** The same by name: a message has far fewer headers than an action of S3 may have. */
const byHeader = compiled(
  (shape: StructureShape): ReadonlyMap<string, Named> =>
    new Map(namedOf(shape).map((named) => [named.header, named])),
);

/** Whether an answer says its type by a member of its own. */
export const tellsType: (shape: StructureShape) => boolean = compiled((shape) =>
  namedOf(shape).some(({ header }) => header === 'content-type'),
);

/** The members of headers as headers, names in lower case, behind those that are there. */
export function writeHeaders(
  shape: StructureShape,
  value: Readonly<Fields>,
  headers: Record<string, string> = {},
): Record<string, string> {
  for (const { header, name, member, plain } of namedOf(shape)) {
    const part = value[name];
    if (part === undefined || part === null) continue;
    headers[header] = safe(plain && typeof part === 'string' ? part : writeValue(member, part));
  }
  for (const member of bindingsOf(shape).prefixed) {
    const part = value[member.name];
    if (part === undefined || part === null) continue;
    const prefix = boundName(member).toLowerCase();
    for (const [key, text] of Object.entries(fieldsOf(part)))
      headers[prefix + key.toLowerCase()] = safe(String(text));
  }
  return headers;
}

/** A header ends where its line does: what would begin another is refused. */
function safe(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0d || code === 0x0a || code === 0) throw new Malformed('a header cannot hold line breaks');
  }
  return text;
}

function writeValue({ shape, traits }: Reference, value: unknown): string {
  if (shape.kind === 'list')
    return listOf(value)
      .map((item) => quoted(writeValue(shape.item, item)))
      .join(', ');
  if (shape.kind === 'structure' || shape.kind === 'map') return '';
  if (traits.jsonvalue === true)
    return writeBase64(typeof value === 'string' ? value : JSON.stringify(value));
  return scalarWriter(shape, traits, 'rfc822')(value);
}

/** An item with a comma or a quote in it would fall apart. */
function quoted(item: string): string {
  return /[",]/.test(item) ? `"${item.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : item;
}

/** Reads headers into members. */
export function readHeaders(
  shape: StructureShape,
  headers: Readonly<Record<string, string>>,
  fields: Fields,
): void {
  const members = byHeader(shape);
  for (const header in headers) {
    const named = members.get(header);
    if (named === undefined) continue;
    const text = headers[header] ?? '';
    const value = named.plain ? text : readNamed(named.member, header, text);
    if (value !== undefined) fields[named.name] = value;
  }
  for (const member of bindingsOf(shape).prefixed) readPrefixed(member, headers, fields);
}

/** What cannot be read is told with the header's name. */
function readNamed(member: Member, name: string, text: string): unknown {
  try {
    return readValue(member, text);
  } catch (error) {
    throw error instanceof Malformed ? new Malformed(error.message, error.found, name) : error;
  }
}

function readPrefixed(member: Member, headers: Readonly<Record<string, string>>, fields: Fields): void {
  const prefix = boundName(member).toLowerCase();
  let found: Fields | undefined;
  for (const name in headers) {
    if (name.startsWith(prefix) && name.length > prefix.length)
      setKey((found ??= {}), name.slice(prefix.length), headers[name]);
  }
  if (found !== undefined) fields[member.name] = found;
}

function readValue({ shape, traits }: Reference, text: string): unknown {
  if (shape.kind === 'list') return splitList(text, shape.item).map((item) => readValue(shape.item, item));
  if (shape.kind === 'structure' || shape.kind === 'map') return undefined;
  if (traits.jsonvalue === true) return Buffer.from(readBase64(text)).toString('utf8');
  return text === '' && shape.kind !== 'string' ? undefined : scalarReader(shape)(text);
}

const ITEM = /\s*(?:"((?:[^"\\]|\\.)*)"|([^,]*))\s*(?:,|$)/g;
const DATE_ITEM = /\s*()([^,]*,[^,]*)\s*(?:,|$)/g;

/** The items of a list, commas within quotes and HTTP dates respected. */
function splitList(text: string, item: Reference): string[] {
  if (text === '') return [];
  const pattern = item.shape.kind === 'timestamp' && /^[A-Z]/.test(text) ? DATE_ITEM : ITEM;
  const items: string[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) break;
    items.push(match[1]?.replaceAll(/\\(.)/g, '$1') || (match[2] ?? '').trim());
  }
  return items;
}
