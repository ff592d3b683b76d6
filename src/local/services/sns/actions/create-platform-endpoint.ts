import { defineAction } from '../../../action.ts';
import { invalid } from '../errors.ts';
import { checkEndpointAttributes, findApplication } from '../platform.ts';
import { platformEndpoints } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_CreatePlatformEndpoint.html */
export const action = defineAction('sns', 'CreatePlatformEndpoint', {
  authorize: () => [{ action: 'sns:CreatePlatformEndpoint', arn: '*' }],
  handler(input, context) {
    const { Token: token, CustomUserData: data } = input;
    const application = findApplication(context, input.PlatformApplicationArn).arn;
    const given = { ...(data === undefined ? {} : { CustomUserData: data }), ...input.Attributes };
    checkEndpointAttributes(given);
    const table = context.state.table(platformEndpoints);
    const known = [...table.list({ index: 'application', equals: application })].find(
      (row) => row.token === token,
    );
    const attributes = { Enabled: 'true', ...given, Token: token };
    if (known !== undefined) {
      const same = Object.entries(attributes).every(([name, value]) => known.attributes[name] === value);
      if (!same)
        throw invalid(
          `Token Reason: Endpoint ${known.arn} already exists with the same Token, but different attributes.`,
        );
      return { EndpointArn: known.arn };
    }
    const arn = `${application.replace(':app/', ':endpoint/')}/${context.random.uuid()}`;
    table.put({ arn, application, token, attributes });
    return { EndpointArn: arn };
  },
});
