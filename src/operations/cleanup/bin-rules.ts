import type { Connection } from '../../aws/connection.ts';
import { failureOf } from '../plan/failure.ts';

interface BinRule {
  readonly days: number;
  readonly wanted: readonly {
    readonly ResourceTagKey: string;
    readonly ResourceTagValue?: string | undefined;
  }[];
  readonly left: readonly {
    readonly ResourceTagKey: string;
    readonly ResourceTagValue?: string | undefined;
  }[];
}

/** How many days the Recycle Bin holds what is deleted; undefined when it is gone at once. */
export type BinDays = (tags: Readonly<Record<string, string>>) => number | undefined;

/** Reads the retention rules of a type. A caller who may not see them is told nothing comes back: the careful answer. */
export async function binRules(
  connection: Connection,
  ResourceType: 'EBS_SNAPSHOT' | 'EC2_IMAGE',
): Promise<BinDays> {
  const rules: BinRule[] = [];
  try {
    for await (const page of connection.pages('rbin', 'ListRules', { ResourceType })) {
      for (const { Identifier = '' } of page.Rules ?? []) {
        const rule = await connection.call('rbin', 'GetRule', { Identifier });
        rules.push({
          days: rule.RetentionPeriod?.RetentionPeriodValue ?? 0,
          wanted: rule.ResourceTags ?? [],
          left: rule.ExcludeResourceTags ?? [],
        });
      }
    }
  } catch (error) {
    if (failureOf(error).code === undefined) throw error;
  }
  return (tags) => {
    const has = ({ ResourceTagKey: key, ResourceTagValue: value = '' }: BinRule['wanted'][number]): boolean =>
      Object.hasOwn(tags, key) && (value === '' || tags[key] === value);
    const days = rules
      .filter(({ wanted, left }) => !left.some(has) && (wanted.length === 0 || wanted.some(has)))
      .map((rule) => rule.days);
    return days.length === 0 ? undefined : Math.max(...days);
  };
}
