import type { Budget, NotificationWithSubscribers } from '../../wire/generated/budgets.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { asInput } from '../plan/reference.ts';
import type { PlanEntry, Step } from '../plan/step.ts';
import { amountIs, asMade, at, create } from './budget-calls.ts';
import { budgetPlace, budgetsOf, findBudget, mustFindBudget, toldBy } from './read-budgets.ts';
import type { BudgetPlace } from './read-budgets.ts';
import { budgetOf, notificationsOf } from './wanted-budget.ts';
import type { WantedBudget } from './wanted-budget.ts';
import { changesOf } from './budget-changes.ts';

/** Plans to make budgets what they are wanted to be: those that are not there are made, others changed, the rest left alone. */
export async function planBudgets(
  {
    budgets,
    tags = {},
  }: { readonly budgets: readonly WantedBudget[]; readonly tags?: Readonly<Record<string, string>> },
  context: OperationContext,
): Promise<Plan> {
  const place = await budgetPlace('budget apply', context);
  const entries: PlanEntry[] = [];
  const there = await budgetsOf(place);
  for (const wanted of budgets) {
    const found = there.get(wanted.name);
    if (found === undefined) entries.push(creation(place, wanted, tags));
    else entries.push(...changesOf(place, wanted, found, await toldBy(place, wanted.name)));
  }
  return draw('budget apply', { budgets: budgets.map((one) => asInput(one)) }, place, entries, context);
}

/** Plans to make one budget, which must not be there. */
export async function planCreateBudget(
  { budget, tags = {} }: { readonly budget: WantedBudget; readonly tags?: Readonly<Record<string, string>> },
  context: OperationContext,
): Promise<Plan> {
  const place = await budgetPlace('budget create', context);
  const { name } = budget;
  const entry: PlanEntry =
    (await findBudget(place, name)) === undefined
      ? creation(place, budget, tags)
      : {
          skip: name,
          ...at(place),
          reason: 'it is there already; nuage budget apply changes what nuage.yaml names',
        };
  return draw('budget create', { budget: asInput(budget) }, place, [entry], context);
}

/** Plans to delete budgets with what they tell. Undo makes them again. */
export async function planDeleteBudgets(
  { names }: { readonly names: readonly string[] },
  context: OperationContext,
): Promise<Plan> {
  const place = await budgetPlace('budget delete', context);
  const entries: Step[] = [];
  for (const name of names) {
    const found = await mustFindBudget(place, name);
    entries.push(deletion(place, found, await toldBy(place, name)));
  }
  return draw('budget delete', { names }, place, entries, context);
}

function creation(place: BudgetPlace, wanted: WantedBudget, tags: Readonly<Record<string, string>>): Step {
  const { name, amount, currency = 'USD', period = 'month', emails = [], topic } = wanted;
  const told = [...emails, ...(topic === undefined ? [] : [topic])];
  return {
    id: `create-${name}`,
    ...at(place),
    target: name,
    call: create(place, budgetOf(wanted), notificationsOf(wanted), { ...tags, 'nuage:created-by': 'budget' }),
    change: 'create',
    reason: `${amount} ${currency} a ${period}${told.length === 0 ? '' : `, told to ${told.join(', ')}`}`,
    requires: [amountIs(place, name, null)],
    after: [],
    undo: {
      steps: [
        {
          call: {
            service: 'budgets',
            action: 'DeleteBudget',
            input: { AccountId: place.account, BudgetName: name },
          },
          change: 'delete',
          reason: 'it was made by this run',
          requires: [],
        },
      ],
    },
  };
}

function deletion(place: BudgetPlace, found: Budget, told: readonly NotificationWithSubscribers[]): Step {
  const { BudgetName: name, BudgetLimit: limit } = found;
  const amount = limit?.Amount ?? null;
  return {
    id: `delete-${name}`,
    ...at(place),
    target: name,
    call: {
      service: 'budgets',
      action: 'DeleteBudget',
      input: { AccountId: place.account, BudgetName: name },
    },
    change: 'delete',
    reason:
      limit === undefined
        ? 'with what it tells'
        : `${limit.Amount} ${limit.Unit}, with ${told.length} alerts`,
    requires: amount === null ? [] : [amountIs(place, name, amount)],
    after: [],
    undo: {
      steps: [
        {
          call: create(place, asMade(found), told, undefined),
          change: 'create',
          reason: 'as it was, without its history and its actions',
          requires: [amountIs(place, name, null)],
        },
      ],
    },
  };
}

function draw(
  operation: string,
  input: Parameters<typeof drawPlan>[0]['input'],
  { account, region }: BudgetPlace,
  entries: readonly PlanEntry[],
  context: OperationContext,
): Promise<Plan> {
  return drawPlan({ operation, input, places: [{ account, region }] }, entries, context);
}
