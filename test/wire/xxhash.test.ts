import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHasher } from '../../src/wire/checksum/hasher.ts';

const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7 + (at >> 8)) & 255);

function hashed(algorithm: 'XXHASH64' | 'XXHASH3' | 'XXHASH128', size: number, cut = size): string {
  const hasher = createHasher(algorithm);
  hasher.update(bytes.subarray(0, cut));
  hasher.update(bytes.subarray(cut, size));
  return hasher.digest().toString('hex');
}

/** As the library of https://github.com/Cyan4973/xxHash has them. */
const known = [
  [0, 'ef46db3751d8e999', '2d06800538d394c2', '99aa06d3014798d86001c324468d497f'],
  [1, 'e934a84adb052768', 'c44bdff4074eecdb', 'a6cd5e9392000f6ac44bdff4074eecdb'],
  [3, '9d966a97baccf29a', '1729c78f56ec7369', '2012adb9c9d860b71729c78f56ec7369'],
  [4, 'c65f94d12ce17d30', 'e5097d6d2a406dde', '845026b94ecb793b2494ffbfb3959765'],
  [8, 'a5dcb0145d06632d', '89b9b1111ecd5976', '4132fb07c0432330ce0ff5563c3393fc'],
  [9, 'bd47b17e4232c7a8', '442f901347eac6d7', '6cc3a7d0f308d91272ca3cbcd7ef6247'],
  [16, '30464d4471800df6', '3e094ab84274d7e2', 'e973c9785debe255c5db1599402c959c'],
  [17, '0d4b28b71992f4f9', 'f023ce206c53cb88', '8219c336c5babc21e9c20cd7156aac1e'],
  [32, '15c2d9802b73abec', '4e0f827a00305880', 'd4efec9ae31b15d4d640cdcdee5478d7'],
  [33, 'c25d22775553aeec', 'ce95cb88847d6102', '4547521a276f1e692f8628ac91baf3c4'],
  [64, 'aeae73b68bf266f5', '5926c2c628b8bd40', '6148f6cdefe06a7def25431289170df7'],
  [65, '916eec916947b250', '0bc4c752a7c50505', '3a07e8b1f9a071d936473657f62b2645'],
  [96, 'c49e362c4a7ef04a', 'bef5df716e3026de', '4631995c136f344872e1d148df591910'],
  [97, '6c83ada80b0bd4c0', 'c04301a5fba9d36a', '6930037316af1dd15ee1098837abb049'],
  [128, '4e6a9982349bbe71', '74cc793e51cbbf70', 'b7dc1a8e2a298c315ff0625c7e1e9d5f'],
  [129, '64ea2491e3f70a20', '896bc9b5ee9a02de', 'b72d53d90720128de7c6328994fdd22c'],
  [160, 'dbbabcd60f460758', 'eb4d404dd889dc60', '1a2e5a988dc563d31e58b2b3083de1ae'],
  [240, 'e57c3530995adda2', '168ac2eea3381b59', 'd379160924f79efe66cbbc5363497aa6'],
  [241, 'fb99f1e9aebe8bba', '5f15f12e172b51fa', '037fc7f5eb0e62df5f15f12e172b51fa'],
  [1024, '1719404a5e0021c4', '6049adedbb22283e', 'f71bd8197487cda16049adedbb22283e'],
  [1025, 'bc82ca0674437d34', '63c9fc3d4dc27985', '97b196dd29fe16fb63c9fc3d4dc27985'],
  [1088, '45b07713d2701609', '3a30d490217021b3', '5aa989fca950beb53a30d490217021b3'],
  [5000, '908c8123f12d38f3', '127c3547a05642aa', '8f861f36ed8c4e94127c3547a05642aa'],
] as const;

test.each(known)('the three of XXHASH of %i bytes are those of the library', (size, x64, x3, x128) => {
  expect(hashed('XXHASH64', size)).toBe(x64);
  expect(hashed('XXHASH3', size)).toBe(x3);
  expect(hashed('XXHASH128', size)).toBe(x128);
});

test.each(['XXHASH64', 'XXHASH3', 'XXHASH128'] as const)(
  '%s is the same however the bytes are cut',
  (algorithm) => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), (size, cut) => {
        expect(hashed(algorithm, size, Math.min(cut, size))).toBe(hashed(algorithm, size));
      }),
      { numRuns: 40 },
    );
  },
);
