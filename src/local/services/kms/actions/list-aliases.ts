import { defineAction } from '../../../action.ts';
import { aliasArn, findKeyById } from '../find-key.ts';
import { KMS_LIMITS } from '../limits.ts';
import { predefinedAliases } from '../managed-keys.ts';
import { pageOfList } from '../paging.ts';
import { aliases } from '../state.ts';
import type { AliasRow } from '../state.ts';

type Listed = Pick<AliasRow, 'name'> & Partial<AliasRow>;

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListAliases.html */
export const action = defineAction('kms', 'ListAliases', {
  authorize: () => [{ action: 'kms:ListAliases', arn: '*' }],
  handler(input, context) {
    const { rows, more } = pageOfList(
      'ListAliases',
      input,
      context,
      KMS_LIMITS.listedAliases,
      ({ name }: Listed) => name,
      list(),
    );
    const entries = rows.map(({ name, key, created, updated }) => ({
      AliasName: name,
      AliasArn: aliasArn(context, name),
      TargetKeyId: key,
      CreationDate: dateOf(created),
      LastUpdatedDate: dateOf(updated),
    }));
    return { Aliases: entries, ...more };

    function list(): Listed[] {
      const table = context.state.table(aliases);
      if (input.KeyId !== undefined)
        return [...table.list({ index: 'key', equals: findKeyById(context, input.KeyId).row.id })];
      const waiting = predefinedAliases.filter((name) => table.get(name) === undefined);
      return [...table.list(), ...waiting.map((name) => ({ name }))];
    }
  },
});

function dateOf(time: number | undefined): Date | undefined {
  return time === undefined ? undefined : new Date(time);
}
