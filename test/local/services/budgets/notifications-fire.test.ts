import {
  CreateBudgetCommand,
  DescribeBudgetCommand,
  DescribeBudgetPerformanceHistoryCommand,
  DescribeNotificationsForBudgetCommand,
} from '@aws-sdk/client-budgets';
import { EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import {
  CreateTopicCommand,
  SetTopicAttributesCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { above, AccountId, startBudgets, ten } from './budgets-rig.ts';

const allow = (Service: string, Action: string, Resource: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service }, Action, Resource }],
  });

test('what passes a threshold is told once a month, by mail and to a topic', async () => {
  await using rig = await startBudgets();
  const { clientOptions, cloud } = rig.running;
  const sns = new SNSClient(clientOptions);
  const sqs = new SQSClient(clientOptions);
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'spend' }));
  await sns.send(
    new SetTopicAttributesCommand({
      TopicArn,
      AttributeName: 'Policy',
      AttributeValue: allow('budgets.amazonaws.com', 'sns:Publish', TopicArn),
    }),
  );
  const queueArn = `arn:aws:sqs:us-east-1:${AccountId}:spend`;
  const Policy = allow('sns.amazonaws.com', 'sqs:SendMessage', queueArn);
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'spend', Attributes: { Policy } }));
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: queueArn }));
  await rig.budgets.send(
    new CreateBudgetCommand({
      AccountId,
      Budget: ten('monthly'),
      NotificationsWithSubscribers: [
        {
          Notification: above(50),
          Subscribers: [
            { SubscriptionType: 'EMAIL', Address: 'ann@example.com' },
            { SubscriptionType: 'SNS', Address: TopicArn },
          ],
        },
        {
          Notification: above(100, 'FORECASTED'),
          Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'bob@example.com' }],
        },
      ],
    }),
  );
  // A dollar a day and a bit: five after five days, ten of which are left of the month when it begins.
  const ec2 = new EC2Client(clientOptions);
  await ec2.send(
    new RunInstancesCommand({ ImageId: 'ami-12345678', InstanceType: 't3.medium', MinCount: 1, MaxCount: 1 }),
  );
  const mails = async () => (await cloud.mails.sent()).map(({ to, subject }) => `${to.join()}: ${subject}`);
  await cloud.clock.advance('3d');
  expect(await mails()).toEqual(['bob@example.com: AWS Budgets: monthly has exceeded your alert threshold']);
  await cloud.clock.advance('3d');
  expect(await mails()).toHaveLength(2);
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  expect(Messages).toHaveLength(1);
  expect(Messages[0]?.Body).toContain('Alert Type: ACTUAL');
  await cloud.clock.advance('3d');
  expect(await mails()).toHaveLength(2);
  const states = await rig.budgets.send(
    new DescribeNotificationsForBudgetCommand({ AccountId, BudgetName: 'monthly' }),
  );
  expect(states.Notifications?.map(({ NotificationState }) => NotificationState)).toEqual(['ALARM', 'ALARM']);
  const { Budget } = await rig.budgets.send(new DescribeBudgetCommand({ AccountId, BudgetName: 'monthly' }));
  const { ActualSpend, ForecastedSpend } = Budget?.CalculatedSpend ?? {};
  expect(Number(ActualSpend?.Amount)).toBeGreaterThan(9);
  expect(Number(ForecastedSpend?.Amount)).toBeGreaterThan(Number(ActualSpend?.Amount));
  await cloud.clock.set(Date.UTC(2027, 9, 20));
  expect((await mails()).filter((line) => line.startsWith('ann'))).toHaveLength(2);
  const history = await rig.budgets.send(
    new DescribeBudgetPerformanceHistoryCommand({
      AccountId,
      BudgetName: 'monthly',
      TimePeriod: { Start: new Date('2027-09-01'), End: new Date('2027-11-01') },
    }),
  );
  const amounts = history.BudgetPerformanceHistory?.BudgetedAndActualAmountsList ?? [];
  expect(amounts.map(({ TimePeriod }) => TimePeriod?.Start?.toISOString().slice(0, 7))).toEqual([
    '2027-09',
    '2027-10',
  ]);
  expect(amounts.every(({ ActualAmount }) => Number(ActualAmount?.Amount) > 9)).toBe(true);
});
