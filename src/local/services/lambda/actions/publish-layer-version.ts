import { defineStagedAction } from '../../../action.ts';
import { codeLocation } from '../code-location.ts';
import { keepCode, receiveCode } from '../code.ts';
import { describeLayerVersion, layerArn } from '../describe-layer.ts';
import { layerCounters, layers } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html */
export const action = defineStagedAction('lambda', 'PublishLayerVersion', {
  authorize: (input, context) => [
    { action: 'lambda:PublishLayerVersion', arn: layerArn(context, input.LayerName) },
  ],
  receive: async (input, phase) => await receiveCode(input.Content, phase),
  handler(input, context, code) {
    const name = input.LayerName.split(':').at(-1) ?? input.LayerName;
    const counters = context.state.table(layerCounters);
    const version = (counters.get(name)?.last ?? 0) + 1;
    counters.put({ name, last: version });
    keepCode(context, code);
    const row = {
      name,
      version,
      description: input.Description ?? '',
      created: context.now,
      codeSize: code.size,
      codeSha256: code.sha256,
      runtimes: input.CompatibleRuntimes,
      architectures: input.CompatibleArchitectures,
      license: input.LicenseInfo,
      statements: [],
      revision: context.random.uuid(),
    };
    context.state.table(layers).put(row);
    return {
      ...describeLayerVersion(context, row),
      LayerArn: layerArn(context, name),
      Content: {
        Location: codeLocation(context, row.codeSha256),
        CodeSha256: row.codeSha256,
        CodeSize: row.codeSize,
      },
    };
  },
});
