import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { DataDirectoryInUseError, DirectoryLock, readLockHolder } from '../../../src/local/store/lock.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nuage-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function inUse(open: () => unknown): DataDirectoryInUseError {
  try {
    open();
  } catch (error) {
    if (error instanceof DataDirectoryInUseError) return error;
    throw error;
  }
  throw new Error('It was opened twice.');
}

test('a second opener is told who has the directory, and where it answers', () => {
  const lock = new DirectoryLock(directory);
  lock.announce(4566);
  const error = inUse(() => new DirectoryLock(directory));
  expect(error.holder).toEqual({ pid: process.pid, port: 4566 });
  expect(error.message).toBe(`${directory} is open in process ${process.pid}, which answers on port 4566.`);
  expect(error.hint).toBe('Talk to it at http://localhost:4566, or end it first.');
  lock.release();
  expect(readLockHolder(directory)).toBeUndefined();
  new DirectoryLock(directory).release();
});

test('the lock of a process that was killed is free at once', async () => {
  const source = `
    import { DirectoryLock } from ${JSON.stringify(join(import.meta.dirname, '../../../src/local/store/lock.ts'))};
    globalThis.lock = new DirectoryLock(process.argv[1]);
    process.stdout.write('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(inUse(() => new DirectoryLock(directory)).holder?.pid).toBe(child.pid);
  child.kill('SIGKILL');
  await once(child, 'exit');
  new DirectoryLock(directory).release();
});

test('a cloud announces its port, and lets go of the directory when it stops', async () => {
  const cloud = await LocalCloud.start({ data: directory, port: 0, services: {} });
  const { port } = new URL(cloud.endpoint);
  expect(readLockHolder(directory)).toEqual({ pid: process.pid, port: Number(port) });
  await expect(LocalCloud.start({ data: directory, services: {} })).rejects.toThrow(DataDirectoryInUseError);
  await cloud.stop();
  await (await LocalCloud.start({ data: directory, services: {} })).stop();
});

test('a directory that cannot be opened is not left locked', async () => {
  await (await LocalCloud.start({ data: directory, accountId: '111111111111', services: {} })).stop();
  await expect(
    LocalCloud.start({ data: directory, accountId: '222222222222', services: {} }),
  ).rejects.toThrow(`${directory} belongs to the account 111111111111.`);
  new DirectoryLock(directory).release();
});
