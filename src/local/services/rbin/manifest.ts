// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  CreateRule: () => import('./actions/create-rule.ts'),
  DeleteRule: () => import('./actions/delete-rule.ts'),
  GetRule: () => import('./actions/get-rule.ts'),
  ListRules: () => import('./actions/list-rules.ts'),
  ListTagsForResource: () => import('./actions/list-tags-for-resource.ts'),
  LockRule: () => import('./actions/lock-rule.ts'),
  TagResource: () => import('./actions/tag-resource.ts'),
  UnlockRule: () => import('./actions/unlock-rule.ts'),
  UntagResource: () => import('./actions/untag-resource.ts'),
  UpdateRule: () => import('./actions/update-rule.ts'),
};
