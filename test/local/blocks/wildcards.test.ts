import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileWildcards } from '../../../src/local/blocks/wildcards.ts';

test('a star stands for any characters and a question mark for exactly one', () => {
  const cases: readonly [string, string, boolean][] = [
    ['web*', 'web', true],
    ['web*', 'website', true],
    ['*web', 'my web', true],
    ['w?b', 'wab', true],
    ['w?b', 'wb', false],
    ['*a*b*', 'xxaybz', true],
    ['*a*b*', 'xxbya', false],
    ['', '', true],
    ['*', '', true],
    ['?', '', false],
    ['a**', 'a', true],
  ];
  for (const [pattern, text, expected] of cases) {
    expect(compileWildcards(pattern)(text), `${pattern} on ${text}`).toBe(expected);
  }
});

test('a backslash takes the meaning from the character after it', () => {
  expect(compileWildcards(String.raw`\*amazon\?\\`)(String.raw`*amazon?\ `.trim())).toBe(true);
  expect(compileWildcards(String.raw`\*amazon`)('xamazon')).toBe(false);
  expect(compileWildcards(String.raw`a\*b*`)('a*bcd')).toBe(true);
  expect(compileWildcards('end\\')('end\\')).toBe(true);
});

test('case matters, and characters that mean something to regular expressions do not', () => {
  expect(compileWildcards('WEB')('web')).toBe(false);
  expect(compileWildcards('a.c*')('abc')).toBe(false);
  expect(compileWildcards('[a-z]+*')('[a-z]+!')).toBe(true);
});

test('an escaped text matches itself and only itself', () => {
  const escape = (text: string) => text.replaceAll(/[*?\\]/g, String.raw`\$&`);
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '\\', '.') });
  fc.assert(
    fc.property(text, text, (left, right) => compileWildcards(escape(left))(right) === (left === right)),
  );
});

test('patterns agree with the regular expression that they stand for', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
  fc.assert(
    fc.property(pattern, text, (glob, value) => {
      const expression = new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`);
      return compileWildcards(glob)(value) === expression.test(value);
    }),
  );
});

test('a pattern made to be slow is not', () => {
  expect(compileWildcards(`${'*a'.repeat(60)}b`)('a'.repeat(255))).toBe(false);
});
