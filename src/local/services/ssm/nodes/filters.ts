import { tagValue } from '../../../blocks/tags.ts';
import { invalidFilterKey, validation } from '../errors.ts';
import { AGENT } from './limits.ts';
import type { ManagedNode } from './managed-nodes.ts';

export interface NodeFilter {
  readonly key: string;
  readonly values: readonly string[];
}

const READERS: Readonly<Record<string, (node: ManagedNode) => readonly string[]>> = {
  InstanceIds: (node) => [node.id],
  AgentVersion: () => [AGENT.version],
  PingStatus: (node) => [node.pingStatus],
  PlatformTypes: (node) => [node.platformType],
  // Hybrid machines alone have these; here there are none.
  ActivationIds: () => [],
  IamRole: () => [],
  ResourceType: () => ['EC2Instance'],
  SourceTypes: () => ['AWS::EC2::Instance'],
  SourceIds: (node) => [node.id],
  AssociationStatus: () => [],
};

/**
 * Compiles the filters of `DescribeInstanceInformation`: all must hold, any value of one is enough.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_InstanceInformationStringFilter.html
 */
export function compileNodeFilters(filters: readonly NodeFilter[]): (node: ManagedNode) => boolean {
  const tests = filters.map(({ key, values }) => {
    const read = readerOf(key);
    if (values.length === 0) throw validation(`Values for filter ${key} cannot be empty.`);
    return (node: ManagedNode) => read(node).some((text) => values.includes(text));
  });
  return (node) => tests.every((test) => test(node));
}

function readerOf(key: string): (node: ManagedNode) => readonly string[] {
  if (key === 'tag-key') return (node) => node.tags.map((tag) => tag.Key);
  if (key.startsWith('tag:')) {
    const tagKey = key.slice('tag:'.length);
    return (node) => {
      const value = tagValue(node.tags, tagKey);
      return value === undefined ? [] : [value];
    };
  }
  const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
  if (read === undefined) throw invalidFilterKey(`The following filter key is not valid: ${key}.`);
  return read;
}
