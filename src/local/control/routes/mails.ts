import { ControlError } from '../route.ts';
import type { Route } from '../route.ts';

/** What was mailed, and the links in the mails that ask to verify an address. */
export const mailRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'mails',
    signed: true,
    bodyBytes: 0,
    run: async ({ cloud }) => ({ mails: await cloud.mails.sent() }),
  },
  {
    method: 'GET',
    path: 'ses/*',
    signed: false,
    bodyBytes: 0,
    async run({ cloud, name }) {
      const address = await cloud.mails.verify(name);
      if (address === undefined) throw new ControlError(404, 'NoSuchLink', 'This link verifies nothing.');
      return { verified: address };
    },
  },
];
