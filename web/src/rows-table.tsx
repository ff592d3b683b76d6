import { useCollection } from '@cloudscape-design/collection-hooks';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import CollectionPreferences from '@cloudscape-design/components/collection-preferences';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useState, type ReactNode } from 'react';

export interface Column<Row> extends TableProps.ColumnDefinition<Row> {
  readonly id: string;
  /** Not shown until somebody wants it. */
  readonly extra?: boolean;
}

interface Parts<Row> {
  readonly title: string;
  /** What one row is called, for people who hear the page. */
  readonly what: string;
  readonly rows: readonly Row[] | undefined;
  readonly loading: boolean;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** What is said where there is nothing: the command that would make some. */
  readonly empty: ReactNode;
  readonly sortBy?: string;
  readonly descending?: boolean;
  /** What can be done with the rows that are chosen; with it, rows can be. It is given those alone that can be seen. */
  readonly actions?: (chosen: readonly Row[]) => ReactNode;
  readonly filters?: ReactNode;
  readonly onRefresh?: () => void;
}

/** A table that is filtered, sorted and paged here, with columns and page size of the person's choice. */
export function RowsTable<Row>(parts: Parts<Row>) {
  const { title, what, rows, loading, columns, keyOf, empty, actions, filters, onRefresh } = parts;
  const [preferences, setPreferences] = useState({
    pageSize: 25,
    contentDisplay: columns.map(({ id, extra }) => ({ id, visible: extra !== true })),
  });
  const sorted = columns.find(({ id }) => id === parts.sortBy);
  const [chosenKeys, setChosenKeys] = useState<ReadonlySet<string>>(new Set());
  const { items, allPageItems, filterProps, collectionProps, paginationProps, filteredItemsCount } =
    useCollection(rows ?? [], {
      filtering: {
        filteringFunction: (row, text) => JSON.stringify(row).toLowerCase().includes(text.toLowerCase()),
        empty: (
          <Box textAlign="center" padding="l">
            {empty}
          </Box>
        ),
        noMatch: (
          <Box textAlign="center" padding="l">
            Nothing here holds that text.
          </Box>
        ),
      },
      pagination: { pageSize: preferences.pageSize },
      sorting:
        sorted === undefined
          ? {}
          : { defaultState: { sortingColumn: sorted, isDescending: parts.descending ?? false } },
    });
  // Rows come anew with each answer: what was chosen is chosen still, as it is now. What a filter hides waits, unchosen.
  const isChosen = (row: Row): boolean => chosenKeys.has(keyOf(row));
  const chosen = allPageItems.filter(isChosen);
  const hidden = (rows ?? []).filter(isChosen).length - chosen.length;
  const elsewhere = chosen.length - items.filter(isChosen).length;
  const choosing =
    actions === undefined
      ? {}
      : {
          selectionType: 'multi' as const,
          selectedItems: chosen,
          onSelectionChange: ({ detail }: { detail: TableProps.SelectionChangeDetail<Row> }) => {
            const seen = new Set(allPageItems.map(keyOf));
            const kept = [...chosenKeys].filter((key) => !seen.has(key));
            setChosenKeys(new Set([...kept, ...detail.selectedItems.map(keyOf)]));
          },
        };
  return (
    <Table<Row>
      {...collectionProps}
      {...choosing}
      items={items}
      trackBy={keyOf}
      columnDefinitions={columns}
      columnDisplay={preferences.contentDisplay}
      loading={loading && rows === undefined}
      loadingText="Reading"
      stickyHeader
      variant="full-page"
      stickyHeaderVerticalOffset={36}
      resizableColumns
      ariaLabels={{
        tableLabel: title,
        allItemsSelectionLabel: () => `choose every ${what}`,
        itemSelectionLabel: (_state, row) => `choose ${keyOf(row)}`,
        selectionGroupLabel: `which ${what}`,
      }}
      header={
        <Header
          variant="awsui-h1-sticky"
          counter={
            rows === undefined ? '' : `(${chosen.length > 0 ? `${chosen.length}/` : ''}${rows.length})`
          }
          description={choiceWords(elsewhere, hidden)}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {onRefresh === undefined ? null : (
                <Button
                  iconName="refresh"
                  ariaLabel="Read again"
                  loading={loading && rows !== undefined}
                  onClick={onRefresh}
                />
              )}
              {actions?.(chosen)}
            </SpaceBetween>
          }
        >
          {title}
        </Header>
      }
      filter={
        <SpaceBetween direction="horizontal" size="xs">
          <TextFilter
            {...filterProps}
            filteringPlaceholder="Find"
            filteringAriaLabel={`Find a ${what}`}
            countText={filteredItemsCount === undefined ? '' : `${filteredItemsCount} found`}
          />
          {filters}
        </SpaceBetween>
      }
      pagination={
        <Pagination
          {...paginationProps}
          ariaLabels={{
            paginationLabel: `Pages of ${title}`,
            previousPageLabel: 'Page before',
            nextPageLabel: 'Page after',
            pageLabel: (page) => `Page ${page}`,
          }}
        />
      }
      preferences={
        <CollectionPreferences
          title="What is shown"
          confirmLabel="Use"
          cancelLabel="Cancel"
          preferences={preferences}
          pageSizePreference={{
            title: 'Rows on a page',
            options: [25, 50, 100, 500].map((value) => ({ value, label: String(value) })),
          }}
          contentDisplayPreference={{
            title: 'Columns',
            options: columns.map(({ id, header }) => ({ id, label: String(header) })),
          }}
          onConfirm={({ detail }) =>
            setPreferences({
              pageSize: detail.pageSize ?? 25,
              contentDisplay: [...(detail.contentDisplay ?? preferences.contentDisplay)],
            })
          }
        />
      }
    />
  );
}

/** What is chosen and not before one's eyes. */
function choiceWords(elsewhere: number, hidden: number): string | undefined {
  const parts = [
    elsewhere > 0 ? `${elsewhere} of what is chosen ${elsewhere === 1 ? 'is' : 'are'} on other pages.` : '',
    hidden > 0 ? `${hidden} more ${hidden === 1 ? 'is' : 'are'} hidden by the filter, and left alone.` : '',
  ].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(' ');
}
