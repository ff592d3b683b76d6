import { defineAction } from '../../../action.ts';
import { servicesIn } from '../find.ts';
import { pageOf } from '../page.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServices.html */
export const action = defineAction('service-quotas', 'ListServices', {
  authorize: () => [{ action: 'servicequotas:ListServices', arn: '*' }],
  handler(input, context) {
    const { page, end } = pageOf('ListServices', input, context, servicesIn(context));
    return { Services: page.map(({ code, name }) => ({ ServiceCode: code, ServiceName: name })), ...end };
  },
});
