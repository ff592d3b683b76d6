import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import type { FoundRegion } from '../../local/adopted-region.ts';
import { collect } from './collect.ts';
import { readEc2 } from './read-ec2.ts';
import { readQuotas } from './read-quotas.ts';

/**
 * Reads what an account has of EC2 and Auto Scaling in a region. It only reads, page by page; one by one it asks for what
 * is in no list: attributes of VPCs and of the instances that are worked on, and keys.
 * @param targets Ids of what is worked on.
 */
export async function readRegion(
  connection: Connection,
  targets: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<FoundRegion> {
  const [groups, configurations, quotas] = await Promise.all([
    collect(
      connection.pages('autoscaling', 'DescribeAutoScalingGroups', {}, { signal }),
      (page) => page.AutoScalingGroups,
    ),
    collect(
      connection.pages('autoscaling', 'DescribeLaunchConfigurations', {}, { signal }),
      (page) => page.LaunchConfigurations,
    ),
    readQuotas(connection, signal),
  ]);
  const autoscaling = { groups, configurations };
  const ec2 = await readEc2(connection, targets, autoscaling, signal);
  const keyIds = new Set([...ec2.volumes, ...ec2.snapshots].flatMap(({ KmsKeyId }) => KmsKeyId ?? []));
  const keys = await Promise.all([...keyIds].map((KeyId) => readKey(connection, KeyId, signal)));
  return { ec2, autoscaling, keys: keys.flatMap((key) => key ?? []), quotas };
}

/** A key that is gone is none: a start that needs it fails on the twin as well. */
async function readKey(connection: Connection, KeyId: string, signal: AbortSignal | undefined) {
  try {
    return (await connection.call('kms', 'DescribeKey', { KeyId }, { signal })).KeyMetadata;
  } catch (error) {
    if (isServiceError(error, 'NotFoundException')) return undefined;
    throw error;
  }
}
