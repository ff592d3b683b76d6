import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { createAssociation } from '../associations/create.ts';
import { describeAssociation } from '../associations/describe.ts';
import { documentRequest } from '../documents/document-request.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateAssociationBatch.html */
export const action = defineAction('ssm', 'CreateAssociationBatch', {
  authorize: (input, context) =>
    input.Entries.map(({ Name }) => documentRequest(context, 'ssm:CreateAssociation', Name)),
  handler(input, context) {
    const Successful = [];
    const Failed = [];
    for (const entry of input.Entries) {
      try {
        Successful.push(describeAssociation(createAssociation(context, entry, [])));
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
        Failed.push({ Entry: entry, Message: error.message || error.code, Fault: 'Client' });
      }
    }
    return { Successful, Failed };
  },
});
