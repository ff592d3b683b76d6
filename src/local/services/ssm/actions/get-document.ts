import { defineAction } from '../../../action.ts';
import { convertContent, readFormat } from '../documents/content.ts';
import { findDocument } from '../documents/find-document.ts';
import { documentRequest } from '../documents/document-request.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetDocument.html */
export const action = defineAction('ssm', 'GetDocument', {
  authorize: (input, context) => [documentRequest(context, 'ssm:GetDocument', input.Name)],
  handler(input, context) {
    const { row, version, shownName } = findDocument(context, input.Name, input);
    const format = readFormat(input.DocumentFormat ?? version.format);
    return {
      Name: shownName,
      CreatedDate: new Date(version.created),
      DisplayName: version.displayName,
      VersionName: version.versionName,
      DocumentVersion: String(version.version),
      Status: 'Active',
      Content: convertContent(version.content, version.format, format),
      DocumentType: row.type,
      DocumentFormat: format,
      Requires: version.requires.length === 0 ? undefined : version.requires,
    };
  },
});
