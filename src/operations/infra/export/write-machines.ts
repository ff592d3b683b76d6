import { canonical, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { Found } from '../resource.ts';
import type { Script } from './scripts.ts';
import type { Telling } from './telling.ts';
import { section, wordOf, type Written } from './written.ts';

/** How a file names what machines stand on: groups, keys, profiles, by their ids. */
export interface Naming {
  named(id: JsonValue | undefined): string;
  profile(name: JsonValue | undefined): JsonValue;
}

export function namingOf({ found }: Telling, network: Written): Naming {
  return {
    named: (id) => (network.addresses.get(String(id)) ?? String(id)).replace(/^[a-z-]+\./, ''),
    profile(name = null) {
      const role = found.find(
        ({ kind, id, attributes }) => kind === 'role' && id === name && attributes['profile'] === true,
      );
      return role === undefined ? name : wordOf(role.address);
    },
  };
}

/** What instances and templates have in common. The image is its id: a name may mean another one tomorrow. */
export function machineOf({ attributes, outputs }: Found, { named, profile }: Naming): JsonObject {
  const { type, securityGroups, key, profile: given } = attributes;
  const groups: readonly JsonValue[] = Array.isArray(securityGroups) ? securityGroups : [];
  return {
    type,
    image: attributes['imageId'] ?? outputs['imageId'],
    securityGroups: groups.map((group) => named(group)).filter((group) => !group.startsWith('sg-')),
    ...(key === null ? {} : { key: named(key) }),
    ...(given === null ? {} : { instanceProfile: profile(given) }),
  };
}

/** Instances, their volumes and addresses. Those that are alike but for their number are one group. */
export function writeMachines(
  telling: Telling,
  network: Written,
  scripts: ReadonlyMap<string, Script>,
): Written {
  const { found, everywhere } = telling;
  const naming = namingOf(telling, network);
  const addresses = new Map<string, string>();
  const notes = new Map<string, string>();
  const written = new Map(
    found
      .filter(({ kind }) => kind === 'instance')
      .map((one) => [one, instanceOf(one, naming, telling, scripts)]),
  );
  const groups = Map.groupBy(written.keys(), ({ address }) => wordOf(address).replace(/-\d+$/, ''));
  const instances: Record<string, JsonObject> = {};
  for (const [group, all] of groups) {
    const alike = new Set(all.map((one) => canonical(written.get(one)))).size === 1;
    const parts = alike ? [[group, all] as const] : all.map((one) => [wordOf(one.address), [one]] as const);
    for (const [name, members] of parts) {
      const [first] = members;
      if (first === undefined) continue;
      instances[name] = {
        ...written.get(first),
        ...(members.length > 1 ? { count: members.length } : {}),
      };
      for (const [index, { id }] of members.entries()) {
        addresses.set(id, `instance.${name}-${index + 1}`);
        const note = scripts.get(id)?.note;
        if (note !== undefined) notes.set(id, note);
      }
    }
  }
  const holder = (id: JsonValue | undefined): JsonObject => {
    const address = addresses.get(String(id));
    return address === undefined ? {} : { instance: address.slice('instance.'.length) };
  };
  const volumes: Record<string, JsonObject> = {};
  const fixed: Record<string, JsonObject> = {};
  for (const one of found) {
    const { kind, id, address, attributes } = one;
    const name = wordOf(address);
    if (kind === 'volume') {
      volumes[name] = { ...volumeOf(attributes), ...holder(attributes['instance']), ...everywhere(one) };
      addresses.set(id, `volume.${name}`);
    }
    if (kind === 'address' && !address.startsWith('address.nat-')) {
      fixed[name] = { ...holder(attributes['instance']), ...everywhere(one) };
      addresses.set(id, `address.${name}`);
    }
  }
  return {
    addresses,
    notes,
    file: {
      ...section('instances', instances),
      ...section('volumes', volumes),
      ...section('addresses', fixed),
    },
  };
}

function instanceOf(
  one: Found,
  naming: Naming,
  { everywhere }: Telling,
  scripts: ReadonlyMap<string, Script>,
): JsonObject {
  const { subnet } = one.attributes;
  const script = scripts.get(one.id)?.path;
  // The name and the protection of each are its own.
  const { tags, ...more } = everywhere(one);
  return {
    ...machineOf(one, naming),
    // The zone of a group's subnet follows from the number.
    ...(subnet === '' ? {} : { subnet: naming.named(subnet) }),
    ...(script === undefined ? {} : { userDataFile: script }),
    ...(tags === undefined ? {} : { tags }),
    ...more,
  };
}

/** What is as AWS gives it by itself is left out. */
function volumeOf({ gib, type, iops, throughput, zone, encrypted }: JsonObject): JsonObject {
  const paid = type === 'gp3' ? iops !== 3_000 : type === 'io1' || type === 'io2';
  return {
    gib,
    type,
    ...(paid ? { iops } : {}),
    ...(type === 'gp3' && throughput !== 125 ? { throughput } : {}),
    zone,
    encrypted,
  };
}
