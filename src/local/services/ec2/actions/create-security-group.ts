import type { CreateSecurityGroupRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, invalidParameterValue, missingParameter, noDefaultVpc } from '../errors.ts';
import { groupArn } from '../network/describe-group.ts';
import { defaultVpc, findVpc, groupByName } from '../network/find-network.ts';
import { securityGroups } from '../network/group-row.ts';
import { openOutwards } from '../network/groups/open-outwards.ts';
import { regionQuota } from '../network/limits.ts';
import { newRowId } from '../network/new-row-id.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';
import { shownTags } from '../../../blocks/shown-tags.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html */
export const action = defineAction('ec2', 'CreateSecurityGroup', {
  authorize: (input, context) => [
    ...onTagged('CreateSecurityGroup', input.VpcId === undefined ? [] : [input.VpcId], context),
    ...onCreation(
      { action: 'CreateSecurityGroup', resource: 'security-group/*', tags: input.TagSpecifications },
      context,
    ),
  ],
  handler(input, context) {
    const { account, region, state, partition } = context;
    const { name, description } = readTexts(input);
    const type = 'security-group';
    const tags = readTagSpecifications(input.TagSpecifications, [type]).get(type) ?? [];
    const vpc = input.VpcId === undefined ? defaultVpc(state) : findVpc(state, input.VpcId);
    if (vpc === undefined) throw noDefaultVpc();
    if (groupByName(state, vpc.id, name) !== undefined)
      throw new AwsError(
        'InvalidGroup.Duplicate',
        400,
        `The security group '${name}' already exists for VPC '${vpc.id}'`,
      );
    checkQuota(
      'SecurityGroupLimitExceeded',
      state.table(securityGroups).count(),
      regionQuota(context, 'groupsPerRegion'),
    );
    if (input.DryRun === true) throw dryRunOperation();
    const id = newRowId(context, 'sg', securityGroups);
    const row = { id, account, region, vpcId: vpc.id, name, description, tags };
    state.table(securityGroups).put(row);
    openOutwards(context, id, vpc);
    return { GroupId: id, Tags: shownTags(tags), SecurityGroupArn: groupArn(row, partition) };
  },
});

/** "Up to 255 characters in length": a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=&;{}!$* */
const allowed = /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]*$/;

function readTexts({ GroupName, Description }: CreateSecurityGroupRequest) {
  // Spaces at the ends do not count.
  const name = GroupName.trim();
  if (name === '') throw missingParameter('GroupName');
  if (Description === '') throw missingParameter('GroupDescription');
  if (name === 'default')
    throw new AwsError('InvalidParameterValue', 400, 'Cannot use reserved security group name: default');
  if (/^sg-/i.test(name))
    throw invalidParameterValue(
      `Invalid value '${name}' for groupName. Group names may not be in the format sg-*.`,
    );
  for (const [parameter, text] of [
    ['GroupName', name],
    ['GroupDescription', Description],
  ] as const) {
    if (text.length > 255)
      throw invalidParameterValue(
        `Value (${text}) for parameter ${parameter} is invalid. The maximum length is 255 characters.`,
      );
    if (!/^[\u0020-\u007e]*$/.test(text))
      throw invalidParameterValue(
        `Value (${text}) for parameter ${parameter} is invalid. Character sets beyond ASCII are not supported.`,
      );
    if (!allowed.test(text))
      throw invalidParameterValue(
        `Value (${text}) for parameter ${parameter} is invalid. ` +
          'Valid characters are a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=&;{}!$*',
      );
  }
  return { name, description: Description };
}
