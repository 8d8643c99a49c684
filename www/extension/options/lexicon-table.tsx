import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LexiconProblem } from '../../engine/lexicon';
import { Button, IconButton } from '../../ui/kit/button';
import { SearchField, Select } from '../../ui/kit/fields';
import { LEXICON } from '../../ui/labels/lexicon';
import { LEXICON_PROBLEMS, problemSentence } from '../../ui/labels/lexicon-problems';
import { OPTIONS } from '../../ui/labels/options';
import { useLabels } from '../../ui/labels/use';
import { type Column, COLUMNS, type LexiconLine, newRow, TYPES } from './lexicon-rows';

interface Props {
  lines: readonly LexiconLine[];
  /** What is wrong, by line. */
  problems: readonly LexiconProblem[];
  onChange: (lines: readonly LexiconLine[]) => void;
}

/** Rows drawn at once; thousands of fields would make every key slow. */
const PAGE = 50;

/** The lexicon row by row. */
export function LexiconTable({ lines, problems, onChange }: Props): JSX.Element {
  const words = useLabels(LEXICON);
  const common = useLabels(OPTIONS);
  const sentences = useLabels(LEXICON_PROBLEMS);
  const [wanted, setWanted] = useState('');
  const [page, setPage] = useState(0);
  const found = lines.flatMap((line, at) =>
    'cells' in line && matches(line.cells, wanted) ? [{ at, cells: line.cells }] : [],
  );
  const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
  const first = Math.min(page, last) * PAGE;
  const wrong = new Map(
    problems.map((problem) => [problem.line - 1, problemSentence(problem, sentences)]),
  );
  const put = (at: number, line: LexiconLine | undefined): void => {
    onChange(lines.flatMap((each, i) => (i !== at ? [each] : line === undefined ? [] : [line])));
  };
  return (
    <>
      {lines.length > PAGE && (
        <SearchField label={words.findRow} value={wanted} onChange={setWanted} />
      )}
      <div class="options-scroll">
        <table class="options-table options-lexicon">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {found.slice(first, first + PAGE).map(({ at, cells }) => (
              <tr key={at} aria-invalid={wrong.has(at)} title={wrong.get(at)}>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    <Cell
                      column={column}
                      line={at + 1}
                      value={cells[column]}
                      onChange={(value) => {
                        put(at, { cells: { ...cells, [column]: value } });
                      }}
                    />
                  </td>
                ))}
                <td>
                  <IconButton
                    icon="trash"
                    label={`${common.remove} ${cells.name}`}
                    onClick={() => {
                      put(at, undefined);
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="options-row">
        <Button
          onClick={() => {
            onChange([...lines, newRow('zone')]);
            setWanted('');
            setPage(Infinity);
          }}
        >
          {words.addRow}
        </Button>
        {last > 0 && (
          <>
            <Button
              disabled={first === 0}
              onClick={() => {
                setPage(first / PAGE - 1);
              }}
            >
              {words.previousRows}
            </Button>
            <span class="ld-label">
              {words.rowsShown
                .replace('{from}', String(first + 1))
                .replace('{to}', String(Math.min(first + PAGE, found.length)))
                .replace('{total}', String(found.length))}
            </span>
            <Button
              disabled={first / PAGE >= last}
              onClick={() => {
                setPage(first / PAGE + 1);
              }}
            >
              {words.nextRows}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

interface CellProps {
  column: Column;
  line: number;
  value: string;
  onChange: (value: string) => void;
}

function Cell({ column, line, value, onChange }: CellProps): JSX.Element {
  const words = useLabels(LEXICON);
  const label = `${words.columns[column]} · ${line}`;
  if (column === 'type') {
    const known = TYPES.map((type) => ({ value: type, label: words.types[type] }));
    // What the file says stays to be seen, though it is no type.
    const options = known.some((option) => option.value === value)
      ? known
      : [...known, { value, label: value }];
    return <Select compact label={label} options={options} value={value} onChange={onChange} />;
  }
  return (
    <input
      class="ld-input"
      value={value}
      aria-label={label}
      spellcheck={false}
      onInput={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

function matches(cells: Readonly<Record<Column, string>>, wanted: string): boolean {
  const text = wanted.trim().toLowerCase();
  return text === '' || COLUMNS.some((column) => cells[column].toLowerCase().includes(text));
}
