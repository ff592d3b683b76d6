import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { invalidParameter } from '../errors.ts';
import { checkFilters, passes } from '../filters.ts';
import { findSecret, onSecret } from '../find-secret.ts';
import { SECRET_LIMITS } from '../limits.ts';
import { pageOf } from '../paging.ts';
import { readValue } from '../read-value.ts';
import { secrets } from '../state.ts';

type Batch = Input<'secretsmanager', 'BatchGetSecretValue'>;
type Read = ReturnType<typeof readValue>;

interface Failure {
  readonly SecretId: string;
  readonly ErrorCode: string;
  readonly Message: string;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html */
export const action = defineAction('secretsmanager', 'BatchGetSecretValue', {
  authorize: (input, context) => [
    { action: 'secretsmanager:BatchGetSecretValue', arn: '*' },
    ...idsOf(input, context).flatMap((id) => onSecret(context, 'GetSecretValue', id)),
  ],
  handler(input, context) {
    const { SecretIdList: ids, Filters: filters } = input;
    if ((ids === undefined) === (filters === undefined))
      throw invalidParameter("Either 'SecretIdList' or 'Filters' must be provided, but not both.");
    if (ids !== undefined && input.MaxResults !== undefined)
      throw invalidParameter(
        "'Filters' not specified. 'Filters' must also be specified when 'MaxResults' is provided.",
      );
    const size = input.MaxResults ?? SECRET_LIMITS.batch;
    const page = pageOf(
      'BatchGetSecretValue',
      { ...input, MaxResults: size },
      context,
      idsOf(input, context),
      (id) => id,
    );
    const read = page.rows.map((id) => readOne(context, id));
    return {
      SecretValues: read.flatMap(({ value }) => (value === undefined ? [] : [value])),
      Errors: read.flatMap(({ failure }) => (failure === undefined ? [] : [failure])),
      NextToken: page.NextToken,
    };
  },
});

function idsOf({ SecretIdList: ids, Filters: filters }: Batch, { state }: ActionContext): readonly string[] {
  if (filters === undefined) return ids ?? [];
  checkFilters(filters);
  return [...state.table(secrets).list()]
    .filter((row) => row.deletion === undefined && passes(row, filters))
    .map(({ arn }) => arn);
}

/** What is wrong with one secret does not keep the others back. */
function readOne(context: ActionContext, id: string): { readonly value?: Read; readonly failure?: Failure } {
  try {
    return { value: readValue(context, findSecret(context, id), {}) };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { failure: { SecretId: id, ErrorCode: error.code, Message: error.message } };
  }
}
