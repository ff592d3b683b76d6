// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  DescribeServices: () => import('./actions/describe-services.ts'),
  GetAttributeValues: () => import('./actions/get-attribute-values.ts'),
  GetPriceListFileUrl: () => import('./actions/get-price-list-file-url.ts'),
  GetProducts: () => import('./actions/get-products.ts'),
  ListPriceLists: () => import('./actions/list-price-lists.ts'),
};
