import type { TimerContext } from '../../../action.ts';
import type { HITLayoutParameter } from '../../../../wire/generated/mturk.ts';
import { invalidValue, noSuchLayout } from '../errors.ts';
import { layouts } from '../state.ts';
import { documents } from './schemas.ts';

/** The height of the frame of a project, which its page on the website says. */
const frameHeight = 600;

/**
 * The question that a layout makes with its placeholders filled in.
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_HITLayoutArticle.html
 */
export function questionOfLayout(
  context: Pick<TimerContext, 'state' | 'now'>,
  id: string,
  parameters: readonly HITLayoutParameter[],
): string {
  const layout = context.state.table(layouts).get(id);
  if (layout === undefined) throw noSuchLayout(context, id);
  const values = new Map(parameters.map(({ Name, Value }) => [Name, Value]));
  const html = layout.html.replaceAll(/\$\{([A-Za-z0-9_]+)\}/g, (_all, name: string) => {
    const value = values.get(name);
    if (value === undefined)
      throw invalidValue(
        context,
        'HITLayoutParameters',
        name,
        'The layout has this placeholder and it is not filled in',
      );
    return value;
  });
  return `<HTMLQuestion xmlns="${documents['HTMLQuestion']?.namespace}"><HTMLContent><![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]></HTMLContent><FrameHeight>${frameHeight}</FrameHeight></HTMLQuestion>`;
}
