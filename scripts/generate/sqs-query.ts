import type { Json, JsonObject, ServiceModel } from './models.ts';
import { isObject, merge, objectAt } from './models.ts';

/** The element and parameter names of SQS's query protocol, by the list or map that holds them. */
const NAMES: Readonly<Record<string, string>> = {
  AWSAccountIdList: 'AWSAccountId',
  ActionNameList: 'ActionName',
  AttributeNameList: 'AttributeName',
  BatchResultErrorEntryList: 'BatchResultErrorEntry',
  BinaryList: 'BinaryListValue',
  ChangeMessageVisibilityBatchRequestEntryList: 'ChangeMessageVisibilityBatchRequestEntry',
  ChangeMessageVisibilityBatchResultEntryList: 'ChangeMessageVisibilityBatchResultEntry',
  DeleteMessageBatchRequestEntryList: 'DeleteMessageBatchRequestEntry',
  DeleteMessageBatchResultEntryList: 'DeleteMessageBatchResultEntry',
  ListMessageMoveTasksResultEntryList: 'ListMessageMoveTasksResultEntry',
  MessageAttributeNameList: 'MessageAttributeName',
  MessageBodyAttributeMap: 'MessageAttribute',
  MessageBodySystemAttributeMap: 'MessageSystemAttribute',
  MessageList: 'Message',
  MessageSystemAttributeList: 'MessageSystemAttributeName',
  MessageSystemAttributeMap: 'Attribute',
  QueueAttributeMap: 'Attribute',
  QueueUrlList: 'QueueUrl',
  SendMessageBatchRequestEntryList: 'SendMessageBatchRequestEntry',
  SendMessageBatchResultEntryList: 'SendMessageBatchResultEntry',
  StringList: 'StringListValue',
  TagKeyList: 'TagKey',
  TagMap: 'Tag',
};

const PREFIX = 'AWS.SimpleQueueService.';

/** What the query protocol calls an error, and its status: also what `x-amzn-query-error` carries beside JSON. */
const ERRORS: Readonly<Record<string, readonly [code: string, status: number]>> = {
  BatchEntryIdsNotDistinct: [`${PREFIX}BatchEntryIdsNotDistinct`, 400],
  BatchRequestTooLong: [`${PREFIX}BatchRequestTooLong`, 400],
  EmptyBatchRequest: [`${PREFIX}EmptyBatchRequest`, 400],
  InvalidAddress: ['InvalidAddress', 404],
  InvalidBatchEntryId: [`${PREFIX}InvalidBatchEntryId`, 400],
  InvalidSecurity: ['InvalidSecurity', 403],
  KmsAccessDenied: ['KMS.AccessDeniedException', 400],
  KmsDisabled: ['KMS.DisabledException', 400],
  KmsInvalidKeyUsage: ['KMS.InvalidKeyUsageException', 400],
  KmsInvalidState: ['KMS.InvalidStateException', 400],
  KmsNotFound: ['KMS.NotFoundException', 400],
  KmsOptInRequired: ['KMS.OptInRequired', 403],
  KmsThrottled: ['KMS.ThrottlingException', 400],
  MessageNotInflight: [`${PREFIX}MessageNotInflight`, 400],
  OverLimit: ['OverLimit', 403],
  PurgeQueueInProgress: [`${PREFIX}PurgeQueueInProgress`, 403],
  QueueDeletedRecently: [`${PREFIX}QueueDeletedRecently`, 400],
  QueueDoesNotExist: [`${PREFIX}NonExistentQueue`, 400],
  QueueNameExists: ['QueueAlreadyExists', 400],
  ReceiptHandleIsInvalid: ['ReceiptHandleIsInvalid', 404],
  RequestThrottled: ['RequestThrottled', 403],
  ResourceNotFoundException: ['ResourceNotFoundException', 404],
  TooManyEntriesInBatchRequest: [`${PREFIX}TooManyEntriesInBatchRequest`, 400],
  UnsupportedOperation: [`${PREFIX}UnsupportedOperation`, 400],
};

/**
 * SQS's model speaks of JSON alone since 2023 and has forgotten the names of its query protocol, which older
 * clients still use. They are laid back over it here, as `xmlName`, which the JSON protocol does not look at.
 */
export function withQueryNames(model: ServiceModel): ServiceModel {
  if (model.name !== 'sqs') return model;
  const shapes = Object.entries(objectAt(model.service, 'shapes')).map(([name, shape]): [string, Json] => [
    name,
    isObject(shape) ? named(name, shape) : {},
  ]);
  const operations = Object.entries(objectAt(model.service, 'operations')).map(
    ([name, operation]): [string, Json] => [
      name,
      isObject(operation) && isObject(operation['output'])
        ? merge(operation, { output: { resultWrapper: `${name}Result` } })
        : (operation ?? {}),
    ],
  );
  const metadata = { xmlNamespace: 'http://queue.amazonaws.com/doc/2012-11-05/' };
  return {
    ...model,
    service: {
      ...merge(model.service, { metadata }),
      shapes: Object.fromEntries(shapes),
      operations: Object.fromEntries(operations),
    },
  };
}

function named(name: string, shape: JsonObject): JsonObject {
  const error = ERRORS[name];
  if (error !== undefined) return merge(shape, { error: { code: error[0], httpStatusCode: error[1] } });
  const element = NAMES[name];
  if (shape['type'] === 'map') {
    const [key, value] = name === 'TagMap' ? ['Key', 'Value'] : ['Name', 'Value'];
    return merge(shape, { key: { xmlName: key }, value: { xmlName: value } });
  }
  if (shape['type'] === 'list' && element !== undefined)
    return merge(shape, { member: { xmlName: element } });
  if (shape['type'] !== 'structure') return shape;
  const members = Object.entries(objectAt(shape, 'members')).map(([member, reference]): [string, Json] => {
    const held = isObject(reference) ? NAMES[String(reference['shape'])] : undefined;
    return [
      member,
      isObject(reference) && held !== undefined ? merge(reference, { xmlName: held }) : (reference ?? {}),
    ];
  });
  return { ...shape, members: Object.fromEntries(members) };
}
