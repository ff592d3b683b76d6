import { defineAction } from '../../../action.ts';
import { invalid } from '../errors.ts';
import { isJsonObject } from '../json-object.ts';
import { topics } from '../state.ts';
import { findTopic, onTopic } from '../topics.ts';

/** It is kept, and looked at by nobody: https://docs.aws.amazon.com/sns/latest/api/API_PutDataProtectionPolicy.html */
export const action = defineAction('sns', 'PutDataProtectionPolicy', {
  authorize: (input, context) => onTopic(context, 'PutDataProtectionPolicy', input.ResourceArn),
  handler(input, context) {
    const { row, state } = findTopic(context, input.ResourceArn, 'ResourceArn');
    const { DataProtectionPolicy: policy } = input;
    if (policy !== '' && !isJsonObject(policy))
      throw invalid('DataProtectionPolicy Reason: It must be a JSON object');
    state.table(topics).put({ ...row, dataProtection: policy });
    return {};
  },
});
