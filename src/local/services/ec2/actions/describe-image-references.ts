import type { DescribeImageReferencesRequest, ImageReference } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { sealToken, takePage } from '../../../blocks/paging.ts';
import {
  dryRunOperation,
  invalidParameterCombination,
  invalidParameterValue,
  missingParameter,
} from '../errors.ts';
import { findImage } from '../images/find-image.ts';
import { onEverything } from '../instances/authorize.ts';
import { instances } from '../instances/instance-row.ts';
import { versionsOf } from '../launch-templates/find-template.ts';
import { templates } from '../launch-templates/template-row.ts';
import { checkPageSize, readToken } from '../listing.ts';

const INSTANCE = 'ec2:Instance';
const TEMPLATE = 'ec2:LaunchTemplate';
/** Image Builder is not here, and parameters are SSM's: nothing of these is found. */
const OTHERS = ['ssm:Parameter', 'imagebuilder:ImageRecipe', 'imagebuilder:ContainerRecipe'];
/** Versions of a template that are looked at, from the newest on, when nothing is said. */
const VERSION_DEPTH = 10;

/** Which kinds of resource are looked at, and how. */
interface Scope {
  readonly types: ReadonlySet<string>;
  readonly states: ReadonlySet<string> | undefined;
  readonly depth: number;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageReferences.html */
export const action = defineAction('ec2', 'DescribeImageReferences', {
  authorize: (_input, context) => onEverything('DescribeImageReferences', context),
  handler(input, context) {
    const { account, region } = context;
    if (input.ImageIds.length === 0) throw missingParameter('ImageId');
    checkPageSize(input.MaxResults, { least: 1, most: 1000 });
    const scope = readScope(input);
    const ids = new Set(input.ImageIds.map((id) => findImage(context, id).id));
    if (input.DryRun === true) throw dryRunOperation();
    const call = { service: 'ec2', action: 'DescribeImageReferences', account, region, input };
    const after = readToken(call, input.NextToken) ?? '';
    const found = [...references(ids, scope, context)].sort((left, right) =>
      keyOf(left) < keyOf(right) ? -1 : 1,
    );
    const rest = found.filter((reference) => keyOf(reference) > after);
    const page = takePage(rest, input.MaxResults ?? Infinity, keyOf);
    return {
      ImageReferences: page.rows,
      NextToken: page.next === undefined ? undefined : sealToken(call, page.next),
    };
  },
});

function keyOf({ ImageId: image, Arn: arn }: ImageReference): string {
  return `${image} ${arn}`;
}

function readScope({
  IncludeAllResourceTypes: all,
  ResourceTypes: asked = [],
}: DescribeImageReferencesRequest): Scope {
  if ((all === true) === asked.length > 0)
    throw invalidParameterCombination('Specify either IncludeAllResourceTypes or ResourceTypes.');
  const known = [INSTANCE, TEMPLATE, ...OTHERS];
  const wrong = asked.find((one) => !known.includes(one.ResourceType ?? ''));
  if (wrong !== undefined)
    throw invalidParameterValue(`Value (${wrong.ResourceType}) for parameter resourceType is invalid.`);
  const option = (name: string) =>
    asked.flatMap((one) => one.ResourceTypeOptions ?? []).find((one) => one.OptionName === name)
      ?.OptionValues;
  const states = option('state-name');
  const depth = Number(option('version-depth')?.[0] ?? VERSION_DEPTH);
  if (!Number.isInteger(depth) || depth < 1)
    throw invalidParameterValue(`Value (${depth}) for parameter version-depth is invalid.`);
  const types = new Set(all === true ? known : asked.flatMap((one) => one.ResourceType ?? []));
  return { types, states: states === undefined ? undefined : new Set(states), depth };
}

function* references(
  ids: ReadonlySet<string>,
  scope: Scope,
  context: ActionContext,
): Generator<ImageReference> {
  const { state } = context;
  if (scope.types.has(INSTANCE)) {
    for (const row of state.table(instances).list()) {
      if (!ids.has(row.image.id) || scope.states?.has(row.state) === false) continue;
      yield {
        ImageId: row.image.id,
        ResourceType: INSTANCE,
        Arn: regionalArn(context, 'ec2', `instance/${row.id}`),
      };
    }
  }
  if (!scope.types.has(TEMPLATE)) return;
  for (const template of state.table(templates).list()) {
    const newest = [...versionsOf(state, template)].slice(-scope.depth);
    const named = new Set(newest.flatMap((version) => version.data.ImageId ?? []));
    const Arn = regionalArn(context, 'ec2', `launch-template/${template.id}`);
    for (const ImageId of named) if (ids.has(ImageId)) yield { ImageId, ResourceType: TEMPLATE, Arn };
  }
}
