// Made by `npm run generate`. Do not edit.
import type { Actions as cloudfront } from './cloudfront.ts';
import type { Actions as ebs } from './ebs.ts';
import type { Actions as ec2 } from './ec2.ts';
import type { Actions as iam } from './iam.ts';
import type { Actions as lambda } from './lambda.ts';
import type { Actions as s3control } from './s3control.ts';
import type { Actions as scheduler } from './scheduler.ts';
import type { Actions as sesv2 } from './sesv2.ts';
import type { Actions as ssm } from './ssm.ts';
import type { Actions as sts } from './sts.ts';

/** Input and output of every action that nuage's code names, by service. */
export interface ActionTypes {
  'cloudfront': cloudfront;
  'ebs': ebs;
  'ec2': ec2;
  'iam': iam;
  'lambda': lambda;
  's3control': s3control;
  'scheduler': scheduler;
  'sesv2': sesv2;
  'ssm': ssm;
  'sts': sts;
}
