import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nuage, temporaryDirectory } from '../support/terminal.ts';

const configuration = `schedules:
  office-hours:
    days: [mon-fri]
    start: "08:00"
    stop: "20:00"
    timezone: Europe/Paris
    holidays: FR
    exceptions: ["+2027-10-30 09:00-12:00"]
    alternatives: [m5.large]
  nights:
    periods:
      - { start: "22:00", stop: "05:30", days: mon-fri, monthdays: 1-28, months: [oct, nov] }
    enforced: true
    retain: false
`;

function home(): string {
  const path = temporaryDirectory();
  writeFileSync(join(path, 'nuage.yaml'), configuration);
  // Nothing here may look for credentials: a file that cannot be read would make it fail.
  mkdirSync(join(path, '.aws', 'credentials'), { recursive: true });
  mkdirSync(join(path, '.aws', 'config'), { recursive: true });
  return path;
}

async function run(line: string): Promise<{ code: number; stdout: string; stderr: string }> {
  return nuage(line.split(' '), { home: home() });
}

describe('schedules without account, credentials or region', () => {
  test('explain a schedule of nuage.yaml at a time by its own clock, as JSON that begins as promised', async () => {
    const { code, stdout, stderr } = await run(
      'schedule explain --schedule office-hours --at 2027-11-01T09:00 -o json',
    );
    expect([code, stderr]).toEqual([0, '']);
    const explained: object = JSON.parse(stdout);
    expect(Object.keys(explained).slice(0, 3)).toEqual(['desired', 'reason', 'next']);
    expect(explained).toEqual({
      desired: 'stopped',
      reason:
        'office-hours (mon-fri 08:00-20:00, Europe/Paris) wants it stopped since Sat 30 Oct 2027 12:00; today: Toussaint (FR)',
      next: [
        { at: '2027-11-02T07:00:00.000Z', to: 'running' },
        { at: '2027-11-02T19:00:00.000Z', to: 'stopped' },
        { at: '2027-11-03T07:00:00.000Z', to: 'running' },
        { at: '2027-11-03T19:00:00.000Z', to: 'stopped' },
        { at: '2027-11-04T07:00:00.000Z', to: 'running' },
      ],
      schedule: 'office-hours',
      timezone: 'Europe/Paris',
      at: '2027-11-01T08:00:00.000Z',
    });
  });

  test('explain a tag of Cloud Custodian', async () => {
    const { code, stdout } = await run(
      'schedule explain --tag off=(M-F,20);on=(M-F,8);tz=Europe/Paris --at 2027-10-29T18:00Z --query desired',
    );
    expect([code, stdout]).toEqual([0, '"stopped"\n']);
  });

  test('explain draws times by the clock of the schedule', async () => {
    const { stdout } = await run('schedule explain --schedule office-hours --at 2027-10-29T18:30Z');
    expect(stdout).toContain('wanted at Fri 29 Oct 2027 20:30 (Europe/Paris): stopped');
    expect(stdout).toMatch(/Sat 30 Oct 2027 09:00 +running/);
    expect(stdout).toMatch(/Tue 2 Nov 2027 08:00 +running/);
  });

  test.each([
    ['schedule explain', 'Say what to explain.'],
    ['schedule explain --schedule x --tag y', 'Say what to explain.'],
    ['schedule explain --schedule offce', 'There is no schedule "offce".'],
    ['schedule explain --tag off=(M-X,20)', "'M-X' is not a day or a range of days."],
    ['schedule explain --schedule nights --at noon', '--at cannot be "noon".'],
    ['schedule holidays --country XX', "There are no holidays for 'XX'."],
    ['schedule holidays --country FR --region-code QQ', "FR has no region 'QQ' with holidays of its own."],
    ['schedule preview --ics -', 'An iCalendar file holds one schedule.'],
    ['schedule override web', 'Say what is wanted.'],
    ['schedule override web --running', 'An override has an end.'],
    ['schedule override web --running --stopped --for 3h', 'Say what is wanted.'],
    ['schedule override web --clear --for 3h', '--clear has no end.'],
    ['schedule override web i-0123456789abcdef0 --clear', 'Ids and names are mixed.'],
    ['schedule watch --every 10s', '--every is from 1m to 1d.'],
  ])('%s: one clear sentence', async (line, sentence) => {
    const { code, stdout, stderr } = await run(line);
    expect([code, stdout]).toEqual([64, '']);
    expect(stderr).toContain(`error ${sentence}\n`);
    expect(stderr).toContain('hint ');
  });

  test('holidays of a country and of a region of it', async () => {
    const { stdout } = await run('schedule holidays --country FR --region-code 57 --year 2027 -o json');
    expect(JSON.parse(stdout)).toContainEqual({ date: '2027-03-26', name: 'Vendredi saint' });
    const france = await run('schedule holidays --country FR --year 2027 -o json');
    expect(JSON.parse(france.stdout)).toHaveLength(11);
    expect((await run('schedule holidays --country FR --year 2027')).stdout).toContain(
      '2027-11-01  Mon 1 Nov   Toussaint\n',
    );
  });

  test('preview draws every schedule, and its JSON holds the hours', async () => {
    const { stdout } = await run('schedule preview --from 2027-10-29 --days 4');
    expect(stdout).toContain(
      'Sat 30 Oct  ··················██████························  open by exception +2027-10-30 09:00-12:00\n' +
        'Sun 31 Oct  ················································  a day of 25 hours: the clocks change\n' +
        'Mon  1 Nov  ················································  Toussaint (FR)\n',
    );
    const json = await run('schedule preview --schedule office-hours --from 2027-10-30 --days 2 -o json');
    expect(JSON.parse(json.stdout)).toEqual([
      {
        schedule: 'office-hours',
        timezone: 'Europe/Paris',
        days: [
          {
            date: '2027-10-30',
            running: [{ from: '2027-10-30T07:00:00.000Z', to: '2027-10-30T10:00:00.000Z' }],
            because: 'open by exception +2027-10-30 09:00-12:00',
          },
          { date: '2027-10-31', running: [] },
        ],
      },
    ]);
  });

  test('preview writes an iCalendar file', async () => {
    const path = home();
    const line = 'schedule preview --schedule office-hours --from 2027-10-25 --days 14 --ics office.ics';
    expect(await nuage(line.split(' '), { home: path })).toMatchObject({
      code: 0,
      stdout: 'Wrote office.ics.\n',
    });
    const file = readFileSync(join(path, 'office.ics'), 'utf8');
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(10);
    expect(file).toMatch(/END:VCALENDAR\r\n$/);
  });

  test('list leaves out who is on the schedules, and says so unless it was asked for', async () => {
    const alone = await run('schedule list --no-account');
    expect(alone).toMatchObject({ code: 0, stderr: '' });
    expect(alone.stdout).toMatch(/^Schedule +Wants now +Next change +Zone\n/);
    const asked = await run('schedule list -o json');
    expect(asked.code).toBe(0);
    expect(asked.stderr).toMatch(/^warning Who is on the schedules is left out: /);
    expect(JSON.parse(asked.stdout)).toHaveLength(2);
  });
});
