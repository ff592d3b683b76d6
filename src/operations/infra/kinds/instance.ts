import { onDemandPrice } from '../../../data/prices.ts';
import type { JsonObject } from '../../plan/json.ts';
import { imageFor } from '../images.ts';
import { instancesOf } from '../instances-of.ts';
import type { Kind, Surroundings } from '../kind.ts';
import { profileOf, rolesOf } from '../profile-of.ts';
import { refer } from '../resource.ts';
import type { Stack } from '../stack.ts';
import { tagsOf } from '../stack-tags.ts';
import { subnetsNamed } from '../subnets-of.ts';
import { userDataDigest } from '../user-data-digest.ts';
import { findInstances } from './instance-find.ts';
import { createInstance, removeInstance, updateInstance } from './instance-steps.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Instances.html */
export const instance: Kind = {
  name: 'instance',
  idPath: 'Instances[0].InstanceId',
  fixed: ['image', 'imageId', 'subnet', 'key', 'userData', 'profile'],
  sets: ['securityGroups'],
  async declare(stack, surroundings) {
    const asked = await Promise.all(
      Object.entries(stack.instances ?? {}).map(
        async ([group, { image, type }]) =>
          [group, await imageFor(image, type, surroundings.connection)] as const,
      ),
    );
    const images = new Map(asked);
    return instancesOf(stack).map(({ group, name, index }) => {
      const address = `instance.${name}`;
      const own = stack.instances?.[group];
      const found = images.get(group);
      return {
        address,
        kind: 'instance',
        attributes: {
          type: own?.type ?? '',
          ...found?.compared,
          ...placeOf(group, index, stack, surroundings),
          key: keyOf(own?.key, stack),
          // A file that says none leaves the one that is there.
          ...(own?.userData === undefined ? {} : { userData: userDataDigest(Buffer.from(own.userData)) }),
          profile: profileOf(own?.instanceProfile, stack),
          interrupted: false,
          ...(own?.rootGib === undefined ? {} : { rootGib: own.rootGib }),
        },
        // Rules, routes and what the subnet says hold before it boots.
        making: {
          standing: [...standing(group, index, stack, surroundings), ...rolesOf(own?.instanceProfile, stack)],
          image: found?.image.ImageId ?? '',
          device: found?.image.RootDeviceName ?? '',
          userData: own?.userData ?? '',
          ...(own?.publicIp === undefined ? {} : { publicIp: own.publicIp }),
        },
        tags: tagsOf(stack, address, own),
      };
    });
  },
  find: findInstances,
  create: createInstance,
  update: updateInstance,
  remove: removeInstance,
  usdPerHour: ({ type }, region) => onDemandPrice(String(type), region)?.usd,
};

/** Spread over the subnets of a group by number; the VPC's default group when none is named. */
function placeOf(group: string, index: number, stack: Stack, surroundings: Surroundings): JsonObject {
  const own = stack.instances?.[group];
  const path = ['instances', group];
  const groups = (own?.securityGroups ?? []).map((name) => refer(`security-group.${name}`));
  const securityGroups = groups.length === 0 ? {} : { securityGroups: groups };
  if (own?.subnet === undefined) return securityGroups;
  const subnets = subnetsNamed(own.subnet, [...path, 'subnet'], stack, surroundings);
  return { subnet: refer(subnets[index % subnets.length]?.address ?? ''), ...securityGroups };
}

function standing(group: string, index: number, stack: Stack, surroundings: Surroundings) {
  const own = stack.instances?.[group];
  const groups = (own?.securityGroups ?? []).map((name) => refer(`security-group.${name}`));
  if (own?.subnet === undefined) return groups;
  const subnets = subnetsNamed(own.subnet, ['instances', group, 'subnet'], stack, surroundings);
  const subnet = subnets[index % subnets.length]?.address ?? '';
  return [...groups, refer(subnet), ...tablesOf(subnet, stack, surroundings)];
}

/** The route tables of a subnet, but those that lead through instances, which wait for the instances. */
function tablesOf(subnet: string, stack: Stack, surroundings: Surroundings) {
  return Object.entries(stack.routeTables ?? {})
    .filter(([, { routes }]) => !routes.some(({ via }) => via.startsWith('instance.')))
    .filter(([name, { subnets }]) =>
      subnets.some((one, index) =>
        subnetsNamed(one, ['routeTables', name, 'subnets', index], stack, surroundings).some(
          ({ address }) => address === subnet,
        ),
      ),
    )
    .map(([name]) => refer(`route-table.${name}`));
}

function keyOf(name: string | undefined, stack: Stack) {
  if (name === undefined) return null;
  return stack.keyPairs?.[name] === undefined ? name : refer(`key-pair.${name}`);
}
