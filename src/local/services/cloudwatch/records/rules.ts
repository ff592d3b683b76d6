import type { TimerContext } from '../../../action.ts';
import { insightRules } from './state.ts';
import type { InsightRuleRow } from './state.ts';

/** Does something with each of the rules that are named, and says which are not there. */
export function eachRule(
  { state }: Pick<TimerContext, 'state'>,
  names: readonly string[],
  change: (row: InsightRuleRow) => InsightRuleRow | undefined,
) {
  const table = state.table(insightRules);
  const Failures = names.flatMap((name) => {
    const row = table.get(name);
    if (row === undefined)
      return [
        {
          FailureResource: name,
          ExceptionType: 'ResourceNotFoundException',
          FailureCode: '404',
          FailureDescription: `Insight rule ${name} does not exist`,
        },
      ];
    const changed = change(row);
    if (changed === undefined) table.delete(name);
    else table.put(changed);
    return [];
  });
  return { Failures };
}
