import { defineStagedAction } from '../../../action.ts';
import { changeEach, checkArns } from '../change.ts';

/** Each resource asks for its own service's permission too: https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_TagResources.html */
export const action = defineStagedAction('resourcegroupstaggingapi', 'TagResources', {
  authorize: () => [{ action: 'tag:TagResources', arn: '*' }],
  handler(input) {
    checkArns(input.ResourceARNList);
    return input;
  },
  async finish({ ResourceARNList: arns, Tags: tags }, phase) {
    const FailedResourcesMap = await changeEach(phase, arns, (source, arn) =>
      source.tag(phase, arn, tags, phase.caller),
    );
    return { FailedResourcesMap };
  },
});
