import { ControlError, json } from '../route.ts';
import type { Route } from '../route.ts';

/** The keys of the issuers of accounts, for whoever is given one of their tokens: by OpenID Connect's discovery. */
export const tokenRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'tokens/**',
    signed: false,
    bodyBytes: 0,
    async run({ cloud, name }) {
      const document = await cloud.published.issuerDocument(name);
      if (document === undefined) throw new ControlError(404, 'NoSuchIssuer', 'There is no such document.');
      return json(200, document);
    },
  },
];
