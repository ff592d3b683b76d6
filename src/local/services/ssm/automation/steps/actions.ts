import { assertAwsResourceProperty, executeAwsApi, waitForAwsResourceProperty } from './call-api.ts';
import { changeInstanceState, createImage, createTags, deleteImage, runInstances } from './instances.ts';
import { branch, invokeLambdaFunction, runCommand, sleep } from './others.ts';
import type { StepAction } from './step-action.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-actions.html */
export const STEP_ACTIONS: Readonly<Record<string, StepAction>> = {
  'aws:assertAwsResourceProperty': assertAwsResourceProperty,
  'aws:branch': branch,
  'aws:changeInstanceState': changeInstanceState,
  'aws:createImage': createImage,
  'aws:createTags': createTags,
  'aws:deleteImage': deleteImage,
  'aws:executeAwsApi': executeAwsApi,
  'aws:invokeLambdaFunction': invokeLambdaFunction,
  'aws:runCommand': runCommand,
  'aws:runInstances': runInstances,
  'aws:sleep': sleep,
  'aws:waitForAwsResourceProperty': waitForAwsResourceProperty,
};
