import { copyTable, exportFacts } from '../../export/export';
import { rowsOf } from '../../export/rows';
import { openLibrary } from '../../library/open';

/** What the tests call in the page. */
export const parts = { copyTable, exportFacts, openLibrary, rowsOf };

Object.assign(globalThis, { parts });
