import { defineStagedAction } from '../../../action.ts';
import { changeEach, checkArns } from '../change.ts';

/** https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_UntagResources.html */
export const action = defineStagedAction('resourcegroupstaggingapi', 'UntagResources', {
  authorize: () => [{ action: 'tag:UntagResources', arn: '*' }],
  handler(input) {
    checkArns(input.ResourceARNList);
    return input;
  },
  async finish({ ResourceARNList: arns, TagKeys: keys }, phase) {
    const FailedResourcesMap = await changeEach(phase, arns, (source, arn) =>
      source.untag(phase, arn, keys, phase.caller),
    );
    return { FailedResourcesMap };
  },
});
