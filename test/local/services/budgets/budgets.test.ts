import {
  CreateBudgetCommand,
  CreateNotificationCommand,
  CreateSubscriberCommand,
  DeleteBudgetCommand,
  DeleteNotificationCommand,
  DeleteSubscriberCommand,
  DescribeBudgetCommand,
  DescribeBudgetsCommand,
  DescribeNotificationsForBudgetCommand,
  DescribeSubscribersForNotificationCommand,
  ListTagsForResourceCommand,
  paginateDescribeBudgets,
  TagResourceCommand,
  UpdateBudgetCommand,
  UpdateNotificationCommand,
} from '@aws-sdk/client-budgets';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { above, AccountId, startBudgets, ten, type BudgetsRig } from './budgets-rig.ts';

let rig: BudgetsRig;
beforeAll(async () => {
  rig = await startBudgets();
});
afterAll(() => rig[Symbol.asyncDispose]());

const email = { SubscriptionType: 'EMAIL', Address: 'ann@example.com' } as const;
const create = (...names: string[]) =>
  Promise.all(
    names.map((name) => rig.budgets.send(new CreateBudgetCommand({ AccountId, Budget: ten(name) }))),
  );

test('a budget is made with what AWS takes for granted, changed and deleted', async () => {
  const describe = async () =>
    (await rig.budgets.send(new DescribeBudgetCommand({ AccountId, BudgetName: 'monthly' }))).Budget;
  await create('monthly');
  expect(await describe()).toEqual({
    BudgetName: 'monthly',
    BudgetLimit: { Amount: '10', Unit: 'USD' },
    BudgetType: 'COST',
    TimeUnit: 'MONTHLY',
    TimePeriod: { Start: new Date('2027-09-01T00:00:00Z'), End: new Date('2087-06-15T00:00:00Z') },
    CostFilters: {},
    CostTypes: {
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
    },
    CalculatedSpend: {
      ActualSpend: { Amount: '0', Unit: 'USD' },
      ForecastedSpend: { Amount: '0', Unit: 'USD' },
    },
    LastUpdatedTime: new Date('2027-09-20T00:00:00Z'),
    HealthStatus: { Status: 'HEALTHY', LastUpdatedTime: new Date('2027-09-20T00:00:00Z') },
  });
  const NewBudget = ten('monthly', {
    TimeUnit: 'QUARTERLY',
    BudgetLimit: { Amount: '99.5', Unit: 'USD' },
  });
  await rig.budgets.send(new UpdateBudgetCommand({ AccountId, NewBudget }));
  expect(await describe()).toMatchObject({ TimeUnit: 'QUARTERLY', BudgetLimit: { Amount: '99.5' } });
  await rig.budgets.send(new DeleteBudgetCommand({ AccountId, BudgetName: 'monthly' }));
  await expect(describe()).rejects.toMatchObject({
    name: 'NotFoundException',
    message: "Unable to get budget: monthly - the budget doesn't exist.",
  });
});

test('what cannot be is refused in the words of AWS', async () => {
  await create('taken');
  await expect(create('taken')).rejects.toMatchObject({
    name: 'DuplicateRecordException',
    message: 'Error creating budget: taken - the budget already exists.',
  });
  const Budget = ten('free', { BudgetLimit: undefined });
  await expect(rig.budgets.send(new CreateBudgetCommand({ AccountId, Budget }))).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message:
      'Unable to create/update budget - please provide one of the followings: Budget Limit/ Planned Budget Limit/ Auto Adjust Data',
  });
  await expect(
    rig.budgets.send(new DeleteBudgetCommand({ AccountId, BudgetName: 'unknown' })),
  ).rejects.toMatchObject({
    name: 'NotFoundException',
    message: "Unable to delete budget: unknown - the budget doesn't exist. Try creating it first. ",
  });
  const unknown = { AccountId, BudgetName: 'unknown', Notification: above(80) };
  await expect(
    rig.budgets.send(new CreateNotificationCommand({ ...unknown, Subscribers: [email] })),
  ).rejects.toThrow("Unable to create notification - the budget doesn't exist.");
  await expect(rig.budgets.send(new DeleteNotificationCommand(unknown))).rejects.toThrow(
    "Unable to delete notification - the budget doesn't exist.",
  );
  await expect(
    rig.budgets.send(new DescribeBudgetsCommand({ AccountId: '999999999999' })),
  ).rejects.toMatchObject({ name: 'AccessDeniedException' });
});

test('budgets are listed by pages, each once', async () => {
  await create('page-a', 'page-b', 'page-c');
  const names: (string | undefined)[] = [];
  for await (const { Budgets = [] } of paginateDescribeBudgets(
    { client: rig.budgets, pageSize: 2 },
    { AccountId },
  ))
    names.push(...Budgets.map(({ BudgetName }) => BudgetName));
  expect(names.filter((name) => name?.startsWith('page-'))).toEqual(['page-a', 'page-b', 'page-c']);
});

test('notifications and their subscribers come and go', async () => {
  const BudgetName = 'told';
  const sns = { SubscriptionType: 'SNS', Address: 'arn:aws:sns:us-east-1:123456789012:spend' } as const;
  const first = { ...above(123), ThresholdType: 'ABSOLUTE_VALUE', NotificationState: 'ALARM' } as const;
  await rig.budgets.send(
    new CreateBudgetCommand({
      AccountId,
      Budget: ten(BudgetName),
      NotificationsWithSubscribers: [{ Notification: first, Subscribers: [email] }],
    }),
  );
  const of = { AccountId, BudgetName };
  const listed = async () =>
    (await rig.budgets.send(new DescribeNotificationsForBudgetCommand(of))).Notifications;
  await rig.budgets.send(
    new CreateNotificationCommand({ ...of, Notification: above(80), Subscribers: [email] }),
  );
  const second = { ...above(80), ThresholdType: 'PERCENTAGE', NotificationState: 'OK' };
  expect(await listed()).toEqual([first, second]);
  await expect(
    rig.budgets.send(new CreateNotificationCommand({ ...of, Notification: above(80), Subscribers: [email] })),
  ).rejects.toMatchObject({ name: 'DuplicateRecordException' });
  await rig.budgets.send(
    new UpdateNotificationCommand({ ...of, OldNotification: above(80), NewNotification: above(90) }),
  );
  const Notification = above(90);
  await rig.budgets.send(new CreateSubscriberCommand({ ...of, Notification, Subscriber: sns }));
  await expect(
    rig.budgets.send(new CreateSubscriberCommand({ ...of, Notification, Subscriber: sns })),
  ).rejects.toThrow();
  await rig.budgets.send(new DeleteSubscriberCommand({ ...of, Notification, Subscriber: email }));
  const told = await rig.budgets.send(new DescribeSubscribersForNotificationCommand({ ...of, Notification }));
  expect(told.Subscribers).toEqual([sns]);
  await rig.budgets.send(new DeleteNotificationCommand({ ...of, Notification: first }));
  expect(await listed()).toEqual([{ ...second, Threshold: 90 }]);
});

test('budgets have tags', async () => {
  await create('tagged');
  const ResourceARN = `arn:aws:budgets::${AccountId}:budget/tagged`;
  const ResourceTags = [{ Key: 'team', Value: 'web' }];
  await rig.budgets.send(new TagResourceCommand({ ResourceARN, ResourceTags }));
  expect((await rig.budgets.send(new ListTagsForResourceCommand({ ResourceARN }))).ResourceTags).toEqual(
    ResourceTags,
  );
});
