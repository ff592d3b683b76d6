import { defineAction } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { alreadyExists, invalidInput, overQuota, validationError } from '../errors.ts';
import { onNew } from '../permit.ts';
import { oidcProviders } from '../provider-state.ts';
import { tagsShown, withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html */
export const action = defineAction('iam', 'CreateOpenIDConnectProvider', {
  authorize: (input, context) =>
    onNew(
      context,
      'CreateOpenIDConnectProvider',
      `oidc-provider/${hostPath(input.Url)}`,
      'TagOpenIDConnectProvider',
      input.Tags,
    ),
  handler(input, context) {
    const { state, now } = context;
    if (!URL.canParse(input.Url)) throw validationError('Invalid Open ID Connect Provider URL');
    const url = hostPath(input.Url);
    const arn = globalArn(context, 'iam', `oidc-provider/${url}`);
    if (state.table(oidcProviders).get(arn) !== undefined)
      throw alreadyExists(`Provider with url ${input.Url} already exists.`);
    const tags = withTags([], input.Tags);
    const { ClientIDList: clients = [], ThumbprintList: thumbprints = [] } = input;
    if (thumbprints.length > 5) throw invalidInput('Thumbprint list must contain fewer than 5 entries.');
    if (clients.length > 100) throw overQuota('ClientIdsPerOpenIdConnectProvider', 100);
    state.table(oidcProviders).put({ arn, url, clients, thumbprints, created: now, tags });
    return { OpenIDConnectProviderArn: arn, Tags: tagsShown(tags) };
  },
});

/** What an ARN keeps of an issuer's URL: no scheme and no query. */
function hostPath(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .replace(/\?.*$/s, '')
    .replace(/\/$/, '');
}
