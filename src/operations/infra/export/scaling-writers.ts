import type { JsonValue } from '../../plan/json.ts';
import type { Script } from './scripts.ts';
import type { Telling } from './telling.ts';
import { machineOf, namingOf } from './write-machines.ts';
import type { Writer } from './write-each.ts';
import { wordOf, type Written } from './written.ts';

/** Launch templates, and the groups that launch from them. */
export function scalingWriters(
  telling: Telling,
  network: Written,
  scripts: ReadonlyMap<string, Script>,
): Readonly<Record<string, Writer>> {
  const naming = namingOf(telling, network);
  return {
    'launch-template': {
      section: 'launchTemplates',
      write(one) {
        const { rootGib } = one.attributes;
        const { path, note } = scripts.get(one.id) ?? {};
        return {
          value: {
            ...machineOf(one, naming),
            ...(path === undefined ? {} : { userDataFile: path }),
            ...(rootGib === null ? {} : { rootGib }),
          },
          ...(note === undefined ? {} : { note }),
        };
      },
    },
    'scaling-group': {
      section: 'scalingGroups',
      write({ attributes }) {
        const { launchTemplate, subnets, min, max, desired, healthCheck, graceSeconds } = attributes;
        const template = telling.found.find(({ id }) => id === launchTemplate);
        if (template === undefined)
          return 'it launches from a template of somebody else, or from a pinned version';
        const places: readonly JsonValue[] = Array.isArray(subnets) ? subnets : [];
        if (places.some((id) => !network.addresses.has(String(id)))) return 'its subnets are somebody else’s';
        return {
          value: {
            launchTemplate: wordOf(template.address),
            subnets: places.map((id) => naming.named(id)),
            min,
            max,
            desired,
            ...(healthCheck === 'EC2' ? {} : { healthCheck }),
            ...(graceSeconds === 300 ? {} : { graceSeconds }),
          },
        };
      },
    },
  };
}
