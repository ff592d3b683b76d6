import { catalogueOf } from '../../../src/operations/schedule/catalogue.ts';
import type { ReportInput } from '../../../src/operations/report/gather.ts';
import type { LocalRig } from '../local-rig.ts';
import { tagged } from '../local-rig.ts';

export const day = 86_400_000;

export const schedules = {
  'office-hours': { days: 'mon-fri', start: '08:00', stop: '20:00', timezone: 'Europe/Paris' },
};

/** Ten instances in two regions, some on a schedule, one that stands still for long, and what a cleanup would take. */
export async function furnish(rig: LocalRig): Promise<{ readonly ids: readonly string[] }> {
  const web = await rig.launch({
    MinCount: 4,
    MaxCount: 4,
    InstanceType: 'm5.large',
    ...tagged({ Name: 'web', Owner: 'shop', 'nuage:schedule': 'office-hours' }),
  });
  const build = await rig.launch({ MinCount: 3, MaxCount: 3, ...tagged({ Name: 'build' }) });
  const far = await rig.launch(
    { MinCount: 3, MaxCount: 3, ...tagged({ Name: 'far', Owner: 'shop', Backup: 'true' }) },
    'us-east-1',
  );
  await rig.connection.call('ec2', 'CreateVolume', {
    AvailabilityZone: 'eu-west-1a',
    Size: 100,
    VolumeType: 'gp3',
  });
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: build.slice(0, 1) });
  await rig.connection.call('cloudwatch', 'PutMetricAlarm', {
    AlarmName: 'queue-is-deep',
    Namespace: 'Shop',
    MetricName: 'Depth',
    Statistic: 'Maximum',
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 100,
    ComparisonOperator: 'GreaterThanThreshold',
  });
  await rig.cloud.clock.advance('40d');
  await rig.connection.call('cloudwatch', 'SetAlarmState', {
    AlarmName: 'queue-is-deep',
    StateValue: 'ALARM',
    StateReason: 'It is deep.',
  });
  return { ids: [...web, ...build, ...far] };
}

/** A report of a week with all that can be asked. */
export function everything(rig: LocalRig): ReportInput {
  return {
    since: rig.cloud.clock.now() - 7 * day,
    catalogue: catalogueOf(schedules),
    requiredTags: ['Owner'],
    costs: { months: 3 },
    cleanupOlderThan: 30 * day,
    backups: { store: '/nonexistent/backups', tag: { key: 'Backup', value: 'true' } },
  };
}
