import { compiled } from '../compiled.ts';
import { isFields, setKey } from '../record.ts';
import type { Fields } from '../record.ts';
import { scalarReader } from '../scalar-text.ts';
import type { MapShape, Member, Reference, ScalarShape, Shape, StructureShape } from '../shape.ts';
import type { PlainElement, XmlCursor } from './cursor.ts';
import { plainElement } from './cursor.ts';
import { isFlat, itemElement, memberElement, ownName } from './name.ts';

/** Reads the open element, which it leaves. */
export type ElementReader = (cursor: XmlCursor) => unknown;
/** The same for one element of several that make up a member; `before` is what the earlier ones made. */
type PartReader = (cursor: XmlCursor, before: unknown) => unknown;

/** Reads the inside of a structure's element into `fields`; elements that it does not know are passed over. */
export type ContentReader = (cursor: XmlCursor, fields: Fields) => void;

/** A member of a structure, as its elements are met. */
interface Field extends PlainElement {
  readonly member: Member;
  /** What makes a value of the element's text; undefined when there is more in it than text. */
  readonly fromText: ((text: string) => unknown) | undefined;
  /** Whether several elements make up the member. */
  readonly flat: boolean;
  /** Compiled when first met: most answers use few of a structure's members. */
  read: PartReader | undefined;
  /** The field that followed this one the last time, and likely does again. */
  next: Field | undefined;
}

/** Compiles a structure into a reader of its element. */
export const contentReader: (shape: StructureShape) => ContentReader = compiled((shape) => {
  const members = new Map(
    shape.members
      .filter(({ traits }) => traits.location === undefined && traits.xmlAttribute === undefined)
      .map((member) => [memberElement(member), member]),
  );
  const fields = new Map<string, Field>();
  const fieldOf = (name: string): Field | undefined => {
    const known = fields.get(name);
    const member = members.get(name);
    if (known !== undefined || member === undefined) return known;
    const field = fieldOfMember(name, member);
    fields.set(name, field);
    return field;
  };
  let first: Field | undefined;
  return (cursor, values) => {
    let last: Field | undefined;
    let field = first;
    for (;;) {
      if (field?.fromText !== undefined) {
        const text = cursor.textOf(field);
        if (text !== undefined) {
          const value = field.fromText(text);
          if (value !== undefined) values[field.member.name] = value;
          last = field;
          field = field.next;
          continue;
        }
      }
      if (field === undefined || !cursor.opens(field)) {
        const name = cursor.child();
        if (name === undefined) return;
        field = fieldOf(name);
        if (field === undefined) {
          cursor.skip();
          continue;
        }
        if (last === undefined) first = field;
        else last.next = field;
      }
      const { name } = field.member;
      field.read ??= partReader(field.member);
      const value = field.read(cursor, field.flat ? values[name] : undefined);
      if (value !== undefined) values[name] = value;
      last = field;
      field = field.next;
    }
  };
});

function fieldOfMember(name: string, member: Member): Field {
  const { shape } = member;
  const isScalar = shape.kind !== 'structure' && shape.kind !== 'list' && shape.kind !== 'map';
  return {
    ...plainElement(name),
    member,
    fromText: isScalar ? textReader(shape) : undefined,
    flat: !isScalar && isFlat(member),
    read: undefined,
    next: undefined,
  };
}

/** Compiles any shape into a reader of its element. */
export const elementReader: (shape: Shape) => ElementReader = compiled((shape) => {
  if (shape.kind === 'structure') return structureReader(shape);
  if (shape.kind === 'list') {
    const element = plainElement(itemElement(shape));
    const read = elementReader(shape.item.shape);
    return (cursor) => {
      const items: unknown[] = [];
      for (;;) {
        const child = cursor.opens(element) ? element.name : cursor.child();
        if (child === undefined) return items;
        if (child === element.name) items.push(read(cursor));
        else cursor.skip();
      }
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
  const read = textReader(shape);
  return (cursor) => read(cursor.value());
});

/** An empty element is no number, boolean or time: it says that there is none. */
function textReader(shape: ScalarShape): (text: string) => unknown {
  const read = scalarReader(shape);
  const keepsEmpty = shape.kind === 'string' || shape.kind === 'blob' || shape.kind === 'character';
  return keepsEmpty ? read : (text) => (text === '' ? undefined : read(text));
}

function structureReader(shape: StructureShape): (cursor: XmlCursor) => Fields {
  const attributes = shape.members.filter(({ traits }) => traits.xmlAttribute === true);
  const readContent = contentReader(shape);
  return (cursor) => {
    const fields: Fields = {};
    for (const member of attributes) {
      const value = cursor.attribute(attributeName(member));
      if (value !== undefined) fields[member.name] = value;
    }
    readContent(cursor, fields);
    return fields;
  };
}

function attributeName(member: Member): string {
  const name = ownName(member) ?? member.name;
  return name.slice(name.indexOf(':') + 1);
}

function partReader(member: Member): PartReader {
  const { shape } = member;
  if (shape.kind === 'list' && isFlat(member)) {
    const read = elementReader(shape.item.shape);
    return (cursor, before) => {
      const items: unknown[] = Array.isArray(before) ? before : [];
      items.push(read(cursor));
      return items;
    };
  }
  if (shape.kind !== 'map' || !isFlat(member)) return elementReader(shape);
  const readEntry = entryReader(shape);
  return (cursor, before) => {
    const entries: Fields = isFields(before) ? before : {};
    readEntry(cursor, entries);
    return entries;
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
