import { isFields } from '../record.ts';
import type { Shape } from '../shape.ts';

/** Structures that are printed with all their members, also those that only AWS itself may send, in an order of their own. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  MetricTransformation: [
    'metricName',
    'metricNamespace',
    'metricValue',
    'defaultValue',
    'unit',
    'dimensions',
  ],
  PutEventsRequestEntry: [
    'Time',
    'Source',
    'Resources',
    'DetailType',
    'Detail',
    'EventBusName',
    'TraceHeader',
    'KmsKeyIdentifier',
    'InternalMetadata',
  ],
};

/** A value as AWS's services print it in a sentence, which is how Java prints it. */
export function valueText(value: unknown, shape: Shape): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) {
    const item = shape.kind === 'list' ? shape.item.shape : shape;
    return `[${value.map((part) => valueText(part, item)).join(', ')}]`;
  }
  if (value instanceof Uint8Array)
    return `java.nio.HeapByteBuffer[pos=0 lim=${value.length} cap=${value.length}]`;
  if (value instanceof Date) return value.toUTCString();
  if (typeof value === 'number' && (shape.kind === 'double' || shape.kind === 'float'))
    return Number.isInteger(value) ? `${value}.0` : String(value);
  if (!isFields(value)) return String(value);
  if (shape.kind === 'structure') {
    const shapes = new Map(shape.members.map((member) => [member.name, member.shape]));
    const whole = WHOLE[shape.name]?.map(
      (name) => `${camelCase(name)}=${valueText(value[name], shapes.get(name) ?? shape)}`,
    );
    if (whole !== undefined) return `${shape.name}(${whole.join(', ')})`;
    const parts = shape.members
      .filter(({ name }) => value[name] !== undefined)
      .map((member) => `${camelCase(member.name)}=${valueText(value[member.name], member.shape)}`);
    return `${shape.name}(${parts.join(', ')})`;
  }
  const part = shape.kind === 'map' ? shape.value.shape : shape;
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}=${valueText(item, part)}`)
    .join(', ')}}`;
}

/** The name of a member as it stands in a path: `logEvents.1.member.timestamp`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
