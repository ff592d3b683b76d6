import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { facade } from '../../scripts/build/light-builtins.ts';

test('what the binary has instead of an import makes the same promises', async () => {
  const text = `data:text/javascript,${encodeURIComponent(facade('node:crypto'))}`;
  const { generateKeyPair } = (await import(/* @vite-ignore */ text)) as typeof import('node:crypto');
  const pair = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  expect(pair.publicKey.asymmetricKeyType).toBe('ec');
});
