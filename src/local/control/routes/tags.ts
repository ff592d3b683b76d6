import { isFields } from '../../../wire/record.ts';
import { ControlError } from '../route.ts';
import type { Route } from '../route.ts';

/** Tags that AWS's own services set, and nobody else can. */
export const tagRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: 'tags/*',
    signed: true,
    bodyBytes: 64 * 1024,
    async run({ cloud, query, body, name }) {
      const region = query.get('region');
      if (region === null) throw new ControlError(400, 'BadMember', '"region" says where the resource is.');
      const { tags } = body;
      if (!isFields(tags))
        throw new ControlError(400, 'BadMember', '"tags" is an object of keys and values.');
      const given: Record<string, string> = {};
      for (const [key, value] of Object.entries(tags)) {
        if (typeof value !== 'string')
          throw new ControlError(400, 'BadMember', `The value of "${key}" is text.`);
        given[key] = value;
      }
      await cloud.setAwsTags({ account: query.get('account') ?? cloud.accountId, region, id: name }, given);
      return { tagged: name };
    },
  },
];
