import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs from '@cloudscape-design/components/tabs';
import { useState } from 'react';
import type { Mail } from '../answers.ts';
import { useAsked } from '../ask.ts';
import { FailureBox } from '../failure-box.tsx';
import { Fact } from '../plan/plan-summary.tsx';
import { RowsTable, type Column } from '../rows-table.tsx';
import { timeWords } from '../words.ts';

export function Mails() {
  const { answer, failure, loading, again } = useAsked('local/mails', 5_000);
  const [shown, setShown] = useState<Mail>();
  const columns: readonly Column<Mail>[] = [
    { id: 'sent', header: 'Sent', sortingField: 'sent', minWidth: 215, cell: ({ sent }) => timeWords(sent) },
    {
      id: 'subject',
      header: 'Subject',
      isRowHeader: true,
      minWidth: 250,
      cell: (mail) => (
        <Button variant="inline-link" onClick={() => setShown(mail)}>
          {mail.subject || '(no subject)'}
        </Button>
      ),
    },
    { id: 'from', header: 'From', minWidth: 180, cell: ({ from }) => from },
    { id: 'to', header: 'To', minWidth: 180, cell: ({ to, cc, bcc }) => [...to, ...cc, ...bcc].join(', ') },
    { id: 'ends', header: 'Became', cell: ({ ends }) => [...new Set(Object.values(ends))].join(', ') },
  ];
  return (
    <SpaceBetween size="m">
      <FailureBox failure={failure} />
      <RowsTable
        title="Mail"
        what="mail"
        rows={answer}
        loading={loading}
        columns={columns}
        keyOf={({ id }) => id}
        onRefresh={again}
        empty={
          <SpaceBetween size="xs">
            <b>No mail was sent.</b>
            <Box variant="code">nuage ses send --help</Box>
          </SpaceBetween>
        }
      />
      <Modal
        visible={shown !== undefined}
        size="max"
        header={shown?.subject || '(no subject)'}
        closeAriaLabel="Close"
        onDismiss={() => setShown(undefined)}
      >
        {shown === undefined ? null : <MailView mail={shown} />}
      </Modal>
    </SpaceBetween>
  );
}

/** The HTML stands in a frame of its own in which nothing runs, loads or leads away. */
function MailView({ mail }: { readonly mail: Mail }) {
  const { messageId, html, text, attachments, from, to } = mail;
  const tabs = [
    ...(html === undefined
      ? []
      : [
          {
            id: 'html',
            label: 'HTML',
            content: (
              <iframe
                title="The mail"
                sandbox=""
                src={`/api/local/mails/${encodeURIComponent(messageId)}/html`}
                style={{ width: '100%', height: '50vh', border: 0, background: '#fff' }}
              />
            ),
          },
        ]),
    ...(text === undefined
      ? []
      : [{ id: 'text', label: 'Text', content: <pre style={{ whiteSpace: 'pre-wrap' }}>{text}</pre> }]),
    {
      id: 'attachments',
      label: `Attachments (${attachments.length})`,
      content: attachments.map(({ name, type, bytes }) => (
        <div key={name}>
          {name}: {type}, {bytes} bytes
        </div>
      )),
    },
  ];
  return (
    <SpaceBetween size="m">
      <Fact name="From">{from}</Fact>
      <Fact name="To">{to.join(', ')}</Fact>
      <Tabs tabs={tabs} />
    </SpaceBetween>
  );
}
