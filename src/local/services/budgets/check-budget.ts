import type { ActionContext } from '../../action.ts';
import type { Budget, CostTypes } from '../../../wire/generated/budgets.ts';
import { startOfMonth } from '../ce/port.ts';
import { amountText, spent } from '../ce/port.ts';
import { invalid } from './errors.ts';
import { filterOf } from './filter.ts';
import { FAR_END } from './limits.ts';
import { budgetPeriods } from './periods.ts';
import type { BudgetRow } from './state.ts';

/** What a budget of costs includes unless it says otherwise. */
const usualTypes: CostTypes = {
  IncludeCredit: true,
  IncludeDiscount: true,
  IncludeOtherSubscription: true,
  IncludeRecurring: true,
  IncludeRefund: true,
  IncludeSubscription: true,
  IncludeSupport: true,
  IncludeTax: true,
  IncludeUpfront: true,
  UseAmortized: false,
  UseBlended: false,
};

/** Planned amounts that a budget needs, by its unit of time: 12 months, or 4 quarters. */
const planned: Readonly<Record<string, number>> = { MONTHLY: 12, QUARTERLY: 4 };

type Asked = Omit<BudgetRow, 'tags' | 'updated'>;

/** Reads a budget that is to be made, or to become another: what it does not say is AWS's default. */
export function readBudget(context: ActionContext, budget: Budget): Asked {
  const { CalculatedSpend: _spend, LastUpdatedTime: _time, TimePeriod: period, ...rest } = budget;
  const { BudgetLimit: limit, PlannedBudgetLimits: plan, AutoAdjustData: auto } = rest;
  if (limit === undefined && plan === undefined && auto === undefined)
    throw invalid(
      'Unable to create/update budget - please provide one of the followings: Budget Limit/ Planned Budget Limit/ Auto Adjust Data',
    );
  const most = plan === undefined ? undefined : planned[rest.TimeUnit];
  if (plan !== undefined && (most === undefined || Object.keys(plan).length > most))
    throw invalid(
      'Planned budget limits are for monthly budgets with up to 12 of them, and quarterly ones with up to 4.',
    );
  const start = period?.Start?.getTime() ?? startOfMonth(context.now);
  const end = period?.End?.getTime() ?? FAR_END;
  if (start >= end) throw invalid('End date must be after start date.');
  const percent = rest.BudgetType !== 'COST' && rest.BudgetType !== 'USAGE';
  if (percent && limit !== undefined && (limit.Unit !== 'PERCENTAGE' || Number(limit.Amount) > 100))
    throw invalid('The limit of such a budget is a PERCENTAGE from 0 to 100.');
  const types = rest.BudgetType === 'COST' ? { ...usualTypes, ...rest.CostTypes } : rest.CostTypes;
  const row: Asked = {
    name: rest.BudgetName,
    budget: {
      ...rest,
      ...(rest.FilterExpression === undefined && { CostFilters: rest.CostFilters ?? {} }),
      ...(types !== undefined && { CostTypes: types }),
    },
    start,
    end,
  };
  return auto === undefined ? row : adjusted(context, row);
}

/** The amount of a budget that adjusts itself: the mean of the periods that it looks back at. */
function adjusted(context: ActionContext, row: Asked): Asked {
  const back = row.budget.AutoAdjustData?.HistoricalOptions?.BudgetAdjustmentPeriod ?? 1;
  const periods = budgetPeriods({ ...row, tags: [], updated: 0 }, context.now, back + 1).slice(0, -1);
  const usage = row.budget.BudgetType === 'USAGE';
  const sums = spent(context, periods, filterOf(row.budget), usage ? 'quantity' : 'cost');
  const sum = sums.reduce((all, one) => all + one, 0n);
  const available = Math.max(1, sums.filter((one) => one > 0n).length);
  return {
    ...row,
    budget: {
      ...row.budget,
      BudgetLimit: {
        Amount: amountText(sum / BigInt(available)),
        Unit: row.budget.BudgetLimit?.Unit ?? 'USD',
      },
      AutoAdjustData: {
        AutoAdjustType: 'HISTORICAL',
        ...row.budget.AutoAdjustData,
        LastAutoAdjustTime: new Date(context.now),
      },
    },
  };
}
