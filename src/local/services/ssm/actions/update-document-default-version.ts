import { defineAction } from '../../../action.ts';
import { chooseVersion, ownDocument } from '../documents/find-document.ts';
import { documentArn } from '../documents/names.ts';
import { documents } from '../documents/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateDocumentDefaultVersion.html */
export const action = defineAction('ssm', 'UpdateDocumentDefaultVersion', {
  authorize: (input, context) => [
    { action: 'ssm:UpdateDocumentDefaultVersion', arn: documentArn(context, input.Name) },
  ],
  handler(input, context) {
    const row = ownDocument(context, input.Name);
    const version = chooseVersion(context.state, row, { DocumentVersion: input.DocumentVersion });
    context.state.table(documents).put({ ...row, defaultVersion: version.version });
    return {
      Description: {
        Name: row.name,
        DefaultVersion: String(version.version),
        DefaultVersionName: version.versionName,
      },
    };
  },
});
