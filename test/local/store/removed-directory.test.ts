import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { callNotes, noteServices } from '../core/note-service.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nuage-removed-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string): object => ({ Name: name, Value: name, Type: 'String' });

test('it is soon noticed that the directory is gone: writes are acknowledged no more, and are again when it is back', async () => {
  const data = join(root, 'cloud');
  const cloud = await LocalCloud.start({ data, services: noteServices });
  expect(await callNotes(cloud, 'PutParameter', put('kept'))).toMatchObject({ status: 200 });
  renameSync(data, join(root, 'elsewhere'));
  const statuses: number[] = [];
  for (let at = 0; at < 20; at++) statuses.push((await callNotes(cloud, 'PutParameter', put('any'))).status);
  expect(statuses.slice(-4)).toEqual([500, 500, 500, 500]);
  expect(await callNotes(cloud, 'PutParameter', put('lost'))).toMatchObject({ status: 500 });
  expect(String(cloud.failures.at(-1)?.error)).toContain(
    `${join(data, 'state.db')} was removed while the local cloud had it open, so nothing more is written.`,
  );
  expect(await callNotes(cloud, 'GetParameter', { Name: 'kept' })).toMatchObject({ status: 200 });
  expect(await callNotes(cloud, 'GetParameter', { Name: 'lost' })).toMatchObject({ status: 400 });
  renameSync(join(root, 'elsewhere'), data);
  expect(await callNotes(cloud, 'PutParameter', put('later'))).toMatchObject({ status: 200 });
  await cloud.stop();
  await using again = await LocalCloud.start({ data, services: noteServices });
  expect(await callNotes(again, 'GetParameter', { Name: 'later' })).toMatchObject({ status: 200 });
  expect(await callNotes(again, 'GetParameter', { Name: 'lost' })).toMatchObject({ status: 400 });
});

test('a cloud whose directory is gone stops all the same, and leaves nothing there', async () => {
  const data = join(root, 'cloud');
  const cloud = await LocalCloud.start({ data, services: noteServices });
  await callNotes(cloud, 'PutParameter', put('kept'));
  rmSync(data, { recursive: true });
  await cloud.stop();
  await using again = await LocalCloud.start({ data, services: noteServices });
  expect(await callNotes(again, 'GetParameter', { Name: 'kept' })).toMatchObject({ status: 400 });
});
