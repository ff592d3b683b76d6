import { fromReferences } from '../plan/reference.ts';
import type { JsonValue } from '../plan/json.ts';
import type { Change, ResourceChange, Step, StepBody } from '../plan/step.ts';
import { changedAttributes, changedTags } from './differences.ts';
import type { Decision, Decisions } from './decide.ts';
import type { Doing, Kind, Surroundings } from './kind.ts';
import { kindNamed } from './kinds.ts';
import type { Found, Wanted } from './resource.ts';
import { shownChanges, shownNew, shownTags, type Names } from './show-change.ts';
import { tagList } from './stack-tags.ts';

/** The steps of one resource: first those that end what exists, then those that make and change. */
export interface ResourceSteps {
  readonly address: string;
  readonly removal: readonly Step[];
  readonly making: readonly Step[];
  /** Attributes that something new gets after it was made. */
  readonly later?: ReadonlySet<string>;
  readonly decision?: Decision;
  /** What goes. */
  readonly gone?: Found;
}

interface Drawing {
  readonly decisions: Decisions;
  readonly surroundings: Surroundings;
  readonly names: Names;
}

/** Steps for a wanted resource; none when it is as the file says. */
export function stepsOfWanted(decision: Decision, drawing: Drawing): ResourceSteps {
  const { wanted, kind, found, change } = decision;
  if (change === 'keep' && found !== undefined) {
    return { address: wanted.address, removal: [], making: updateSteps(decision, found, drawing), decision };
  }
  const made = { address: wanted.address, decision, ...createSteps(decision, drawing) };
  if (found === undefined) return { ...made, removal: [] };
  const removal = removalSteps(kind, found, `${wanted.address} is made anew`, drawing);
  return { ...made, removal, gone: found };
}

/** Steps for what exists and has no place in the file. */
export function stepsOfSurplus(found: Found, why: string, drawing: Drawing): ResourceSteps {
  const kind = kindNamed(found.kind);
  const [first, ...rest] = removalSteps(kind, found, why, drawing);
  if (first === undefined) return { address: found.address, removal: [], making: [], gone: found };
  const resource: ResourceChange = {
    address: found.address,
    id: found.id,
    change: 'delete',
    attributes: [],
  };
  const usd = kind.usdPerHour?.(found.attributes, drawing.surroundings.region, found.details);
  const told: Step = { ...first, resource, ...(usd === undefined ? {} : { usdPerHour: -usd }) };
  return { address: found.address, removal: [told, ...rest], making: [], gone: found };
}

function createSteps(decision: Decision, drawing: Drawing): Pick<ResourceSteps, 'making' | 'later'> {
  const { wanted, kind, found } = decision;
  const { decisions, surroundings, names } = drawing;
  const { account, region } = surroundings;
  const attributes = decisions.resolveAll(wanted.attributes);
  const making = decisions.resolveAll(wanted.making);
  const known = kind.known?.(wanted, surroundings)['id'];
  const id: JsonValue = known ?? { $from: wanted.address, path: kind.idPath ?? '' };
  const replaces = kind.createFirst === true ? found : undefined;
  const resolved = { ...wanted, attributes, making, replaces, step: wanted.address, region, account };
  const creation = kind.create(resolved);
  const changed = changedAttributes(kind, creation.made, attributes);
  const update = {
    id,
    before: creation.made,
    after: attributes,
    changed,
    tags: wanted.tags,
    details: {},
    making,
    region,
    account,
    step: (index: number) => `${wanted.address}/${index + 1}`,
  };
  const resource: ResourceChange = {
    address: wanted.address,
    ...(found === undefined ? {} : { id: found.id }),
    change: found === undefined ? 'create' : 'replace',
    ...(replaces === undefined ? {} : { createFirst: true }),
    attributes:
      found === undefined
        ? shownNew(kind, wanted.attributes, names)
        : shownChanges(
            kind,
            changedAttributes(kind, found.attributes, attributes),
            found.attributes,
            wanted.attributes,
            names,
          ),
  };
  const usd = costChange(kind, found, wanted, region);
  const first: Step = {
    ...stepOf(creation, wanted.address, wanted.address, 'create', drawing),
    resource,
    ...(usd === undefined ? {} : { usdPerHour: usd }),
    undo: {
      steps: kind
        .remove({ id, attributes: creation.made, details: {} })
        .map((doing) => bodyOf(doing, 'delete')),
    },
  };
  const doings = changed.size === 0 ? [] : kind.update(update);
  const rest = chain(doings, first, wanted.address, drawing, ({ undo }, _at, step) => ({
    undo: { steps: (undo?.(step) ?? []).map((doing) => bodyOf(doing, 'update')) },
  }));
  return { making: [first, ...rest], later: changed };
}

