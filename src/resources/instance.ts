import type { Connection } from '../aws/connection.ts';
import { NuageError } from '../errors.ts';
import type { Instance as InstanceData } from '../wire/generated/ec2.ts';

/** How long the waiters wait, in milliseconds; AWS's own wait 40 times 15 seconds. */
const longestWaitMs = 600_000;

export interface WaitOptions {
  readonly maxWaitMs?: number;
  readonly signal?: AbortSignal;
}

export interface StopInstanceOptions {
  readonly hibernate?: boolean;
  readonly force?: boolean;
}

/**
 * An EC2 instance. One that comes from a collection has its attributes; one that was made from an id has them after
 * `load()`. They are as AWS said then: `reload()` asks again.
 */
export class Instance {
  readonly id: string;
  readonly #connection: Connection;
  #data: InstanceData | undefined;

  constructor(connection: Connection, id: string, data?: InstanceData) {
    this.#connection = connection;
    this.id = id;
    this.#data = data;
  }

  get region(): string {
    return this.#connection.region;
  }

  /** Everything that DescribeInstances answered, under AWS's names. */
  get data(): InstanceData {
    if (this.#data === undefined) {
      throw new NuageError('NotLoaded', `The attributes of ${this.id} were not read yet.`, {
        hint: 'await instance.load() first.',
      });
    }
    return this.#data;
  }

  /** `pending`, `running`, `stopping`, `stopped`, `shutting-down` or `terminated`. */
  get state(): string {
    return this.data.State?.Name ?? 'unknown';
  }
  /** Why it is in its state, where AWS says so. */
  get stateReason(): string | undefined {
    return this.data.StateReason?.Message;
  }
  /** The tags as an object. */
  get tags(): Readonly<Record<string, string>> {
    return Object.fromEntries((this.data.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? '']));
  }
  /** The value of the tag `Name`. */
  get name(): string | undefined {
    return this.tags['Name'];
  }
  get instanceType(): string | undefined {
    return this.data.InstanceType;
  }
  get imageId(): string | undefined {
    return this.data.ImageId;
  }
  get launchTime(): Date | undefined {
    return this.data.LaunchTime;
  }
  get availabilityZone(): string | undefined {
    return this.data.Placement?.AvailabilityZone;
  }
  get privateIpAddress(): string | undefined {
    return this.data.PrivateIpAddress;
  }
  get publicIpAddress(): string | undefined {
    return this.data.PublicIpAddress;
  }
  get publicDnsName(): string | undefined {
    return this.data.PublicDnsName;
  }
  get vpcId(): string | undefined {
    return this.data.VpcId;
  }
  get subnetId(): string | undefined {
    return this.data.SubnetId;
  }
  get keyName(): string | undefined {
    return this.data.KeyName;
  }
  get rootDeviceType(): string | undefined {
    return this.data.RootDeviceType;
  }
  /** `spot` or `scheduled`; undefined on demand. */
  get instanceLifecycle(): string | undefined {
    return this.data.InstanceLifecycle;
  }

  /** Reads the attributes unless they are there. */
  async load(): Promise<this> {
    return this.#data === undefined ? this.reload() : this;
  }

  /** Reads the attributes again. An instance that does not exist rejects with AWS's InvalidInstanceID.NotFound. */
  async reload(): Promise<this> {
    const answer = await this.#connection.call('ec2', 'DescribeInstances', { InstanceIds: [this.id] });
    const data = answer.Reservations?.[0]?.Instances?.[0];
    if (data === undefined) {
      throw new NuageError('InvalidInstanceID.NotFound', `The instance ID '${this.id}' does not exist`);
    }
    this.#data = data;
    return this;
  }

  async start(): Promise<void> {
    await this.#connection.call('ec2', 'StartInstances', { InstanceIds: [this.id] });
  }

  async stop(options: StopInstanceOptions = {}): Promise<void> {
    await this.#connection.call('ec2', 'StopInstances', { InstanceIds: [this.id], ...stopInput(options) });
  }

  async reboot(): Promise<void> {
    await this.#connection.call('ec2', 'RebootInstances', { InstanceIds: [this.id] });
  }

  async terminate(): Promise<void> {
    await this.#connection.call('ec2', 'TerminateInstances', { InstanceIds: [this.id] });
  }

  /** Sets tags; those that are there already get the new value. The attributes stay as they were read. */
  async createTags(tags: Readonly<Record<string, string>>): Promise<void> {
    await this.#connection.call('ec2', 'CreateTags', {
      Resources: [this.id],
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    });
  }

  /** Removes tags, whatever their value. */
  async deleteTags(keys: readonly string[]): Promise<void> {
    await this.#connection.call('ec2', 'DeleteTags', {
      Resources: [this.id],
      Tags: keys.map((Key) => ({ Key })),
    });
  }

  async waitUntilExists(options?: WaitOptions): Promise<this> {
    return this.#waitUntil('InstanceExists', options);
  }
  /** Until it runs; rejects when it ends in a state that does not lead there. */
  async waitUntilRunning(options?: WaitOptions): Promise<this> {
    return this.#waitUntil('InstanceRunning', options);
  }
  async waitUntilStopped(options?: WaitOptions): Promise<this> {
    return this.#waitUntil('InstanceStopped', options);
  }
  async waitUntilTerminated(options?: WaitOptions): Promise<this> {
    return this.#waitUntil('InstanceTerminated', options);
  }

  async #waitUntil(waiter: string, options: WaitOptions = {}): Promise<this> {
    const { maxWaitMs = longestWaitMs, signal } = options;
    await this.#connection.wait(
      'ec2',
      waiter,
      { InstanceIds: [this.id] },
      signal === undefined ? { maxWaitMs } : { maxWaitMs, signal },
    );
    return this.reload();
  }
}

/** The members of StopInstances that the options stand for. */
export function stopInput(options: StopInstanceOptions): { Hibernate?: boolean; Force?: boolean } {
  return {
    ...(options.hibernate === undefined ? {} : { Hibernate: options.hibernate }),
    ...(options.force === undefined ? {} : { Force: options.force }),
  };
}
