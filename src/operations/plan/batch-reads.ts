/** A read that many steps ask for one thing each, and that AWS answers for many at once. */
export interface ListRead {
  /** The member of a step's own call that names the one thing. */
  readonly ids: string;
  /**
   * The filter that stands for it in the joint call. A filter leaves out what does not exist, where the
   * list of ids would refuse the whole call; it takes 200 values.
   */
  readonly filter: string;
  /** Where the things are in the answer, from the outermost list. */
  readonly lists: readonly string[];
  /** The member of a thing that names it. */
  readonly id: string;
}

const listReads: Readonly<Record<string, ListRead>> = {
  'ec2:DescribeInstances': {
    ids: 'InstanceIds',
    filter: 'instance-id',
    lists: ['Reservations', 'Instances'],
    id: 'InstanceId',
  },
  'ec2:DescribeVolumes': { ids: 'VolumeIds', filter: 'volume-id', lists: ['Volumes'], id: 'VolumeId' },
  'ec2:DescribeSnapshots': {
    ids: 'SnapshotIds',
    filter: 'snapshot-id',
    lists: ['Snapshots'],
    id: 'SnapshotId',
  },
  'ec2:DescribeImages': { ids: 'ImageIds', filter: 'image-id', lists: ['Images'], id: 'ImageId' },
  'ec2:DescribeAddresses': {
    ids: 'AllocationIds',
    filter: 'allocation-id',
    lists: ['Addresses'],
    id: 'AllocationId',
  },
};

/** A call that is read together with others. */
export interface JointRead {
  readonly read: ListRead;
  readonly id: string;
  /** What else it says, such as `IncludeDisabled`: only calls that say the same are joined. */
  readonly rest: Readonly<Record<string, boolean>>;
}

/** How a call is read together with others, and for what; undefined when it must be made on its own. */
export function listRead(call: {
  readonly service: string;
  readonly action: string;
  readonly input: object;
}): JointRead | undefined {
  const read = listReads[`${call.service}:${call.action}`];
  if (read === undefined) return undefined;
  const rest: Record<string, boolean> = {};
  for (const [name, value] of Object.entries(call.input) as [string, unknown][]) {
    if (name === read.ids) continue;
    if (typeof value !== 'boolean') return undefined;
    rest[name] = value;
  }
  const ids: unknown = Reflect.get(call.input, read.ids);
  const id: unknown = Array.isArray(ids) && ids.length === 1 ? ids[0] : undefined;
  return typeof id === 'string' ? { read, id, rest } : undefined;
}

/** Splits a joint answer into the answer that each thing alone would have had. */
export function splitAnswer(read: ListRead, answer: object, into: Map<string, object>): void {
  split(read.lists, answer, (item, wrapped) => {
    const id: unknown = Reflect.get(item, read.id);
    if (typeof id === 'string') into.set(id, wrapped);
  });
}

function split(lists: readonly string[], node: object, found: (item: object, wrapped: object) => void): void {
  const [list, ...deeper] = lists;
  if (list === undefined) {
    found(node, node);
    return;
  }
  const children: unknown = Reflect.get(node, list);
  for (const child of Array.isArray(children) ? (children as unknown[]) : []) {
    if (typeof child !== 'object' || child === null) continue;
    split(deeper, child, (item, wrapped) => found(item, { ...node, [list]: [wrapped] }));
  }
}
