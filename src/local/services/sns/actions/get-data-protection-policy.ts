import { defineAction } from '../../../action.ts';
import { findTopic, onTopic } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_GetDataProtectionPolicy.html */
export const action = defineAction('sns', 'GetDataProtectionPolicy', {
  authorize: (input, context) => onTopic(context, 'GetDataProtectionPolicy', input.ResourceArn),
  handler(input, context) {
    const { row } = findTopic(context, input.ResourceArn, 'ResourceArn');
    return row.dataProtection === undefined ? {} : { DataProtectionPolicy: row.dataProtection };
  },
});
