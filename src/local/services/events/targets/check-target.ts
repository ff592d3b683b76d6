import { parseArn } from '../../../blocks/arns.ts';
import { JsonFault, readTree } from '../../../patterns/json-tree.ts';
import { isPath } from '../delivery/json-path.ts';
import { namesIn } from '../delivery/template.ts';
import { invalid, invalidParameter } from '../errors.ts';
import type { TargetRow } from './target-row.ts';

/** Services whose resources let EventBridge in by their own policies; others need a role. */
const withPolicies: ReadonlySet<string> = new Set(['sqs', 'sns', 'lambda', 'logs', 'events', 'execute-api']);

/** Variables that every template has. */
const reserved: ReadonlySet<string> = new Set([
  'aws.events.rule-arn',
  'aws.events.rule-name',
  'aws.events.event.ingestion-time',
  'aws.events.event',
  'aws.events.event.json',
]);

/** Refuses a target that could never be told. */
export function checkTarget(target: TargetRow): void {
  const { Arn: text, RoleArn: role } = target;
  const arn = parseArn(text);
  if (arn === undefined) throw invalidParameter(text, 'Provided Arn is not in correct format.');
  checkGroup(target);
  const needsRole = !withPolicies.has(arn.service) || arn.resource.startsWith('api-destination/');
  if (needsRole && role === undefined) throw invalid(`RoleArn is required for target ${text}.`);
  checkInput(target);
}

/** Messages of a FIFO queue have to be of a group. */
export function checkGroup({ Id: id, Arn: text, SqsParameters: sqs }: TargetRow): void {
  const arn = parseArn(text);
  if (arn?.service === 'sqs' && arn.resource.endsWith('.fifo') && sqs?.MessageGroupId === undefined)
    throw invalid(`Parameter(s) SqsParameters must be specified for target: ${id}.`);
}

function checkInput({
  Id: id,
  Input: input,
  InputPath: path,
  InputTransformer: transformer,
}: TargetRow): void {
  if ([input, path, transformer].filter((given) => given !== undefined).length > 1)
    throw invalid(`Only one of Input, InputPath, or InputTransformer must be provided for target ${id}.`);
  if (input !== undefined) checkJson(input, id);
  if (path !== undefined && !isPath(path)) throw invalid(`Invalid InputPath for target ${id}.`);
  if (transformer === undefined) return;
  const { InputPathsMap: paths = {}, InputTemplate: template } = transformer;
  for (const each of Object.values(paths))
    if (!isPath(each)) throw invalid(`Invalid InputPathsMap for target ${id}.`);
  for (const name of namesIn(template))
    if (!Object.hasOwn(paths, name) && !reserved.has(name))
      throw invalid(`InputTemplate for target ${id} contains invalid placeholder ${name}.`);
}

function checkJson(text: string, id: string): void {
  try {
    readTree(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw invalid(`JSON syntax error in input for target ${id}.`);
  }
}
