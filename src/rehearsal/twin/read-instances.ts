import type { Connection } from '../../aws/connection.ts';
import type { FoundRegion } from '../../local/adopted-region.ts';

type Found = FoundRegion['ec2']['instances'][number];

/** Instances, and of those that are worked on what protects them: EC2 tells it of one at a time alone. */
export async function readInstances(
  connection: Connection,
  targets: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<readonly Found[]> {
  const all: Found[] = [];
  for await (const { Reservations = [] } of connection.pages('ec2', 'DescribeInstances', {}, { signal }))
    for (const { ReservationId = '', RequesterId, Instances = [] } of Reservations)
      for (const instance of Instances)
        all.push({ instance, reservationId: ReservationId, requesterId: RequesterId });
  return await Promise.all(
    all.map(async (found) => {
      const InstanceId = found.instance.InstanceId ?? '';
      if (!targets.has(InstanceId)) return found;
      const ask = (
        Attribute: 'disableApiTermination' | 'disableApiStop' | 'instanceInitiatedShutdownBehavior',
      ) => connection.call('ec2', 'DescribeInstanceAttribute', { InstanceId, Attribute }, { signal });
      const [termination, stop, shutdown] = await Promise.all([
        ask('disableApiTermination'),
        ask('disableApiStop'),
        ask('instanceInitiatedShutdownBehavior'),
      ]);
      return {
        ...found,
        disableApiTermination: termination.DisableApiTermination?.Value,
        disableApiStop: stop.DisableApiStop?.Value,
        shutdownBehavior: shutdown.InstanceInitiatedShutdownBehavior?.Value,
      };
    }),
  );
}
