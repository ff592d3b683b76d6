import { keyOf } from './attention-item.ts';
import type { ReportMemory } from './memory-form.ts';
import type { Report } from './report.ts';

/** As much of a report as the next one compares itself with. */
export function memoryOf({ to, instances, attention, fleet }: Report): ReportMemory {
  return {
    version: 1,
    time: to,
    instances: instances.map(({ id, name, state, type }) => ({
      id,
      state,
      type,
      ...(name === undefined ? {} : { name }),
    })),
    attention: attention.map((item) => ({
      key: keyOf(item),
      words: `${item.name ?? item.subject}: ${item.message}`,
    })),
    usdPerHour: fleet.usdPerHour,
  };
}
