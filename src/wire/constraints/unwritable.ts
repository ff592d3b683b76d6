import { ec2Names } from '../query/names.ts';
import { isFields } from '../record.ts';
import type { ServiceFacts } from '../service-facts.ts';
import type { Shape } from '../shape.ts';
import { isWritable, writable } from '../xml/writable.ts';
import type { Violation } from './check.ts';
import { camelCase } from './value-text.ts';

/** How Auto Scaling's model says what an XML document can hold; STS's says the same in other words. */
const XML_STRING = String.raw`[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*`;

/** They have other ways for such text: S3 writes references, SQS and SimpleDB have sentences and encodings of their own. */
const OWN_WAYS: ReadonlySet<string> = new Set(['s3', 's3control', 'sdb', 'sqs']);

/** What is sent on and never listed. */
const SENT_ON: ReadonlySet<string> = new Set([
  'sns.Publish',
  'sns.PublishBatch',
  'ses.SendEmail',
  'ses.SendTemplatedEmail',
  'ses.SendBulkTemplatedEmail',
]);

const SPEAKS_XML: ReadonlySet<string> = new Set(['ec2', 'query', 'rest-xml']);

interface Found {
  readonly text: string;
  readonly path: readonly string[];
}

/** Whether text given to an action comes back in answers that are XML, so that it must be text that XML can hold. */
export function answersInXml({ name, metadata }: ServiceFacts, operation: string): boolean {
  return (
    metadata.protocols.some((protocol) => SPEAKS_XML.has(protocol)) &&
    !OWN_WAYS.has(name) &&
    !SENT_ON.has(`${name}.${operation}`)
  );
}

/**
 * The first text that no XML document can hold, as a rule of the model would say it.
 * @param discreet Without the text, as IAM says it.
 */
export function unwritable(shape: Shape, input: unknown, discreet: boolean): Violation | undefined {
  const found = find(shape, input, [], camelCase);
  if (found === undefined) return undefined;
  const words = `Member must satisfy regular expression pattern: ${XML_STRING}`;
  const value = discreet ? 'Value' : `Value '${writable(found.text)}'`;
  const sentence = `${value} at '${found.path.join('.')}' failed to satisfy constraint: ${words}`;
  return { sentence, path: found.path, missing: false };
}

/** The same as EC2 says it of a value that it cannot take. */
export function unwritableForEc2(
  shape: Shape,
  input: unknown,
): { code: string; message: string } | undefined {
  const found = find(shape, input, []);
  if (found === undefined) return undefined;
  const message = `Value (${writable(found.text)}) for parameter ${found.path.join('.')} is invalid. It contains characters that are not valid in XML.`;
  return { code: 'InvalidParameterValue', message };
}

/** @param named The name of a member in a path; without it as EC2's requests have it. */
function find(
  shape: Shape,
  value: unknown,
  path: readonly string[],
  named?: (name: string) => string,
): Found | undefined {
  if (typeof value === 'string') return isWritable(value) ? undefined : { text: value, path };
  if (shape.kind === 'list' && Array.isArray(value))
    return first(value.entries(), ([index, item]) =>
      find(
        shape.item.shape,
        item,
        [...path, String(index + 1), ...(named === undefined ? [] : ['member'])],
        named,
      ),
    );
  if (!isFields(value)) return undefined;
  if (shape.kind === 'map')
    return first(Object.entries(value), ([key, item]) =>
      isWritable(key)
        ? find(shape.value.shape, item, [...path, key, 'value'], named)
        : { text: key, path: [...path, 'key'] },
    );
  if (shape.kind !== 'structure') return undefined;
  return first(shape.members, (member) =>
    find(member.shape, value[member.name], [...path, named?.(member.name) ?? ec2Names.member(member)], named),
  );
}

function first<Item>(items: Iterable<Item>, look: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
