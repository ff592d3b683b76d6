import type { Place } from '../context.ts';
import type { Skip } from '../plan/step.ts';
import type { CleanupKind } from './candidate.ts';

const launchers =
  'managed node groups of EKS (eks:DescribeNodegroup) and compute environments of AWS Batch (batch:DescribeComputeEnvironments)';

/** Who may use things of a kind, and is asked by no call that nuage knows. What such services make themselves has their tags. */
const unasked: Readonly<Partial<Record<CleanupKind, string>>> = {
  'launch-template-versions': `${launchers} that name a version`,
  images: `${launchers} through a version of a template that nothing else names, and recipes of EC2 Image Builder (imagebuilder:GetImageRecipe)`,
  snapshots: `people and programs that know one by its id`,
  volumes: 'clusters whose persistent volumes name one by its id and put no tag on it',
  'security-groups':
    'services of ECS (ecs:DescribeServices), projects of CodeBuild (codebuild:BatchGetProjects) and compute environments of AWS Batch (batch:DescribeComputeEnvironments) that run nothing at the moment',
};

/** What the plan says of a kind of which something goes: who was not asked. */
export function unseenUsers(kind: CleanupKind, { account, region }: Place): readonly Skip[] {
  const who = unasked[kind];
  if (who === undefined) return [];
  return [{ skip: `other users of ${kind}`, account, region, reason: `not asked: ${who}` }];
}
