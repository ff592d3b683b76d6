import { planCreateBudget } from '../../../operations/budgets/change-budgets.ts';
import { many, one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { tagsOf } from '../../tags-of.ts';
import { choice, integer, tag, text } from '../../values.ts';

const percent = (brief: string) => integer('PERCENT', brief, { minimum: 1, maximum: 1000 });

export const command = defineCommand({
  description:
    'Plans to make a budget of costs in AWS Budgets, and asks. The first two budgets with actions cost nothing, and budgets that only tell cost nothing at all.',
  examples: [
    {
      line: 'nuage budget create monthly-total 500 --alert 80 --alert 100 --email me@example.com',
      does: 'Tell me when 80 and 100 percent of 500 dollars are spent in a month',
    },
    {
      line: 'nuage budget create shop 100 --of-tag Project=shop --forecast-alert 100 --email me@example.com',
      does: 'Tell me when a project will cost more than 100 dollars this month',
    },
  ],
  actions: ['budgets:CreateBudget', 'budgets:DescribeBudget'],
  flags: {
    period: one(choice(['day', 'month', 'quarter', 'year'], 'what the amount is for'), 'month'),
    currency: one(text('CURRENCY', 'the currency of the bill'), 'USD'),
    alert: many(percent('tell when this much of it is spent; repeat it')),
    'forecast-alert': many(percent('tell when this much of it is foreseen; repeat it')),
    email: many(text('ADDRESS', 'who is told; repeat it')),
    topic: one(text('ARN', 'a topic of SNS that is told; its policy lets budgets.amazonaws.com publish')),
    'of-service': many(text('SERVICE', 'only what this service costs, by its name on the bill; repeat it')),
    'of-region': many(text('REGION', 'only what is used there; repeat it')),
    'of-tag': many(tag('only what has this cost allocation tag; repeat it')),
  },
  positionals: {
    name: required(text('BUDGET', 'its name')),
    amount: required(text('AMOUNT', 'what a period may cost, such as 500')),
  },
  async run({ flags, positionals: { name, amount } }, context) {
    await using session = await openSession(context);
    const budget = {
      name,
      amount,
      period: flags.period,
      currency: flags.currency,
      alerts: flags.alert,
      forecastAlerts: flags['forecast-alert'],
      emails: flags.email,
      topic: flags.topic,
      services: flags['of-service'],
      regions: flags['of-region'],
      tags: tagsOf(flags['of-tag'], '--of-tag'),
    };
    const { tags = {} } = session.configuration;
    await using plan = await planCreateBudget({ budget, tags }, session.operations);
    return await carryOut(plan, session, context);
  },
});
