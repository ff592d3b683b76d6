// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  DescribeTrails: () => import('./actions/describe-trails.ts'),
  GetTrail: () => import('./actions/get-trail.ts'),
  GetTrailStatus: () => import('./actions/get-trail-status.ts'),
  ListTrails: () => import('./actions/list-trails.ts'),
  LookupEvents: () => import('./actions/lookup-events.ts'),
};
