// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  BatchDeleteAttributes: () => import('./actions/batch-delete-attributes.ts'),
  BatchPutAttributes: () => import('./actions/batch-put-attributes.ts'),
  CreateDomain: () => import('./actions/create-domain.ts'),
  DeleteAttributes: () => import('./actions/delete-attributes.ts'),
  DeleteDomain: () => import('./actions/delete-domain.ts'),
  DomainMetadata: () => import('./actions/domain-metadata.ts'),
  GetAttributes: () => import('./actions/get-attributes.ts'),
  ListDomains: () => import('./actions/list-domains.ts'),
  PutAttributes: () => import('./actions/put-attributes.ts'),
  Select: () => import('./actions/select.ts'),
};