function updateSteps(decision: Decision, found: Found, drawing: Drawing): readonly Step[] {
  const { wanted, kind } = decision;
  const { decisions, surroundings, names } = drawing;
  const after = decisions.resolveAll(wanted.attributes);
  const changed = changedAttributes(kind, found.attributes, after);
  const tags = changedTags(found.tags, wanted.tags);
  const tagged = Object.keys(tags).length > 0;
  const common = {
    id: found.id,
    changed,
    tags: wanted.tags,
    details: found.details,
    making: decisions.resolveAll(wanted.making),
    region: surroundings.region,
    account: surroundings.account,
    step: (index: number) => `${wanted.address}/${index + (tagged ? 2 : 1)}`,
  };
  const doings = [
    ...(!tagged ? [] : [(kind.tag ?? ec2Tags)(found.id, tags, found)]),
    ...(changed.size === 0 ? [] : kind.update({ ...common, before: found.attributes, after })),
  ];
  const [first, ...rest] = chain(doings, undefined, wanted.address, drawing, () => ({}));
  if (first === undefined) return [];
  const resource: ResourceChange = {
    address: wanted.address,
    id: found.id,
    change: 'update',
    attributes: [
      ...shownChanges(kind, changed, found.attributes, wanted.attributes, names),
      ...shownTags(tags, found.tags),
    ],
  };
  const usd = costChange(kind, found, wanted, surroundings.region);
  return [{ ...first, resource, ...(usd === undefined || usd === 0 ? {} : { usdPerHour: usd }) }, ...rest];
}

function removalSteps(kind: Kind, found: Found, why: string, drawing: Drawing): readonly Step[] {
  const doings = kind.remove(found);
  const told = doings.map((doing, index) =>
    index === doings.length - 1 ? { ...doing, reason: `${why}; ${doing.reason}` } : doing,
  );
  return chain(told, undefined, `${found.kind} ${found.id}/delete`, drawing, (doing, index) => ({
    target: found.id,
    name: found.address,
    change: 'delete',
    ...(doing.call?.service === 'ec2' ? { refusal: 'holds-on' } : {}),
    undo:
      index === doings.length - 1
        ? { impossible: 'what is deleted comes back only as a new one' }
        : { impossible: 'it belongs to what is deleted' },
  }));
}

/** Steps one after the other; neighbours that may go together wait for what came before them alone. */
function chain(
  doings: readonly Doing[],
  first: Step | undefined,
  id: string,
  drawing: Drawing,
  more: (doing: Doing, index: number, step: string) => Partial<Step>,
): readonly Step[] {
  const steps: Step[] = [];
  let waitFor = first === undefined ? [] : [first.id];
  let group: string[] = [];
  let word: string | undefined;
  for (const [index, doing] of doings.entries()) {
    if (doing.together === undefined || doing.together !== word) {
      if (group.length > 0) waitFor = group;
      group = [];
    }
    word = doing.together;
    const own = `${id}/${index + 1}`;
    const base = stepOf(doing, own, id.split('/')[0] ?? id, 'update', drawing);
    steps.push({ ...base, after: [...new Set([...base.after, ...waitFor])], ...more(doing, index, own) });
    group.push(own);
  }
  return steps;
}

function stepOf(doing: Doing, id: string, target: string, change: Change, { surroundings }: Drawing): Step {
  const { account, region } = surroundings;
  const body = bodyOf(doing, change);
  const after = [...fromReferences([doing.call?.input ?? {}, doing.mover?.input ?? {}])].map(
    ({ step }) => step,
  );
  return { id, account, region, target, ...body, after: [...new Set(after)].filter((one) => one !== id) };
}

function bodyOf(doing: Doing, change: Change): StepBody {
  const { call, mover, reason, requires = [], effect, already, again } = doing;
  return {
    ...(call === undefined ? {} : { call }),
    ...(mover === undefined ? {} : { mover }),
    change,
    reason,
    requires,
    ...(effect === undefined ? {} : { effect }),
    ...(already === undefined ? {} : { already }),
    ...(again === undefined ? {} : { again }),
  };
}

function ec2Tags(id: JsonValue, tags: Readonly<Record<string, string>>): Doing {
  return {
    call: { service: 'ec2', action: 'CreateTags', input: { Resources: [id], Tags: [...tagList(tags)] } },
    reason: `its tags ${Object.keys(tags).join(', ')}`,
  };
}

function costChange(
  kind: Kind,
  found: Found | undefined,
  { attributes, making }: Pick<Wanted, 'attributes' | 'making'>,
  region: string,
): number | undefined {
  // What the file leaves open stays as it is.
  const next = kind.usdPerHour?.({ ...found?.attributes, ...attributes }, region, making);
  const before = found === undefined ? undefined : kind.usdPerHour?.(found.attributes, region, found.details);
  return next === undefined && before === undefined ? undefined : (next ?? 0) - (before ?? 0);
}
