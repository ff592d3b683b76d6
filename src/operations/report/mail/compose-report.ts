import type { Random } from '../../../clock.ts';
import { formatDay } from '../../../words/date.ts';
import { composeMail } from '../../mail/compose-mail.ts';
import type { MailFile } from '../../mail/compose-mail.ts';
import { bySeverity } from '../headline.ts';
import { plain } from '../page/markup.ts';
import { renderPage } from '../page/page.ts';
import type { Report } from '../report.ts';
import { valueOf } from '../section.ts';
import { highest } from '../vitals.ts';
import { curvePicture } from './curve-picture.ts';
import { mailHtml, smallPicture, widePicture } from './mail-html.ts';
import { mailText } from './mail-text.ts';
import { shownInMail } from './shown.ts';

export interface ReportMail {
  readonly subject: string;
  /** The whole message. */
  readonly raw: Uint8Array;
}

/** The report as a mail: HTML with its charts as pictures inside, the same as text, and the whole page attached. */
export async function composeReport(
  report: Report,
  people: { readonly from: string; readonly to: readonly string[] },
  random: Random,
): Promise<ReportMail> {
  const subject = subjectOf(report);
  const { inside, ids } = pictures(report);
  const raw = await composeMail(
    {
      ...people,
      subject,
      date: Date.parse(report.to),
      text: mailText(report),
      html: mailHtml(report, ids),
      inside,
      attached: [
        {
          name: `report-${report.to.slice(0, 10)}.html`,
          type: 'text/html; charset=utf-8',
          content: Buffer.from(renderPage(report)),
        },
      ],
    },
    random,
  );
  return { subject, raw };
}

/** What needs attention first, as a list of mails shows little more. */
function subjectOf({ title, to, attention }: Report): string {
  const { critical } = bySeverity(attention);
  const words =
    critical > 0
      ? `${critical} critical`
      : attention.length > 0
        ? `${attention.length} to look at`
        : 'all is well';
  return `${plain(title)}: ${words}, ${formatDay(Date.parse(to))}`;
}

function pictures(report: Report) {
  const inside: (MailFile & { id: string })[] = [];
  const add = (id: string, content: Buffer): string => {
    inside.push({ id, name: `${id}.png`, type: 'image/png', content });
    return id;
  };
  const curves = valueOf(report.curves);
  const measured = curves !== undefined && curves.cpu.some((value) => value !== null);
  const wide = (name: 'cpu' | 'network', top: number): string | undefined =>
    measured ? add(`fleet-${name}`, curvePicture(curves[name], { ...widePicture, top })) : undefined;
  const cpu = wide('cpu', Math.max(10, Math.ceil(highest(curves?.cpu ?? []) / 10) * 10));
  const network = wide('network', highest(curves?.network ?? []) * 1.1);
  const instances = new Map<string, string>();
  for (const { id, vitals } of report.instances.slice(0, shownInMail))
    if (vitals !== undefined)
      instances.set(id, add(`cpu-${id}`, curvePicture(vitals.cpu, { ...smallPicture, top: 100 })));
  return { inside, ids: { cpu, network, instances } };
}
