import { defineAction } from '../../../action.ts';
import { following, onAnything, pageOf, templates, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListEmailTemplates.html */
export const action = defineAction('sesv2', 'ListEmailTemplates', {
  authorize: onAnything('ListEmailTemplates'),

  handler(input, context) {
    const table = context.state.table(templates);
    const { rows, NextToken } = pageOf(
      context,
      'ListEmailTemplates',
      input,
      100,
      v2,
      (after) => table.list(following(after)),
      ({ name }) => name,
    );
    return {
      TemplatesMetadata: rows.map(({ name, created }) => ({
        TemplateName: name,
        CreatedTimestamp: new Date(created),
      })),
      NextToken,
    };
  },
});
