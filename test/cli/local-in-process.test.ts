import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { homeWith } from './support/home-with.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

async function states(home: string): Promise<unknown> {
  const { stdout } = await nuage(['ec2', 'list', '--local', '--query', '[].[name, state]', '-o', 'json'], {
    home,
  });
  return JSON.parse(stdout);
}

describe('--local, in this process', () => {
  test('a new one is empty, and says who one is', async () => {
    const home = temporaryDirectory();
    expect(await nuage(['ec2', 'list', '--local'], { home })).toMatchObject({
      code: 0,
      stdout: 'There is no instance.\n',
      stderr: '',
    });
    const { stdout } = await nuage(['whoami', '--local', '-o', 'json'], { home });
    expect(JSON.parse(stdout)).toMatchObject([
      { account: '123456789012', arn: 'arn:aws:iam::123456789012:root', regions: ['us-east-1'] },
    ]);
  });

  test('the credentials and endpoints of the person are not looked at', async () => {
    const home = temporaryDirectory();
    const environment = {
      AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
      AWS_ACCESS_KEY_ID: 'AKIAREAL',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_PROFILE: 'gone',
      HTTP_PROXY: 'http://127.0.0.1:1',
    };
    expect(
      await nuage(['whoami', '--local', '-o', 'text', '--query', '[].account'], { home, environment }),
    ).toMatchObject({ code: 0, stdout: '123456789012\n' });
    const both = await nuage(['whoami', '--local', '--endpoint-url', 'http://localhost:1'], { home });
    expect(both.code).toBe(64);
    expect(both.stderr).toContain('--local and --endpoint-url exclude each other.');
  });

  test('stop by plan, see the run, take it back', async () => {
    const home = await homeWith(['web-1', 'web-2']);
    const unasked = await nuage(['ec2', 'stop', '--local', '--tag', 'Environment=test'], { home });
    expect(unasked.code).toBe(64);
    expect(unasked.stderr).toContain('Plan  ec2 stop: 2 to change');
    expect(unasked.stderr).toContain('Nobody is there to confirm this.');
    const no = await nuage(['ec2', 'stop', '--local', '--tag', 'Environment=test'], { home, answers: 'n\n' });
    expect(no).toMatchObject({ code: 1, stdout: 'Nothing was changed.\n' });
    const pending = await nuage(
      ['ec2', 'stop', '--local', '--tag', 'Environment=test', '--detailed-exitcode'],
      { home },
    );
    expect(pending.code).toBe(2);
    expect(await states(home)).toEqual([
      ['web-1', 'running'],
      ['web-2', 'running'],
    ]);

    const yes = await nuage(['ec2', 'stop', '--local', '--tag', 'Environment=test'], {
      home,
      answers: 'y\n',
    });
    expect(yes.code).toBe(0);
    expect(yes.stdout).toContain('✓ ec2 stop: 2 steps, 2 done');
    // As it has to be typed: without --local it would look for the run among those of the account.
    expect(yes.stdout).toMatch(/nuage undo \S+ --local takes back what was done/);
    await nuage(['local', 'clock', 'advance', '5m'], { home });
    expect(await states(home)).toEqual([
      ['web-1', 'stopped'],
      ['web-2', 'stopped'],
    ]);
    const again = await nuage(['ec2', 'stop', '--local', '--tag', 'Environment=test'], { home });
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('it is stopped');

    const runs = JSON.parse((await nuage(['runs', '--local', '-o', 'json'], { home })).stdout);
    expect(runs).toMatchObject([{ state: 'done', header: { operation: 'ec2 stop' } }]);
    expect(JSON.parse((await nuage(['runs', '-o', 'json'], { home })).stdout)).toEqual([]);
    const shown = await nuage(['runs', 'show', runs[0].run, '--local', '-o', 'json'], { home });
    expect(JSON.parse(shown.stdout)).toMatchObject([
      { status: 'done', action: 'ec2:StopInstances' },
      { status: 'done' },
    ]);
    const undone = await nuage(['undo', runs[0].run, '--local', '--plan-out', 'undo.plan'], { home });
    // Without a name it is the last run that did something.
    const last = await nuage(['undo', '--local', '--plan-out', 'last.plan'], { home });
    const callsOf = (file: string): string[] => readFileSync(join(home, file), 'utf8').split('\n').slice(1);
    expect(last.code).toBe(0);
    expect(callsOf('last.plan')).toEqual(callsOf('undo.plan'));
    expect(undone.code).toBe(0);
    expect(undone.stdout).toContain('Apply it with: nuage apply undo.plan --local\n');
    expect(readFileSync(join(home, 'undo.plan'), 'utf8')).toContain('StartInstances');
  });

  test('a saved plan applies, and one whose ground has moved is refused', async () => {
    const home = await homeWith(['web-1']);
    const saved = await nuage(
      ['ec2', 'terminate', '--local', '--all', '--plan-out', 'end.plan', '--detailed-exitcode'],
      { home },
    );
    expect(saved.code).toBe(2);
    expect(saved.stdout).toContain('a terminated instance does not come back');
    expect((await nuage(['apply', 'end.plan', '--local', '--yes'], { home })).code).toBe(0);
    await nuage(['local', 'clock', 'advance', '5m'], { home });
    const stale = await nuage(['apply', 'end.plan', '--local', '--yes'], { home });
    expect(stale.code).not.toBe(0);
  });

  test('a schedule is kept by the clock of the cloud', async () => {
    const home = await homeWith(['office'], { 'nuage:schedule': 'office-hours' });
    const zoned =
      'schedules:\n  office-hours:\n    days: mon-sun\n    start: "08:00"\n    stop: "20:00"\n    timezone: UTC\n';
    writeFileSync(join(home, 'nuage.yaml'), zoned);
    const clock = JSON.parse((await nuage(['local', 'clock', '-o', 'json'], { home })).stdout);
    const evening = new Date(
      Math.floor(Date.parse(clock.now) / 86_400_000) * 86_400_000 + 86_400_000 + 21 * 3_600_000,
    ).toISOString();
    await nuage(['local', 'clock', 'set', evening], { home });
    const ran = await nuage(['schedule', 'run', '--local', '--yes'], { home });
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).toContain('schedule run: 1 step, 1 done');
    await nuage(['local', 'clock', 'advance', '5m'], { home });
    expect(await states(home)).toEqual([['office', 'stopped']]);
  });

  test('other accounts are there by their id', async () => {
    const home = temporaryDirectory();
    const { stdout } = await nuage(
      ['whoami', '--local', '--account', '111122223333', '-o', 'text', '--query', '[].arn'],
      { home },
    );
    expect(stdout).toBe('arn:aws:iam::111122223333:root\n');
  });

  test('--debug tells the calls and no secret', async () => {
    const home = temporaryDirectory();
    const { stderr } = await nuage(['ec2', 'list', '--local', '--debug'], { home });
    expect(stderr).toMatch(/^call DescribeInstances POST localhost\/ 200 \d+ ms$/m);
    expect(stderr).not.toMatch(/Signature|Authorization|test\//);
  });

  test('the whole cloud saves to a file and loads elsewhere', async () => {
    const home = await homeWith(['kept']);
    const file = join(home, 'fixture.cloud');
    expect((await nuage(['local', 'save', file], { home })).code).toBe(0);
    const other = temporaryDirectory();
    expect((await nuage(['local', 'load', file], { home: other })).code).toBe(0);
    expect(await states(other)).toEqual([['kept', 'running']]);
    expect((await nuage(['local', 'load', file], { home: other })).code).toBe(64);
    writeFileSync(join(home, 'bad.cloud'), 'no cloud at all');
    expect(
      (await nuage(['local', 'load', join(home, 'bad.cloud'), '--replace'], { home: other })).code,
    ).not.toBe(0);
    expect(await states(other)).toEqual([['kept', 'running']]);
    expect((await nuage(['local', 'reset', '--yes'], { home: other })).code).toBe(0);
    expect(existsSync(join(other, '.nuage', 'local'))).toBe(false);
  });
});

test('undo without anything to take back says so', async () => {
  const ran = await nuage(['undo', '--local'], { home: temporaryDirectory() });
  expect(ran).toMatchObject({ code: 64, stdout: '' });
  expect(ran.stderr).toContain('There is no run to take back');
});

test('ages are by the clock of the cloud, not by the wall', async () => {
  const home = await homeWith(['web']);
  expect(await nuage(['local', 'clock', 'advance', '3d'], { home })).toMatchObject({ code: 0 });
  const { stdout } = await nuage(['ec2', 'list', '--local'], { home });
  expect(stdout).toContain('3 days ago');
  const id = /i-[0-9a-f]{17}/.exec(stdout)?.[0] ?? '';
  expect((await nuage(['ec2', 'describe', id, '--local'], { home })).stdout).toContain('3 days ago');
});
