import { defineAction } from '../../../action.ts';
import { documentIsAssociated } from '../associations/errors.ts';
import { associations, settingsOf } from '../associations/state.ts';
import { invalidOperation } from '../documents/errors.ts';
import { chooseVersion, ownDocument, versionsOfDocument } from '../documents/find-document.ts';
import { documentArn } from '../documents/names.ts';
import { documentVersions, documents } from '../documents/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteDocument.html */
export const action = defineAction('ssm', 'DeleteDocument', {
  authorize: (input, context) => [{ action: 'ssm:DeleteDocument', arn: documentArn(context, input.Name) }],
  handler(input, context) {
    const { state } = context;
    const row = ownDocument(context, input.Name);
    const table = state.table(documentVersions);
    if (input.DocumentVersion === undefined && input.VersionName === undefined) {
      if (row.shares.length > 0) {
        throw invalidOperation(
          'You attempted to delete a document while it is still shared. You must stop sharing the document before you can delete it.',
        );
      }
      const held = [...state.table(associations).list()].some((one) => settingsOf(one).Name === row.name);
      if (held) throw documentIsAssociated();
      for (const version of versionsOfDocument(state, row.name)) table.delete(documentVersions.id(version));
      state.table(documents).delete(row.name);
      return {};
    }
    const version = chooseVersion(state, row, input);
    if (version.version === row.defaultVersion) {
      throw invalidOperation("Default version of the document can't be deleted.");
    }
    table.delete(documentVersions.id(version));
    if (version.version === row.latestVersion) {
      const latest = versionsOfDocument(state, row.name).at(-1)?.version ?? row.defaultVersion;
      state.table(documents).put({ ...row, latestVersion: latest });
    }
    return {};
  },
});
