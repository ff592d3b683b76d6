import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import { allOut } from '../rules.ts';
import { sameJson } from '../../plan/json.ts';
import type { Found } from '../resource.ts';
import type { Telling } from './telling.ts';
import { section, wordOf, type Written } from './written.ts';

/** The network of what was found. Subnets whose names end in the letters of their zones are written as one group. */
export function writeNetwork({ found, everywhere }: Telling, region: string): Written {
  const of = (kind: string): readonly Found[] => found.filter((one) => one.kind === kind);
  const addresses = new Map<string, string>();
  const [vpc] = of('vpc');
  if (vpc !== undefined) addresses.set(vpc.id, 'vpc');
  const [gateway] = of('internet-gateway');
  if (gateway !== undefined) addresses.set(gateway.id, 'internet-gateway');
  const subnets = writeSubnets(of('subnet'), region, addresses, everywhere);
  for (const kind of ['security-group', 'nat-gateway', 'key-pair'])
    for (const one of of(kind)) addresses.set(one.id, `${kind}.${wordOf(one.address)}`);
  for (const one of of('address'))
    if (one.address.startsWith('address.nat-')) addresses.set(one.id, one.address);
  const named = (id: JsonValue | undefined): string => addresses.get(String(id)) ?? String(id);
  const each = (kind: string, write: (one: Found) => JsonObject): JsonObject =>
    Object.fromEntries(of(kind).map((one) => [wordOf(one.address), { ...write(one), ...everywhere(one) }]));
  for (const one of of('route-table')) addresses.set(one.id, `route-table.${wordOf(one.address)}`);
  return {
    addresses,
    file: {
      ...(vpc === undefined ? {} : { vpc: { ...vpc.attributes, ...everywhere(vpc) } }),
      ...section('subnets', subnets),
      ...(gateway === undefined ? {} : { internetGateway: orTrue(everywhere(gateway)) }),
      ...section(
        'natGateways',
        each('nat-gateway', ({ attributes }) => ({
          subnet: named(attributes['subnet']).replace(/^subnet\./, ''),
        })),
      ),
      ...section(
        'routeTables',
        each('route-table', ({ attributes: { subnets: own, routes } }) => ({
          subnets: listOf(own).map((id) => named(id).replace(/^subnet\./, '')),
          routes: listOf(routes).map((route) =>
            isJsonObject(route) ? { to: route['to'], via: named(route['via']) } : {},
          ),
        })),
      ),
      ...section(
        'securityGroups',
        each('security-group', ({ id, attributes }) => ({
          description: attributes['description'],
          ingress: listOf(attributes['ingress']).map((rule) => ruleFor(rule, 'from', id, named)),
          ...(sameJson(attributes['egress'], [allOut])
            ? {}
            : { egress: listOf(attributes['egress']).map((rule) => ruleFor(rule, 'to', id, named)) }),
        })),
      ),
      ...section(
        'keyPairs',
        each('key-pair', ({ attributes }) => ({ ...attributes })),
      ),
    },
  };
}

/** `true` where nothing more is to be said. */
function orTrue(value: JsonObject): JsonValue {
  return Object.keys(value).length === 0 ? true : value;
}

interface SubnetGroup {
  readonly zones: string[];
  readonly cidrs: string[];
  readonly more: JsonObject;
}

function writeSubnets(
  subnets: readonly Found[],
  region: string,
  addresses: Map<string, string>,
  everywhere: Telling['everywhere'],
): JsonObject {
  const groups = new Map<string, SubnetGroup>();
  for (const one of subnets) {
    const { id, address, attributes } = one;
    const zone = String(attributes['zone']).slice(region.length);
    const plain = wordOf(address).replace(new RegExp(`-${zone}$`), '');
    const more = { ...(attributes['publicIp'] === true ? { public: true } : {}), ...everywhere(one) };
    const known = groups.get(plain);
    const fits = known === undefined || (sameJson(known.more, more) && !known.zones.includes(zone));
    const name = fits ? plain : `${plain}-${groups.size}`;
    const group: SubnetGroup = groups.get(name) ?? { zones: [], cidrs: [], more };
    group.zones.push(zone);
    group.cidrs.push(String(attributes['cidr']));
    groups.set(name, group);
    addresses.set(id, `subnet.${name}-${zone}`);
  }
  return Object.fromEntries([...groups].map(([name, { more, ...own }]) => [name, { ...own, ...more }]));
}

/** A rule as a file says it. What is open to the world is so knowingly: it is there. */
function ruleFor(
  rule: JsonValue,
  direction: 'from' | 'to',
  own: string,
  named: (id: JsonValue | undefined) => string,
): JsonObject {
  if (!isJsonObject(rule)) return {};
  const { protocol, from, to, peer, description } = rule;
  const ported = protocol === 'tcp' || protocol === 'udp';
  const open = peer === '0.0.0.0/0' || peer === '::/0';
  const door = [22, 3389].some((port) => Number(from) <= port && port <= Number(to)) || protocol === '-1';
  return {
    ...(protocol === 'tcp' ? {} : { protocol: protocol === '-1' ? 'all' : protocol }),
    ...(!ported ? {} : from === to ? { port: from } : { ports: `${String(from)}-${String(to)}` }),
    [direction]: peer === '0.0.0.0/0' ? 'anywhere' : peer === own ? 'self' : named(peer),
    ...(description === '' ? {} : { description }),
    ...(open && door && direction === 'from' && protocol !== 'udp' ? { openToWorld: true } : {}),
  };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
