import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { invalidValue } from '../errors.ts';
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
    const table = context.state.table(insightRules);
    const before = table.get(name);
    table.put({
      name,
      state,
      schema: JSON.stringify(schemaOf(definition)),
      definition,
      transformed: input.ApplyOnTransformedLogs ?? false,
      tags: before?.tags ?? readTags(tags, []),
    });
    return {};
  },
});

/** The schema that a definition names, such as `{ "Name": "CloudWatchLogRule", "Version": 1 }`. */
function schemaOf(definition: string): unknown {
  try {
    const parsed: unknown = JSON.parse(definition);
    const schema: unknown = Object.entries(Object(parsed)).find(([name]) => name === 'Schema')?.[1];
    if (schema !== undefined) return schema;
  } catch {
    // Said below.
  }
  throw invalidValue('The RuleDefinition is not valid: it is JSON with a Schema.');
}
