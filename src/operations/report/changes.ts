import type { Place } from '../context.ts';
import { keyOf } from './attention-item.ts';
import type { AttentionItem } from './attention-item.ts';
import type { ReportMemory } from './memory-form.ts';
import type { ReportedInstance } from './reported-instance.ts';

export interface ChangedInstance extends Place {
  readonly id: string;
  readonly name: string | undefined;
  /** What was and what is: `running`, `stopped`; `t3.micro`, `t3.large`. */
  readonly before: string;
  readonly after: string;
}

/** What is different from the report before. */
export interface Changes {
  /** ISO 8601 in UTC: when the report before was made. */
  readonly since: string;
  readonly appeared: readonly { readonly id: string; readonly name: string | undefined }[];
  readonly gone: readonly { readonly id: string; readonly name: string | undefined }[];
  readonly changed: readonly ChangedInstance[];
  /** What needs attention and did not before. */
  readonly fresh: readonly AttentionItem[];
  /** What needed it and does not any more, in words. */
  readonly settled: readonly string[];
  readonly totalBefore: number;
  readonly runningBefore: number;
  readonly attentionBefore: number;
  readonly usdPerHourBefore: number;
}

export function changesSince(
  before: ReportMemory,
  {
    instances,
    attention,
  }: { readonly instances: readonly ReportedInstance[]; readonly attention: readonly AttentionItem[] },
): Changes {
  const known = new Map(before.instances.map((one) => [one.id, one]));
  const now = new Set(instances.map(({ id }) => id));
  const changed: ChangedInstance[] = [];
  for (const { account, region, id, name, state, type } of instances) {
    const was = known.get(id);
    if (was === undefined) continue;
    if (was.state !== state) changed.push({ account, region, id, name, before: was.state, after: state });
    if (was.type !== type) changed.push({ account, region, id, name, before: was.type, after: type });
  }
  const matters = new Set(attention.map(keyOf));
  const mattered = new Set(before.attention.map(({ key }) => key));
  return {
    since: before.time,
    appeared: instances.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ id, name })),
    gone: before.instances.filter(({ id }) => !now.has(id)).map(({ id, name }) => ({ id, name })),
    changed,
    fresh: attention.filter((item) => !mattered.has(keyOf(item))),
    settled: before.attention.filter(({ key }) => !matters.has(key)).map(({ words }) => words),
    totalBefore: before.instances.length,
    runningBefore: before.instances.filter(({ state }) => state === 'running').length,
    attentionBefore: before.attention.length,
    usdPerHourBefore: before.usdPerHour,
  };
}
