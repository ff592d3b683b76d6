import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { awsDocuments } from '../documents/aws-documents.ts';
import { identifyDocument } from '../documents/describe-document.ts';
import { compileDocumentFilters, keyValues } from '../documents/filters.ts';
import { chooseVersion } from '../documents/find-document.ts';
import type { FoundDocument } from '../documents/find-document.ts';
import { DOCUMENT_PAGES } from '../documents/limits.ts';
import { documents } from '../documents/state.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListDocuments.html */
export const action = defineAction('ssm', 'ListDocuments', {
  authorize: () => [{ action: 'ssm:ListDocuments', arn: '*' }],
  handler(input, context) {
    const passes = compileDocumentFilters(
      keyValues(input.DocumentFilterList, input.Filters),
      context.account,
    );
    const { rows, nextToken } = pageOf(
      'ListDocuments',
      input,
      context,
      DOCUMENT_PAGES.list,
      (found: FoundDocument) => found.row.name,
      (after) =>
        visible(context).filter((found) => (after === undefined || found.row.name > after) && passes(found)),
    );
    return { DocumentIdentifiers: rows.map(identifyDocument), NextToken: nextToken };
  },
});

/** All that the account sees, in order of name: its own and AWS's. */
function visible({ state }: ActionContext): readonly FoundDocument[] {
  const own = [...state.table(documents).list()].map((row) => ({
    row,
    version: chooseVersion(state, row, {}),
    shownName: row.name,
  }));
  const ofAws = [...awsDocuments.values()].map((found) => ({ ...found, shownName: found.row.name }));
  return [...own, ...ofAws].sort((left, right) => (left.row.name < right.row.name ? -1 : 1));
}
