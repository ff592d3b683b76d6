// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  CompleteSnapshot: () => import('./actions/complete-snapshot.ts'),
  GetSnapshotBlock: () => import('./actions/get-snapshot-block.ts'),
  ListChangedBlocks: () => import('./actions/list-changed-blocks.ts'),
  ListSnapshotBlocks: () => import('./actions/list-snapshot-blocks.ts'),
  PutSnapshotBlock: () => import('./actions/put-snapshot-block.ts'),
  StartSnapshot: () => import('./actions/start-snapshot.ts'),
};
