import { defineJob } from '../../../clock/timer.ts';
import { serviceCaller } from '../../../phase.ts';
import type { Subscriber } from '../../../../wire/generated/budgets.ts';
import { keepNotice } from '../../ses/port.ts';
import { budgetArn } from '../permit.ts';

/** What subscribers are told. Amounts to the cent. */
export interface Told {
  readonly budget: string;
  readonly type: string;
  readonly limit: string;
  readonly kind: string;
  readonly operator: string;
  readonly threshold: string;
  readonly amount: string;
  readonly subscribers: readonly Subscriber[];
}

const signs: Readonly<Record<string, string>> = { GREATER_THAN: '>', LESS_THAN: '<', EQUAL_TO: '=' };

/** Tells the subscribers of a notification: addresses by mail, topics by a message. */
export const timer = defineJob<Told>({
  kind: 'budgets.notify',
  brief: true,
  async run(told, phase) {
    const subject = `AWS Budgets: ${told.budget} has exceeded your alert threshold`;
    const text = wordsOf(told, phase.account);
    const to = told.subscribers.flatMap(({ SubscriptionType: type, Address: address }) =>
      type === 'EMAIL' ? [address] : [],
    );
    if (to.length > 0)
      phase.transact((context) =>
        keepNotice(context, {
          service: 'budgets',
          operation: 'Notification',
          from: 'budgets@costalerts.amazonaws.com',
          to,
          subject,
          text,
        }),
      );
    const caller = serviceCaller('budgets.amazonaws.com', phase.account, budgetArn(phase, told.budget));
    for (const { SubscriptionType: type, Address: address } of told.subscribers)
      if (type === 'SNS')
        await phase.call(
          'sns',
          'Publish',
          { TopicArn: address, Subject: subject.slice(0, 100), Message: text },
          caller,
        );
  },
});

function wordsOf({ budget, type, limit, kind, operator, threshold, amount }: Told, account: string): string {
  const sign = signs[operator] ?? operator;
  return [
    `AWS Budget Notification`,
    `AWS Account ${account}`,
    '',
    `You requested that we alert you when the ${kind} ${type === 'COST' ? 'Cost' : 'Usage'} associated with your ${budget} budget is ${sign} ${threshold} for the current period.`,
    '',
    `Budget Name: ${budget}`,
    `Budget Type: ${type}`,
    `Budgeted Amount: ${limit}`,
    `Alert Type: ${kind}`,
    `Alert Threshold: ${sign} ${threshold}`,
    `${kind} Amount: ${amount}`,
  ].join('\n');
}
