import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { callNotes, noteServices } from './note-service.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nuage-cloud-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const put = { Name: 'a', Value: 'fresh', Type: 'String', Description: 'fades' };

async function value(cloud: LocalCloud, now?: number): Promise<unknown> {
  const { body } = await callNotes(cloud, 'GetParameter', { Name: 'a' }, now === undefined ? {} : { now });
  return body['Parameter'] ?? body['__type'];
}

describe('a cloud with a directory', () => {
  test('goes on where it was: rows, timers, clock, calls and account', async () => {
    const data = join(directory, 'cloud');
    const first = await LocalCloud.start({
      data,
      services: noteServices,
      accountId: '210987654321',
      time: '2030-01-01T00:00:00Z',
      frozen: true,
    });
    await callNotes(first, 'PutParameter', put);
    await first.stop();
    await using second = await LocalCloud.start({ data, services: noteServices });
    expect(second.accountId).toBe('210987654321');
    expect(new Date(second.clock.now()).toISOString()).toBe('2030-01-01T00:00:00.000Z');
    expect(await value(second)).toMatchObject({ Value: 'fresh' });
    expect(second.calls.list().map(({ event }) => event.eventName)).toEqual(['GetParameter', 'PutParameter']);
    await second.clock.advance('1m');
    expect(await value(second)).toMatchObject({
      Value: 'faded',
      LastModifiedDate: Date.UTC(2030, 0, 1, 0, 1) / 1000,
    });
  });

  test('does not hand out an id twice, though it has the same seed', async () => {
    const ids = new Set<string | undefined>();
    for (let start = 0; start < 3; start++) {
      await using cloud = await LocalCloud.start({ data: directory, services: noteServices, seed: 'same' });
      await callNotes(cloud, 'PutParameter', put);
      ids.add(cloud.calls.list({ limit: 1 })[0]?.event.requestID);
    }
    expect(ids.size).toBe(3);
  });

  test('keeps its secrets from other people of the machine', async () => {
    const data = join(directory, 'cloud');
    await (await LocalCloud.start({ data, services: noteServices })).stop();
    expect(statSync(data).mode & 0o077).toBe(0);
  });

  test('is not reset', async () => {
    await using cloud = await LocalCloud.start({ data: directory, services: noteServices });
    await expect(cloud.reset()).rejects.toThrow('A cloud with a data directory is not reset.');
  });
});

test('a cloud in memory is reset to nothing, also its clock', async () => {
  const wall = new ManualClock();
  await using cloud = await LocalCloud.start({ services: noteServices, wall });
  await callNotes(cloud, 'PutParameter', put, { now: wall.now() });
  await cloud.clock.advance('1h');
  await cloud.reset();
  expect(await value(cloud, wall.now())).toBe('ParameterNotFound');
  expect(cloud.clock.now()).toBe(wall.now());
  expect(cloud.calls.list().length).toBe(1);
});

describe('a cloud is saved to one file and loaded from it', () => {
  test.each([
    ['memory', 'memory'],
    ['memory', 'a directory'],
    ['a directory', 'memory'],
  ])('from %s to %s', async (from, to) => {
    const file = join(directory, 'fixture.nuage');
    const at = (what: string, name: string): object =>
      what === 'memory'
        ? { services: noteServices }
        : { services: noteServices, data: join(directory, name) };
    const saved = await LocalCloud.start({ ...at(from, 'from'), accountId: '210987654321' });
    await callNotes(saved, 'PutParameter', put);
    saved.clock.freeze();
    await saved.save(file);
    await callNotes(saved, 'PutParameter', { ...put, Value: 'changed later' });
    await saved.stop();
    await using loaded = await LocalCloud.load(file, at(to, 'to'));
    expect(loaded.accountId).toBe('210987654321');
    expect(await value(loaded)).toMatchObject({ Value: 'fresh' });
    await loaded.clock.advance('1h');
    expect(await value(loaded)).toMatchObject({ Value: 'faded' });
    expect(readdirSync(directory).filter((name) => name.startsWith('fixture'))).toEqual(['fixture.nuage']);
  });

  test('not into a directory that holds one already', async () => {
    const file = join(directory, 'fixture.nuage');
    await using cloud = await LocalCloud.start({ services: noteServices, data: join(directory, 'full') });
    await cloud.save(file);
    await cloud.stop();
    await expect(LocalCloud.load(file, { data: join(directory, 'full') })).rejects.toThrow(
      'already holds a cloud',
    );
  });

  test('unless the file is damaged, of a newer nuage, or no saved cloud', async () => {
    const file = join(directory, 'fixture.nuage');
    await using cloud = await LocalCloud.start({ services: noteServices });
    await cloud.save(file);
    const whole = readFileSync(file);
    const damaged = Buffer.from(whole);
    damaged.fill(7, whole.length - 50, whole.length - 20);
    writeFileSync(file, damaged);
    await expect(LocalCloud.load(file)).rejects.toThrow(`${file} is damaged: `);
    writeFileSync(file, whole.subarray(0, whole.length - 10));
    await expect(LocalCloud.load(file)).rejects.toThrow(`${file} is damaged: `);
    writeFileSync(file, Buffer.concat([Buffer.from('nuage cloud 2\n'), whole.subarray(14)]));
    await expect(LocalCloud.load(file)).rejects.toThrow(
      `${file} was saved by a newer nuage (form 2; this one reads 1).`,
    );
    writeFileSync(file, 'hello');
    await expect(LocalCloud.load(file)).rejects.toThrow(`${file} is not a saved cloud.`);
  });
});

describe('the cloud wakes up by itself', () => {
  test('sooner, after the clock was moved on', async () => {
    const wall = new ManualClock();
    await using cloud = await LocalCloud.start({ services: noteServices, wall });
    await callNotes(cloud, 'PutParameter', put, { now: wall.now() });
    await cloud.clock.advance('50s');
    expect(cloud.clock.timers).toBe(1);
    wall.advance(10_000);
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    expect(cloud.clock.timers).toBe(0);
  });

  test('for the next timer, and for no other', async () => {
    const wall = new ManualClock();
    await using cloud = await LocalCloud.start({ services: noteServices, wall });
    const rest = async (): Promise<void> => {
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    };
    await callNotes(cloud, 'PutParameter', put, { now: wall.now() });
    expect(wall.sleepers).toBe(1);
    wall.advance(59_999);
    await rest();
    expect(cloud.clock.timers).toBe(1);
    wall.advance(1);
    await rest();
    expect(cloud.clock.timers).toBe(0);
    expect(wall.sleepers).toBe(0);
    await callNotes(cloud, 'PutParameter', put, { now: wall.now() });
    cloud.clock.setRate(60);
    expect(wall.sleepers).toBe(1);
    wall.advance(1000);
    await rest();
    expect(cloud.clock.timers).toBe(0);
    await callNotes(cloud, 'PutParameter', put, { now: wall.now() });
    cloud.clock.freeze();
    expect(wall.sleepers).toBe(0);
  });
});
