import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { NuageError } from '../../errors.ts';
import type { Budget, Notification, NotificationWithSubscribers } from '../../wire/generated/budgets.ts';
import type { OperationContext, Place } from '../context.ts';
import { oneAccount } from '../one-place.ts';
import { standingOf } from '../costs/aws-budget.ts';
import type { BudgetStanding } from '../costs/budget.ts';

/** A budget of AWS Budgets with how it stands by its own figures. */
export interface BudgetLine {
  readonly name: string;
  readonly account: string;
  /** `COST`, `USAGE`, or another of AWS's types. */
  readonly type: string;
  /** Undefined for budgets without an amount of money or use. */
  readonly standing?: BudgetStanding | undefined;
}

/** The budgets of each account once: they have no region. */
export async function* listBudgets(context: OperationContext): AsyncGenerator<BudgetLine> {
  for (const { account, connection } of await eachAccount(context))
    for await (const { Budgets = [] } of connection.pages('budgets', 'DescribeBudgets', {
      AccountId: account,
    }))
      for (const budget of Budgets) yield lineOf(account, budget, []);
}

function lineOf(account: string, budget: Budget, notifications: readonly Notification[]): BudgetLine {
  const standing = standingOf(budget, notifications);
  return {
    name: budget.BudgetName,
    account,
    type: budget.BudgetType,
    ...(standing !== undefined && { standing }),
  };
}

/** A budget with all that it tells. */
export interface BudgetDetails extends BudgetLine {
  readonly alerts: readonly BudgetAlert[];
  /** What part of the bill it is of, as AWS says it; undefined for the whole. */
  readonly filter?: unknown;
}

export interface BudgetAlert {
  readonly by: 'actual' | 'forecast';
  readonly above: string;
  /** Whether it is reached. */
  readonly reached: boolean;
  readonly tells: readonly string[];
}

export async function showBudget(
  { name }: { readonly name: string },
  context: OperationContext,
): Promise<BudgetDetails> {
  const place = await budgetPlace('budget show', context);
  const budget = await mustFindBudget(place, name);
  const told = await toldBy(place, name);
  const { FilterExpression: expression, CostFilters: filters = {} } = budget;
  const filter = expression ?? (Object.keys(filters).length === 0 ? undefined : filters);
  return {
    ...lineOf(
      place.account,
      budget,
      told.map(({ Notification: one }) => one),
    ),
    alerts: told.map(({ Notification: one, Subscribers: to }) => ({
      by: one.NotificationType === 'FORECASTED' ? 'forecast' : 'actual',
      above: `${one.Threshold}${one.ThresholdType === 'ABSOLUTE_VALUE' ? '' : '%'}`,
      reached: one.NotificationState === 'ALARM',
      tells: to.map(({ Address }) => Address),
    })),
    ...(filter !== undefined && { filter }),
  };
}

export interface BudgetPlace extends Place {
  readonly connection: Connection;
}

/** Each account of a context, in one of its regions. */
async function eachAccount(context: OperationContext): Promise<readonly BudgetPlace[]> {
  const first = new Map<string, string>();
  for (const { account, region } of await context.connections.places())
    if (!first.has(account)) first.set(account, region);
  return Promise.all(
    [...first].map(async ([account, region]) => ({
      account,
      region,
      connection: await context.connections.at(account, region),
    })),
  );
}

/** The one account that a budget is made in, whatever regions are open. */
export async function budgetPlace(operation: string, context: OperationContext): Promise<BudgetPlace> {
  const { account, region } = await oneAccount(operation, context);
  return { account, region, connection: await context.connections.at(account, region) };
}

/** All budgets of an account by name, with what each is of. */
export async function budgetsOf({ connection, account }: BudgetPlace): Promise<ReadonlyMap<string, Budget>> {
  const found = new Map<string, Budget>();
  const of = { AccountId: account, ShowFilterExpression: true };
  for await (const { Budgets = [] } of connection.pages('budgets', 'DescribeBudgets', of))
    for (const budget of Budgets) found.set(budget.BudgetName, budget);
  return found;
}

export async function findBudget(
  { connection, account }: BudgetPlace,
  name: string,
): Promise<Budget | undefined> {
  try {
    const of = { AccountId: account, BudgetName: name, ShowFilterExpression: true };
    return (await connection.call('budgets', 'DescribeBudget', of)).Budget;
  } catch (error) {
    if (isServiceError(error, 'NotFoundException')) return undefined;
    throw error;
  }
}

export async function mustFindBudget(place: BudgetPlace, name: string): Promise<Budget> {
  const found = await findBudget(place, name);
  if (found !== undefined) return found;
  throw new NuageError('BudgetNotFound', `There is no budget ${name} in ${place.account}.`, {
    hint: 'See which there are with: nuage budget list',
  });
}

/** The notifications of a budget with whom they tell. */
export async function toldBy(
  { connection, account }: BudgetPlace,
  name: string,
): Promise<readonly NotificationWithSubscribers[]> {
  const told: NotificationWithSubscribers[] = [];
  const of = { AccountId: account, BudgetName: name };
  for await (const { Notifications = [] } of connection.pages(
    'budgets',
    'DescribeNotificationsForBudget',
    of,
  ))
    for (const notification of Notifications) {
      const asked = { ...of, Notification: notification };
      const to = [];
      for await (const { Subscribers = [] } of connection.pages(
        'budgets',
        'DescribeSubscribersForNotification',
        asked,
      ))
        to.push(...Subscribers);
      told.push({ Notification: notification, Subscribers: to });
    }
  return told;
}
