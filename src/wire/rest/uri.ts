import { compiled } from '../compiled.ts';
import { Malformed } from '../error.ts';
import type { Operation } from '../operation.ts';
import { PathSegments } from '../path-segments.ts';
import { percentDecode, percentEncode, percentEncodePath } from '../percent.ts';
import { setKey } from '../record.ts';
import type { Fields } from '../record.ts';
import { scalarReader, scalarWriter } from '../scalar-text.ts';
import type { Member } from '../shape.ts';
import { bindingsOf, boundName } from './bindings.ts';

interface Label {
  readonly member: Member;
  readonly greedy: boolean;
}

interface Template {
  readonly segments: readonly (string | Label)[];
  /** The template's own query, as it stands there. */
  readonly query: string;
}

const templateOf: (operation: Operation) => Template = compiled((operation) => {
  const [path = '', query = ''] = operation.http.uri.split('?');
  const members = operation.input === undefined ? [] : bindingsOf(operation.input).uri;
  const segments = path
    .split('/')
    .slice(1)
    .map((segment) => {
      const label = /^\{(.+?)(\+?)\}$/.exec(segment);
      const member = members.find((candidate) => boundName(candidate) === label?.[1]);
      return member === undefined ? segment : { member, greedy: label?.[2] === '+' };
    });
  return { segments, query };
});

/** Fills a template's labels. Throws `Malformed` for one that is missing or empty: it would be another path. */
export function writeUri(operation: Operation, input: Readonly<Fields>): { path: string; query: string } {
  const { segments, query } = templateOf(operation);
  const path = segments.map((segment) => {
    if (typeof segment === 'string') return segment;
    const { member, greedy } = segment;
    const value = input[member.name];
    const { shape } = member;
    if (value === undefined || value === null || value === '' || isComposite(shape.kind))
      throw new Malformed(`no value for ${member.name}, which is part of the path`);
    const text =
      shape.kind === 'timestamp' || shape.kind === 'blob' ? writeScalar(member, value) : String(value);
    return greedy ? percentEncodePath(text) : percentEncode(text);
  });
  return { path: `/${path.join('/')}`, query };
}

/** Of the path that is read: one at a time. */
const given = new PathSegments();

/** Reads a path's labels back. */
export function readUri(operation: Operation, path: string, fields: Fields): void {
  given.read(path, path.indexOf('/') + 1);
  const { segments } = templateOf(operation);
  // What a greedy label takes beyond its own segment moves all that follow it.
  let moved = 0;
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || typeof segment === 'string') continue;
    const extra = segment.greedy ? Math.max(0, given.length - segments.length) : 0;
    const at = index + moved;
    const text = given.text(at, at + extra);
    moved += extra;
    const { shape, name } = segment.member;
    if (shape.kind === 'structure' || shape.kind === 'list' || shape.kind === 'map') continue;
    if (text !== '') setKey(fields, name, scalarReader(shape)(percentDecode(text)));
  }
}

function writeScalar({ shape, traits }: Member, value: unknown): string {
  if (shape.kind === 'structure' || shape.kind === 'list' || shape.kind === 'map') return '';
  return scalarWriter(shape, traits, 'iso8601')(value);
}

function isComposite(kind: string): boolean {
  return kind === 'structure' || kind === 'list' || kind === 'map';
}
