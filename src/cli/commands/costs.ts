import { join } from 'node:path';
import { UsageError } from '../../errors.ts';
import { awsBudgetStanding } from '../../operations/costs/aws-budget.ts';
import { budgetStanding } from '../../operations/costs/budget.ts';
import { costGroup } from '../../operations/costs/cost-group.ts';
import { costSummary } from '../../operations/costs/cost-summary.ts';
import { costForecast } from '../../operations/costs/forecast.ts';
import { many, one, toggle } from '../arguments.ts';
import type { Value } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { costsCsv } from '../costs/csv.ts';
import { costPicture } from '../costs/picture.ts';
import { openSession } from '../session.ts';
import { integer } from '../values.ts';

const month: Value<string> = {
  placeholder: 'MONTH',
  brief: 'the last month, such as 2026-10; the present one when not given',
  parse(given, name) {
    if (/^\d{4}-(0[1-9]|1[0-2])$/.test(given)) return given;
    throw new UsageError(`${name} cannot be "${given}"`, { hint: 'Write a month such as 2026-10.' });
  },
};

const group: Value<ReturnType<typeof costGroup>> = {
  placeholder: 'GROUP',
  brief: 'service, account, region, usage-type, month (no groups), or tag:KEY',
  choices: ['service', 'account', 'region', 'usage-type', 'month', 'tag:'],
  parse: (given) => costGroup(given),
};

const budgetOf: Value<number | string> = {
  placeholder: 'AMOUNT|NAME',
  brief: 'what a month may cost, in the currency of the bill, or the name of a budget of AWS Budgets',
  parse(given, name) {
    if (/^\d+(\.\d+)?$/.test(given) && /[1-9]/.test(given)) return Number(given);
    if (given !== '' && !/^[\d.]+$/.test(given)) return given;
    throw new UsageError(`${name} cannot be "${given}"`, {
      hint: 'Write an amount such as 500 or 99.50, or the name of a budget.',
    });
  },
};

export const command = defineCommand({
  description: `Shows what was spent by calendar month, or by day, and the change from each to the next: of every account that was asked for and of all its regions. Credits, tax and refunds are told apart, and ~ marks what is estimated because the bill is still open.

Each request to Cost Explorer costs 0.01 USD, and the last line says what this one cost. Closed months are kept in ~/.nuage/cache/costs and never asked for again, unless --fresh says so.`,
  examples: [
    { line: 'nuage costs', does: 'The last three months by service' },
    { line: 'nuage costs --by tag:Project --months 6', does: 'Half a year by the values of a tag' },
    { line: 'nuage costs --daily --months 1', does: 'The days of this month' },
    { line: 'nuage costs --forecast --budget 500', does: 'Where this month will end, against a budget' },
    { line: 'nuage costs --budget monthly-total', does: 'Against a budget of AWS Budgets, by its figures' },
    { line: 'nuage costs --months 12 --csv > costs.csv', does: 'A year for a spreadsheet' },
  ],
  actions: [
    'budgets:DescribeBudget',
    'budgets:DescribeNotificationsForBudget',
    'ce:GetCostAndUsage',
    'ce:GetCostForecast',
  ],
  flags: {
    by: one(group, 'service'),
    months: one(integer('N', 'how many calendar months', { minimum: 1, maximum: 38 }), '3'),
    until: one(month),
    daily: toggle('by days instead of months'),
    forecast: toggle('ask what this month will cost by its end, for one more request'),
    budget: one(budgetOf),
    alert: many(
      integer('PERCENT', 'a part of the budget that is worth an alert; repeat it', {
        minimum: 1,
        maximum: 1000,
      }),
    ),
    csv: toggle('print comma-separated values: one line for each group of each period'),
    fresh: toggle('ask again for closed months that are kept'),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const { operations, configuration } = session;
    const { by, months, until, daily, fresh } = flags;
    // A local cloud in this process may be another one tomorrow, and asking it costs nothing.
    const cacheDirectory = context.globals.local
      ? undefined
      : join(context.surroundings.home, '.nuage', 'cache', 'costs');
    const summary = await costSummary({ by, months, until, daily, fresh, cacheDirectory }, operations);
    if (flags.csv) {
      await context.print.raw(costsCsv(summary));
      return session.exitCode();
    }
    const forecast = flags.forecast ? await costForecast(summary, operations) : undefined;
    const { budget = configuration.costs?.budget, alert } = flags;
    const alerts = alert.length > 0 ? alert : configuration.costs?.alerts;
    const foreseen = forecast !== undefined && 'amount' in forecast ? forecast : undefined;
    const report = {
      ...summary,
      ...(forecast !== undefined && { forecast }),
      ...(typeof budget === 'number' && {
        budget: budgetStanding({ amount: String(budget), alerts }, summary, operations.clock.now(), foreseen),
      }),
      ...(typeof budget === 'string' && { budget: await awsBudgetStanding(budget, alerts, operations) }),
    };
    await context.print.value(report, (view) => costPicture(report, view));
    return session.exitCode();
  },
});
