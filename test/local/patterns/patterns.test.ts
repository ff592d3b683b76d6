import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AwsCron } from '../../../src/time/aws-cron/aws-cron.ts';
import { compilePattern } from '../../../src/local/patterns/compile.ts';
import { isMap, valuesOf } from '../../../src/local/patterns/values.ts';
import type { Json, JsonMap } from '../../../src/local/patterns/values.ts';

const matches = (pattern: JsonMap, event: JsonMap) => compilePattern(pattern)(valuesOf(event));

const cases: readonly (readonly [pattern: JsonMap, event: JsonMap, wanted: boolean])[] = [
  [{ a: [300] }, { a: 300 }, true],
  [{ a: [null] }, { a: null }, true],
  [{ a: [null] }, { a: [] }, false],
  [{ a: [''] }, { a: '' }, true],
  [{ a: ['x'] }, { a: ['y', 'x'] }, true],
  [{ a: { b: ['x'] } }, { 'a.b': 'x' }, true],
  [{ 'a.b': ['x'] }, { a: { b: 'x' } }, true],
  [{ a: [{ exists: true }] }, { a: { b: 1 } }, false],
  [{ a: [{ exists: false }] }, { a: { b: 1 } }, true],
  [{ a: [{ exists: false }] }, { a: null }, false],
  [{ a: { b: [{ 'anything-but': ['x'] }, { exists: false }] } }, { c: 1 }, true],
  [{ a: [{ 'anything-but': 'x' }] }, {}, false],
  [{ a: [{ 'anything-but': 'x' }] }, { a: null }, true],
  [{ a: [{ 'anything-but': { prefix: ['x', 'y'] } }] }, { a: 'yes' }, false],
  [{ a: [{ 'anything-but': { wildcard: '*/lib/*' } }] }, { a: 'usr/bin/x' }, true],
  [{ a: [{ 'anything-but': { 'equals-ignore-case': ['X'] } }] }, { a: 'x' }, false],
  [{ a: [{ prefix: { 'equals-ignore-case': 'AB' } }] }, { a: 'abc' }, true],
  [{ a: [{ suffix: { 'equals-ignore-case': '.PNG' } }] }, { a: 'x.png' }, true],
  [{ a: [{ wildcard: 'a?*c' }] }, { a: 'a?bc' }, true],
  [{ a: [{ wildcard: 'a?*c' }] }, { a: 'axbc' }, false],
  [{ a: [{ numeric: ['>', 0, '<=', 5] }] }, { a: 5 }, true],
  [{ a: [{ numeric: ['=', 5] }] }, { a: '5' }, false],
  [{ a: [{ numeric: ['>', 0] }] }, { a: 5e9 }, true],
  [{ a: [{ numeric: ['>', 0] }] }, { a: 6e9 }, false],
  [{ a: [6e9] }, { a: 6e9 }, true],
  [{ a: [{ exactly: 'x' }] }, { a: 'x' }, true],
  [{ a: [{ exactly: 'x' }] }, { a: 'xy' }, false],
  // The later one of a path is meant.
  [{ a: { b: ['x'] }, 'a.b': ['y'] }, { a: { b: 'y' } }, true],
  [{ a: { b: ['x'] }, 'a.b': ['y'] }, { a: { b: 'x' } }, false],
  [{ a: [{ cidr: '2001:db8::/32' }] }, { a: '2001:db8::1' }, true],
  [{ $or: [{ a: [1] }, { b: [2] }], c: [3] }, { b: 2, c: 3 }, true],
  [{ $or: [{ a: [1] }, { b: [2] }], c: [3] }, { a: 1 }, false],
  // Both of one element, or not at all.
  [{ l: { a: [1], b: [2] } }, { l: [{ a: 1 }, { b: 2 }] }, false],
  [
    { l: { a: [1], b: [2] } },
    {
      l: [
        { a: 0, b: 2 },
        { a: 1, b: 2 },
      ],
    },
    true,
  ],
];

test.each(cases)('%j and %j: %s', (pattern, event, wanted) => {
  expect(matches(pattern, event)).toBe(wanted);
});

const leaf = fc.oneof(fc.string({ maxLength: 3 }), fc.integer(), fc.boolean(), fc.constant(null));
const key = fc.stringMatching(/^[a-c]{1,2}$/);
const document: fc.Arbitrary<JsonMap> = fc.letrec<{ map: JsonMap; value: Json }>((tie) => ({
  map: fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  value: fc.oneof({ maxDepth: 3 }, leaf, tie('map')),
})).map;

/** The pattern that asks for each value of an event where it stands. */
function patternOf(event: JsonMap): JsonMap {
  return Object.fromEntries(
    Object.entries(event).map(([name, value]) => [name, isMap(value) ? patternOf(value) : [value]]),
  );
}

test('an event matches the pattern made of itself, and a choice of that and anything', () => {
  fc.assert(
    fc.property(document, document, (event, other) => {
      expect(matches(patternOf(event), event)).toBe(true);
      expect(matches({ $or: [patternOf(other), patternOf(event)] }, event)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('of a value that is there, a rule holds or its anything-but', () => {
  fc.assert(
    fc.property(
      leaf,
      fc.array(fc.string({ maxLength: 2 }), { minLength: 1, maxLength: 3 }),
      (value, texts) => {
        const event = { a: value };
        expect(matches({ a: texts }, event)).toBe(!matches({ a: [{ 'anything-but': texts }] }, event));
        const prefixes = texts.map((prefix) => ({ prefix }));
        expect(matches({ a: prefixes }, event)).toBe(
          !matches({ a: [{ 'anything-but': { prefix: texts } }] }, event),
        );
      },
    ),
    { numRuns: 60 },
  );
});

const from = Date.UTC(2027, 0, 1, 12, 30);
test.each([
  ['cron(0 10 * * ? *)', '2027-01-02T10:00'],
  ['cron(15 12 * * ? *)', '2027-01-02T12:15'],
  ['cron(0 18 ? * MON-FRI *)', '2027-01-01T18:00'],
  ['cron(0 8 1 * ? *)', '2027-02-01T08:00'],
  ['cron(0/10 * ? * MON-FRI *)', '2027-01-01T12:40'],
  ['cron(0 0 L * ? *)', '2027-01-31T00:00'],
  ['cron(0 0 31W * ? *)', '2027-01-29T00:00'],
  ['cron(0 0 ? * 6#3 *)', '2027-01-15T00:00'],
  ['cron(0 0 ? * 2L *)', '2027-01-25T00:00'],
  ['cron(0 0 29 2 ? *)', '2028-02-29T00:00'],
])('%s comes next at %s', (text, next) => {
  const time = AwsCron.read(text)?.next(from, 'UTC');
  expect(time === undefined ? undefined : new Date(time).toISOString().slice(0, 16)).toBe(next);
});

test.each([
  'cron(0 10 * * * *)',
  'cron(0 10 ? * ? *)',
  'cron(0 24 * * ? *)',
  'cron(0 10 * * ?)',
  'cron(a 10 * * ? *)',
])('%s is none', (text) => {
  expect(AwsCron.read(text)).toBeUndefined();
});
