import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCopy } from '../../../src/local/store/plain-copy.ts';

test('a copy is what would be read back, or there is none', () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, undefined, new Date(0), new Uint8Array(2), new Map(), () => 1),
  );
  const name = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('__proto__', 'toJSON', '0', 'id'));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(name, value, { maxKeys: 5, noNullPrototype: true }), (row) => {
      const plain = plainCopy(row);
      if (plain === undefined) return;
      const { row: copy, weight } = plain;
      const text = JSON.stringify(copy);
      expect(text).toBe(JSON.stringify(row));
      // An escape takes six characters; a number of a double up to 24.
      expect(weight).toBeGreaterThanOrEqual(text.length / 6 - 24);
      expect(weight).toBeLessThanOrEqual(8 * text.length);
      expect(copy).toStrictEqual(JSON.parse(JSON.stringify(row)));
      expect(Object.isFrozen(copy)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('what is no plain JSON is not copied', () => {
  const odd = [
    new Date(0),
    Number.NaN,
    -0,
    1n,
    new Map(),
    new Uint8Array(1),
    { toJSON: () => 1 },
    [undefined],
  ];
  expect(odd.map((value) => plainCopy({ value }))).toEqual(odd.map(() => undefined));
  expect(plainCopy({ a: [1, { b: 'c', gone: undefined }], d: null })?.row).toStrictEqual({
    a: [1, { b: 'c' }],
    d: null,
  });
});
