import type { Connection } from '../../../src/aws/connection.ts';
import { NuageError } from '../../../src/errors.ts';

/** An answer of AWS that refuses, as the door to AWS hands it on. */
export class Refusal extends NuageError {
  readonly status: number;
  readonly throttling: boolean;
  constructor(code: string, message: string, status = 400) {
    super(code, message);
    this.status = status;
    this.throttling = code === 'RequestLimitExceeded';
  }
}

export interface FakeInstance {
  readonly id: string;
  state: string;
  tags: Record<string, string>;
  /** What the next reading of it turns its state into. */
  next?: string | undefined;
}

interface Call {
  readonly action: string;
  readonly input: Record<string, unknown>;
}

/**
 * The instances of one account and region in memory: as much of EC2 as the plan engine asks for. `around` wraps every
 * call, to lose an answer, refuse, or count.
 */
export class FakeAccount {
  readonly instances = new Map<string, FakeInstance>();
  readonly calls: Call[] = [];
  /** Every change that took effect, as `StopInstances i-1`: nothing may be there twice. */
  readonly effects: string[] = [];
  readonly #tokens = new Map<string, string>();
  around: (call: Call, run: () => object) => Promise<object> = async (_call, run) => run();

  constructor(count = 0, state = 'running') {
    for (let index = 0; index < count; index += 1) this.add(`i-${index}`, state);
  }

  add(id: string, state: string): FakeInstance {
    const instance = { id, state, tags: {} };
    this.instances.set(id, instance);
    return instance;
  }

  made(action: string): readonly Call[] {
    return this.calls.filter((call) => call.action === action);
  }

  connection(): Connection {
    const invoke = async (_service: string, action: string, input: object): Promise<object> => {
      const call = { action, input: input as Record<string, unknown> };
      this.calls.push(call);
      return this.around(call, () => this.#answer(call));
    };
    // Only the named form is asked for by the engine.
    return { region: 'eu-west-1', invoke } as unknown as Connection;
  }

  #answer({ action, input }: Call): object {
    if (action === 'DescribeInstances') return this.#describe(input);
    if (action === 'RunInstances') return this.#run(input);
    if (action === 'GetParameter') return { Parameter: { Value: 'hunter2' } };
    if (action === 'CreateTags') return this.#tag(input);
    const ids = input['InstanceIds'] as string[];
    const missing = ids.filter((id) => !this.instances.has(id));
    if (missing.length > 0) {
      throw new Refusal(
        'InvalidInstanceID.NotFound',
        `The instance IDs '${missing.join(', ')}' do not exist`,
      );
    }
    const bad = ids.find((id) => this.instances.get(id)?.tags['refuse'] !== undefined);
    if (bad !== undefined) {
      throw new Refusal('UnsupportedOperation', `The instance '${bad}' cannot be changed`);
    }
    const [passing, final, from] = {
      StopInstances: ['stopping', 'stopped', ['running', 'pending']],
      StartInstances: ['pending', 'running', ['stopped']],
      TerminateInstances: ['shutting-down', 'terminated', ['running', 'stopped', 'pending', 'stopping']],
      RebootInstances: ['running', undefined, ['running']],
    }[action] as [string, string | undefined, string[]];
    const changed = ids.map((id) => {
      const instance = this.instances.get(id) as FakeInstance;
      if (from.includes(instance.state)) {
        instance.state = passing;
        instance.next = instance.tags['dies'] === undefined ? final : 'stopped';
        this.effects.push(`${action} ${id}`);
      }
      return { InstanceId: id, CurrentState: { Name: instance.state } };
    });
    const member = { StopInstances: 'StoppingInstances', StartInstances: 'StartingInstances' }[action];
    return { [member ?? 'TerminatingInstances']: changed };
  }

  #describe(input: Record<string, unknown>): object {
    const filters = (input['Filters'] ?? []) as { Name: string; Values: string[] }[];
    const ids = filters.find((filter) => filter.Name === 'instance-id')?.Values ?? [];
    const found = ids.flatMap((id) => this.instances.get(id) ?? []);
    const Reservations = found.map((instance) => {
      const described = {
        InstanceId: instance.id,
        State: { Name: instance.state },
        Tags: Object.entries(instance.tags).map(([Key, Value]) => ({ Key, Value })),
      };
      if (instance.next !== undefined) {
        instance.state = instance.next;
        instance.next = undefined;
      }
      return { Instances: [described] };
    });
    return { Reservations };
  }

  #run(input: Record<string, unknown>): object {
    const token = String(input['ClientToken']);
    let id = this.#tokens.get(token);
    if (id === undefined) {
      id = `i-new-${this.#tokens.size}`;
      this.#tokens.set(token, id);
      this.add(id, 'running');
      this.effects.push(`RunInstances ${id}`);
    }
    return { Instances: [{ InstanceId: id }] };
  }

  #tag(input: Record<string, unknown>): object {
    for (const id of input['Resources'] as string[]) {
      const instance = this.instances.get(id);
      if (instance === undefined)
        throw new Refusal('InvalidInstanceID.NotFound', `The ID '${id}' is not valid`);
      for (const { Key, Value } of input['Tags'] as { Key: string; Value: string }[]) {
        instance.tags[Key] = Value;
        this.effects.push(`CreateTags ${id} ${Key}`);
      }
    }
    return {};
  }
}
