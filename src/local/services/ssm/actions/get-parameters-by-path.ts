import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { describeParameter } from '../describe-parameter.ts';
import { compileParameterFilters } from '../filters.ts';
import { PAGES } from '../limits.ts';
import { checkPath, isUnder, parameterArn } from '../names.ts';
import { pageOf } from '../paging.ts';
import { publicParameterRows } from '../public-parameters.ts';
import { parameters } from '../state.ts';
import type { ParameterRow } from '../state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html */
export const action = defineAction('ssm', 'GetParametersByPath', {
  authorize: (input, context) => [
    { action: 'ssm:GetParametersByPath', arn: parameterArn(context, input.Path) },
  ],
  handler(input, context) {
    checkPath(input.Path);
    const passes = compileParameterFilters(input.ParameterFilters, 'path');
    const recursive = input.Recursive ?? false;
    const wanted = (row: ParameterRow) => isUnder(row.name, input.Path, recursive) && passes(row);
    const { rows, nextToken } = pageOf(
      'GetParametersByPath',
      input,
      context,
      PAGES.byPath,
      (row: ParameterRow) => row.name,
      (after) => Iterator.from(below(context, input.Path, after)).filter(wanted),
    );
    return {
      Parameters: rows.map((row) => describeParameter({ row }, input.WithDecryption, context)),
      NextToken: nextToken,
    };
  },
});

/** The parameters whose name begins with the path, in order of name. The root holds all. */
function* below(context: ActionContext, path: string, after: string | undefined): Generator<ParameterRow> {
  if (path.startsWith('/aws/')) {
    const known = [...publicParameterRows(context.region).values()];
    known.sort((left, right) => (left.name < right.name ? -1 : 1));
    yield* known.filter((row) => after === undefined || row.name > after);
    return;
  }
  const table = context.state.table(parameters);
  const start = after === undefined ? {} : { after };
  const bare = path.replace(/\/+$/, '');
  if (bare === '') yield* table.list(start);
  // `0` follows the slash in the order of characters.
  else yield* table.list({ ...start, from: `${bare}/`, below: `${bare}0` });
}
