import type { ActionContext } from '../../action.ts';
import { regionalArn } from '../../blocks/arns.ts';
import type { Tag } from '../../blocks/tags.ts';
import { AwsError } from '../../error.ts';
import { ownDocument } from './documents/find-document.ts';
import { documentArn } from './documents/names.ts';
import { documents } from './documents/state.ts';
import { invalidResourceId, invalidResourceType } from './errors.ts';
import { ownParameter } from './find-parameter.ts';
import { namedArn } from './named-arn.ts';
import { findAssociation } from './associations/find.ts';
import { associations } from './associations/state.ts';
import { findBaseline } from './patching/find.ts';
import { baselines } from './patching/state.ts';
import { parameters } from './state.ts';
import { findWindow } from './windows/find.ts';
import { windows } from './windows/state.ts';

/** A resource that has tags, whatever its type. */
export interface TaggedResource {
  readonly tags: readonly Tag[];
  put(tags: readonly Tag[]): void;
}

interface TaggedType {
  arn(context: ActionContext, id: string): string;
  find(context: ActionContext, id: string): TaggedResource;
}

const TYPES: Readonly<Record<string, TaggedType>> = {
  Parameter: {
    arn: namedArn,
    find(context, id) {
      const row = ownParameter(context, id);
      return { tags: row.tags, put: (tags) => context.state.table(parameters).put({ ...row, tags }) };
    },
  },
  Document: {
    arn: documentArn,
    find(context, id) {
      const row = ownDocument(context, id);
      return { tags: row.tags, put: (tags) => context.state.table(documents).put({ ...row, tags }) };
    },
  },
  MaintenanceWindow: {
    arn: (context, id) => regionalArn(context, 'ssm', `maintenancewindow/${id}`),
    find(context, id) {
      const row = findWindow(context, id);
      return { tags: row.tags, put: (tags) => context.state.table(windows).put({ ...row, tags }) };
    },
  },
  PatchBaseline: {
    arn: (context, id) => regionalArn(context, 'ssm', `patchbaseline/${id}`),
    find(context, id) {
      const row = findBaseline(context, id);
      return { tags: row.tags, put: (tags) => context.state.table(baselines).put({ ...row, tags }) };
    },
  },
  Association: {
    arn: (context, id) => regionalArn(context, 'ssm', `association/${id}`),
    find(context, id) {
      const row = findAssociation(context, { AssociationId: id });
      return { tags: row.tags, put: (tags) => context.state.table(associations).put({ ...row, tags }) };
    },
  },
};

/** The resource that a tag action names; what is not there, or is of a type that this cloud has none of, is no valid id. */
export function taggedResource(context: ActionContext, type: string, id: string): TaggedResource {
  const found = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (found === undefined) throw invalidResourceType();
  try {
    return found.find(context, id);
  } catch (error) {
    throw error instanceof AwsError ? invalidResourceId() : error;
  }
}

/** Its ARN, whether or not it is there. */
export function taggedArn(context: ActionContext, type: string, id: string): string {
  const found = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  return found?.arn(context, id) ?? regionalArn(context, 'ssm', `${type.toLowerCase()}/${id}`);
}
