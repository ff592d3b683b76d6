import { ControlError, json } from '../route.ts';
import type { Route } from '../route.ts';

/** The files of the price list, where GetPriceListFileUrl says they are. */
export const offerRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'offers/v1.0/**',
    signed: false,
    bodyBytes: 0,
    async run({ cloud, name }) {
      const file = await cloud.published.offerFile(name);
      if (file === undefined) throw new ControlError(404, 'NoSuchOffer', 'There is no such price list.');
      return json(200, file);
    },
  },
];
