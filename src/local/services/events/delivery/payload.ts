import { documentOf } from '../event.ts';
import type { JsonMap } from '../../../patterns/values.ts';
import type { CloudEvent } from '../event.ts';
import type { TargetRow } from '../targets/target-row.ts';
import { fillTemplate } from './template.ts';
import { readPath } from './json-path.ts';

/** What a target is sent: the event, a part of it, a constant, or what a template makes of it. */
export function payloadOf(
  { Input, InputPath, InputTransformer }: TargetRow,
  event: CloudEvent,
  rule: { readonly arn: string; readonly name: string },
  ingested: number,
): string {
  const document = documentOf(event);
  if (Input !== undefined) return Input;
  if (InputPath !== undefined) return JSON.stringify(readPath(document, InputPath) ?? null);
  if (InputTransformer === undefined) return JSON.stringify(document);
  const { InputPathsMap: paths = {}, InputTemplate: template } = InputTransformer;
  const found = Object.entries(paths).map(([name, path]) => [name, readPath(document, path)] as const);
  return fillTemplate(template, {
    ...Object.fromEntries(found),
    'aws.events.rule-arn': rule.arn,
    'aws.events.rule-name': rule.name,
    'aws.events.event.ingestion-time': new Date(ingested).toISOString(),
    'aws.events.event': withoutDetail(document),
    'aws.events.event.json': document,
  });
}

/** `<aws.events.event>` is the event without its detail. */
function withoutDetail(document: JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'detail'));
}
