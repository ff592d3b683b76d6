import { expect, it } from 'vitest';
import { nuage } from '../cli/support/terminal.ts';

it('the demonstration tells what is new of each day, by names and local times', async () => {
  const { code, stdout, stderr } = await nuage(['demo', '--days', '8', '--no-color'], {
    columns: 100,
  });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const lines = stdout.split('\n');
  expect(lines[0]).toBe('60 machines in eu-west-3, eu-west-1, us-east-1, on a cloud in this process');
  for (const expected of [
    // The override of the evening, and its end by itself.
    '19:00 ● somebody works late: nuage schedule override dev-api-2 --running --for 4h30m',
    '23:30 ● dev-api-2 stopped',
    // The exception on a Saturday, the end of summer time, the holiday: what a tag of Custodian does not know.
    '09:00 ● 30 (dev-api, dev-web, staging-web, demo, data) started; 1 start failed',
    '00:00 ● a day of 25 hours: the clocks change',
    '00:00 ● Toussaint (FR)',
    '08:00 ● 6 (qa) started',
    // New York has its summer time for another week.
    '14:00 ● 8 (dev-us) started',
    'Fri 29 Oct  as on the days before',
  ]) {
    expect(lines).toContain(expected);
  }
  expect(stdout).not.toMatch(/\bi-[0-9a-f]{17}\b/);
  const rows = lines.filter((line) => line.startsWith('Sun 31 Oct'));
  // What was planned, the diary's headline, what ran: its hours by the local clock, and those there really were.
  expect(rows.map((line) => line.slice(12).split('  ')[0]?.length)).toEqual([24, 0, 25]);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  expect(stdout).toMatch(/Money {2}[\d.,]+ USD of [\d.,]+ USD \(\d\d %\), at us-east-1's list prices/);
});
