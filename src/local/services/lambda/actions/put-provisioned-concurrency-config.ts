import { defineAction } from '../../../action.ts';
import { reservedElsewhere } from '../concurrency.ts';
import { conflict, invalidParameter } from '../errors.ts';
import { LAMBDA_LIMITS } from '../limits.ts';
import { onFunction } from '../names.ts';
import { provisionedPlace } from '../provisioned/provisioned-place.ts';
import { askedFor, describeProvisioned, provide, provisioned } from '../provisioned/provisioned-row.ts';
import { aliases, versionId } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_PutProvisionedConcurrencyConfig.html */
export const action = defineAction('lambda', 'PutProvisionedConcurrencyConfig', {
  authorize: (input, context) =>
    onFunction(context, 'PutProvisionedConcurrencyConfig', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { name, qualifier, row, alias, version } = provisionedPlace(
      context,
      input.FunctionName,
      input.Qualifier,
      'Provisioned Concurrency Configs cannot be applied to unpublished function versions.',
    );
    const requested = input.ProvisionedConcurrentExecutions;
    const table = context.state.table(provisioned);
    if (alias !== undefined && table.get(versionId(name, version.version)) !== undefined)
      throw conflict(
        "Alias can't be used for Provisioned Concurrency configuration on an already Provisioned version",
      );
    for (const other of context.state.table(aliases).list({ index: 'function', equals: name }))
      if (
        alias === undefined &&
        other.version === qualifier &&
        table.get(versionId(name, other.name)) !== undefined
      )
        throw conflict('Version is pointed by a Provisioned Concurrency alias');
    if (row.reserved !== undefined && requested + askedFor(context, name, qualifier) > row.reserved)
      throw invalidParameter(
        'Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function',
      );
    const unreserved = LAMBDA_LIMITS.concurrency - reservedElsewhere(context);
    if (row.reserved === undefined && requested > unreserved)
      throw invalidParameter(
        `Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [${unreserved}].`,
      );
    if (row.reserved === undefined && unreserved - requested < LAMBDA_LIMITS.unreserved)
      throw invalidParameter(
        `Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [${LAMBDA_LIMITS.unreserved}].`,
      );
    const serves = `${row.key}/${version.version}/`;
    return describeProvisioned(provide(context, { function: name, qualifier, requested, serves }));
  },
});
