import { defineAction } from '../../../action.ts';
import { describeDocument } from '../documents/describe-document.ts';
import { findDocument } from '../documents/find-document.ts';
import { documentRequest } from '../documents/document-request.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeDocument.html */
export const action = defineAction('ssm', 'DescribeDocument', {
  authorize: (input, context) => [documentRequest(context, 'ssm:DescribeDocument', input.Name)],
  handler: (input, context) => ({ Document: describeDocument(findDocument(context, input.Name, input)) }),
});
