/**
 * Names of instances, as the resolver of a VPC makes them.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html
 */

const dashed = (address: string): string => address.replaceAll('.', '-');

function publicSuffix(region: string): string {
  if (region === 'us-east-1') return 'compute-1.amazonaws.com';
  return `${region}.compute.${region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'}`;
}

function privateSuffix(region: string): string {
  if (region === 'us-east-1') return 'ec2.internal';
  return `${region}.compute.internal`;
}

/** `ip-172-31-0-5.eu-west-1.compute.internal`, after the address. */
export function addressName(region: string, privateAddress: string): string {
  return `ip-${dashed(privateAddress)}.${privateSuffix(region)}`;
}

/** `i-0123456789abcdef0.eu-west-1.compute.internal`, after the instance (hostname type `resource-name`). */
export function resourceName(region: string, instanceId: string): string {
  return `${instanceId}.${privateSuffix(region)}`;
}

/** `ec2-198-18-0-5.eu-west-1.compute.amazonaws.com`. */
export function publicName(region: string, publicAddress: string): string {
  return `ec2-${dashed(publicAddress)}.${publicSuffix(region)}`;
}
