// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  AddPermission: () => import('./actions/add-permission.ts'),
  CancelMessageMoveTask: () => import('./actions/cancel-message-move-task.ts'),
  ChangeMessageVisibility: () => import('./actions/change-message-visibility.ts'),
  ChangeMessageVisibilityBatch: () => import('./actions/change-message-visibility-batch.ts'),
  CreateQueue: () => import('./actions/create-queue.ts'),
  DeleteMessage: () => import('./actions/delete-message.ts'),
  DeleteMessageBatch: () => import('./actions/delete-message-batch.ts'),
  DeleteQueue: () => import('./actions/delete-queue.ts'),
  GetQueueAttributes: () => import('./actions/get-queue-attributes.ts'),
  GetQueueUrl: () => import('./actions/get-queue-url.ts'),
  ListDeadLetterSourceQueues: () => import('./actions/list-dead-letter-source-queues.ts'),
  ListMessageMoveTasks: () => import('./actions/list-message-move-tasks.ts'),
  ListQueueTags: () => import('./actions/list-queue-tags.ts'),
  ListQueues: () => import('./actions/list-queues.ts'),
  PurgeQueue: () => import('./actions/purge-queue.ts'),
  ReceiveMessage: () => import('./actions/receive-message.ts'),
  RemovePermission: () => import('./actions/remove-permission.ts'),
  SendMessage: () => import('./actions/send-message.ts'),
  SendMessageBatch: () => import('./actions/send-message-batch.ts'),
  SetQueueAttributes: () => import('./actions/set-queue-attributes.ts'),
  StartMessageMoveTask: () => import('./actions/start-message-move-task.ts'),
  TagQueue: () => import('./actions/tag-queue.ts'),
  UntagQueue: () => import('./actions/untag-queue.ts'),
};
