import type { Place } from '../../context.ts';
import type { JsonValue } from '../../plan/json.ts';
import type { Step } from '../../plan/step.ts';

/** AWS gives no bound: the first snapshot of a large volume takes hours. */
const completeWithinMs = 24 * 3_600_000;
const idPath = 'SnapshotId';

interface Making extends Place {
  readonly volume: string;
  readonly name?: string | undefined;
  readonly description: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** A snapshot of a volume, seen to its completion. Its undo deletes it. */
export function makeSnapshot({ volume, name, account, region, description, tags, reason }: Making): Step {
  const id = `snapshot-${account}-${region}-${volume}`;
  const made: JsonValue = { $from: id, path: idPath };
  return {
    id,
    account,
    region,
    target: volume,
    ...(name === undefined ? {} : { name }),
    call: {
      service: 'ec2',
      action: 'CreateSnapshot',
      input: {
        VolumeId: volume,
        Description: description,
        TagSpecifications: [
          {
            ResourceType: 'snapshot',
            Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
          },
        ],
      },
    },
    change: 'create',
    reason,
    requires: [],
    effect: {
      call: { service: 'ec2', action: 'DescribeSnapshots', input: { SnapshotIds: [made] } },
      path: 'Snapshots[0].State',
      accepted: ['pending'],
      done: ['completed'],
      withinMs: completeWithinMs,
    },
    after: [],
    undo: {
      steps: [
        {
          call: { service: 'ec2', action: 'DeleteSnapshot', input: { SnapshotId: made } },
          change: 'delete',
          reason: 'the run made it',
          requires: [],
        },
      ],
    },
  };
}
