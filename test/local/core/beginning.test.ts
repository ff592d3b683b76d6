import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { noteServices } from './note-service.ts';

const directory = mkdtempSync(join(tmpdir(), 'nuage-beginning-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const services = noteServices;
const time = '2027-03-01T08:00:00Z';
const later = '2027-03-01T08:00:05.000Z';
const shown = ({ clock }: LocalCloud): string => `${clock.mode} ${new Date(clock.now()).toISOString()}`;

test.each([
  ['before', Date.UTC(2020, 0, 1)],
  ['after', Date.UTC(2040, 0, 1)],
])('a new cloud begins at the time that it is told, on a day %s it too, and goes on', async (_, today) => {
  const wall = new ManualClock(today);
  await using cloud = await LocalCloud.start({ services, wall, time });
  expect(shown(cloud)).toBe('real 2027-03-01T08:00:00.000Z');
  wall.advance(5000);
  expect(shown(cloud)).toBe(`real ${later}`);
});

test('its clock stands when it is told to, at a time or at the wall clock’s, until it is moved or resumed', async () => {
  const wall = new ManualClock(Date.UTC(2040, 0, 1));
  await using then = await LocalCloud.start({ services, wall, time: new Date(time), frozen: true });
  await using now = await LocalCloud.start({ services, wall, frozen: true });
  wall.advance(60_000);
  expect([then, now].map(shown)).toEqual([
    'frozen 2027-03-01T08:00:00.000Z',
    'frozen 2040-01-01T00:00:00.000Z',
  ]);
  await then.clock.advance('5s');
  expect(shown(then)).toBe(`frozen ${later}`);
  now.clock.resume();
  wall.advance(1000);
  expect(shown(now)).toBe('real 2040-01-01T00:00:01.000Z');
});

test('reset begins at that time again', async () => {
  await using cloud = await LocalCloud.start({ services, time, frozen: true });
  await cloud.clock.advance('5s');
  await cloud.reset();
  expect(shown(cloud)).toBe('frozen 2027-03-01T08:00:00.000Z');
});

test('one that goes on, from a directory or a file, keeps its own time', async () => {
  const data = join(directory, 'kept');
  const file = join(directory, 'saved.nuage');
  const first = await LocalCloud.start({ services, data, time, frozen: true });
  await first.clock.advance('5s');
  await first.save(file);
  await first.stop();
  const other = { services, time: '2050-01-01T00:00:00Z' };
  await using again = await LocalCloud.start({ ...other, data });
  await using loaded = await LocalCloud.load(file, other);
  expect([again, loaded].map(shown)).toEqual([`frozen ${later}`, `frozen ${later}`]);
});

test('a cloud that began at the wall clock’s time is not moved by a later start', async () => {
  const data = join(directory, 'untold');
  const wall = new ManualClock(Date.UTC(2026, 0, 1));
  await (await LocalCloud.start({ services, data, wall })).stop();
  await using again = await LocalCloud.start({ services, data, wall, time, frozen: true });
  expect(shown(again)).toBe('real 2026-01-01T00:00:00.000Z');
});

test('what is no time is refused before anything is made', async () => {
  const data = join(directory, 'none');
  const start = (wrong: string | number) => LocalCloud.start({ services, data, time: wrong });
  await expect(start('soon')).rejects.toThrow('Not a time: soon');
  await expect(start(Infinity)).rejects.toThrow('The clock of the cloud ends with the year 9998.');
  await expect(start(-1)).rejects.toThrow('The clock of the cloud begins with the year 1970.');
  expect(existsSync(data)).toBe(false);
});
