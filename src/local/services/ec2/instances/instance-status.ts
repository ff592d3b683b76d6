import type { InstanceStatus, InstanceStatusSummary } from '../../../../wire/generated/ec2.ts';
import { instanceType } from '../../../../data/instance-types.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { InstanceRow } from './instance-row.ts';
import { stateCode } from './state.ts';
import { statusCheckTime } from './timing.ts';

/** What a status check says: checks run while the instance does, and the first ones take a while. */
type CheckResult = 'ok' | 'initializing' | 'not-applicable';

/** An instance while its status is looked at. */
export interface StatusView {
  readonly row: InstanceRow;
  readonly check: CheckResult;
}

export function statusOf(row: InstanceRow, now: number): StatusView {
  if (row.state !== 'running' || row.runningSince === undefined) return { row, check: 'not-applicable' };
  return { row, check: now - row.runningSince < statusCheckTime ? 'initializing' : 'ok' };
}

function reachability(check: CheckResult): 'passed' | 'initializing' | undefined {
  if (check === 'not-applicable') return undefined;
  return check === 'ok' ? 'passed' : 'initializing';
}

function summary(check: CheckResult): InstanceStatusSummary {
  const status = reachability(check);
  return { Status: check, Details: status === undefined ? [] : [{ Name: 'reachability', Status: status }] };
}

/** Whether the check of the attached volumes exists for the instance: on Nitro only. */
function checksVolumes({ row }: StatusView): boolean {
  return instanceType(row.type)?.Hypervisor === 'nitro';
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceStatus.html */
export function describeStatus(view: StatusView): InstanceStatus {
  const { row, check } = view;
  return {
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    Operator: { Managed: false },
    Events: [],
    InstanceId: row.id,
    InstanceState: stateCode(row.state),
    InstanceStatus: summary(check),
    SystemStatus: summary(check),
    AttachedEbsStatus: checksVolumes(view) ? summary(check) : undefined,
  };
}

/** The filters of `DescribeInstanceStatus`. There are no scheduled events in a local cloud. */
export const statusFilters: FilterTable<StatusView> = {
  'attached-ebs-status.status': (view) => (checksVolumes(view) ? view.check : undefined),
  'availability-zone': ({ row }) => row.zone,
  'availability-zone-id': ({ row }) => row.zoneId,
  'event.code': () => undefined,
  'event.description': () => undefined,
  'event.instance-event-id': () => undefined,
  'event.not-after': () => undefined,
  'event.not-before': () => undefined,
  'event.not-before-deadline': () => undefined,
  'instance-state-code': ({ row }) => stateCode(row.state).Code,
  'instance-state-name': ({ row }) => row.state,
  'instance-status.reachability': ({ check }) => reachability(check),
  'instance-status.status': ({ check }) => check,
  'operator.managed': () => false,
  'operator.principal': () => undefined,
  'system-status.reachability': ({ check }) => reachability(check),
  'system-status.status': ({ check }) => check,
};
