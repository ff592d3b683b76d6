import type { TransitGatewayRoute } from '../../../../../wire/generated/ec2.ts';
import type { FilterInput } from '../../../../blocks/filters.ts';
import { compileFilters } from '../../../../blocks/filters.ts';
import type { State } from '../../../../store/table.ts';
import { invalidParameterValue } from '../../errors.ts';
import { canonicalCidr, canonicalIpv6Cidr, contains, isInIpv6Cidr, parseCidr } from '../cidr.ts';
import { vpcs } from '../vpc-row.ts';
import { attachmentsOf } from './find-transit.ts';
import { transitAttachments } from './transit-rows.ts';
import type { TransitAttachmentRow, TransitTableRow } from './transit-rows.ts';

interface Found {
  readonly destination: string;
  readonly attachments: readonly TransitAttachmentRow[];
  readonly type: 'static' | 'propagated';
}

/** All routes of a table: the static ones, and the blocks of the VPCs that propagate to it and have no static one. */
export function routesOf(table: TransitTableRow, state: State): readonly Found[] {
  const found: Found[] = table.routes.map(({ destination, attachmentId }) => {
    const attachment = state.table(transitAttachments).get(attachmentId ?? '');
    return { destination, attachments: attachment === undefined ? [] : [attachment], type: 'static' };
  });
  const fixed = new Set(found.map(({ destination }) => destination));
  const learnt = new Map<string, TransitAttachmentRow[]>();
  for (const attachment of attachmentsOf(state, table.gatewayId)) {
    if (!attachment.propagatedTableIds.includes(table.id)) continue;
    for (const block of blocksOf(attachment, state))
      if (!fixed.has(block)) learnt.set(block, [...(learnt.get(block) ?? []), attachment]);
  }
  for (const [destination, attachments] of learnt)
    found.push({ destination, attachments, type: 'propagated' });
  return found.sort((one, other) => (one.destination < other.destination ? -1 : 1));
}

function blocksOf({ kind, resourceId }: TransitAttachmentRow, state: State): readonly string[] {
  const vpc = kind === 'vpc' ? state.table(vpcs).get(resourceId) : undefined;
  if (vpc === undefined) return [];
  return [vpc.cidrBlock, ...(vpc.secondaryBlocks ?? []).map(({ cidrBlock }) => cidrBlock)];
}

const stateOf = ({ attachments }: Found) => (attachments.length === 0 ? 'blackhole' : 'active');

export function describeTransitRoute(route: Found): TransitGatewayRoute {
  return {
    DestinationCidrBlock: route.destination,
    TransitGatewayAttachments:
      route.attachments.length === 0
        ? undefined
        : route.attachments.map(({ id, resourceId, kind }) => ({
            TransitGatewayAttachmentId: id,
            ResourceId: resourceId,
            ResourceType: kind,
          })),
    Type: route.type,
    State: stateOf(route),
  };
}

/** The routes that pass the filters of a search. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SearchTransitGatewayRoutes.html */
export function searchRoutes(
  table: TransitTableRow,
  filters: readonly FilterInput[],
  state: State,
): readonly TransitGatewayRoute[] {
  const searches = filters.filter(({ Name: name = '' }) => name.startsWith('route-search.'));
  const passes = compileFilters<Found>(
    filters.filter((filter) => !searches.includes(filter)),
    {
      'attachment.resource-id': (route) => route.attachments.map(({ resourceId }) => resourceId),
      'attachment.resource-type': (route) => route.attachments.map(({ kind }) => kind),
      'attachment.transit-gateway-attachment-id': (route) => route.attachments.map(({ id }) => id),
      'prefix-list-id': () => undefined,
      state: stateOf,
      type: (route) => route.type,
    },
  );
  const matching = searches.reduce<readonly Found[]>(narrow, routesOf(table, state).filter(passes));
  return matching.map(describeTransitRoute);
}

/** The searches by block: exact, within, around, and the longest around. */
const searchKinds: Readonly<Record<string, (routes: readonly Found[], block: string) => readonly Found[]>> = {
  'route-search.exact-match': (routes, block) => routes.filter(({ destination }) => destination === block),
  'route-search.subnet-of-match': (routes, block) =>
    routes.filter(({ destination }) => cidrContains(block, destination)),
  'route-search.supernet-of-match': (routes, block) =>
    routes.filter(({ destination }) => cidrContains(destination, block)),
  'route-search.longest-prefix-match': (routes, block) => {
    const around = routes.filter(({ destination }) => cidrContains(destination, block));
    const longest = Math.max(...around.map(({ destination }) => prefixOf(destination)));
    return around.filter(({ destination }) => prefixOf(destination) === longest);
  },
};

function narrow(
  routes: readonly Found[],
  { Name: name = '', Values: values = [] }: FilterInput,
): readonly Found[] {
  const search = Object.hasOwn(searchKinds, name) ? searchKinds[name] : undefined;
  if (search === undefined) throw invalidParameterValue(`The filter '${name}' is invalid`);
  const found = new Set(values.flatMap((value) => search(routes, canonicalTransitBlock(value))));
  return routes.filter((route) => found.has(route));
}

function cidrContains(outer: string, inner: string): boolean {
  if (outer.includes(':') || inner.includes(':'))
    return outer.includes(':') && inner.includes(':') && isInIpv6Cidr(inner, outer);
  const [around, within] = [parseCidr(outer), parseCidr(inner)];
  return around !== undefined && within !== undefined && contains(around, within);
}

const prefixOf = (block: string): number => Number(block.split('/')[1] ?? 0);

/** A block as routes have it; EC2's error for what is none. */
export function canonicalTransitBlock(text: string): string {
  const whole = text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`;
  const block = canonicalCidr(whole) ?? canonicalIpv6Cidr(whole);
  if (block === undefined)
    throw invalidParameterValue(
      `Value (${text}) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block.`,
    );
  return block;
}
