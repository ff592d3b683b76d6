import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { checkToken, rememberToken } from '../../../blocks/idempotency.ts';
import { newId } from '../../../blocks/ids.ts';
import { dryRunOperation, idempotentParameterMismatch } from '../errors.ts';
import { describeTemplate } from '../launch-templates/describe-template.ts';
import { findTemplate, templateByName } from '../launch-templates/find-template.ts';
import { readTemplateData } from '../launch-templates/read-data.ts';
import {
  templateNameMalformed,
  templateNameTaken,
  tooManyTemplates,
} from '../launch-templates/template-errors.ts';
import { templates, templateVersions } from '../launch-templates/template-row.ts';
import type { TemplateRow } from '../launch-templates/template-row.ts';
import { onCreation } from '../tags/on-creation.ts';

const TOKEN_LIFETIME = 86_400_000;
const NAME = /^[a-zA-Z0-9().\-/_]{3,128}$/;
/** In a region: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/launch-template-restrictions.html */
const MOST_TEMPLATES = 5000;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html */
export const action = defineAction('ec2', 'CreateLaunchTemplate', {
  authorize: (input, context) =>
    onCreation(
      { action: 'CreateLaunchTemplate', resource: 'launch-template/*', tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const { state, now: createTime, caller } = context;
    const { ClientToken: token = '', DryRun: dryRun, ...rest } = input;
    const call = { ...context, action: 'ec2:CreateLaunchTemplate', token, input: rest };
    const verdict = token === '' ? undefined : checkToken(call);
    if (verdict?.kind === 'mismatched') throw idempotentParameterMismatch();
    if (verdict?.kind === 'repeated')
      return { LaunchTemplate: describeTemplate(findTemplate(state, { LaunchTemplateId: verdict.result })) };
    const tags =
      readTagSpecifications(input.TagSpecifications, ['launch-template']).get('launch-template') ?? [];
    const { LaunchTemplateName: name, VersionDescription: description } = input;
    if (!NAME.test(name)) throw templateNameMalformed();
    if (templateByName(state, name) !== undefined) throw templateNameTaken();
    const data = readTemplateData(input.LaunchTemplateData);
    const table = state.table(templates);
    if (table.count() >= MOST_TEMPLATES) throw tooManyTemplates(MOST_TEMPLATES);
    if (dryRun === true) throw dryRunOperation();
    const row: TemplateRow = {
      id: newId('lt', context.random, (id) => table.get(id) !== undefined),
      account: context.account,
      region: context.region,
      name,
      createTime,
      createdBy: caller.arn,
      defaultVersion: 1,
      latestVersion: 1,
      lastVersion: 1,
      tags,
    };
    table.put(row);
    const version = { templateId: row.id, version: 1, description, createTime, createdBy: caller.arn, data };
    state.table(templateVersions).put(version);
    if (token !== '') rememberToken(call, row.id, TOKEN_LIFETIME);
    return { LaunchTemplate: describeTemplate(row) };
  },
});
