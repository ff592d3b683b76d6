// Made by `npm run generate`. Do not edit.
import type { Actions as autoscaling } from './autoscaling.ts';
import type { Actions as budgets } from './budgets.ts';
import type { Actions as ce } from './ce.ts';
import type { Actions as cloudtrail } from './cloudtrail.ts';
import type { Actions as cloudwatch } from './cloudwatch.ts';
import type { Actions as ebs } from './ebs.ts';
import type { Actions as ec2 } from './ec2.ts';
import type { Actions as events } from './events.ts';
import type { Actions as iam } from './iam.ts';
import type { Actions as kms } from './kms.ts';
import type { Actions as lambda } from './lambda.ts';
import type { Actions as logs } from './logs.ts';
import type { Actions as pricing } from './pricing.ts';
import type { Actions as rbin } from './rbin.ts';
import type { Actions as resourcegroupstaggingapi } from './resourcegroupstaggingapi.ts';
import type { Actions as s3 } from './s3.ts';
import type { Actions as s3control } from './s3control.ts';
import type { Actions as scheduler } from './scheduler.ts';
import type { Actions as sdb } from './sdb.ts';
import type { Actions as secretsmanager } from './secretsmanager.ts';
import type { Actions as service_quotas } from './service-quotas.ts';
import type { Actions as ses } from './ses.ts';
import type { Actions as sesv2 } from './sesv2.ts';
import type { Actions as sns } from './sns.ts';
import type { Actions as sqs } from './sqs.ts';
import type { Actions as ssm } from './ssm.ts';
import type { Actions as sts } from './sts.ts';

/** Input and output of every action that nuage's code names, by service. */
export interface ActionTypes {
  'autoscaling': autoscaling;
  'budgets': budgets;
  'ce': ce;
  'cloudtrail': cloudtrail;
  'cloudwatch': cloudwatch;
  'ebs': ebs;
  'ec2': ec2;
  'events': events;
  'iam': iam;
  'kms': kms;
  'lambda': lambda;
  'logs': logs;
  'pricing': pricing;
  'rbin': rbin;
  'resourcegroupstaggingapi': resourcegroupstaggingapi;
  's3': s3;
  's3control': s3control;
  'scheduler': scheduler;
  'sdb': sdb;
  'secretsmanager': secretsmanager;
  'service-quotas': service_quotas;
  'ses': ses;
  'sesv2': sesv2;
  'sns': sns;
  'sqs': sqs;
  'ssm': ssm;
  'sts': sts;
}
