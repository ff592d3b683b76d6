import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { facade } from '../../scripts/build/light-builtins.ts';

test('what the binary has instead of an import makes the same promises', async () => {
  const text = `data:text/javascript,${encodeURIComponent(facade('node:crypto'))}`;
  const { generateKeyPair } = (await import(/* @vite-ignore */ text)) as typeof import('node:crypto');
  const pair = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  expect(pair.publicKey.asymmetricKeyType).toBe('ec');
});

test('the first call loads the builtin, and after it whoever imports a function has the builtin’s own', async () => {
  const text = `data:text/javascript,${encodeURIComponent(facade('node:zlib'))}`;
  const imported = (await import(/* @vite-ignore */ text)) as typeof import('node:zlib');
  const before = imported.crc32;
  expect(before(Buffer.from('123456789'))).toBe(0xcb_f4_39_26);
  expect(imported.crc32).not.toBe(before);
  expect(imported.crc32).toBe(process.getBuiltinModule('node:zlib').crc32);
  // What was taken before still is what it says.
  expect(before(Buffer.from('123456789'))).toBe(0xcb_f4_39_26);
});
