import type { Shape, StructureShape } from '../../wire/shape.ts';

/** What CloudTrail writes in the place of a secret. */
const hidden = JSON.stringify('HIDDEN_DUE_TO_SECURITY_REASONS');

/**
 * Members that no model marks: tokens, and what is sent to queues and taken from them.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/logging-using-cloudtrail.html
 */
const secret: ReadonlySet<string> = new Set(['SessionToken', 'MessageBody']);

/** A text in it is a message's; what others call so has members of its own. */
const body = 'Body';

/** The JSON of a value; undefined for nothing. */
type Text = (value: unknown) => string | undefined;

const texts = new WeakMap<Shape, Text>();

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * How an event shows a value of a shape, as JSON: members in camel case, secrets hidden (tokens of sessions too, which
 * CloudTrail shows: the record lies in the data directory), bodies left out. Made once for each shape.
 */
export function eventText(shape: Shape): Text {
  const made = texts.get(shape);
  if (made !== undefined) return made;
  // A shape may contain itself: what it is asked for meanwhile waits for the text that is being made.
  let text: Text = hide;
  texts.set(shape, (value) => text(value));
  text = make(shape);
  texts.set(shape, text);
  return text;
}

function make(shape: Shape): Text {
  if ('sensitive' in shape && shape.sensitive === true) return hide;
  if (shape.kind === 'structure') return structureText(shape);
  if (shape.kind === 'list') {
    const item = lazily(shape.item.shape);
    return (value) =>
      Array.isArray(value) ? `[${value.map((one) => item(one) ?? 'null').join(',')}]` : asIs(value);
  }
  if (shape.kind === 'map') {
    const item = lazily(shape.value.shape);
    return (value) =>
      isFields(value)
        ? fieldsText(value, (key, one) => written(JSON.stringify(key), item(one)))
        : asIs(value);
  }
  if (shape.kind === 'timestamp')
    return (value) =>
      value instanceof Date && !Number.isNaN(value.getTime()) ? `"${value.toISOString()}"` : asIs(value);
  return shape.kind === 'blob' ? () => undefined : asIs;
}

function structureText(shape: StructureShape): Text {
  const members = new Map(
    shape.members.map((member) => {
      const text = secret.has(member.name) ? hide : lazily(() => shownShape(member));
      return [member.name, { key: JSON.stringify(lowerFirst(member.name)), text }];
    }),
  );
  // By what the value has, which is mostly a few of forty members.
  const member = (name: string, value: unknown): string | undefined => {
    const found = members.get(name);
    return found === undefined ? undefined : written(found.key, found.text(value));
  };
  return (value) => (isFields(value) ? fieldsText(value, member) : asIs(value));
}

/** @param write Undefined for a member that is not shown. */
function fieldsText(
  fields: Readonly<Record<string, unknown>>,
  write: (name: string, value: unknown) => string | undefined,
): string {
  let text = '';
  for (const name in fields) {
    const value = fields[name];
    const member = value === undefined ? undefined : write(name, value);
    if (member !== undefined) text += text === '' ? member : `,${member}`;
  }
  return `{${text}}`;
}

function written(key: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${key}:${text}`;
}

function shownShape({ name, shape }: StructureShape['members'][number]): Shape {
  return name === body && shape.kind === 'string' ? { ...shape, sensitive: true } : shape;
}

/** Shapes are parsed from the table when asked for; what no call uses is never asked for. */
function lazily(shape: Shape | (() => Shape)): Text {
  let text: Text | undefined;
  return (value) => {
    text ??= eventText(typeof shape === 'function' ? shape() : shape);
    return text(value);
  };
}

function asIs(value: unknown): string | undefined {
  return JSON.stringify(value);
}

function hide(): string {
  return hidden;
}
