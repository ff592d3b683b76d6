import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nuage, temporaryDirectory } from '../support/terminal.ts';

function files(lines: readonly string[]) {
  const home = temporaryDirectory();
  const file = join(home, 'dates.txt');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return (...line: string[]) => nuage(['backup', 'policy', 'test', '--dates', file, ...line], { home });
}

test('a policy is tried on dates, with the times as they were written', async () => {
  const run = files(['2026-03-01T09:00:00Z', '', '2026-03-02T23:30:00+01:00', '2026-03-02T08:00:30']);
  const json = await run('--keep-daily', '1', '--timezone', 'Europe/Paris', '--output', 'json');
  expect(JSON.parse(json.stdout)).toEqual({
    kept: [{ time: '2026-03-02T23:30:00+01:00', reasons: ['daily snapshot'] }],
    removed: ['2026-03-02T08:00:30', '2026-03-01T09:00:00Z'],
  });
  const table = await run('--keep-within', '1d', '--keep-last', '1');
  expect(table.stdout.split('\n').map((line) => line.trimEnd())).toEqual([
    'Time                       Fate    Because',
    '2026-03-02T23:30:00+01:00  keep    within 1d, last snapshot',
    '2026-03-02T08:00:30        keep    within 1d',
    '2026-03-01T09:00:00Z       remove',
    '',
    '2 kept, 1 removed.',
    '',
  ]);
});

test('a policy that keeps nothing is refused, and so is a line that is no time', async () => {
  const run = files(['2026-03-01T09:00:00Z', 'yesterday']);
  const nothing = await run('--keep-last', '0');
  expect(nothing).toMatchObject({ code: 64 });
  expect(nothing.stderr).toContain('A policy that keeps nothing would remove every backup');
  const wrong = await run('--keep-last', '1');
  expect(wrong).toMatchObject({ code: 64 });
  expect(wrong.stderr).toContain('line 2: "yesterday" is not a time');
});

test('times may have a blank where ISO has its T, with a zone as without', async () => {
  const run = files(['2026-03-01 09:00:00+00:00', '2026-03-01 10:00:00']);
  const json = await run('--keep-last', '1', '--timezone', 'Europe/Paris', '--output', 'json');
  // Ten o'clock in Paris is nine in UTC: both are of one moment, and the first that was written is kept.
  expect(JSON.parse(json.stdout)).toEqual({
    kept: [{ time: '2026-03-01 09:00:00+00:00', reasons: ['last snapshot'] }],
    removed: ['2026-03-01 10:00:00'],
  });
});
