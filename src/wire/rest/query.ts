import { compiled } from '../compiled.ts';
import { Malformed } from '../error.ts';
import { formPairs, percentEncode } from '../percent.ts';
import { fieldsOf, listOf, setKey } from '../record.ts';
import type { Fields } from '../record.ts';
import { scalarReader, scalarWriter } from '../scalar-text.ts';
import type { Member, Reference, StructureShape } from '../shape.ts';
import { bindingsOf, boundName } from './bindings.ts';

/** Adds the members of the query string to what the template has there. */
export function writeQuery(shape: StructureShape, input: Readonly<Fields>, own: string): string {
  const parts = own === '' ? [] : [own];
  for (const member of bindingsOf(shape).query) {
    const value = input[member.name];
    if (value !== undefined && value !== null) addTo(parts, boundName(member), member, value);
  }
  return parts.join('&');
}

function addTo(parts: string[], name: string, reference: Reference, value: unknown): void {
  const { shape, traits } = reference;
  if (shape.kind === 'list') {
    for (const item of listOf(value)) addTo(parts, name, shape.item, item);
  } else if (shape.kind === 'map') {
    for (const [key, item] of Object.entries(fieldsOf(value))) addTo(parts, key, shape.value, item);
  } else if (shape.kind !== 'structure') {
    parts.push(`${percentEncode(name)}=${percentEncode(scalarWriter(shape, traits, 'iso8601')(value))}`);
  }
}

/** Names of the query string that some member has; a map takes the rest. */
const namesOf = compiled((shape: StructureShape) => new Set(bindingsOf(shape).query.map(boundName)));

export function readQuery(shape: StructureShape, query: string, fields: Fields): void {
  const { query: members } = bindingsOf(shape);
  if (members.length === 0) return;
  const given = new Map<string, string[]>();
  for (const [name, value] of formPairs(query)) {
    const values = given.get(name);
    if (values === undefined) given.set(name, [value]);
    else values.push(value);
  }
  for (const member of members) {
    const value = readMember(member, given, namesOf(shape));
    if (value !== undefined) fields[member.name] = value;
  }
}

function readMember(
  member: Member,
  given: ReadonlyMap<string, readonly string[]>,
  bound: ReadonlySet<string>,
): unknown {
  const { shape } = member;
  if (shape.kind === 'structure') return undefined;
  if (shape.kind === 'map') {
    const entries: Fields = {};
    for (const [name, values] of given)
      if (!bound.has(name)) setKey(entries, name, readValues(shape.value, values));
    return Object.keys(entries).length === 0 ? undefined : entries;
  }
  const name = boundName(member);
  const values = given.get(name);
  if (values === undefined) return undefined;
  try {
    return readValues(member, values);
  } catch (error) {
    throw error instanceof Malformed ? new Malformed(error.message, error.found, name) : error;
  }
}

function readValues({ shape }: Reference, values: readonly string[]): unknown {
  if (shape.kind === 'list') return values.map((value) => readValues(shape.item, [value]));
  const [value = ''] = values;
  if (shape.kind === 'structure' || shape.kind === 'map') return undefined;
  // `?marker=` says nothing of a number; of a text it says that it is empty.
  return value === '' && shape.kind !== 'string' ? undefined : scalarReader(shape)(value);
}
