import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { Store } from '../../../src/local/store/store.ts';

function directory(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'nuage-sealing-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

test('what is sealed opens again after a restart, and only for what it was sealed for', () => {
  using place = directory();
  const store = new Store({ directory: place.path });
  const sealed = store.run(() => store.sealer.seal('wJalrXUtnFEMI', 'thing/1'));
  store.close();
  expect(sealed).not.toContain('wJalrXUtnFEMI');
  expect(readFileSync(join(place.path, 'state.db')).includes('wJalrXUtnFEMI')).toBe(false);
  expect(statSync(join(place.path, 'sealing.key')).mode & 0o777).toBe(0o600);
  const again = new Store({ directory: place.path });
  expect(again.sealer.open(sealed, 'thing/1')).toBe('wJalrXUtnFEMI');
  expect(() => again.sealer.open(sealed, 'thing/2')).toThrow();
  again.close();
});

test('a key that is missing or another one is named, and never replaced', () => {
  using place = directory();
  const store = new Store({ directory: place.path });
  store.run(() => store.sealer.seal('secret', 'thing/1'));
  store.close();
  rmSync(join(place.path, 'sealing.key'));
  const again = new Store({ directory: place.path });
  expect(() => again.run(() => again.sealer.seal('other', 'thing/2'))).toThrow(
    /sealing\.key is damaged: it is missing/,
  );
  again.close();
});

test('a key file that was only begun, as on a full disk, is written anew while nothing is sealed', () => {
  using place = directory();
  writeFileSync(join(place.path, 'sealing.key'), '');
  const store = new Store({ directory: place.path });
  const sealed = store.run(() => store.sealer.seal('secret', 'thing/1'));
  store.close();
  expect(readdirSync(place.path).filter((name) => name.startsWith('sealing'))).toEqual(['sealing.key']);
  const again = new Store({ directory: place.path });
  expect(again.sealer.open(sealed, 'thing/1')).toBe('secret');
  again.close();
  writeFileSync(join(place.path, 'sealing.key'), '');
  const third = new Store({ directory: place.path });
  expect(() => third.sealer.open(sealed, 'thing/1')).toThrow(
    /sealing\.key is damaged: it does not hold a key of 32 bytes/,
  );
  third.close();
});

test('a transaction that is undone does not forget which key there is', () => {
  const store = new Store();
  expect(() =>
    store.run(() => {
      store.sealer.seal('one', 'thing/1');
      throw new Error('undone');
    }),
  ).toThrow('undone');
  expect(store.isSealed).toBe(false);
  store.run(() => store.sealer.seal('two', 'thing/2'));
  expect(store.isSealed).toBe(true);
  store.close();
});

test('the key goes with a saved cloud', async () => {
  using place = directory();
  const file = join(place.path, 'cloud.nuage');
  await using cloud = await LocalCloud.start({ seed: 1 });
  await cloud.save(file);
  await using loaded = await LocalCloud.load(file, { data: join(place.path, 'data'), seed: 1 });
  expect(loaded.accountId).toBe('123456789012');
});
