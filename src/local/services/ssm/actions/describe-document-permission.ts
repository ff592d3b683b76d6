import { defineAction } from '../../../action.ts';
import { ownDocument } from '../documents/find-document.ts';
import { DOCUMENT_PAGES } from '../documents/limits.ts';
import { documentArn } from '../documents/names.ts';
import type { DocumentShare } from '../documents/state.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeDocumentPermission.html */
export const action = defineAction('ssm', 'DescribeDocumentPermission', {
  authorize: (input, context) => [
    { action: 'ssm:DescribeDocumentPermission', arn: documentArn(context, input.Name) },
  ],
  handler(input, context) {
    const { shares } = ownDocument(context, input.Name);
    const { rows, nextToken } = pageOf(
      'DescribeDocumentPermission',
      input,
      context,
      DOCUMENT_PAGES.permissions,
      (share: DocumentShare) => share.account,
      (after) => shares.filter((share) => after === undefined || share.account > after),
    );
    return {
      AccountIds: rows.map((share) => share.account),
      AccountSharingInfoList: rows.map((share) => ({
        AccountId: share.account,
        SharedDocumentVersion: share.version,
      })),
      NextToken: nextToken,
    };
  },
});
