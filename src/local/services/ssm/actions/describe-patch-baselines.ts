import { defineAction } from '../../../action.ts';
import { pageOfRows } from '../paging.ts';
import { awsBaselines } from '../patching/aws-baselines.ts';
import { identifyBaseline } from '../patching/describe.ts';
import { defaultBaseline } from '../patching/find.ts';
import { baselines } from '../patching/state.ts';
import type { BaselineRow } from '../patching/state.ts';
import { validation } from '../errors.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribePatchBaselines.html */
export const action = defineAction('ssm', 'DescribePatchBaselines', {
  authorize: () => [{ action: 'ssm:DescribePatchBaselines', arn: '*' }],
  handler(input, context) {
    const tests = (input.Filters ?? []).map(({ Key: key = '', Values: values = [] }) => {
      const test = FILTERS[key];
      if (test === undefined) throw validation(`Invalid filter key: ${key}.`);
      return (row: BaselineRow) => values.some((value) => test(row, value));
    });
    const all = [...awsBaselines(context), ...context.state.table(baselines).list()];
    const found = all.filter((row) => tests.every((test) => test(row)));
    const page = pageOfRows('DescribePatchBaselines', input, context, found, ({ id }) => id);
    return {
      BaselineIdentities: page.rows.map((row) => identifyBaseline(row, defaultBaseline(context, row.system))),
      NextToken: page.nextToken,
    };
  },
});

const FILTERS: Readonly<Record<string, (row: BaselineRow, value: string) => boolean>> = {
  NAME_PREFIX: ({ settings }, value) => settings.Name.startsWith(value),
  OWNER: ({ id }, value) => value === 'All' || (value === 'AWS') === id.startsWith('arn:'),
  OPERATING_SYSTEM: ({ system }, value) => system === value,
};
