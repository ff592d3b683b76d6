import { createHash } from 'node:crypto';

/** A prefix list of AWS's own: the addresses of a service in a region. */
export interface PrefixList {
  readonly id: string;
  /** `com.amazonaws.us-east-1.s3` */
  readonly name: string;
  readonly service: 's3' | 'dynamodb';
}

const services = ['s3', 'dynamodb'] as const;

/** The ids that are known of AWS. */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'us-east-1': { s3: 'pl-63a5400a', dynamodb: 'pl-02cd2c6b' },
  'us-east-2': { s3: 'pl-7ba54012', dynamodb: 'pl-4ca54025' },
  'us-west-2': { s3: 'pl-68a54001', dynamodb: 'pl-00a54069' },
  'eu-west-1': { s3: 'pl-6da54004', dynamodb: 'pl-6fa54006' },
  'eu-central-1': { s3: 'pl-6ea54007', dynamodb: 'pl-66a5400f' },
};

/** The prefix lists of a region. Where AWS's id is not known, it is one of the right shape, always the same. */
export function prefixListsOf(region: string): readonly PrefixList[] {
  return services.map((service) => {
    const name = `com.amazonaws.${region}.${service}`;
    const own = known[region]?.[service];
    return { id: own ?? `pl-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`, name, service };
  });
}
