import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { opsMetadataExists } from '../ops/errors.ts';
import { opsMetadata } from '../ops/state.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateOpsMetadata.html */
export const action = defineAction('ssm', 'CreateOpsMetadata', {
  authorize: (input) =>
    makingTagged({ action: 'ssm:CreateOpsMetadata', arn: '*' }, 'ssm:AddTagsToResource', input.Tags),
  handler(input, context) {
    const { ResourceId: resource, Metadata: metadata = {}, Tags: tags = [] } = input;
    const table = context.state.table(opsMetadata);
    if ([...table.list()].some((row) => row.resource === resource)) throw opsMetadataExists(resource);
    const name = resource.split(/[/:]/).at(-1) ?? resource;
    const arn = regionalArn(context, 'ssm', `opsmetadata/aws/ssm/${name}/appmanager`);
    const times = { created: context.now, modified: context.now, modifiedBy: context.caller.arn };
    table.put({ arn, resource, metadata, ...times, tags: readTags(tags, []) });
    return { OpsMetadataArn: arn };
  },
});
