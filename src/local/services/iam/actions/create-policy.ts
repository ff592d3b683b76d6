import { defineAction } from '../../../action.ts';
import type { PolicyRow } from '../state.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { checkDocument, checkSize } from '../documents.ts';
import { alreadyExists, overQuota } from '../errors.ts';
import { newUniqueId } from '../ids.ts';
import { IAM_LIMITS } from '../limits.ts';
import { onNew } from '../permit.ts';
import { policyListed } from '../shown.ts';
import { policies } from '../state.ts';
import { tagsShown, withPolicyTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html */
export const action = defineAction('iam', 'CreatePolicy', {
  authorize: (input, context) =>
    onNew(context, 'CreatePolicy', `policy${input.Path ?? '/'}${input.PolicyName}`, 'TagPolicy', input.Tags),
  handler(input, context) {
    const { state, now, random } = context;
    const { PolicyName: name, Path: path = '/', PolicyDocument: document } = input;
    const table = state.table(policies);
    if (table.count({ index: 'folded', equals: name.toLowerCase() }) > 0)
      throw alreadyExists(`A policy called ${name} already exists. Duplicate names are not allowed.`);
    checkDocument(document, 'identity');
    checkSize(document, 'PolicySize', IAM_LIMITS.policySize);
    if (table.count() >= IAM_LIMITS.policies) throw overQuota('PoliciesPerAccount', IAM_LIMITS.policies);
    const row: PolicyRow = {
      arn: globalArn(context, 'iam', `policy${path}${name}`),
      name,
      path,
      id: newUniqueId('ANPA', random),
      created: now,
      updated: now,
      description: input.Description,
      defaultVersion: 'v1',
      lastVersion: 1,
      versions: [{ id: 'v1', created: now, document }],
      tags: withPolicyTags([], input.Tags),
    };
    table.put(row);
    return { Policy: { ...policyListed(state, row), Tags: tagsShown(row.tags) } };
  },
});
