import { defineAction } from '../../../action.ts';
import { findDocument, versionsOfDocument } from '../documents/find-document.ts';
import { DOCUMENT_PAGES } from '../documents/limits.ts';
import { documentRequest } from '../documents/document-request.ts';
import type { DocumentVersionRow } from '../documents/state.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListDocumentVersions.html */
export const action = defineAction('ssm', 'ListDocumentVersions', {
  authorize: (input, context) => [documentRequest(context, 'ssm:ListDocumentVersions', input.Name)],
  handler(input, context) {
    const { row, version, shownName } = findDocument(context, input.Name);
    const own = row.account === context.account;
    const newestFirst = own ? [...versionsOfDocument(context.state, row.name)].reverse() : [version];
    const { rows, nextToken } = pageOf(
      'ListDocumentVersions',
      input,
      context,
      DOCUMENT_PAGES.versions,
      (found: DocumentVersionRow) => String(found.version),
      (after) => newestFirst.filter((found) => after === undefined || found.version < Number(after)),
    );
    return {
      DocumentVersions: rows.map((found) => ({
        Name: shownName,
        DisplayName: found.displayName,
        DocumentVersion: String(found.version),
        VersionName: found.versionName,
        CreatedDate: new Date(found.created),
        IsDefaultVersion: found.version === row.defaultVersion,
        DocumentFormat: found.format,
        Status: 'Active',
      })),
      NextToken: nextToken,
    };
  },
});
