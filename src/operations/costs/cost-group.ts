import { UsageError } from '../../errors.ts';

/** What costs are told apart by. `tag:Name` is by the values of the tag `Name`. */
export type CostGroup = 'service' | 'account' | 'region' | 'usage-type' | 'month' | `tag:${string}`;

const dimensions: Readonly<Record<string, string>> = {
  service: 'SERVICE',
  account: 'LINKED_ACCOUNT',
  region: 'REGION',
  'usage-type': 'USAGE_TYPE',
};

/** A group from its name; a UsageError when there is none of it. */
export function costGroup(text: string): CostGroup {
  if (text === 'month') return text;
  const [tag, key] = [text.slice(0, 4), text.slice(4)];
  if (tag === 'tag:' && key !== '') return `tag:${key}`;
  const known = ['service', 'account', 'region', 'usage-type'] as const;
  const found = known.find((name) => name === text);
  if (found !== undefined) return found;
  throw new UsageError(`Costs cannot be told apart by ${text}`, {
    hint: 'By service, account, region, usage-type, month, or tag:KEY.',
  });
}

/** Usage, Tax, Credit, Refund …: always asked for, so that credits, tax and refunds can be shown apart. */
const recordType = { Type: 'DIMENSION', Key: 'RECORD_TYPE' } as const;

/** What Cost Explorer is asked to group by: at most two, of which one is the type of record. */
export function groupDefinitions(by: CostGroup) {
  if (by === 'month') return [recordType];
  if (by.startsWith('tag:')) return [{ Type: 'TAG' as const, Key: by.slice(4) }, recordType];
  const Key = dimensions[by];
  if (Key === undefined)
    throw new UsageError(`Costs cannot be told apart by ${by}`, {
      hint: 'By service, account, region, usage-type, month, or tag:KEY.',
    });
  return [{ Type: 'DIMENSION' as const, Key }, recordType];
}

/** The name of a group as Cost Explorer gives it: a tag's begins with its key and `$`. */
export function groupName(by: CostGroup, keys: readonly string[]): string {
  const [key = ''] = keys;
  if (by === 'month') return 'All';
  if (!by.startsWith('tag:')) return key;
  return key.slice(key.indexOf('$') + 1);
}
