import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { validation } from '../errors.ts';
import { readTags } from '../tags.ts';
import { readFormat } from '../documents/content.ts';
import { describeDocument } from '../documents/describe-document.ts';
import { documentExists, tooManyDocuments } from '../documents/errors.ts';
import { DOCUMENT_LIMITS } from '../documents/limits.ts';
import { checkDocumentName, documentArn } from '../documents/names.ts';
import { newVersion } from '../documents/new-version.ts';
import { documentVersions, documents } from '../documents/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateDocument.html */
export const action = defineAction('ssm', 'CreateDocument', {
  authorize: (input, context) =>
    makingTagged(
      { action: 'ssm:CreateDocument', arn: documentArn(context, input.Name) },
      'ssm:AddTagsToResource',
      input.Tags,
    ),
  handler(input, context) {
    const { Name: name, DocumentType: type = 'Command' } = input;
    const format = readFormat(input.DocumentFormat ?? 'JSON');
    checkDocumentName(name);
    if ((input.Attachments ?? []).length > 0) {
      throw validation('Attachments of documents are not available in this local cloud.');
    }
    const table = context.state.table(documents);
    if (table.get(name) !== undefined) throw documentExists(name);
    if (table.count() >= DOCUMENT_LIMITS.perAccount) throw tooManyDocuments();
    const at = { document: name, version: 1, type, format, now: context.now };
    const version = newVersion(input, at);
    const row = {
      name,
      account: context.account,
      region: context.region,
      type,
      defaultVersion: 1,
      latestVersion: 1,
      created: context.now,
      tags: readTags(input.Tags ?? [], []),
      shares: [],
    };
    table.put(row);
    context.state.table(documentVersions).put(version);
    return { DocumentDescription: describeDocument({ row, version, shownName: name }, 'Creating') };
  },
});
