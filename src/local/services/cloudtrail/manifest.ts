// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  AddTags: () => import('./actions/add-tags.ts'),
  CreateTrail: () => import('./actions/create-trail.ts'),
  DeleteTrail: () => import('./actions/delete-trail.ts'),
  DescribeTrails: () => import('./actions/describe-trails.ts'),
  GetEventSelectors: () => import('./actions/get-event-selectors.ts'),
  GetInsightSelectors: () => import('./actions/get-insight-selectors.ts'),
  GetTrail: () => import('./actions/get-trail.ts'),
  GetTrailStatus: () => import('./actions/get-trail-status.ts'),
  ListTags: () => import('./actions/list-tags.ts'),
  ListTrails: () => import('./actions/list-trails.ts'),
  LookupEvents: () => import('./actions/lookup-events.ts'),
  PutEventSelectors: () => import('./actions/put-event-selectors.ts'),
  PutInsightSelectors: () => import('./actions/put-insight-selectors.ts'),
  RemoveTags: () => import('./actions/remove-tags.ts'),
  StartLogging: () => import('./actions/start-logging.ts'),
  StopLogging: () => import('./actions/stop-logging.ts'),
  UpdateTrail: () => import('./actions/update-trail.ts'),
};
