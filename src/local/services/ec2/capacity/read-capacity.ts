import { zonesOf } from '../../../../data/regions.ts';
import type { CreateCapacityReservationRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { checkChoice } from '../check-choice.ts';
import {
  dryRunOperation,
  invalidParameterCombination,
  invalidParameterValue,
  missingParameter,
} from '../errors.ts';
import { checkZone, readType } from '../launch/instance-type.ts';
import {
  capacityIdErrors,
  capacityNotActive,
  capacityReservations,
  type CapacityRow,
} from './capacity-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityReservation.html */
const PLATFORMS = [
  'Linux/UNIX',
  'Red Hat Enterprise Linux',
  'SUSE Linux',
  'Windows',
  'Windows with SQL Server',
  'Windows with SQL Server Enterprise',
  'Windows with SQL Server Standard',
  'Windows with SQL Server Web',
  'Linux with SQL Server Standard',
  'Linux with SQL Server Web',
  'Linux with SQL Server Enterprise',
  'RHEL with SQL Server Standard',
  'RHEL with SQL Server Enterprise',
  'RHEL with SQL Server Web',
  'RHEL with HA',
  'RHEL with HA and SQL Server Standard',
  'RHEL with HA and SQL Server Enterprise',
  'Ubuntu Pro',
];

export const MATCHES = ['open', 'targeted'];

/** Refuses what no instance can prefer. */
export function checkPreference(preference: string | undefined): void {
  checkChoice('capacityReservationPreference', preference, ['capacity-reservations-only', 'none', 'open']);
}

/** A reservation as somebody asks for it. */
export function readCapacity(
  input: CreateCapacityReservationRequest,
  context: ActionContext,
): Omit<CapacityRow, 'id'> {
  if (input.StartDate !== undefined || input.CommitmentDuration !== undefined)
    throw invalidParameterValue('Capacity reservations of the future are not available in this local cloud.');
  if (input.OutpostArn !== undefined)
    throw invalidParameterValue('Outposts are not available in this local cloud.');
  checkChoice('instancePlatform', input.InstancePlatform, PLATFORMS);
  checkChoice('tenancy', input.Tenancy, ['default', 'dedicated']);
  checkChoice('instanceMatchCriteria', input.InstanceMatchCriteria, MATCHES);
  const type = readType(input.InstanceType, context);
  const { AvailabilityZone: name, AvailabilityZoneId: id } = input;
  if (name === undefined && id === undefined) throw missingParameter('availabilityZone');
  const zone = zonesOf(context.region).find((each) =>
    name === undefined ? each.id === id : each.name === name,
  );
  if (zone === undefined) throw invalidParameterValue(`Invalid availability zone: [${name ?? id ?? ''}]`);
  checkZone(type, zone.name, context);
  checkCount(input.InstanceCount);
  return {
    account: context.account,
    region: context.region,
    zone: zone.name,
    zoneId: zone.id,
    type: type.name,
    platform: input.InstancePlatform,
    tenancy: input.Tenancy ?? 'default',
    count: input.InstanceCount,
    ebsOptimized: input.EbsOptimized ?? false,
    ephemeralStorage: input.EphemeralStorage ?? false,
    match: input.InstanceMatchCriteria ?? 'open',
    placementGroupArn: input.PlacementGroupArn,
    endDate: readEnd(input, context.now),
    state: 'active',
    created: context.now,
    tags:
      readTagSpecifications(input.TagSpecifications, ['capacity-reservation']).get('capacity-reservation') ??
      [],
  };
}

export function checkCount(count: number): void {
  if (count < 1) throw invalidParameterValue(`Value (${count}) for parameter instanceCount is invalid.`);
}

interface End {
  readonly EndDate?: Date | undefined;
  readonly EndDateType?: string | undefined;
}

/** When a reservation ends by itself; undefined when it does not. */
export function readEnd({ EndDate: end, EndDateType: type }: End, now: number): number | undefined {
  checkChoice('endDateType', type, ['limited', 'unlimited']);
  if (type === 'unlimited' && end !== undefined)
    throw invalidParameterCombination('EndDate cannot be specified when EndDateType is unlimited.');
  if (type === 'limited' && end === undefined)
    throw invalidParameterCombination('EndDate must be specified when EndDateType is limited.');
  const time = end?.getTime();
  if (time !== undefined && time <= now) throw invalidParameterValue('EndDate must be in the future.');
  return time;
}

/** The reservation that an action names. */
export function findCapacity({ state }: Pick<ActionContext, 'state'>, id: string): CapacityRow {
  const row = state.table(capacityReservations).get(id);
  if (row !== undefined) return row;
  throw id.startsWith('cr-') ? capacityIdErrors.notFound([id]) : capacityIdErrors.malformed(id);
}

/** The same for what changes it, unless it was only to be tried. */
export function activeCapacity(
  context: ActionContext,
  input: { readonly CapacityReservationId: string; readonly DryRun?: boolean | undefined },
): CapacityRow {
  const row = findCapacity(context, input.CapacityReservationId);
  if (row.state !== 'active') throw capacityNotActive();
  if (input.DryRun === true) throw dryRunOperation();
  return row;
}
