import { compiled } from '../compiled.ts';
import { setKey } from '../record.ts';
import type { Fields } from '../record.ts';
import { scalarReader } from '../scalar-text.ts';
import type { MapShape, Member, Reference, Shape, StructureShape } from '../shape.ts';
import type { XmlCursor } from './cursor.ts';
import { isFlat, itemElement, memberElement, ownName } from './name.ts';

/** Reads the open element, which it leaves. */
export type ElementReader = (cursor: XmlCursor) => unknown;
type FieldReader = (cursor: XmlCursor, fields: Fields) => void;

/** Reads the inside of a structure's element into `fields`; elements that it does not know are passed over. */
export type ContentReader = (cursor: XmlCursor, fields: Fields) => void;

/** Compiles a structure into a reader of its element. */
export const contentReader: (shape: StructureShape) => ContentReader = compiled((shape) => {
  const readers = new Map<string, FieldReader>();
  for (const member of shape.members) {
    if (member.traits.location !== undefined || member.traits.xmlAttribute !== undefined) continue;
    let read: FieldReader | undefined;
    readers.set(memberElement(member), (cursor, fields) => (read ??= fieldReader(member))(cursor, fields));
  }
  return (cursor, fields) => {
    for (let name = cursor.child(); name !== undefined; name = cursor.child()) {
      const read = readers.get(name);
      if (read === undefined) cursor.skip();
      else read(cursor, fields);
    }
  };
});

const attributesOf = compiled((shape: StructureShape) =>
  shape.members.filter((member) => member.traits.xmlAttribute === true),
);

/** Compiles any shape into a reader of its element. */
export const elementReader: (shape: Shape) => ElementReader = compiled((shape) => {
  if (shape.kind === 'structure') return (cursor) => readStructure(shape, cursor);
  if (shape.kind === 'list') {
    const name = itemElement(shape);
    const read = elementReader(shape.item.shape);
    return (cursor) => {
      const items: unknown[] = [];
      for (let child = cursor.child(); child !== undefined; child = cursor.child()) {
        if (child === name) items.push(read(cursor));
        else cursor.skip();
      }
      return items;
    };
  }
  if (shape.kind === 'map') {
    const readEntry = entryReader(shape);
    return (cursor) => {
      const entries: Fields = {};
      for (let child = cursor.child(); child !== undefined; child = cursor.child()) {
        if (child === 'entry') readEntry(cursor, entries);
        else cursor.skip();
      }
      return entries;
    };
  }
  const read = scalarReader(shape);
  const keepsEmpty = shape.kind === 'string' || shape.kind === 'blob' || shape.kind === 'character';
  // An empty element is no number, boolean or time: it says that there is none.
  return (cursor) => {
    const text = cursor.value();
    return text === '' && !keepsEmpty ? undefined : read(text);
  };
});

function readStructure(shape: StructureShape, cursor: XmlCursor): Fields {
  const fields: Fields = {};
  for (const member of attributesOf(shape)) {
    const value = cursor.attribute(attributeName(member));
    if (value !== undefined) fields[member.name] = value;
  }
  contentReader(shape)(cursor, fields);
  return fields;
}

function attributeName(member: Member): string {
  const name = ownName(member) ?? member.name;
  return name.slice(name.indexOf(':') + 1);
}

function fieldReader(member: Member): FieldReader {
  const { shape, name } = member;
  if (shape.kind === 'list' && isFlat(member)) {
    const read = elementReader(shape.item.shape);
    return (cursor, fields) => {
      const items = fields[name];
      if (Array.isArray(items)) items.push(read(cursor));
      else fields[name] = [read(cursor)];
    };
  }
  if (shape.kind === 'map' && isFlat(member)) return flatMapReader(shape, name);
  const read = elementReader(shape);
  return (cursor, fields) => {
    const value = read(cursor);
    if (value !== undefined) fields[name] = value;
  };
}

function flatMapReader(shape: MapShape, name: string): FieldReader {
  const readEntry = entryReader(shape);
  const made = new WeakMap<Fields, Fields>();
  return (cursor, fields) => {
    let entries = made.get(fields);
    if (entries === undefined) {
      entries = {};
      made.set(fields, entries);
      fields[name] = entries;
    }
    readEntry(cursor, entries);
  };
}

function entryReader(shape: MapShape): (cursor: XmlCursor, entries: Fields) => void {
  const keyName = ownName(shape.key) ?? 'key';
  const valueName = ownName(shape.value) ?? 'value';
  const reference: Reference = shape.value;
  return (cursor, entries) => {
    let key: string | undefined;
    let value: unknown;
    for (let child = cursor.child(); child !== undefined; child = cursor.child()) {
      if (child === keyName) key = cursor.value();
      else if (child === valueName) value = elementReader(reference.shape)(cursor);
      else cursor.skip();
    }
    if (key !== undefined) setKey(entries, key, value);
  };
}
