import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PathSegments } from '../../src/wire/path-segments.ts';

const paths = fc.array(fc.constantFrom('', 'a', 'bucket', 'a key', '%2F'), { maxLength: 6 });

test('the segments of a path, and what is between two of them, are those that it falls into at its slashes', () => {
  const segments = new PathSegments();
  fc.assert(
    fc.property(paths, fc.nat(6), fc.nat(6), (parts, first, more) => {
      const path = `/${parts.join('/')}`;
      const wanted = path.split('/').slice(1);
      const found = segments.read(path, 1);
      expect(found.length).toBe(wanted.length);
      expect(found.text(first, first + more)).toBe(wanted.slice(first, first + more + 1).join('/'));
      expect(found.isEmpty(first)).toBe(wanted[first] === '');
      for (const text of ['', 'a', 'buck', 'bucket', 'bucket/'])
        expect(found.is(first, text)).toBe(wanted[first] === text);
    }),
    { numRuns: 500 },
  );
});
