import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const sqs: GroupEntry = group('Queues', {
  list: command('List queues', () => import('../commands/sqs/list.ts')),
  send: command('Send a message', () => import('../commands/sqs/send.ts')),
  receive: command('Receive messages', () => import('../commands/sqs/receive.ts')),
  purge: command('Take all messages out of a queue', () => import('../commands/sqs/purge.ts')),
  attributes: command(
    'Show or change the attributes of a queue',
    () => import('../commands/sqs/attributes.ts'),
  ),
  redrive: command('Move dead letters back', () => import('../commands/sqs/redrive.ts')),
});
