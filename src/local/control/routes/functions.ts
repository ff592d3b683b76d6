import { ControlError } from '../route.ts';
import type { Route } from '../route.ts';

/** The zip files of functions and layers, where GetFunction says they are: who knows the name may have it. */
export const functionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'lambda/code/*',
    signed: false,
    bodyBytes: 0,
    async run({ cloud, name }) {
      const [account = '', region = '', digest = ''] = name.split('.');
      const body = await cloud.published.functionCode(account, region, digest);
      if (body === undefined) throw new ControlError(404, 'NoSuchCode', 'There is no such zip file.');
      return { status: 200, headers: { 'content-type': 'application/zip' }, body };
    },
  },
];
