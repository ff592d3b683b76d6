import { Big } from 'big.js';
import type {
  Budget,
  Notification,
  NotificationWithSubscribers,
  Subscriber,
} from '../../wire/generated/budgets.ts';
import { canonical } from '../plan/json.ts';
import { asInput } from '../plan/reference.ts';
import type { ActionCall, PlanEntry, Step, StepBody } from '../plan/step.ts';
import { amountIs, asMade, at } from './budget-calls.ts';
import type { BudgetPlace } from './read-budgets.ts';
import { budgetOf, notificationsOf } from './wanted-budget.ts';
import type { WantedBudget } from './wanted-budget.ts';

/** What makes a budget that is there the one that is wanted. */
export function changesOf(
  place: BudgetPlace,
  wanted: WantedBudget,
  found: Budget,
  told: readonly NotificationWithSubscribers[],
): readonly PlanEntry[] {
  const changes = [...budgetChange(place, wanted, found), ...alertChanges(place, wanted, told)];
  return changes.length > 0
    ? changes
    : [{ skip: wanted.name, ...at(place), reason: 'it is what it should be' }];
}

function budgetChange(place: BudgetPlace, wanted: WantedBudget, found: Budget): readonly Step[] {
  const next = budgetOf(wanted);
  const differences = [
    ...difference('amount', limitText(found), limitText(next)),
    ...difference('period', found.TimeUnit, next.TimeUnit),
    ...difference('type', found.BudgetType, next.BudgetType),
    ...(filterText(found) === filterText(next) ? [] : ['another part of the bill']),
  ];
  if (differences.length === 0) return [];
  const { name } = wanted;
  const update = (budget: Budget): ActionCall => ({
    service: 'budgets',
    action: 'UpdateBudget',
    input: asInput({ AccountId: place.account, NewBudget: budget }),
  });
  const kept = { ...next, ...(found.TimePeriod !== undefined && { TimePeriod: found.TimePeriod }) };
  const amount = found.BudgetLimit?.Amount;
  return [
    {
      id: `update-${name}`,
      ...at(place),
      target: name,
      call: update(kept),
      change: 'update',
      reason: differences.join(', '),
      requires: amount === undefined ? [] : [amountIs(place, name, amount)],
      after: [],
      undo: { steps: [{ call: update(asMade(found)), change: 'update', reason: 'as it was', requires: [] }] },
    },
  ];
}

function difference(what: string, before: string, after: string): readonly string[] {
  return before === after ? [] : [`${what} ${after} instead of ${before}`];
}

function limitText({ BudgetLimit: limit }: Budget): string {
  return limit === undefined ? 'none' : `${new Big(limit.Amount).toFixed()} ${limit.Unit}`;
}

/** What a budget is of, as text that is the same for the same. How names are compared AWS adds by itself. */
function filterText({ FilterExpression: expression, CostFilters: filters = {} }: Budget): string {
  return canonical(
    JSON.parse(
      JSON.stringify(expression ?? filters, (name, member: unknown) =>
        name === 'MatchOptions' ? undefined : member,
      ),
    ),
  );
}

function alertChanges(
  place: BudgetPlace,
  wanted: WantedBudget,
  told: readonly NotificationWithSubscribers[],
): readonly Step[] {
  const next = notificationsOf(wanted);
  const find = (among: readonly NotificationWithSubscribers[], one: Notification) =>
    among.find(({ Notification: other }) => keyOf(other) === keyOf(one));
  const { name } = wanted;
  const step = (id: string, body: StepBody, back: StepBody): Step => ({
    id: `${id}-${name}`,
    ...at(place),
    target: name,
    ...body,
    after: [],
    undo: { steps: [back] },
  });
  const added = next.filter((one) => find(told, one.Notification) === undefined);
  const gone = told.filter((one) => find(next, one.Notification) === undefined);
  const people = next.flatMap((one) => {
    const before = find(told, one.Notification);
    return before === undefined ? [] : subscriberBodies(place, name, one, before.Subscribers);
  });
  return [
    ...added.map((one, index) =>
      step(`alert-${index + 1}`, tell(place, name, one), untell(place, name, one)),
    ),
    ...people.map(([body, back], index) => step(`subscriber-${index + 1}`, body, back)),
    ...gone.map((one, index) =>
      step(`no-alert-${index + 1}`, untell(place, name, one), tell(place, name, one)),
    ),
  ];
}

function keyOf({
  NotificationType,
  ComparisonOperator,
  Threshold,
  ThresholdType = 'PERCENTAGE',
}: Notification): string {
  return `${NotificationType} ${ComparisonOperator} ${Threshold} ${ThresholdType}`;
}

function wordsOf({ NotificationType: type, Threshold, ThresholdType: unit }: Notification): string {
  const above = `${Threshold}${unit === 'ABSOLUTE_VALUE' ? '' : '%'}`;
  return type === 'FORECASTED' ? `${above} foreseen` : `${above} spent`;
}

/** A notification as it is named in calls: not by its state. */
function named({ NotificationState: _state, ...notification }: Notification): Notification {
  return notification;
}

function tell({ account }: BudgetPlace, name: string, one: NotificationWithSubscribers): StepBody {
  return {
    call: call('CreateNotification', {
      AccountId: account,
      BudgetName: name,
      Notification: named(one.Notification),
      Subscribers: one.Subscribers,
    }),
    change: 'create',
    reason: `tells of ${wordsOf(one.Notification)}`,
    requires: [],
  };
}

function untell({ account }: BudgetPlace, name: string, one: NotificationWithSubscribers): StepBody {
  return {
    call: call('DeleteNotification', {
      AccountId: account,
      BudgetName: name,
      Notification: named(one.Notification),
    }),
    change: 'delete',
    reason: `no more of ${wordsOf(one.Notification)}`,
    requires: [],
  };
}

/** Whom a notification tells now and did not, and the other way round: a step with its way back. */
function subscriberBodies(
  { account }: BudgetPlace,
  name: string,
  { Notification: notification, Subscribers: next }: NotificationWithSubscribers,
  before: readonly Subscriber[],
): readonly (readonly [StepBody, StepBody])[] {
  const has = (among: readonly Subscriber[], one: Subscriber): boolean =>
    among.some(
      ({ SubscriptionType, Address }) => SubscriptionType === one.SubscriptionType && Address === one.Address,
    );
  const body = (action: string, change: 'create' | 'delete', Subscriber: Subscriber): StepBody => ({
    call: call(action, {
      AccountId: account,
      BudgetName: name,
      Notification: named(notification),
      Subscriber,
    }),
    change,
    reason: `${change === 'create' ? 'tells' : 'no more tells'} ${Subscriber.Address} of ${wordsOf(notification)}`,
    requires: [],
  });
  const pair = (one: Subscriber, make: boolean) => {
    const there = body('CreateSubscriber', 'create', one);
    const away = body('DeleteSubscriber', 'delete', one);
    return make ? ([there, away] as const) : ([away, there] as const);
  };
  return [
    ...next.filter((one) => !has(before, one)).map((one) => pair(one, true)),
    ...before.filter((one) => !has(next, one)).map((one) => pair(one, false)),
  ];
}

function call(action: string, input: object): ActionCall {
  return { service: 'budgets', action, input: asInput(input) };
}
