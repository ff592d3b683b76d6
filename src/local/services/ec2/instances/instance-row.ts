import { measuredTags } from '../../../metering/measure.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';
import type { InstanceStateName } from './state.ts';

/** What the instance took from its image when it was launched; the image may be gone meanwhile. */
interface LaunchedImage {
  readonly id: string;
  readonly architecture: string;
  readonly virtualizationType: string;
  readonly hypervisor: string;
  readonly rootDeviceName: string;
  readonly rootDeviceType: string;
  readonly enaSupport: boolean;
  readonly platform?: string | undefined;
  readonly platformDetails: string;
  readonly usageOperation: string;
  readonly bootMode?: string | undefined;
  readonly tpmSupport?: string | undefined;
  readonly sriovNetSupport?: string | undefined;
  readonly kernelId?: string | undefined;
  readonly ramdiskId?: string | undefined;
}

/** A volume of the instance. The volume's own row says the same from its side. */
export interface BlockDevice {
  readonly deviceName: string;
  readonly volumeId: string;
  /** Epoch milliseconds. */
  readonly attachTime: number;
  readonly status: 'attaching' | 'attached' | 'detaching' | 'busy';
  readonly deleteOnTermination: boolean;
}

export interface MetadataOptions {
  readonly httpTokens: string;
  readonly hopLimit: number;
  readonly httpEndpoint: string;
  readonly httpProtocolIpv6: string;
  readonly instanceMetadataTags: string;
  /** When they were last changed, epoch milliseconds. */
  readonly changedAt: number;
}

export interface StateReason {
  readonly code: string;
  readonly message: string;
}

/** One instance. Times are epoch milliseconds. */
export interface InstanceRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly reservationId: string;
  readonly launchIndex: number;
  /** When it was first launched; with the reservation it is the order of the list, and it never changes. */
  readonly createdAt: number;
  /** When it was last started, as AWS shows it. */
  readonly launchTime: number;
  readonly clientToken?: string | undefined;
  readonly image: LaunchedImage;
  readonly type: string;
  readonly currentBootMode?: string | undefined;
  readonly cores?: number | undefined;
  readonly threadsPerCore?: number | undefined;
  /** What it counts for against the quota of `quotaBucket`. */
  readonly vcpus: number;
  readonly amdSevSnp?: string | undefined;

  readonly state: InstanceStateName;
  readonly stateReason?: StateReason | undefined;
  /** `User initiated (2026-09-27 11:22:43 GMT)`, or empty. */
  readonly transitionReason: string;
  /** Since when it runs; only while it does. */
  readonly runningSince?: number | undefined;
  /** What will end its start, when something is going to: `pending` then leads to `stopped` or `terminated`. */
  readonly startFailure?: StateReason | undefined;
  /** Whether it has ever been running. */
  readonly ranOnce: boolean;
  /** Whether what is stopped or stopping was hibernated. */
  readonly hibernated: boolean;
  /** When it stopped or was terminated. */
  readonly endedAt?: number | undefined;

  readonly zone: string;
  readonly zoneId: string;
  readonly tenancy: string;
  readonly affinity?: string | undefined;
  readonly hostId?: string | undefined;
  readonly placementGroup: string;
  readonly partition?: number | undefined;

  readonly subnetId: string;
  readonly vpcId: string;
  /** The network interfaces, the primary one first. */
  readonly interfaceIds: readonly string[];
  /** Whether each start gives it a new public address. */
  readonly publicAddress: boolean;
  readonly privateDnsName: string;
  readonly hostnameType: string;
  readonly resourceNameA: boolean;
  readonly resourceNameAaaa: boolean;
  readonly sourceDestCheck: boolean;
  readonly keyName?: string | undefined;

  readonly blockDevices: readonly BlockDevice[];
  readonly ebsOptimized: boolean;

  /** Base64, as it was given. */
  readonly userData?: string | undefined;
  readonly profileArn?: string | undefined;
  readonly profileId?: string | undefined;
  readonly profileAssociationId?: string | undefined;
  readonly disableApiTermination: boolean;
  readonly disableApiStop: boolean;
  readonly shutdownBehavior: string;
  readonly monitoring: boolean;
  readonly monitoringChangedAt?: number | undefined;
  readonly metadataOptions: MetadataOptions;
  readonly hibernation: boolean;
  readonly enclave: boolean;
  readonly autoRecovery: string;
  readonly rebootMigration: string;
  readonly cpuCredits?: string | undefined;
  readonly bandwidthWeighting: string;
  readonly capacityReservationPreference?: string | undefined;
  readonly capacityReservationId?: string | undefined;
  readonly capacityReservationGroup?: string | undefined;
  /** The capacity reservation that it found room in when it was started last. */
  readonly capacityHeld?: string | undefined;
  readonly lifecycle?: string | undefined;
  readonly spotRequestId?: string | undefined;
  readonly requesterId?: string | undefined;
  readonly rebootedAt?: number | undefined;
  readonly tags: readonly Tag[];
}

/**
 * The place of an instance in every list: by launch, then by reservation, then by index. Within a reservation the
 * instances stand together, and what is launched while somebody pages comes after what he has seen.
 */
export function listOrder(row: InstanceRow): string {
  return `${launchOrder(row)}/${String(row.launchIndex).padStart(6, '0')}`;
}

/** What the places of the instances of one launch begin with. */
export function launchOrder({
  createdAt,
  reservationId,
}: Pick<InstanceRow, 'createdAt' | 'reservationId'>): string {
  return `${createdAt.toString(36).padStart(9, '0')}/${reservationId}`;
}

export const instances = defineTable<InstanceRow>({
  name: 'ec2.instances',
  scope: 'region',
  id: (row) => row.id,
  indexes: {
    order: listOrder,
    /** The same order within one state, so that a list of one state reads nothing else. */
    stateOrder: (row) => `${row.state}/${listOrder(row)}`,
  },
  metered: (row) =>
    isCharged(row)
      ? [
          {
            usage: `instance|${row.type}|${row.image.usageOperation}|${row.lifecycle ?? 'on-demand'}`,
            resource: row.id,
            amount: 1,
            tags: measuredTags(row.tags),
            rounding: { least: 60_000 },
          },
        ]
      : [],
});

/**
 * "You're billed while it runs, by the second, for 60 seconds at least", and while it prepares to hibernate.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html
 */
function isCharged({ state, hibernated }: InstanceRow): boolean {
  return state === 'running' || (state === 'stopping' && hibernated);
}
