import { invalidParameter } from '../errors.ts';
import type { Extracted, Pattern } from './matches.ts';
import { Scanner } from './scanner.ts';
import { compileComparison } from './value-test.ts';

interface Field {
  /** Undefined for a field without a name. */
  readonly name: string | undefined;
  readonly test: (value: string) => boolean;
}

const WORD = /[^\s,\]"&|()]+/;

/** `[ip, user, status = 4*, bytes > 1000, ...]`: the fields of a line that are apart by spaces. */
export function compileFields(text: string): Pattern {
  const { before, after } = readFields(new Scanner(text));
  return {
    match(message) {
      const values = splitFields(message);
      const named = place(values, before, after);
      return named === undefined ? undefined : extract(values, named);
    },
  };
}

interface FieldList {
  readonly before: readonly Field[];
  /** The fields behind `...`; undefined when there is none. */
  readonly after: readonly Field[] | undefined;
}

function readFields(scanner: Scanner): FieldList {
  const before: Field[] = [];
  let after: Field[] | undefined;
  scanner.expect(/\[/);
  if (scanner.take(/\]/) !== undefined) return { before, after: [] };
  do {
    if (scanner.take(/\.\.\./) === undefined) (after ?? before).push(readField(scanner));
    else if (after === undefined) after = [];
    else throw invalidParameter('Invalid filter pattern');
  } while (scanner.take(/,/) !== undefined);
  scanner.expect(/\]/);
  if (!scanner.done) throw scanner.unexpected();
  return { before, after };
}

/** A name alone, or comparisons of it with `&&` and `||` between them; `&&` binds closer. */
function readField(scanner: Scanner): Field {
  const closing = scanner.take(/\(/) === undefined ? undefined : /\)/;
  const name = scanner.take(/\$?[\p{L}_][\p{L}\p{N}_-]*/u);
  if (name === undefined) return { name, test: () => true };
  const alternatives: ((value: string) => boolean)[][] = [[]];
  let operator = scanner.take(/!=|<=|>=|[=<>]/);
  while (operator !== undefined) {
    alternatives.at(-1)?.push(compileComparison(operator, scanner.operand(WORD)));
    const joint = scanner.take(/&&|\|\|/);
    if (joint === undefined) break;
    if (joint === '||') alternatives.push([]);
    if (scanner.expect(/\$?[\p{L}_][\p{L}\p{N}_-]*/u) !== name)
      throw invalidParameter('Invalid filter pattern');
    operator = scanner.expect(/!=|<=|>=|[=<>]/);
  }
  if (closing !== undefined) scanner.expect(closing);
  const test = (value: string): boolean => alternatives.some((tests) => tests.every((one) => one(value)));
  return { name, test };
}

/** Parts apart by spaces; what stands in brackets or in quotes is one part, without them. */
function splitFields(message: string): string[] {
  return [...message.matchAll(/\[([^\]]*)\]|"((?:[^"\\]|\\.)*)"|\S+/g)].map(
    ([whole, bracketed, quoted]) => bracketed ?? quoted ?? whole,
  );
}

/** Each value's field, when all of them pass. */
function place(
  values: readonly string[],
  before: readonly Field[],
  after: readonly Field[] | undefined,
): ReadonlyMap<number, Field> | undefined {
  const fields = before.length + (after?.length ?? 0);
  if (after === undefined ? values.length !== fields : values.length < fields) return undefined;
  const named = new Map<number, Field>();
  for (const [index, field] of before.entries()) named.set(index, field);
  for (const [index, field] of (after ?? []).entries())
    named.set(values.length - (after?.length ?? 0) + index, field);
  for (const [index, field] of named) if (!field.test(values[index] ?? '')) return undefined;
  return named;
}

function extract(values: readonly string[], named: ReadonlyMap<number, Field>): Extracted {
  return Object.fromEntries(
    values.map((value, index) => {
      const name = named.get(index)?.name?.replace(/^\$/, '') ?? String(index + 1);
      return [`$${name}`, value];
    }),
  );
}
