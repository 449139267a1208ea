import { createHash } from 'node:crypto';

/** What the host gives a new tab. */
const NEW = { rows: 1000, columns: 26 };

/** A heading that is a formula shows its heading; every other formula is worked out by nobody. */
const HEADING = /^=VSTACK\("((?:[^"]|"")*)"/;

const BLANK = { value: '', formula: '' };

const held = (input) => {
  if (typeof input !== 'string') return { value: input, formula: '' };
  if (input.startsWith("'")) return { value: input.slice(1), formula: '' };
  if (!input.startsWith('=')) return { value: input, formula: '' };
  return { value: (HEADING.exec(input)?.[1] ?? '').replaceAll('""', '"'), formula: input };
};

/** Answers every call that is not known with itself: looks, rules, notes and charts leave nothing behind. */
const quiet = (known) => {
  const self = new Proxy(known, {
    get: (target, key) => (key in target ? target[key] : () => self),
  });
  return self;
};

const column = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Row, column, rows and columns of an address; whole columns reach to the last row. */
const ofA1 = (address, rows) => {
  const [from, to = from] = address.split(':').map((cell) => /^([A-Z]+)(\d*)$/.exec(cell));
  const [row, first] = [Number(from[2] || 1), column(from[1])];
  return [row, first, Number(to[2] || rows) - row + 1, column(to[1]) - first + 1];
};

/**
 * A workbook that holds what is written and works nothing out, as quick as arrays: what an action takes on it is the
 * add-in's own time, also for more people than an engine could calculate.
 */
export class LightBook {
  tabs = [];
  nextId = 1;
  properties = new Map();
  userProperties = new Map();

  constructor(files) {
    this.files = files;
  }

  tab(name) {
    return this.tabs.find((tab) => tab.name === name);
  }

  /** Writes cells as a hand would; a value stands for what a formula would show. */
  type(name, row, first, values) {
    const tab = this.tab(name) ?? this.add(name);
    this.write(tab, row, first, values);
    return tab;
  }

  /** Has the formulas of a tab show something: row by row below the headings, by heading. */
  show(name, shownBy) {
    const { cells } = this.tab(name);
    const headings = cells[0].map((cell) => cell?.value ?? '');
    for (const [index, line] of cells.entries()) {
      if (index === 0 || !line) continue;
      headings.forEach((heading, at) => {
        const value = shownBy(
          heading,
          line.map((cell) => cell?.value ?? ''),
          at,
        );
        if (value !== undefined) line[at] = { value, formula: line[at]?.formula ?? '' };
      });
    }
  }

  add(name) {
    const tab = { name, id: this.nextId, cells: [], rows: NEW.rows, columns: NEW.columns, hidden: false };
    this.nextId += 1;
    this.tabs.push(tab);
    return tab;
  }

  write(tab, row, first, values) {
    values.forEach((line, r) => {
      tab.cells[row - 1 + r] ??= [];
      const cells = tab.cells[row - 1 + r];
      line.forEach((value, c) => {
        cells[first - 1 + c] = held(value);
      });
    });
    tab.rows = Math.max(tab.rows, row + values.length - 1);
    tab.columns = Math.max(tab.columns, first + (values[0]?.length ?? 1) - 1);
  }

  extent({ cells }) {
    let [rows, columns] = [1, 1];
    cells.forEach((line, r) => {
      line?.forEach((cell, c) => {
        if (cell && (cell.formula || cell.value !== '')) {
          rows = r + 1;
          columns = Math.max(columns, c + 1);
        }
      });
    });
    return [rows, columns];
  }

