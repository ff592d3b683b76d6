import type { Connection } from '../../../src/aws/connection.ts';
import type { Connections } from '../../../src/operations/context.ts';
import type { Instance } from '../../../src/wire/generated/ec2.ts';

/** 17 regions that are enabled for every account. */
export const regions: readonly string[] = `us-east-1 us-east-2 us-west-1 us-west-2 ca-central-1 sa-east-1
  eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1
  ap-south-1 ap-southeast-1 ap-southeast-2 ap-northeast-1 ap-northeast-2 ap-northeast-3`.split(/\s+/);

export interface LargeAccount {
  readonly connections: Connections;
  readonly calls: Map<string, number>;
  /** The most pages that were asked for and not yet read to their end at any time. */
  mostPagesOpen: number;
}

/** An account that makes up its instances page by page, so that only their reader can hold them. */
export function largeAccount(instances: number, make: (index: number) => Instance): LargeAccount {
  const account: LargeAccount = {
    calls: new Map(),
    mostPagesOpen: 0,
    connections: {
      places: async () => regions.map((region) => ({ account: '123456789012', region })),
      at: async (_account, region) => connectionTo(region),
    },
  };
  let open = 0;
  const per = Math.ceil(instances / regions.length);

  function connectionTo(region: string): Connection {
    const first = regions.indexOf(region) * per;
    const last = Math.min(first + per, instances);
    async function* pages(_service: string, action: string, input: object): AsyncGenerator<object> {
      const size = Number(Reflect.get(input, 'MaxResults') ?? Infinity);
      // Nothing is open for a while in this account, and it has no groups.
      if (action === 'DescribeSecurityGroupRules' || action === 'DescribeAutoScalingGroups') return;
      if (action !== 'DescribeInstances') throw new Error(action);
      for (let from = first; from < last; from += size) {
        account.calls.set(action, (account.calls.get(action) ?? 0) + 1);
        const to = Math.min(from + size, last);
        open += 1;
        account.mostPagesOpen = Math.max(account.mostPagesOpen, open);
        const all = Array.from({ length: to - from }, (_, index) => make(from + index));
        yield { Reservations: all.map((instance) => ({ Instances: [instance] })) };
        open -= 1;
      }
    }
    return { region, pages } as unknown as Connection;
  }
  return account;
}

/** An instance that is on although its schedule has wanted it off since the evening. */
export function overdue(index: number, schedules: readonly string[]): Instance {
  const id = `i-${index.toString(16).padStart(17, '0')}`;
  return {
    InstanceId: id,
    InstanceType: 't3.large',
    State: { Code: 16, Name: 'running' },
    LaunchTime: new Date('2027-10-25T06:00:00Z'),
    StateTransitionReason: '',
    RootDeviceType: 'ebs',
    PlatformDetails: 'Linux/UNIX',
    Placement: { Tenancy: 'default' },
    Tags: [
      { Key: 'Name', Value: `web-${index}` },
      { Key: 'nuage:schedule', Value: schedules[index % schedules.length] ?? '' },
    ],
  };
}
