import { defineAction } from '../../../action.ts';
import { conflict } from '../errors.ts';
import { functionArn, onFunction } from '../names.ts';
import { describeUrl, urlPlace } from '../urls/describe-url.ts';
import { urlOf, urls } from '../urls/url-row.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 32;

/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunctionUrlConfig.html */
export const action = defineAction('lambda', 'CreateFunctionUrlConfig', {
  authorize: (input, context) =>
    onFunction(context, 'CreateFunctionUrlConfig', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { account, region, partition, now, random } = context;
    const { name, qualifier } = urlPlace(context, input.FunctionName, input.Qualifier);
    if (urlOf(context, name, qualifier) !== undefined)
      throw conflict(
        `Failed to create function url config for [functionArn = ${functionArn(context, name, qualifier)}]. Error message:  FunctionUrlConfig exists for this Lambda function`,
      );
    const letters = Array.from(
      { length: ID_LENGTH },
      () => LETTERS[Math.floor(random.number() * LETTERS.length)],
    );
    const row = {
      id: letters.join(''),
      account,
      region,
      partition,
      function: name,
      qualifier,
      authType: input.AuthType,
      cors: input.Cors,
      invokeMode: input.InvokeMode ?? 'BUFFERED',
      created: now,
      modified: now,
    };
    context.state.table(urls).put(row);
    const { LastModifiedTime: _modified, ...shown } = describeUrl(context, row);
    // How it is invoked is told only to who has said it.
    return { ...shown, InvokeMode: input.InvokeMode };
  },
});
