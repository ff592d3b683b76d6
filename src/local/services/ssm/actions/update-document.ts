import { defineAction } from '../../../action.ts';
import { readFormat } from '../documents/content.ts';
import { describeDocument } from '../documents/describe-document.ts';
import { duplicateContent, duplicateVersionName, tooManyVersions } from '../documents/errors.ts';
import { chooseVersion, ownDocument, versionsOfDocument } from '../documents/find-document.ts';
import { DOCUMENT_LIMITS } from '../documents/limits.ts';
import { documentArn } from '../documents/names.ts';
import { newVersion } from '../documents/new-version.ts';
import { documentVersions, documents } from '../documents/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateDocument.html */
export const action = defineAction('ssm', 'UpdateDocument', {
  authorize: (input, context) => [{ action: 'ssm:UpdateDocument', arn: documentArn(context, input.Name) }],
  handler(input, context) {
    const { state, now } = context;
    const row = ownDocument(context, input.Name);
    // What is named here is only what the caller believes to be there: the new version follows the latest.
    if (input.DocumentVersion !== undefined)
      chooseVersion(state, row, { DocumentVersion: input.DocumentVersion });
    const versions = versionsOfDocument(state, row.name);
    const { VersionName: versionName } = input;
    if (versionName !== undefined && versions.some((version) => version.versionName === versionName)) {
      throw duplicateVersionName();
    }
    if (versions.length >= DOCUMENT_LIMITS.versions) throw tooManyVersions();
    const latest = versions.at(-1);
    const format = readFormat(input.DocumentFormat ?? 'JSON');
    const number = row.latestVersion + 1;
    const at = { document: row.name, version: number, type: row.type, format, now };
    const version = newVersion(
      { TargetType: latest?.targetType, DisplayName: latest?.displayName, ...input },
      at,
    );
    if (versions.some((older) => older.hash === version.hash)) throw duplicateContent();
    const changed = { ...row, latestVersion: number };
    state.table(documents).put(changed);
    state.table(documentVersions).put(version);
    return {
      DocumentDescription: describeDocument({ row: changed, version, shownName: row.name }, 'Updating'),
    };
  },
});
