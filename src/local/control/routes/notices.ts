import { ControlError } from '../route.ts';
import type { Route } from '../route.ts';

/** What SNS told people and signed. */
export const noticeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'notices',
    signed: true,
    bodyBytes: 0,
    async run({ cloud, query }) {
      const region = query.get('region');
      if (region === null) throw new ControlError(400, 'BadMember', '"region" says where SNS told it.');
      return { notices: await cloud.notices.sent(region, query.get('account') ?? undefined) };
    },
  },
  {
    method: 'GET',
    path: 'sns/*',
    signed: false,
    bodyBytes: 0,
    async run({ cloud, name }) {
      const pem = await cloud.notices.certificate(name);
      if (pem === undefined) throw new ControlError(404, 'NoSuchCertificate', `There is no ${name}.`);
      const headers = { 'content-type': 'application/x-pem-file' };
      return { status: 200, headers, body: new TextEncoder().encode(pem) };
    },
  },
];
