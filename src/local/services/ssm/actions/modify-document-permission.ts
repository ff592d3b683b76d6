import { defineAction } from '../../../action.ts';
import { permissionLimit, tooManyShares } from '../documents/errors.ts';
import { ownDocument } from '../documents/find-document.ts';
import { DOCUMENT_LIMITS } from '../documents/limits.ts';
import { documentArn } from '../documents/names.ts';
import { documents } from '../documents/state.ts';
import { validation } from '../errors.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ModifyDocumentPermission.html */
export const action = defineAction('ssm', 'ModifyDocumentPermission', {
  authorize: (input, context) => [
    { action: 'ssm:ModifyDocumentPermission', arn: documentArn(context, input.Name) },
  ],
  handler(input, context) {
    const row = ownDocument(context, input.Name);
    const { AccountIdsToAdd: added = [], AccountIdsToRemove: removed = [] } = input;
    checkAccounts(added);
    checkAccounts(removed);
    const gone = new Set(removed.map((account) => account.toLowerCase()));
    const shares = new Map(row.shares.map((share) => [share.account, share]));
    for (const account of added.map((text) => text.toLowerCase())) {
      shares.set(account, { account, version: input.SharedDocumentVersion ?? '$DEFAULT' });
    }
    const kept = [...shares.values()].filter(({ account }) => !gone.has(account));
    if (kept.length > DOCUMENT_LIMITS.shares) throw tooManyShares();
    kept.sort((left, right) => (left.account < right.account ? -1 : 1));
    context.state.table(documents).put({ ...row, shares: kept });
    return {};
  },
});

function checkAccounts(accounts: readonly string[]): void {
  const wrong = accounts.find((account) => !/^(?:\d{12}|all)$/i.test(account));
  if (wrong !== undefined) throw validation(`Account id: ${wrong} is invalid.`);
  if (accounts.length > 1 && accounts.some((account) => account.toLowerCase() === 'all')) {
    throw permissionLimit('Accounts can either be all or a group of AWS accounts');
  }
}
