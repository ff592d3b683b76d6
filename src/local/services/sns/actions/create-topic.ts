import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { invalid } from '../errors.ts';
import { topics } from '../state.ts';
import type { TopicRow } from '../state.ts';
import { withTags } from '../tags.ts';
import { checkTopicAttribute } from '../topic-attributes.ts';
import { topicArn } from '../topics.ts';

type CreateTopic = Input<'sns', 'CreateTopic'>;

/** https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html */
export const action = defineAction('sns', 'CreateTopic', {
  authorize: (input, context) =>
    makingTagged(
      { action: 'sns:CreateTopic', arn: topicArn(context, input.Name) },
      'sns:TagResource',
      input.Tags,
    ),
  handler(input, context) {
    const asked = rowOf(input, context);
    const table = context.state.table(topics);
    const before = table.get(asked.name);
    if (before === undefined) table.put(asked);
    else checkSame(before, asked, input.Tags !== undefined);
    return { TopicArn: asked.arn };
  },
});

function rowOf(input: CreateTopic, context: ActionContext): TopicRow {
  const { Name: name, Attributes: given = {} } = input;
  const { FifoTopic: fifoText = 'false', ...attributes } = given;
  const fifo = fifoText === 'true';
  checkName(name, fifo);
  for (const [attribute, value] of Object.entries(attributes)) checkTopicAttribute(attribute, value, fifo);
  return {
    name,
    arn: topicArn(context, name),
    fifo,
    created: context.now,
    attributes,
    tags: withTags([], input.Tags ?? []),
    dataProtection: input.DataProtectionPolicy,
    sequence: 0,
    deletedSubscriptions: 0,
    archivingSince: attributes['ArchivePolicy'] === undefined ? undefined : context.now,
  };
}

function checkName(name: string, fifo: boolean): void {
  if (fifo && !/^[A-Za-z0-9_-]{1,251}\.fifo$/.test(name))
    throw invalid(
      'Fifo Topic names must end with .fifo and must be made up of only uppercase and lowercase ASCII letters, ' +
        'numbers, underscores, and hyphens, and must be between 1 and 256 characters long.',
    );
  if (!fifo && !/^[A-Za-z0-9_-]{1,256}$/.test(name)) throw invalid('Topic Name');
}

/** Creating a topic that is there succeeds when nothing else is said of it. */
function checkSame(before: TopicRow, asked: TopicRow, withGivenTags: boolean): void {
  for (const [name, value] of Object.entries(asked.attributes))
    if ((before.attributes[name] ?? '') !== value)
      throw invalid('Attributes Reason: Topic already exists with different attributes');
  const text = ({ tags }: TopicRow): string =>
    JSON.stringify(tags.map(({ Key, Value }) => [Key, Value]).toSorted());
  if (withGivenTags && text(before) !== text(asked))
    throw invalid('Tags Reason: Topic already exists with different tags');
}
