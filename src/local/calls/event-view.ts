import type { Shape, StructureShape } from '../../wire/shape.ts';

/** What CloudTrail writes in the place of a secret. */
const hidden = 'HIDDEN_DUE_TO_SECURITY_REASONS';

/**
 * Members that no model marks: tokens, and what is sent to queues and taken from them.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/logging-using-cloudtrail.html
 */
const secret: ReadonlySet<string> = new Set(['SessionToken', 'MessageBody']);

/** A text in it is a message's; what others call so has members of its own. */
const body = 'Body';

type View = (value: unknown) => unknown;

const views = new WeakMap<Shape, View>();

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * How an event shows a value of a shape: members in camel case, secrets hidden (tokens of sessions too, which CloudTrail
 * shows: the record lies in the data directory), bodies left out. Made once for each shape.
 */
export function eventView(shape: Shape): View {
  const made = views.get(shape);
  if (made !== undefined) return made;
  // A shape may contain itself: what it is asked for meanwhile waits for the view that is being made.
  let view: View = hide;
  views.set(shape, (value) => view(value));
  view = make(shape);
  views.set(shape, view);
  return view;
}

function make(shape: Shape): View {
  if ('sensitive' in shape && shape.sensitive === true) return hide;
  if (shape.kind === 'structure') return structureView(shape);
  if (shape.kind === 'list') {
    const item = lazily(shape.item.shape);
    return (value) => (Array.isArray(value) ? value.map(item) : value);
  }
  if (shape.kind === 'map') {
    const item = lazily(shape.value.shape);
    return (value) =>
      isFields(value)
        ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, item(member)]))
        : value;
  }
  if (shape.kind === 'timestamp')
    return (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value);
  if (shape.kind === 'blob') return () => undefined;
  return (value) => value;
}

function structureView(shape: StructureShape): View {
  const members = new Map(
    shape.members.map((member) => {
      const view = secret.has(member.name) ? hide : lazily(() => shownShape(member));
      return [member.name, { shown: lowerFirst(member.name), view }];
    }),
  );
  return (value) => {
    if (!isFields(value)) return value;
    const shown: Record<string, unknown> = {};
    // By what the value has, which is mostly a few of forty members.
    for (const name in value) {
      const member = value[name];
      const found = member === undefined ? undefined : members.get(name);
      if (found !== undefined) shown[found.shown] = found.view(member);
    }
    return shown;
  };
}

function shownShape({ name, shape }: StructureShape['members'][number]): Shape {
  return name === body && shape.kind === 'string' ? { ...shape, sensitive: true } : shape;
}

/** Shapes are parsed from the table when asked for; what no call uses is never asked for. */
function lazily(shape: Shape | (() => Shape)): View {
  let view: View | undefined;
  return (value) => {
    view ??= eventView(typeof shape === 'function' ? shape() : shape);
    return view(value);
  };
}

function hide(): string {
  return hidden;
}
