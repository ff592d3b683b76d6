import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../support/run-program.ts';
import { functionRig, launch, region, stateOf, yaml } from './function-rig.ts';

describe('the schedules as a function', () => {
  test('stops and starts by a configuration from a parameter, and reports a malformed tag', async () => {
    await using rig = await functionRig({ NUAGE_CONFIG_PARAMETER: '/nuage/config', AWS_REGION: region });
    const { cloud, connection } = rig;
    await connection.call('ssm', 'PutParameter', {
      Name: '/nuage/config',
      Type: 'SecureString',
      Value: yaml(),
    });
    // A Monday in working hours.
    await cloud.clock.set('2027-10-25T10:00:00Z');
    const office = await launch(connection, 'office');
    const typo = await launch(connection, 'offcie');
    await cloud.clock.set('2027-10-25T20:05:00Z');

    const evening = await rig.invoke({ at: '2000-01-01T00:00Z' });
    expect(evening).toEqual({
      started: [],
      stopped: [office],
      failed: [],
      problems: [],
      skipped: [
        {
          target: typo,
          region,
          reason:
            "its tag nuage:schedule=offcie cannot be followed: 'offcie' is not the name of a schedule. Write one that exists (the schedules are office), or off=(M-F,20);on=(M-F,8).",
        },
      ],
    });
    expect(rig.lines).toEqual([JSON.stringify(evening)]);
    await cloud.clock.advance('10m');
    expect(await stateOf(connection, office)).toBe('stopped');

    await cloud.clock.set('2027-10-26T08:05:00Z');
    expect(await rig.invoke()).toMatchObject({ started: [office], stopped: [], failed: [] });
    expect(await stateOf(connection, office)).toBe('running');
    // Nothing is left to do.
    expect(await rig.invoke()).toMatchObject({ started: [], stopped: [], failed: [] });
  });

  test('the event names other regions, or is refused in a sentence', async () => {
    await using rig = await functionRig();
    writeFileSync(join(rig.home, 'nuage.yaml'), yaml());
    await rig.cloud.clock.set('2027-10-25T10:00:00Z');
    const here = await launch(rig.connection, 'office');
    const there = await launch(rig.connection.in('eu-west-1'), 'office');
    await rig.cloud.clock.set('2027-10-25T20:05:00Z');
    expect((await rig.invoke({ regions: ['eu-west-1'] })).stopped).toEqual([there]);
    expect((await rig.invoke()).stopped).toEqual([here]);
    await expect(rig.invoke({ regions: 'eu-west-1' })).rejects.toThrow(
      'The regions of the event are not a list of names of regions. Write {"regions": ["eu-west-3"]}, or leave them out.',
    );
  });

  test('rejects when a step failed, after the others were taken, and logs the report', async () => {
    await using rig = await functionRig();
    writeFileSync(join(rig.home, 'nuage.yaml'), yaml());
    await rig.cloud.clock.set('2027-10-25T10:00:00Z');
    const kept = await launch(rig.connection, 'office');
    const other = await launch(rig.connection, 'office');
    await rig.connection.call('ec2', 'ModifyInstanceAttribute', {
      InstanceId: kept,
      DisableApiStop: { Value: true },
    });
    await rig.cloud.clock.set('2027-10-25T20:05:00Z');
    await expect(rig.invoke()).rejects.toMatchObject({
      name: 'PartialFailureError',
      message: expect.stringMatching(
        new RegExp(`^0 instances started, 1 stopped, 1 problem\\. ${kept}: .*disableApiStop`),
      ),
    });
    const [line = ''] = rig.lines;
    expect(JSON.parse(line)).toMatchObject({ stopped: [other], failed: [kept] });
  });

  test('a region that cannot be read stops no other one, and is a failure', async () => {
    await using rig = await functionRig();
    writeFileSync(join(rig.home, 'nuage.yaml'), yaml());
    await rig.cloud.clock.set('2027-10-25T10:00:00Z');
    const id = await launch(rig.connection, 'office');
    await rig.cloud.clock.set('2027-10-25T20:05:00Z');
    await expect(rig.invoke({ regions: [region, 'eu-nowhere-9'] })).rejects.toThrow(
      /^0 instances started, 1 stopped, 1 problem\. eu-nowhere-9: /,
    );
    const [line = ''] = rig.lines;
    expect(JSON.parse(line)).toMatchObject({
      stopped: [id],
      failed: [],
      problems: [{ region: 'eu-nowhere-9' }],
    });
  });

  test('stops in time when its own time is over, and says so', async () => {
    await using rig = await functionRig();
    writeFileSync(join(rig.home, 'nuage.yaml'), yaml());
    await rig.cloud.clock.set('2027-10-25T10:00:00Z');
    const id = await launch(rig.connection, 'office');
    await rig.cloud.clock.set('2027-10-25T20:05:00Z');
    await expect(rig.invoke({}, 5_000)).rejects.toThrow(
      "The function's time was over before everything was done; the next run goes on from there. Give the function a longer timeout.",
    );
    expect(await stateOf(rig.connection, id)).toBe('running');
    expect((await rig.invoke({}, 300_000)).stopped).toEqual([id]);
  });

  test('without a configuration, or with a parameter that is not there, one sentence says so', async () => {
    await using none = await functionRig();
    await expect(none.invoke()).rejects.toMatchObject({
      name: 'ConfigurationError',
      message:
        'The function has no configuration. Name an SSM parameter that holds a nuage.yaml in NUAGE_CONFIG_PARAMETER, or put a nuage.yaml beside the function.',
    });
    await using gone = await functionRig({ NUAGE_CONFIG_PARAMETER: '/gone' });
    await expect(gone.invoke()).rejects.toThrow(/^There is no SSM parameter \/gone in us-east-1\. /);
  });

  test('a fault in the parameter is told with its line', async () => {
    await using rig = await functionRig({ NUAGE_CONFIG_PARAMETER: '/nuage/config', AWS_REGION: region });
    const Value = yaml('    strat: 1\n');
    await rig.connection.call('ssm', 'PutParameter', { Name: '/nuage/config', Type: 'String', Value });
    await expect(rig.invoke()).rejects.toThrow(
      /^parameter \/nuage\/config:7:5: schedules\.office\.strat is not a key of the configuration/,
    );
  });

  test('as Lambda calls it: a process of its own, with nothing but its environment', async () => {
    await using rig = await functionRig();
    const month = ((new Date().getUTCMonth() + 6) % 12) + 1;
    const months = `    months: '${month}'\n    enforced: true\n`;
    writeFileSync(join(rig.home, 'nuage.yaml'), yaml(months));
    const id = await launch(rig.connection, 'office');
    const source = new URL('../../../src/cli/functions/schedule.ts', import.meta.url).href;
    const script = `const { handler } = await import(${JSON.stringify(source)});
      console.log(JSON.stringify({ answer: await handler({}, { getRemainingTimeInMillis: () => 300_000 }) }));`;
    const ended = await run(process.execPath, ['--input-type=module', '--eval', script], {
      ...rig.environment,
      LAMBDA_TASK_ROOT: rig.home,
      TMPDIR: rig.home,
    });
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    const answer = JSON.parse(ended.stdout.trim().split('\n').at(-1) ?? '');
    expect(answer).toEqual({
      answer: { started: [], stopped: [id], failed: [], skipped: [], problems: [] },
    });
  });
});
