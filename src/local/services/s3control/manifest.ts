// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  DeletePublicAccessBlock: () => import('./actions/delete-public-access-block.ts'),
  GetPublicAccessBlock: () => import('./actions/get-public-access-block.ts'),
  ListTagsForResource: () => import('./actions/list-tags-for-resource.ts'),
  PutPublicAccessBlock: () => import('./actions/put-public-access-block.ts'),
  TagResource: () => import('./actions/tag-resource.ts'),
  UntagResource: () => import('./actions/untag-resource.ts'),
};
