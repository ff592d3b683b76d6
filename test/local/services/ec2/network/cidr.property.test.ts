import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canonicalCidr,
  canonicalIpv6,
  canonicalIpv6Cidr,
  contains,
  formatCidr,
  ipv6At,
  isInIpv6Cidr,
  overlaps,
  parseCidr,
} from '../../../../../src/local/services/ec2/network/cidr.ts';
import type { Cidr } from '../../../../../src/local/services/ec2/network/cidr.ts';

const block = fc
  .record({ address: fc.nat(0xffff), bits: fc.integer({ min: 16, max: 32 }) })
  .map(
    ({ address, bits }) =>
      parseCidr(`10.0.${address >> 8}.${address & 255}/${bits}`) ?? { first: 0, size: 0 },
  );

const addresses = ({ first, size }: Cidr) =>
  new Set(Array.from({ length: Math.min(size, 4096) }, (_, index) => first + index));

test('two blocks overlap when, and only when, one contains the other', () => {
  fc.assert(
    fc.property(block, block, (one, other) => {
      expect(overlaps(one, other)).toBe(contains(one, other) || contains(other, one));
      expect(overlaps(one, other)).toBe(overlaps(other, one));
    }),
  );
});

test('small blocks overlap when they share an address', () => {
  const small = fc
    .record({ address: fc.nat(1023), bits: fc.integer({ min: 24, max: 32 }) })
    .map(
      ({ address, bits }) =>
        parseCidr(`10.0.${address >> 8}.${address & 255}/${bits}`) ?? { first: 0, size: 0 },
    );
  fc.assert(
    fc.property(small, small, (one, other) => {
      const shared = [...addresses(one)].some((address) => addresses(other).has(address));
      expect(overlaps(one, other)).toBe(shared);
    }),
  );
});

test('the canonical form of a block is its own canonical form', () => {
  fc.assert(
    fc.property(block, (one) => {
      const text = formatCidr(one);
      expect(canonicalCidr(text)).toBe(text);
      expect(parseCidr(text)).toEqual(one);
    }),
  );
});

test('every address of an IPv6 block is in it, and in its shortest form', () => {
  fc.assert(
    fc.property(
      fc.ipV6(),
      fc.integer({ min: 44, max: 64 }),
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      (address, bits, offset) => {
        const cidr = canonicalIpv6Cidr(`${address}/${bits}`);
        if (cidr === undefined) return;
        expect(canonicalIpv6Cidr(cidr)).toBe(cidr);
        const inside = ipv6At(cidr, offset);
        expect(isInIpv6Cidr(inside, cidr)).toBe(true);
        expect(canonicalIpv6(inside)).toBe(inside);
      },
    ),
  );
});

test.each(['10.0.0.0', '10.0.0.0/33', '10.0.0/8', '10.0.0.0/8/8', '2001:db8::/32', ''])(
  '%j is no IPv4 block',
  (text) => {
    expect(parseCidr(text)).toBeUndefined();
  },
);

test.each(['2001:db8::', '2001:db8::/129', '10.0.0.0/8', '::ffff/', ':::/64'])(
  '%j is no IPv6 block',
  (text) => {
    expect(canonicalIpv6Cidr(text)).toBeUndefined();
  },
);
