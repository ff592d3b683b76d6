import type { Input } from '../../../action.ts';

/** One step of a transformer, as a request has it. */
export type Processor = Input<'logs', 'PutTransformer'>['transformerConfig'][number];

export type Fields = Record<string, unknown>;

/** An event on its way through a transformer. */
export interface LogRecord {
  /** As it was written: what parsers read unless they name a field. */
  readonly message: string;
  readonly fields: Fields;
  /** Whether a parser found something. */
  parsed: boolean;
  /** What `copyValue` finds under its names with `@`. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Epoch milliseconds: whose year a date has that names none. */
  readonly now: number;
}

/** A step, ready to be done. What it cannot be done with stays as it is. */
export type Step = (record: LogRecord) => void;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const own = (fields: Fields, name: string): boolean => Object.hasOwn(fields, name);

/** The fields that hold the last name of a path such as `store.book`, with that name. */
function holder(fields: Fields, path: string): { readonly at: Fields; readonly name: string } | undefined {
  const names = path.split('.');
  const name = names.pop() ?? '';
  let at = fields;
  for (const step of names) {
    const inner = own(at, step) ? at[step] : undefined;
    if (!isFields(inner)) return undefined;
    at = inner;
  }
  return { at, name };
}

export function readField(fields: Fields, path: string): unknown {
  const found = holder(fields, path);
  return found !== undefined && own(found.at, found.name) ? found.at[found.name] : undefined;
}

/** Sets a field, and makes what it lies in. What is there already stays unless it is to be overwritten. */
export function writeField(fields: Fields, path: string, value: unknown, overwrite: boolean): boolean {
  const names = path.split('.');
  const name = names.pop() ?? '';
  let at = fields;
  for (const step of names) {
    const inner = own(at, step) ? at[step] : undefined;
    if (inner !== undefined && !isFields(inner)) return false;
    const next = inner ?? {};
    if (inner === undefined) define(at, step, next);
    at = next;
  }
  if (!overwrite && own(at, name)) return false;
  define(at, name, value);
  return true;
}

/** Not by assignment: a log may have a field that is called `__proto__`. */
function define(at: Fields, name: string, value: unknown): void {
  Object.defineProperty(at, name, { value, writable: true, enumerable: true, configurable: true });
}

export function deleteField(fields: Fields, path: string): void {
  const found = holder(fields, path);
  if (found !== undefined) delete found.at[found.name];
}

/** The text that a parser reads: the message, or a field. */
export function sourceOf({ message, fields }: LogRecord, source = '@message'): string | undefined {
  const value = source === '@message' ? message : readField(fields, source);
  return typeof value === 'string' ? value : undefined;
}

/** Puts what a parser found under a field, or beside all that is there. */
export function addParsed(record: LogRecord, found: Fields, destination: string | undefined): void {
  record.parsed = true;
  if (destination !== undefined) writeField(record.fields, destination, found, true);
  else for (const [name, value] of Object.entries(found)) define(record.fields, name, value);
}
