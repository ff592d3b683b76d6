import { inflateSync } from 'node:zlib';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { curvePicture } from '../../../src/operations/report/mail/curve-picture.ts';
import { composeReport } from '../../../src/operations/report/mail/compose-report.ts';
import { CountingRandom } from '../plan/rig.ts';
import { machine, reportOf } from './synthetic-report.ts';

const people = { from: 'Reports <reports@example.com>', to: ['a@example.com', 'b@example.com'] };
const hostile = '</b><script>x</script> \u202e"\n\r\nBcc: evil@example.com';

test('a mail has text, HTML with its pictures inside, and the whole page', async () => {
  const instances = Array.from({ length: 40 }, (_, index) => machine(index));
  const { subject, raw } = await composeReport(reportOf(instances), people, new CountingRandom());
  const mail = await PostalMime.parse(raw);
  expect(subject).toBe('Instances: all is well, 11 Oct 2027');
  expect(mail.subject).toBe(subject);
  expect(mail.from?.address).toBe('reports@example.com');
  expect(mail.to?.map(({ address }) => address)).toEqual(people.to);
  expect(mail.date).toBe('2027-10-11T00:00:00.000Z');
  const used = [...(mail.html ?? '').matchAll(/src="cid:([^"]+)"/g)].map(([, id]) => `<${id}>`);
  const inside = mail.attachments.filter(({ disposition }) => disposition === 'inline');
  expect(inside.map(({ contentId }) => contentId)).toEqual(used);
  // Two of all instances, and thirty of those in the mail.
  expect(used).toHaveLength(32);
  for (const { mimeType, content } of inside) {
    expect(mimeType).toBe('image/png');
    expect(
      Buffer.from(content as ArrayBuffer)
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  }
  const page = mail.attachments.find(({ disposition }) => disposition === 'attachment');
  expect(page).toMatchObject({ filename: 'report-2027-10-11.html', mimeType: 'text/html' });
  expect(mail.text).toContain('Nothing needs attention. 40 of 40 instances run.');
  expect(mail.text).toContain('and 10 more in the page that is attached');
  expect(mail.html).not.toMatch(/<script|<svg|https?:/);
  // Mixed holds alternative, which holds related, as clients expect it.
  const source = Buffer.from(raw).toString('latin1');
  const kinds = [...source.matchAll(/Content-Type: (multipart\/[a-z]+)/g)].map(([, kind]) => kind);
  expect(kinds).toEqual(['multipart/mixed', 'multipart/alternative', 'multipart/related']);
  for (const line of source.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
});

test('names from an account add no header, no markup and no direction', async () => {
  const report = reportOf([machine(1, { name: hostile })], { title: hostile });
  const mail = await PostalMime.parse((await composeReport(report, people, new CountingRandom())).raw);
  expect(mail.bcc).toBeUndefined();
  expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
  expect(mail.html).not.toContain('<script>');
  for (const text of [mail.subject, mail.text, mail.html]) expect(text).not.toContain('\u202e');
});

test('a report of the same moment is the same mail, byte for byte', async () => {
  const report = reportOf([machine(1)]);
  const [one, other] = [
    await composeReport(report, people, new CountingRandom()),
    await composeReport(report, people, new CountingRandom()),
  ];
  expect(Buffer.from(one.raw).equals(other.raw)).toBe(true);
});

test('a picture is clear where there is no data, and full on the line', () => {
  const picture = curvePicture([null, null, 50, 50], { width: 20, height: 10, top: 100 });
  const at = picture.indexOf('IDAT');
  const rows = inflateSync(picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4)));
  const width = 40;
  const strength = (x: number, y: number): number => {
    const byte = rows[y * (width / 2 + 1) + 1 + (x >> 1)] ?? 0;
    return x % 2 === 0 ? byte >> 4 : byte & 15;
  };
  for (let y = 0; y < 20; y += 1) expect(strength(5, y)).toBe(0);
  expect(strength(30, 10)).toBe(15);
  expect(strength(30, 2)).toBe(0);
  expect(strength(30, 18)).toBeGreaterThan(0);
});
