import type { QueuedIn, QueuedMessage, QueuePlace } from './services/sqs/queued.ts';
import type { TimerContext } from './timer-context.ts';

/** What lies in queues, for who stands beside them: to look takes nothing, hides nothing and counts nothing. */
export interface Queues {
  /** The queues of a region, of the first account unless told. */
  list(region: string, account?: string): Promise<readonly QueuedIn[]>;
  /** The oldest first, at most `limit`; undefined when there is no such queue. */
  messages(place: QueuePlace, limit?: number): Promise<readonly QueuedMessage[] | undefined>;
  /** One message with the whole of its body; undefined when it is not there (any more). */
  message(place: QueuePlace, id: string): Promise<QueuedMessage | undefined>;
}

/** Does something in a transaction of the cloud, with what is due done before. */
type Act = <T>(body: (context: TimerContext) => T) => Promise<T>;

export function openQueues(act: Act, owner: string): Queues {
  const queued = (): Promise<typeof import('./services/sqs/queued.ts')> => import('./services/sqs/queued.ts');
  return {
    async list(region, account = owner) {
      const { queuesIn } = await queued();
      return act((context) => queuesIn(context, { account, region }));
    },
    async messages(place, limit = 100) {
      const { messagesIn } = await queued();
      return act((context) => messagesIn(context, place, limit));
    },
    async message(place, id) {
      const { messagesIn } = await queued();
      return act((context) => messagesIn(context, place, 1, id)?.[0]);
    },
  };
}
