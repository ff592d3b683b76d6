import { AwsError } from '../../../../error.ts';

interface PoolInput {
  readonly Ipv4IpamPoolId?: string | undefined;
  readonly Ipv6IpamPoolId?: string | undefined;
  readonly Ipv6Pool?: string | undefined;
}

/** Pools of IPAM and of addresses that a customer brought cannot be made here, so none exists. */
export function refuseIpam({ Ipv4IpamPoolId, Ipv6IpamPoolId, Ipv6Pool }: PoolInput): void {
  const ipam = Ipv4IpamPoolId ?? Ipv6IpamPoolId;
  if (ipam !== undefined)
    throw new AwsError('InvalidIpamPoolId.NotFound', 400, `The ipam-pool ID '${ipam}' does not exist.`);
  if (Ipv6Pool !== undefined)
    throw new AwsError('InvalidPoolID.NotFound', 400, `The pool ID '${Ipv6Pool}' does not exist.`);
}
