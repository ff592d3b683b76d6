import type { Pattern } from './matches.ts';
import { Scanner } from './scanner.ts';
import { compileSelector, textOf } from './selector.ts';
import type { Selector } from './selector.ts';
import { compileComparison } from './value-test.ts';

type Test = (event: unknown) => boolean;

const SELECTOR = /\$(?:\.[\p{L}\p{N}_*@-]+|\[(?:\d+|\*|'[^']*'|"[^"]*")\]|\."[^"]*")*/u;

/** `{ $.status = 404 && ($.user.name = "a*" || $.items[0] EXISTS) }`. What is no JSON never matches. */
export function compileJson(text: string): Pattern {
  const scanner = new Scanner(text);
  const selectors = new Map<string, Selector>();
  scanner.expect(/\{/);
  const test = readAny(scanner, selectors);
  scanner.expect(/\}/);
  if (!scanner.done) throw scanner.unexpected();
  return {
    match(message) {
      const event = parse(message);
      if (event === undefined || !test(event)) return undefined;
      const found = [...selectors].flatMap(([name, select]) =>
        select(event)
          .slice(0, 1)
          .map((value) => [name, textOf(value)]),
      );
      return Object.fromEntries(found);
    },
  };
}

/** The JSON of a message; undefined when it is none, or neither an object nor an array. */
export function parse(message: string): object | undefined {
  if (!/^\s*[[{]/.test(message)) return undefined;
  try {
    const value: unknown = JSON.parse(message);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function readAny(scanner: Scanner, selectors: Map<string, Selector>): Test {
  const tests = [readAll(scanner, selectors)];
  while (scanner.take(/\|\|/) !== undefined) tests.push(readAll(scanner, selectors));
  return (event) => tests.some((test) => test(event));
}

function readAll(scanner: Scanner, selectors: Map<string, Selector>): Test {
  const tests = [readOne(scanner, selectors)];
  while (scanner.take(/&&/) !== undefined) tests.push(readOne(scanner, selectors));
  return (event) => tests.every((test) => test(event));
}

function readOne(scanner: Scanner, selectors: Map<string, Selector>): Test {
  if (scanner.take(/\(/) !== undefined) {
    const inner = readAny(scanner, selectors);
    scanner.expect(/\)/);
    return inner;
  }
  const name = scanner.expect(SELECTOR);
  const select = compileSelector(name);
  selectors.set(name, select);
  if (scanner.take(/NOT\s+EXISTS\b/i) !== undefined) return (event) => select(event).length === 0;
  if (scanner.take(/EXISTS\b/i) !== undefined) return (event) => select(event).length > 0;
  if (scanner.take(/IS\b/i) !== undefined) {
    const word = scanner.expect(/NULL\b|TRUE\b|FALSE\b/i).toUpperCase();
    const wanted = word === 'NULL' ? null : word === 'TRUE';
    return (event) => select(event).some((value) => value === wanted);
  }
  const operator = scanner.expect(/!=|<=|>=|[=<>]/);
  const test = compileComparison(operator, scanner.operand(/[^\s"%&|(){}]+/));
  return (event) =>
    select(event).some((value) => {
      if (typeof value === 'string' || typeof value === 'number') return test(value);
      return typeof value === 'boolean' && test(String(value));
    });
}
