import type { TimerContext } from '../../action.ts';
import { globalArn } from '../../blocks/arns.ts';
import type { CostCategory, CostCategoryReference } from '../../../wire/generated/ce.ts';
import { AwsError } from '../../error.ts';
import { costCategories } from './state.ts';
import type { CostCategoryRow } from './state.ts';

export function categoryArn(place: Pick<TimerContext, 'partition' | 'account'>, id: string): string {
  return globalArn(place, 'ce', `costcategory/${id}`);
}

export function findCategory({ state }: Pick<TimerContext, 'state'>, arn: string): CostCategoryRow {
  const id = arn.split('/').at(-1) ?? '';
  const row = state.table(costCategories).get(id);
  if (row === undefined)
    throw new AwsError('ResourceNotFoundException', 400, `No Cost Categories found with ID ${id}`);
  return row;
}

/** The first moment of the month: what a category is of when it does not say. */
export function thisMonth(now: number): string {
  return `${new Date(now).toISOString().slice(0, 7)}-01T00:00:00Z`;
}

export function categoryShown(context: TimerContext, row: CostCategoryRow): CostCategory {
  const { RuleVersion, Rules, SplitChargeRules, DefaultValue } = row.definition;
  return {
    CostCategoryArn: categoryArn(context, row.id),
    EffectiveStart: row.start,
    Name: row.name,
    RuleVersion,
    Rules,
    SplitChargeRules,
    DefaultValue,
    ProcessingStatus: [{ Component: 'COST_EXPLORER', Status: 'APPLIED' }],
  };
}

export function categoryReference(context: TimerContext, row: CostCategoryRow): CostCategoryReference {
  const { Rules, DefaultValue } = row.definition;
  return {
    CostCategoryArn: categoryArn(context, row.id),
    Name: row.name,
    EffectiveStart: row.start,
    NumberOfRules: Rules.length,
    ProcessingStatus: [{ Component: 'COST_EXPLORER', Status: 'APPLIED' }],
    Values: [...new Set(Rules.flatMap(({ Value }) => Value ?? []))],
    DefaultValue,
  };
}
