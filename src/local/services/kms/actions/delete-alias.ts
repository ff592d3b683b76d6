import { defineAction } from '../../../action.ts';
import { checkAliasName } from '../aliases.ts';
import { onAlias, onKey } from '../authorize.ts';
import { aliasMissing } from '../errors.ts';
import { aliasArn } from '../find-key.ts';
import { aliases } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteAlias.html */
export const action = defineAction('kms', 'DeleteAlias', {
  authorize: (input, context) => [
    onAlias(context, 'DeleteAlias', input.AliasName),
    ...onKey(context, 'DeleteAlias', input.AliasName),
  ],
  handler({ AliasName: name }, context) {
    checkAliasName(name);
    if (!context.state.table(aliases).delete(name)) throw aliasMissing(aliasArn(context, name));
    return {};
  },
});
