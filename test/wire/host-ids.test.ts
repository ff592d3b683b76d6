import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostId } from '../../src/wire/server/request-ids.ts';

test("S3's second id of a request is its first one, again and again, in 76 characters of base64", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{16}$/), (id) => {
      expect(Buffer.from(hostId(id), 'base64').toString('latin1')).toBe(id.repeat(4).slice(0, 56));
      expect(hostId(id)).toMatch(/^[A-Za-z0-9+/]{75}=$/);
    }),
  );
});
