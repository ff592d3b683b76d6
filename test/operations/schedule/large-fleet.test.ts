import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { OperationContext } from '../../../src/operations/context.ts';
import { extensions } from '../../../src/operations/extensions.ts';
import { catalogueOf } from '../../../src/operations/schedule/catalogue.ts';
import { planScheduleRun } from '../../../src/operations/schedule/run.ts';
import { scheduleTag } from '../../../src/operations/schedule/tags.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { CountingRandom } from '../plan/rig.ts';
import { largeAccount, overdue, regions, type LargeAccount } from './large-account.ts';
import { scheduleRig } from './schedule-rig.ts';

const catalogue = catalogueOf({
  office: { days: 'mon-fri', start: '08:00', stop: '20:00', timezone: 'Europe/Paris', holidays: 'FR' },
  us: { days: 'mon-fri', start: '06:00', stop: '18:00', timezone: 'America/New_York' },
});

function contextOf({ connections }: LargeAccount): OperationContext {
  const runsDirectory = mkdtempSync(join(tmpdir(), 'nuage-large-'));
  onTestFinished(() => rmSync(runsDirectory, { recursive: true, force: true }));
  return {
    connections,
    clock: new ManualClock(Date.parse('2027-10-25T22:00:00Z')),
    random: new CountingRandom(),
    host: { notify: () => undefined, ask: () => Promise.resolve(true) },
    extensions,
    processes: { own: 1, isAlive: () => false },
    runsDirectory,
  };
}

describe('40,000 instances in 17 regions', () => {
  it('are planned with one call a page, a page of each region at a time, and steps in a file', async () => {
    const instances = 40_000;
    const account = largeAccount(instances, (index) => overdue(index, ['office', 'us']));
    const context = contextOf(account);
    await using plan = await planScheduleRun({ catalogue }, context);
    expect(plan.header).toMatchObject({ steps: instances, skips: 0, regions });
    expect(Object.fromEntries(account.calls)).toEqual({ DescribeInstances: 17 * 3 });
    // Eight regions are read ahead by a page each; whatever was decided about is let go.
    expect(account.mostPagesOpen).toBeLessThanOrEqual(8);
    expect(readdirSync(join(context.runsDirectory, '.drafts'))).toHaveLength(1);
  });
});

describe('Spot Instances', () => {
  it('have their requests read once for a page of instances, not once each', async () => {
    await using rig = await scheduleRig({ office: { days: 'mon-fri', start: '08:00', stop: '20:00' } });
    await rig.launch(
      { [scheduleTag]: 'office' },
      { MinCount: 20, MaxCount: 20, InstanceMarketOptions: { MarketType: 'spot' } },
    );
    await rig.launch(
      { [scheduleTag]: 'office' },
      {
        MinCount: 10,
        MaxCount: 10,
        InstanceMarketOptions: {
          MarketType: 'spot',
          SpotOptions: { SpotInstanceType: 'persistent', InstanceInterruptionBehavior: 'stop' },
        },
      },
    );
    await rig.at('2027-10-25T00:00Z');
    rig.calls();
    await using plan = await planScheduleRun(rig.input, rig.rig.context);
    expect(plan.header).toMatchObject({ steps: 10, skips: 20 });
    expect(rig.calls()).toEqual({
      GetCallerIdentity: 1,
      DescribeSecurityGroupRules: 1,
      DescribeAutoScalingGroups: 1,
      DescribeInstances: 1,
      DescribeSpotInstanceRequests: 1,
    });
  });
});
