// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  CreateSchedule: () => import('./actions/create-schedule.ts'),
  CreateScheduleGroup: () => import('./actions/create-schedule-group.ts'),
  DeleteSchedule: () => import('./actions/delete-schedule.ts'),
  DeleteScheduleGroup: () => import('./actions/delete-schedule-group.ts'),
  GetSchedule: () => import('./actions/get-schedule.ts'),
  GetScheduleGroup: () => import('./actions/get-schedule-group.ts'),
  ListScheduleGroups: () => import('./actions/list-schedule-groups.ts'),
  ListSchedules: () => import('./actions/list-schedules.ts'),
  ListTagsForResource: () => import('./actions/list-tags-for-resource.ts'),
  TagResource: () => import('./actions/tag-resource.ts'),
  UntagResource: () => import('./actions/untag-resource.ts'),
  UpdateSchedule: () => import('./actions/update-schedule.ts'),
};
