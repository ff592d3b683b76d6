import type { TimerContext } from '../../../action.ts';
import { activeTags } from '../allocation-tags.ts';
import type { BillLine } from '../bill/lines.ts';
import { costCategories } from '../state.ts';
import type { CostCategoryRow } from '../state.ts';
import { compileFilter, type FilterGround } from './filter.ts';

/** What filters and groups of an account look at beside the bill. */
export function groundOf(context: Pick<TimerContext, 'state'>): FilterGround {
  const rows = new Map([...context.state.table(costCategories).list()].map((row) => [row.name, row]));
  const compiled = new Map<string, (line: BillLine) => string | undefined>();
  const ground: FilterGround = {
    activeTags: activeTags(context),
    categoryOf(name) {
      const known = compiled.get(name);
      if (known !== undefined) return known;
      // A category that looks at itself finds nothing there.
      compiled.set(name, () => undefined);
      const row = rows.get(name);
      const made = row === undefined ? () => undefined : compileCategory(row, ground);
      compiled.set(name, made);
      return made;
    },
  };
  return ground;
}

/** The first rule that holds gives the value. */
function compileCategory(
  { definition: { Rules, DefaultValue } }: CostCategoryRow,
  ground: FilterGround,
): (line: BillLine) => string | undefined {
  const rules = Rules.filter(({ Rule }) => Rule !== undefined).map(({ Value, Rule }) => ({
    Value,
    holds: compileFilter(Rule, ground),
  }));
  return (line) => rules.find(({ holds }) => holds(line))?.Value ?? DefaultValue;
}
