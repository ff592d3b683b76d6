import { parseArn } from '../../blocks/arns.ts';
import { invalid } from './errors.ts';

type Rule = readonly [fits: (value: string) => boolean, right: string];

const oneOf = (...values: readonly string[]): Rule => [
  (value) => values.includes(value),
  `Must be ${values.join(' or ')}.`,
];

const sampleRate: Rule = [
  (value) => /^\d{1,3}$/.test(value) && Number(value) <= 100,
  'Must be a whole number between 0 and 100.',
];

const roleArn: Rule = [
  (value) => {
    const arn = parseArn(value);
    return arn?.service === 'iam' && arn.resource.startsWith('role/');
  },
  'Must be the ARN of a role.',
];

/** What the values of a topic's attributes can be; by the reference of SetTopicAttributes, in words that are ours. */
function ruleOf(name: string): Rule | undefined {
  if (name.endsWith('FeedbackSampleRate')) return sampleRate;
  if (name.endsWith('FeedbackRoleArn')) return roleArn;
  if (name === 'ContentBasedDeduplication') return oneOf('true', 'false');
  if (name === 'FifoThroughputScope') return oneOf('Topic', 'MessageGroup');
  return name === 'TracingConfig' ? oneOf('PassThrough', 'Active') : undefined;
}

/** Throws when an attribute cannot have a value. An empty one takes the attribute away. */
export function checkTopicValue(name: string, value: string): void {
  const rule = ruleOf(name);
  if (value === '' || rule === undefined) return;
  const [fits, right] = rule;
  if (!fits(value)) throw invalid(`${name}: Invalid value [${value}]. ${right}`);
}