  range(tab, row, first, rows = 1, columns = 1) {
    const read = (part) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => (tab.cells[row - 1 + r]?.[first - 1 + c] ?? BLANK)[part]),
      );
    const range = quiet({
      getValues: () => read('value'),
      getValue: () => read('value')[0][0],
      getFormulas: () => read('formula'),
      getNumRows: () => rows,
      getNumColumns: () => columns,
      canEdit: () => true,
      setValues: (values) => {
        this.write(tab, row, first, values);
        return range;
      },
      /** Over itself: what formulas show stays, and they go. */
      copyTo: () => {
        for (const line of tab.cells)
          line?.forEach((cell, at) => {
            if (cell?.formula) line[at] = { value: cell.value, formula: '' };
          });
      },
      getSheet: () => this.sheet(tab),
      getA1Notation: () => `${row},${first},${rows},${columns}`,
    });
    return range;
  }

  sheet(tab) {
    tab.sheet ??= quiet({
      getName: () => tab.name,
      getSheetId: () => tab.id,
      getMaxRows: () => tab.rows,
      getMaxColumns: () => tab.columns,
      getFrozenRows: () => 0,
      getFrozenColumns: () => 0,
      isSheetHidden: () => tab.hidden,
      getCharts: () => [],
      getProtections: () => [],
      getDataRange: () => this.range(tab, 1, 1, ...this.extent(tab)),
      getRange: (row, ...rest) =>
        this.range(tab, ...(typeof row === 'string' ? ofA1(row, tab.rows) : [row, ...rest])),
      insertRowsAfter: (_, count) => {
        tab.rows += count;
      },
      insertColumnsAfter: (_, count) => {
        tab.columns += count;
      },
      deleteRows: (row, count) => {
        tab.cells.splice(row - 1, count);
        tab.rows -= count;
      },
      deleteColumns: (_, count) => {
        tab.columns -= count;
      },
      appendRow: (line) => {
        this.write(tab, this.extent(tab)[0] + 1, 1, [line]);
        return tab.sheet;
      },
      setName: (name) => {
        tab.name = name;
        return tab.sheet;
      },
      hideSheet: () => {
        tab.hidden = true;
        return tab.sheet;
      },
      copyTo: () => {
        const copy = this.add(`${tab.name} (${this.nextId})`);
        Object.assign(copy, {
          cells: tab.cells.map((line) => line && [...line]),
          rows: tab.rows,
          columns: tab.columns,
        });
        return this.sheet(copy);
      },
      protect: () => quiet({ getEditors: () => [], canDomainEdit: () => false }),
    });
    return tab.sheet;
  }

  store(kept) {
    return quiet({
      getProperty: (key) => kept.get(key) ?? null,
      getProperties: () => Object.fromEntries(kept),
      setProperty: (key, value) => kept.set(key, value),
      setProperties: (wanted) => {
        for (const [key, value] of Object.entries(wanted)) kept.set(key, value);
      },
      deleteProperty: (key) => kept.delete(key),
    });
  }

  /** The services that a script sees; what it tells the user goes to `told`. */
  services(told) {
    const book = quiet({
      getSheetByName: (name) => {
        const tab = this.tab(name);
        return tab ? this.sheet(tab) : null;
      },
      getSheets: () => this.tabs.map((tab) => this.sheet(tab)),
      insertSheet: (name) => this.sheet(this.add(name)),
      deleteSheet: (sheet) => {
        this.tabs = this.tabs.filter(({ id }) => id !== sheet.getSheetId());
      },
      getId: () => 'book',
      getUrl: () => 'https://sheets.example/d/book/edit',
    });
    const ui = quiet({
      Button: { OK: 'OK', YES: 'YES' },
      ButtonSet: {},
      alert: (...texts) => {
        told(texts[1]);
        return 'YES';
      },
      prompt: () => quiet({ getResponseText: () => '1', getSelectedButton: () => 'OK' }),
    });
    return {
      SpreadsheetApp: quiet({
        getActiveSpreadsheet: () => book,
        getActive: () => book,
        getUi: () => ui,
        CopyPasteType: {},
        ProtectionType: {},
      }),
      HtmlService: {
        createHtmlOutputFromFile: (name) => ({ getContent: () => this.files[`${name}.html`] }),
      },
      LockService: { getDocumentLock: () => quiet({ tryLock: () => true }) },
      PropertiesService: {
        getDocumentProperties: () => this.store(this.properties),
        getUserProperties: () => this.store(this.userProperties),
      },
      Session: {
        getActiveUser: () => ({ getEmail: () => 'director@school.example' }),
        getTemporaryActiveUserKey: () => 'key',
      },
      Utilities: {
        DigestAlgorithm: {},
        Charset: {},
        computeDigest: (_, text) => [...new Int8Array(createHash('sha256').update(text).digest())],
      },
    };
  }
}
