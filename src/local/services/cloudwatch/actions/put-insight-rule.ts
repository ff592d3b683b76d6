import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { checkDefinition } from '../records/check-definition.ts';
import { readDefinition } from '../records/definition.ts';
import { insightRules } from '../records/state.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutInsightRule.html */
export const action = defineAction('cloudwatch', 'PutInsightRule', {
  authorize: (input, context) =>
    makingTagged(
      {
        action: 'cloudwatch:PutInsightRule',
        arn: regionalArn(context, 'cloudwatch', `insight-rule/${input.RuleName}`),
      },
      'cloudwatch:TagResource',
      input.Tags,
    ),
  handler(input, context) {
    const {
      RuleName: name,
      RuleState: state = 'ENABLED',
      RuleDefinition: definition,
      Tags: tags = [],
    } = input;
    checkDefinition(definition);
    const table = context.state.table(insightRules);
    const before = table.get(name);
    table.put({
      name,
      state,
      schema: schemaOf(definition),
      definition,
      transformed: input.ApplyOnTransformedLogs ?? false,
      tags: before?.tags ?? readTags(tags, []),
    });
    return {};
  },
});

/** The schema that a definition names: `{ "Name": "CloudWatchLogRule", "Version": 1 }` is `CloudWatchLogRule/1`. */
function schemaOf(definition: string): string {
  return readDefinition(definition).schema ?? '';
}
