import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortBase64 } from '../../src/wire/short-base64.ts';

test('a few bytes are in base64 what they are for everybody', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(shortBase64([...bytes])).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
