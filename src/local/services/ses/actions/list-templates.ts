import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { following, pageOf } from '../page.ts';
import { templates } from '../state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_ListTemplates.html */
export const action = defineAction('ses', 'ListTemplates', {
  authorize: onAnything('ListTemplates'),
  handler(input, context) {
    const table = context.state.table(templates);
    const { rows, NextToken } = pageOf(
      context,
      'ListTemplates',
      input,
      100,
      v1,
      (after) => table.list(following(after)),
      ({ name }) => name,
    );
    return {
      TemplatesMetadata: rows.map(({ name, created }) => ({
        Name: name,
        CreatedTimestamp: new Date(created),
      })),
      NextToken,
    };
  },
});
