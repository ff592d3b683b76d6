import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRig, type Rig } from '../console/console-rig.ts';
import { launchChromium, plainServer } from '../support/web-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

/** A page that opened the console by its link, and everything that went wrong in it. */
async function openPage(rig: Rig): Promise<{ page: Page; wrong: string[] }> {
  // What fades in is faint for a while: whether somebody looks then is a matter of load.
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  page.setDefaultTimeout(120_000);
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(rig.link);
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  return { page, wrong };
}

test('a person stops an instance by a plan, sees the run and takes it back', async () => {
  const rig = await startRig();
  const id = await rig.launch('web');
  const { page, wrong } = await openPage(rig);
  expect(page.url()).toBe(`${rig.base}/`);
  expect(await page.getByRole('status', { name: 'Target' }).innerText()).toContain('Local cloud');

  await page.goto(`${rig.base}/#/instances`);
  await page.getByRole('checkbox', { name: `choose ${id}` }).check();
  await page.getByRole('button', { name: 'Stop' }).click();
  const plan = page.getByRole('dialog');
  await plan.getByText('ec2:StopInstances in us-east-1: 1 step').waitFor();
  await plan.getByRole('button', { name: 'Apply on the local cloud' }).click();
  await plan.getByText('1 of 1 step done').waitFor();
  await plan.getByRole('link').click();

  await page.getByRole('heading', { name: 'ec2 stop' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('dialog').getByText('ec2:StartInstances').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();

  await page.goto(`${rig.base}/#/instances/${id}`);
  await page.getByRole('button', { name: 'Terminate' }).click();
  await plan.getByText('a terminated instance does not come back').waitFor();
  const apply = plan.getByRole('button', { name: 'Apply on the local cloud' });
  expect(await apply.isDisabled()).toBe(true);
  await plan.getByRole('textbox').fill('delete');
  expect(await apply.isEnabled()).toBe(true);
  expect(wrong).toEqual([]);
});

test('the clock is moved, and a mail is shown without its script', async () => {
  const rig = await startRig();
  await rig.mail('Hello', '<h1 style="color:red">Hi</h1><script>document.title="owned"</script>');
  const { page, wrong } = await openPage(rig);
  await page.goto(`${rig.base}/#/clock`);
  const before = rig.cloud.clock.now();
  await page.getByRole('button', { name: '+1 day' }).click();
  const day = new Date(before + 86_400_000).toISOString().slice(0, 10);
  await page.getByText(`${day} `).first().waitFor();
  expect(rig.cloud.clock.now()).toBe(before + 86_400_000);

  await page.goto(`${rig.base}/#/mail`);
  await page.getByRole('button', { name: 'Hello' }).click();
  const mail = page.frameLocator('iframe[title="The mail"]');
  await mail.getByRole('heading', { name: 'Hi' }).waitFor();
  expect(await mail.locator('h1').evaluate((one) => getComputedStyle(one).color)).toBe('rgb(255, 0, 0)');
  expect(await mail.locator('html').evaluate(() => document.title)).toBe('');
  // The browser says that it refused the script; nothing else went wrong.
  expect(wrong.filter((text) => !text.includes('sandboxed'))).toEqual([]);
});

test('the link opens one browser, and another is told so', async () => {
  const rig = await startRig();
  const first = await (await browser.newContext()).newPage();
  expect((await first.goto(rig.link))?.status()).toBe(200);
  const other = await (await browser.newContext()).newPage();
  const again = await other.goto(rig.link);
  expect(again?.status()).toBe(403);
  expect(await other.locator('body').innerText()).toContain('This link was used before');
});

test('a page that cannot be shown says so, and leaves the others', async () => {
  const rig = await startRig();
  const { page } = await openPage(rig);
  // Nobody writes this but a person in the address bar.
  await page.goto(`${rig.base}/#/instances/%`);
  await page.getByText('Invalid id: "%"').waitFor();
  await rig.stop();
  await page.goto(`${rig.base}/#/queues`);
  await page.getByText('The console does not answer.').first().waitFor();
  await page.getByText('start it again and open its new link').first().waitFor();
  expect(await page.getByRole('link', { name: 'Instances' }).isVisible()).toBe(true);
});

test('an account slower than the page is asked one question at a time, and shown', async () => {
  const rig = await startRig();
  const { page, wrong } = await openPage(rig);
  await page.clock.install();
  let asked = 0;
  const answers: (() => void)[] = [];
  const queue = (name: string, region: string): object => ({ name, url: name, account: '1', region });
  await page.route('**/api/queues', async (route) => {
    asked += 1;
    await new Promise<void>((resolve) => answers.push(resolve));
    await route.fulfill({
      json: {
        rows: [queue(`answer-${asked}`, 'eu-west-1'), queue('jobs', 'eu-west-1'), queue('jobs', 'us-east-1')],
        failures: [],
      },
    });
  });
  await page.goto(`${rig.base}/#/queues`);
  await expect.poll(() => answers.length).toBe(1);
  await page.clock.runFor(60_000);
  await page.getByRole('button', { name: 'Read again' }).isVisible();
  expect(asked).toBe(1);
  answers[0]?.();
  await page.getByText('answer-1', { exact: true }).waitFor();
  expect(asked).toBe(1);
  await page.clock.runFor(6_000);
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.();
  await page.getByText('answer-2', { exact: true }).waitFor();
  // Two have one name, and one URL; the fourth is the row of the headings.
  expect(await page.getByRole('row').count()).toBe(4);
  expect(wrong).toEqual([]);
});

test('what a filter hides is left alone though it was chosen, and the page says so', async () => {
  const rig = await startRig();
  const [web, db] = [await rig.launch('web'), await rig.launch('db')];
  const { page, wrong } = await openPage(rig);
  await page.goto(`${rig.base}/#/instances`);
  await page.getByRole('checkbox', { name: 'choose every instance' }).press('Space');
  await page.getByText('(2/2)').waitFor();
  await page.getByRole('searchbox', { name: 'Find a instance' }).fill(db);
  await page.getByText('1 more is hidden by the filter, and left alone.').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  const plan = page.getByRole('dialog');
  await plan.getByText('ec2:StopInstances in us-east-1: 1 step').waitFor();
  expect(await plan.innerText()).toContain(db);
  expect(await plan.innerText()).not.toContain(web);
  await plan.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('searchbox', { name: 'Find a instance' }).fill('');
  await page.getByText('(2/2)').waitFor();
  expect(await page.getByRole('checkbox', { name: `choose ${web}` }).isChecked()).toBe(true);
  expect(wrong).toEqual([]);
});

test('with keys alone a plan is opened, closed by Escape, and the focus is where it was', async () => {
  const rig = await startRig();
  const id = await rig.launch('web');
  const { page, wrong } = await openPage(rig);
  await page.goto(`${rig.base}/#/instances`);
  await page.getByRole('checkbox', { name: `choose ${id}` }).press('Space');
  await page.getByRole('button', { name: 'Stop' }).press('Enter');
  await page.getByRole('dialog').getByText('ec2:StopInstances').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stop');
  expect(wrong).toEqual([]);
});

test('no page has what hinders people who hear it or cannot see its colours well', async () => {
  const rig = await startRig();
  const id = await rig.launch('web');
  const { QueueUrl } = await rig.connection.call('sqs', 'CreateQueue', { QueueName: 'jobs' });
  await rig.connection.call('sqs', 'SendMessage', { QueueUrl: QueueUrl ?? '', MessageBody: 'hello' });
  const { page, wrong } = await openPage(rig);
  const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  // Once: what stands behind the # changes, and the document stays.
  await page.evaluate(axe);
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    // Nothing that a rule here needs is to be fetched once more.
    const options = '{ resultTypes: ["violations"], preload: false }';
    const results = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
    for (const { impact, id: rule, nodes } of results.violations)
      // Cloudscape's own navigation of narrow windows says how it lies, which a `nav` need not.
      if (rule !== 'aria-allowed-attr' && (impact === 'serious' || impact === 'critical'))
        found.push(`${where}: ${rule}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  const queue = `${rig.cloud.accountId}:us-east-1:jobs`;
  const pages: [path: string, shows: string][] = [
    ['/', 'Spent this month'],
    ['/instances', id],
    [`/instances/${id}`, 'Volumes and tags'],
    [`/queues/${queue}`, 'hello'],
    ['/clock', 'Next timer'],
    ['/faults', 'The weather is fine.'],
  ];
  for (const [colorScheme, width, looked] of [
    ['light', 1280, pages],
    ['dark', 400, pages.slice(0, 2)],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    for (const [path, shows] of looked) {
      await page.goto(`${rig.base}/#${path}`);
      await page.getByRole('main').getByText(shows).first().waitFor();
      await look(`${path} ${colorScheme}`);
    }
    await page.goto(`${rig.base}/#/instances/${id}`);
    await page.getByRole('button', { name: 'Terminate' }).click();
    await page.getByRole('dialog').getByText('There is no way back').waitFor();
    await look(`plan ${colorScheme}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  expect(found).toEqual([]);
  expect(wrong).toEqual([]);
});

test('a plan is rehearsed in its dialog, and a message is read in its own', async () => {
  const rig = await startRig();
  const id = await rig.launch('web');
  const { QueueUrl } = await rig.connection.call('sqs', 'CreateQueue', { QueueName: 'jobs' });
  await rig.connection.call('sqs', 'SendMessage', { QueueUrl: QueueUrl ?? '', MessageBody: '{"order":[1]}' });
  const { page, wrong } = await openPage(rig);
  await page.goto(`${rig.base}/#/queues`);
  await page.getByRole('link', { name: 'jobs' }).click();
  await page.getByRole('button', { name: '{"order":[1]}' }).click();
  await page.getByText('"order": [').waitFor();
  await page.keyboard.press('Escape');
  await page.goto(`${rig.base}/#/instances/${id}`);
  await page.getByRole('button', { name: 'Stop' }).click();
  const plan = page.getByRole('dialog');
  await plan.getByText('Rehearse it first').click();
  await plan.getByRole('checkbox', { name: 'Take it back at the end' }).check();
  await plan.getByRole('button', { name: 'Rehearse', exact: true }).click();
  await plan.getByText(/^Rehearsed through 1 h.*: 1 of 1 step done$/).waitFor();
  await plan.getByText('1 of 1 step taken back.').waitFor();
  await plan.getByText(/^The bill is 0\.\d+ USD less/).waitFor();
  await plan.getByRole('button', { name: 'Apply on the local cloud' }).click();
  await plan.getByText('1 of 1 step done', { exact: true }).waitFor();
  expect(wrong).toEqual([]);
});

test('a mail loads nothing, leads nowhere and sends nothing', async () => {
  const rig = await startRig();
  await using elsewhere = await plainServer(() => '<title>owned</title>');
  const evil = `http://evil.test:${elsewhere.port}`;
  await rig.mail(
    'Hostile',
    `<meta http-equiv="refresh" content="0;url=${evil}/refresh"><base href="${evil}/">
     <link rel="stylesheet" href="${evil}/css"><style>@import url(${evil}/import);
     p { background: url(${evil}/background) }</style><p>Read me</p><img src="${evil}/img" srcset="${evil}/set 2x">
     <iframe src="${evil}/frame"></iframe><object data="${evil}/object"></object><video poster="${evil}/poster"></video>
     <svg><image href="${evil}/svg"/></svg><script src="${evil}/script"></script>
     <a id="top" target="_top" href="${evil}/top">top</a> <a id="blank" target="_blank" href="${evil}/blank">blank</a>
     <a id="self" href="${evil}/self">self</a> <form action="${evil}/form"><button id="send">send</button></form>`,
  );
  const { page } = await openPage(rig);
  await page.goto(`${rig.base}/#/mail`);
  for (const id of ['top', 'blank', 'send', 'self']) {
    await page.getByRole('button', { name: 'Hostile' }).click();
    const mail = page.frameLocator('iframe[title="The mail"]');
    await mail.getByText('Read me').waitFor();
    await mail.locator(`#${id}`).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  }
  expect(page.url()).toBe(`${rig.base}/#/mail`);
  expect(page.context().pages()).toHaveLength(1);
  expect(elsewhere.seen).toEqual([]);
});
