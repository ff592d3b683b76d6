import { defineAction } from '../../../action.ts';
import { isoTime } from '../../../blocks/dates.ts';
import { onEverything } from '../instances/authorize.ts';
import { describeTemplate } from '../launch-templates/describe-template.ts';
import { templateByName } from '../launch-templates/find-template.ts';
import {
  idAndName,
  templateIdMalformed,
  templateNamesNotFound,
  templatesNotFound,
} from '../launch-templates/template-errors.ts';
import { templates } from '../launch-templates/template-row.ts';
import type { TemplateRow } from '../launch-templates/template-row.ts';
import { list } from '../listing.ts';

const listing = {
  action: 'DescribeLaunchTemplates',
  table: templates,
  prefix: 'lt',
  filters: {
    'create-time': (row: TemplateRow) => isoTime(row.createTime),
    'launch-template-name': (row: TemplateRow) => row.name,
  },
  tagsOf: (row: TemplateRow) => row.tags,
  malformed: templateIdMalformed,
  notFound: templatesNotFound,
  pages: { least: 1, most: 200 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html */
export const action = defineAction('ec2', 'DescribeLaunchTemplates', {
  authorize: (_input, context) => onEverything('DescribeLaunchTemplates', context),
  handler(input, context) {
    const { LaunchTemplateIds: ids = [], LaunchTemplateNames: names = [] } = input;
    if (ids.length > 0 && names.length > 0) throw idAndName();
    const found = names.map((name) => ({ name, row: templateByName(context.state, name) }));
    const missing = found.filter(({ row }) => row === undefined).map(({ name }) => name);
    if (missing.length > 0) throw templateNamesNotFound(missing);
    const named = names.length > 0 ? found.flatMap(({ row }) => row?.id ?? []) : ids;
    const { rows, nextToken } = list(listing, named, input, context);
    return { LaunchTemplates: rows.map(describeTemplate), NextToken: nextToken };
  },
});
