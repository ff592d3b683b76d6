import { defineAction } from '../../../action.ts';
import { checkAliasName, checkTarget } from '../aliases.ts';
import { onAlias, onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { aliasMissing, validation } from '../errors.ts';
import { aliasArn } from '../find-key.ts';
import { aliases, keys } from '../state.ts';
import type { KeyRow } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateAlias.html */
export const action = defineAction('kms', 'UpdateAlias', {
  authorize: (input, context) => [
    onAlias(context, 'UpdateAlias', input.AliasName),
    ...onKey(context, 'UpdateAlias', input.TargetKeyId),
  ],
  handler(input, context) {
    const { AliasName: name, TargetKeyId: target } = input;
    checkAliasName(name);
    const table = context.state.table(aliases);
    const before = table.get(name);
    if (before === undefined) throw aliasMissing(aliasArn(context, name));
    checkTarget(target);
    const { row } = changeable(context, target);
    const old = context.state.table(keys).get(before.key);
    if (old !== undefined) checkSameKind(old, row);
    table.put({ ...before, key: row.id, updated: context.now });
    return {};
  },
});

/** What uses an alias must be able to go on: pairs take the place of pairs, for the same purpose. */
function checkSameKind(before: KeyRow, after: KeyRow): void {
  const symmetric = ({ spec }: KeyRow): boolean => spec === 'SYMMETRIC_DEFAULT' || spec.startsWith('HMAC_');
  if (symmetric(before) !== symmetric(after) || before.usage !== after.usage)
    throw validation('Alias cannot be changed to a key of another type or usage.');
}
