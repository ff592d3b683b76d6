import { canonical, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { Found } from '../resource.ts';
import { section, wordOf, type Written } from './written.ts';

/** Instances, their volumes and addresses. Those that are alike but for their number are one group. */
export function writeMachines(found: readonly Found[], network: Written): Written {
  const addresses = new Map<string, string>();
  const named = (id: JsonValue | undefined): string =>
    (network.addresses.get(String(id)) ?? String(id)).replace(/^[a-z-]+\./, '');
  const groups = new Map<string, Found[]>();
  for (const one of found.filter(({ kind }) => kind === 'instance')) {
    const group = wordOf(one.address).replace(/-\d+$/, '');
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const instances: Record<string, JsonObject> = {};
  for (const [group, all] of groups) {
    const alike = new Set(all.map((one) => canonical(machineOf(one, named)))).size === 1;
    const parts = alike ? [[group, all] as const] : all.map((one) => [wordOf(one.address), [one]] as const);
    for (const [name, members] of parts) {
      const [first] = members;
      if (first === undefined) continue;
      instances[name] = {
        ...machineOf(first, named),
        ...(members.length > 1 ? { count: members.length } : {}),
      };
      for (const [index, { id }] of members.entries()) addresses.set(id, `instance.${name}-${index + 1}`);
    }
  }
  const holder = (id: JsonValue | undefined): JsonObject => {
    const address = addresses.get(String(id));
    return address === undefined ? {} : { instance: address.slice('instance.'.length) };
  };
  const volumes: Record<string, JsonObject> = {};
  const fixed: Record<string, JsonObject> = {};
  for (const { kind, id, address, attributes } of found) {
    const name = wordOf(address);
    if (kind === 'volume') {
      const { gib, type, zone, encrypted, instance } = attributes;
      volumes[name] = { gib, type, zone, encrypted, ...holder(instance) };
      addresses.set(id, `volume.${name}`);
    }
    if (kind === 'address' && !address.startsWith('address.nat-')) {
      fixed[name] = holder(attributes['instance']);
      addresses.set(id, `address.${name}`);
    }
  }
  return {
    addresses,
    file: {
      ...section('instances', instances),
      ...section('volumes', volumes),
      ...section('addresses', fixed),
    },
  };
}

/** User data is not written: a digest says of what exists only whether it is the same. */
function machineOf({ attributes, outputs }: Found, named: (id: JsonValue | undefined) => string): JsonObject {
  const { type, subnet, securityGroups, key, profile } = attributes;
  const groups: readonly JsonValue[] = Array.isArray(securityGroups) ? securityGroups : [];
  // The zone of a group's subnet follows from the number.
  const place = named(subnet);
  return {
    type,
    image: outputs['imageId'],
    ...(subnet === '' ? {} : { subnet: place }),
    securityGroups: groups.map((group) => named(group)).filter((group) => !group.startsWith('sg-')),
    ...(key === null ? {} : { key: named(key) }),
    ...(profile === null ? {} : { instanceProfile: profile }),
  };
}
