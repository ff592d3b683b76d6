import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connect } from '../../../src/aws/connect.ts';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { systemClock, systemRandom } from '../../../src/system.ts';
import { nuage, surroundings, temporaryDirectory } from '../support/terminal.ts';
import { run } from '../../../src/cli/run.ts';

/** A home with a schedule and machines that have been on since before its last edge. */
async function homeWith(machines: Readonly<Record<string, string>>): Promise<string> {
  const home = temporaryDirectory();
  writeFileSync(
    join(home, 'nuage.yaml'),
    'regions: [eu-west-3]\nschedules:\n  never:\n    start: "03:00"\n    stop: "03:01"\n',
  );
  await using cloud = await LocalCloud.start({ data: join(home, '.nuage', 'local'), seed: 3 });
  const connection = await connect({
    region: 'eu-west-3',
    credentials: cloud.rootKey,
    endpointUrl: cloud.endpoint,
    transport: cloud.transport(),
    clock: systemClock,
    random: systemRandom,
    environment: {},
    home: '/nonexistent',
  });
  const { Images = [] } = await connection.call('ec2', 'DescribeImages', { Owners: ['amazon'] });
  const image = Images.find(({ Architecture }) => Architecture === 'x86_64')?.ImageId ?? '';
  for (const [name, schedule] of Object.entries(machines)) {
    const Tags = [
      { Key: 'Name', Value: name },
      { Key: 'nuage:schedule', Value: schedule },
    ];
    await connection.call('ec2', 'RunInstances', {
      ImageId: image,
      InstanceType: 't3.large',
      MinCount: 1,
      MaxCount: 1,
      TagSpecifications: [{ ResourceType: 'instance', Tags }],
    });
  }
  await cloud.clock.advance('2d');
  cloud.clock.freeze();
  return home;
}

const json = (line: string, home: string): Promise<{ code: number; stdout: string; stderr: string }> =>
  nuage([...line.split(' '), '--local', '-o', 'json'], { home });

describe('nuage schedule on the local cloud', () => {
  test('explain, list, saving, run and override agree', async () => {
    const home = await homeWith({ 'web-1': 'never', 'typo-1': 'nevr' });
    const explained = await json('schedule explain web-1', home);
    expect(explained.stderr).toBe('');
    expect(JSON.parse(explained.stdout)).toMatchObject({ desired: 'stopped', name: 'web-1', action: 'stop' });

    const listed = await json('schedule list', home);
    expect(JSON.parse(listed.stdout)).toMatchObject([{ schedule: 'never', instances: 1, running: 1 }]);
    expect(listed.stderr).toMatch(
      /^malformed typo-1 \(i-[0-9a-f]+, eu-west-3\): nuage:schedule=nevr: 'nevr' is not the name of a schedule\. Write one that exists \(the schedules are never\)/,
    );

    const saving = await json('schedule saving --days 10', home);
    const [row]: readonly { hours: number; hoursAlwaysOn: number; usd: number; usdSaved: number }[] =
      JSON.parse(saving.stdout);
    expect(row).toMatchObject({ schedule: 'never', instances: 1, hoursAlwaysOn: 240, unpriced: [] });
    expect(row?.hours).toBeCloseTo(10 / 60, 6);
    expect(row?.usdSaved).toBeCloseTo((240 - 10 / 60) * 0.0832, 6);

    const pending = await json('schedule run --detailed-exitcode', home);
    expect(pending.code).toBe(2);
    const ran = await json('schedule run --yes', home);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ status: 'done', counts: { done: 2 } });

    const override = await json('schedule override web-1 --running --for 3h --yes', home);
    // The cloud's clock stands still, so the machine is still on its way to stopped.
    expect(JSON.parse(override.stdout)).toMatchObject({ status: 'done', counts: { done: 1 }, skips: 1 });
    const states = await json("ec2 list --query [?name=='web-1'].tags", home);
    expect(states.stdout).toMatch(/"nuage:override": "running \d{4}-\d\d-\d\dT\d\d:\d\dZ\/\d{4}-/);
    const gone = await json('schedule override nobody --running --for 3h --yes', home);
    expect(gone).toMatchObject({
      code: 64,
      stderr: expect.stringMatching(/^error There is no such instance/),
    });
  });

  test('watch runs, tells in a line, and a second one says that there is one already', async () => {
    const home = await homeWith({ 'web-1': 'never' });
    const written = { stdout: '', stderr: '' };
    const ending = new AbortController();
    const first = surroundings(['schedule', 'watch', '--local'], { home }, written);
    const watching = run({ ...first, signal: ending.signal });
    while (!written.stdout.includes('to stop')) await new Promise((resolve) => void setImmediate(resolve));
    ending.abort(new DOMException('interrupted', 'AbortError'));
    expect(await watching).toBe(0);
    expect(written.stdout).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d 1 to stop \d{8}T\d{6}Z-[0-9a-f]{8}\n$/);
    expect(written.stderr).toBe('Watching never. Ctrl-C ends it.\nStopped watching.\n');

    // This process lives, and holds the lock.
    mkdirSync(join(home, '.nuage', 'watch'), { recursive: true });
    writeFileSync(join(home, '.nuage', 'watch', '123456789012-eu-west-3.lock'), String(process.pid));
    const second = await nuage(['schedule', 'watch', '--local'], { home });
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(
      `error eu-west-3 of 123456789012 is being watched already, by process ${process.pid}.\n`,
    );
  });
});
