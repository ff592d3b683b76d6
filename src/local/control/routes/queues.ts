import { ControlError } from '../route.ts';
import type { ControlCall, Route } from '../route.ts';

/** More messages than anybody reads; their bodies are cut to their beginnings. */
const most = 1000;

/** What lies in queues. Nothing is received by looking. */
export const queueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'queues',
    signed: true,
    bodyBytes: 0,
    run: async ({ cloud, query }) => ({
      queues: await cloud.queues.list(regionIn(query), query.get('account') ?? undefined),
    }),
  },
  {
    method: 'GET',
    path: 'queues/*',
    signed: true,
    bodyBytes: 0,
    async run({ cloud, query, name }) {
      const account = query.get('account') ?? cloud.accountId;
      const place = { account, region: regionIn(query), name };
      const id = query.get('message');
      if (id !== null) {
        const message = await cloud.queues.message(place, id);
        if (message !== undefined) return { message };
        throw new ControlError(404, 'NoSuchMessage', 'This message is not in the queue (any more).');
      }
      const messages = await cloud.queues.messages(place, limitIn(query));
      if (messages !== undefined) return { messages };
      throw new ControlError(404, 'NoSuchQueue', `There is no queue ${place.name} in ${place.region}.`);
    },
  },
];

function regionIn(query: ControlCall['query']): string {
  const region = query.get('region');
  if (region !== null && region !== '') return region;
  throw new ControlError(400, 'BadMember', '"region" says where the queues are.');
}

function limitIn(query: ControlCall['query']): number {
  const given = query.get('limit') ?? '100';
  const limit = Number(given);
  if (/^\d+$/.test(given) && limit >= 1 && limit <= most) return limit;
  throw new ControlError(400, 'BadMember', `"limit" is a number from 1 to ${most}.`);
}
