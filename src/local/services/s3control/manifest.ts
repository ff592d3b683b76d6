// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  CreateAccessPoint: () => import('./actions/create-access-point.ts'),
  DeleteAccessPoint: () => import('./actions/delete-access-point.ts'),
  DeleteAccessPointPolicy: () => import('./actions/delete-access-point-policy.ts'),
  DeletePublicAccessBlock: () => import('./actions/delete-public-access-block.ts'),
  GetAccessPoint: () => import('./actions/get-access-point.ts'),
  GetAccessPointPolicy: () => import('./actions/get-access-point-policy.ts'),
  GetAccessPointPolicyStatus: () => import('./actions/get-access-point-policy-status.ts'),
  GetPublicAccessBlock: () => import('./actions/get-public-access-block.ts'),
  ListAccessPoints: () => import('./actions/list-access-points.ts'),
  ListTagsForResource: () => import('./actions/list-tags-for-resource.ts'),
  PutAccessPointPolicy: () => import('./actions/put-access-point-policy.ts'),
  PutPublicAccessBlock: () => import('./actions/put-public-access-block.ts'),
  TagResource: () => import('./actions/tag-resource.ts'),
  UntagResource: () => import('./actions/untag-resource.ts'),
};
