import { compiled } from './compiled.ts';
import { Checks } from './constraints/check.ts';
import type { Violation } from './constraints/check.ts';
import { iamSentence } from './constraints/iam-sentences.ts';
import { missingParameter, missingTop } from './constraints/missing-parameter.ts';
import { answersInXml, unwritable, unwritableForEc2 } from './constraints/unwritable.ts';
import { camelCase } from './constraints/value-text.ts';
import type { Operation } from './operation.ts';
import { isStreaming } from './rest/bindings.ts';
import type { StructureShape } from './shape.ts';

const jsonChecks = new Checks('hashed');
const lambdaChecks = new Checks('hashed', { namesNull: true });
const queryChecks = new Checks('reversed');
const iamChecks = new Checks('reversed', { namesNull: 'patterned', discreet: true });

/** Parameters that EC2 calls otherwise than in the request when they are missing. */
const EC2_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CreateTags: { ResourceId: 'resourceIdSet', Tag: 'tagSet' },
  DeleteTags: { ResourceId: 'resourceIdSet' },
};

/** Actions that EC2 refuses with these words when their list of instances is empty, which the SDKs leave out of the request. */
const ON_INSTANCES: ReadonlySet<string> = new Set(['StartInstances', 'StopInstances', 'TerminateInstances']);

const NO_INSTANCES = { code: 'InvalidParameterCombination', message: 'No instances specified' };

const S3_XML = 'The XML you provided was not well-formed or did not validate against our published schema';

/** The code under which a service reports its violations, where it is not its protocol's. */
const CODES: Readonly<Record<string, string>> = {
  cloudfront: 'MalformedXML',
  logs: 'InvalidParameterException',
  resourcegroupstaggingapi: 'InvalidParameterException',
};

/** Rules of the models that AWS leaves to its actions, which have their own sentences for what breaks them. */
const LEFT_TO_ACTIONS: Readonly<Record<string, string>> = {
  'lambda.CreateFunction.runtime': 'enum value set',
  'lambda.UpdateFunctionConfiguration.runtime': 'enum value set',
  'logs.CreateLogGroup.logGroupName': 'length less than or equal to',
  'logs.CreateLogStream.logGroupName': 'length less than or equal to',
  'logs.CreateLogStream.logStreamName': 'length less than or equal to',
  'logs.DeleteMetricFilter.logGroupName': 'length less than or equal to',
  'logs.PutDeliveryDestination.outputFormat': 'enum value set',
  'ses.SetIdentityHeadersInNotificationsEnabled.notificationType': 'enum value set',
  'ses.SetIdentityNotificationTopic.notificationType': 'enum value set',
};

/**
 * What is wrong with an input by the model's own rules (required, length, range, pattern, enum), as the
 * service says it; undefined when nothing is. All of it is status 400.
 *
 * Most services name every violation in one message. EC2 and SQS name the first missing parameter and leave
 * the rest to their actions; S3 says of a document only that it does not fit.
 */
export function violations(
  operation: Operation,
  input: object,
): { code: string; message: string } | undefined {
  const shape = operation.input;
  if (shape === undefined) return undefined;
  const { name, metadata } = operation.service;
  if (name === 's3' && !hasDocument(shape)) return undefined;
  const [protocol] = metadata.protocols;
  if (protocol === 'ec2') {
    const missing = missingParameter(shape, input, 'ec2', EC2_NAMES[operation.name]);
    if (missing !== undefined) return ON_INSTANCES.has(operation.name) ? NO_INSTANCES : missing;
    return unwritableForEc2(shape, input);
  }
  if (name === 'sqs') return missingParameter(shape, input, 'sqs');
  if (name === 'sdb') return missingTop(shape, input);
  const inQuery = protocol === 'query' || name === 'cloudwatch' || name === 'ssm';
  const others = name === 'lambda' ? lambdaChecks : inQuery ? queryChecks : jsonChecks;
  const checks = name === 'iam' ? iamChecks : others;
  const broken: Violation[] = [];
  checks.structure(shape)(input, [], broken);
  const found = broken.filter(({ path, sentence }) => {
    const words = LEFT_TO_ACTIONS[`${name}.${operation.name}.${path.join('.')}`];
    return words === undefined || !sentence.includes(words);
  });
  if (name === 's3') return misfit(shape, found);
  if (name === 's3control')
    return found.some(isOfControl) ? { code: 'MalformedXML', message: S3_XML } : undefined;
  if (found.length === 0 && answersInXml(operation.service, operation.name)) {
    const misfits = unwritable(shape, input, name === 'iam');
    if (misfits !== undefined) found.push(misfits);
  }
  if (found.length === 0) return undefined;
  const validation =
    protocol === 'query' || name === 'cloudwatch' ? 'ValidationError' : 'ValidationException';
  const worded = name === 'iam' ? iamSentence(found) : undefined;
  if (worded !== undefined) return { code: validation, message: worded };
  const sentences = found.map(({ sentence }) => sentence).join('; ');
  const count = found.length === 1 ? '1 validation error' : `${found.length} validation errors`;
  return { code: CODES[name] ?? validation, message: `${count} detected: ${sentences}` };
}

/** Values in S3's documents of which the action has a sentence of its own, by where they stand. */
const S3_SPEAKS =
  /\.(?:objects\.\d+\.member\.key|errorDocument\.key|locationConstraint|redirect\.protocol|redirectAllRequestsTo\.protocol|filterRules\.\d+\.member\.name|targetGrants\.\d+\.member\.permission)$/;

/** The name of an event in the notifications of a bucket. */
const S3_EVENT = /onfigurations\.\d+\.member\.events$/;

/** S3 Control says so of all but the characters of tags and the names of access points, which have their own sentences. */
function isOfControl({ path, sentence }: Violation): boolean {
  return path.join('.') !== 'name' && !(path[0] === 'tags' && sentence.includes('pattern'));
}

/** Whether an input of S3 has a document, of which alone the model is believed. What flows is none. */
const hasDocument = compiled(({ payload, member }: StructureShape): boolean => {
  const body = payload === undefined ? undefined : member.get(payload);
  return body !== undefined && (body.traits.required === true || !isStreaming(body));
});

/** S3 checks its documents so; of headers and parameters each action says itself what is wrong. */
function misfit(
  shape: StructureShape,
  found: readonly Violation[],
): { code: string; message: string } | undefined {
  const { payload } = shape;
  if (payload === undefined) return undefined;
  const document = camelCase(payload);
  if (found.some(({ path }) => path.length === 1 && path[0] === document))
    return { code: 'MissingRequestBodyError', message: 'Request Body is empty' };
  const inDocument = found.some(
    ({ path, missing }) => path[0] === document && (missing || !S3_SPEAKS.test(path.join('.'))),
  );
  if (!inDocument) return undefined;
  if (found.every(({ path, missing }) => !missing && S3_EVENT.test(path.join('.'))))
    return { code: 'InvalidArgument', message: 'A specified event is not supported for notifications' };
  return { code: payload === 'AccessControlPolicy' ? 'MalformedACLError' : 'MalformedXML', message: S3_XML };
}
