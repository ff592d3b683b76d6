import type { ActionContext } from '../../../action.ts';
import type { State } from '../../../store/table.ts';
import { appliedQuota } from '../../service-quotas/port.ts';

/**
 * The quotas of networks by the codes that Service Quotas has for them: there they stand, and may have been raised.
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
const codes = {
  vpcsPerRegion: 'vpc/L-F678F1CE',
  subnetsPerVpc: 'vpc/L-407747CB',
  ipv4BlocksPerVpc: 'vpc/L-83CA0A9D',
  ipv6BlocksPerVpc: 'vpc/L-085A6257',
  internetGatewaysPerRegion: 'vpc/L-A4707A72',
  egressOnlyGatewaysPerRegion: 'vpc/L-45FE3B85',
  natGatewaysPerZone: 'vpc/L-FE5A380F',
  gatewayEndpointsPerRegion: 'vpc/L-1B52E74A',
  networkAclsPerVpc: 'vpc/L-B4A6D682',
  entriesPerNetworkAcl: 'vpc/L-2AEEBF1A',
  interfacesPerRegion: 'vpc/L-DF5E4CA3',
  routeTablesPerVpc: 'vpc/L-589F43AA',
  routesPerTable: 'vpc/L-93826ACB',
  groupsPerRegion: 'vpc/L-E79EC296',
  rulesPerGroup: 'vpc/L-0EA8095F',
  groupsPerInterface: 'vpc/L-2AFB9258',
  elasticAddressesPerRegion: 'ec2/L-0263D0A3',
} as const;

type Quota = keyof typeof codes;

/** What an account may have in a region, whatever it is in. */
type RegionQuota = Extract<Quota, `${string}PerRegion`>;

/** What an account may have of something in a region now. A lenient cloud counts only what is in one resource. */
export function regionQuota(
  { state, lenient }: Pick<ActionContext, 'state' | 'lenient'>,
  name: RegionQuota,
): number {
  return lenient ? Infinity : applied(state, name);
}

/** What one resource may have of something now. */
export function quota(state: State, name: Exclude<Quota, RegionQuota>): number {
  return applied(state, name);
}

function applied(state: State, name: Quota): number {
  const [service = '', code = ''] = codes[name].split('/');
  return appliedQuota(state, service, code);
}

/** "You can associate up to two by default": secondary addresses that are raised are another quota, which is not here. */
export const addressesPerNatGateway = 2;
