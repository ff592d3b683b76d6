import { defineAction } from '../../../action.ts';
import { checkAliasName, checkTarget } from '../aliases.ts';
import { onAlias, onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { alreadyExists, limitExceeded } from '../errors.ts';
import { aliasArn } from '../find-key.ts';
import { KMS_LIMITS } from '../limits.ts';
import { aliases } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html */
export const action = defineAction('kms', 'CreateAlias', {
  authorize: (input, context) => [
    onAlias(context, 'CreateAlias', input.AliasName),
    ...onKey(context, 'CreateAlias', input.TargetKeyId),
  ],
  handler(input, context) {
    const { AliasName: name, TargetKeyId: target } = input;
    checkAliasName(name);
    checkTarget(target);
    const { row, state } = changeable(context, target);
    const table = state.table(aliases);
    if (table.get(name) !== undefined)
      throw alreadyExists(`An alias with the name ${aliasArn(context, name)} already exists`);
    if (table.count({ index: 'key', equals: row.id }) >= KMS_LIMITS.aliasesPerKey)
      throw limitExceeded(`Aliases limit exceeded for key ${row.id}`);
    table.put({ name, key: row.id, created: context.now, updated: context.now });
    return {};
  },
});
