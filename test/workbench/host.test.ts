import { headlessEngine, openWorkbench } from '../../workbench/headless';
import { RecordedStage } from '../support/workbench';

/** Runs a little script on the local host. */
const runScript = async (body: string, html: Record<string, string> = {}) => {
  const { engine, dispose } = headlessEngine();
  const script = `function onOpen() {}\nfunction probe() { ${body} }\nfunction probe_() {}\nfunction DOUBLE(x) { return Array.isArray(x) ? x.map(function (r) { return r.map(function (c) { return c === '' ? 'blank' : c * 2; }); }) : x * 2; }\nfunction NOUGHT() { return 1 / 0; }\nfunction FAILS(x) { throw new Error('ผิดที่ ' + x); }`;
  const bench = await openWorkbench(engine, { 'code.js': script, ...html }, new RecordedStage());
  return { ...bench, engine, dispose, run: () => bench.project.run('probe') };
};

const inScript = async (body: string): Promise<unknown> => {
  const bench = await runScript(body);
  try {
    return await bench.run();
  } finally {
    bench.dispose();
  }
};

const SHEET = "var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ชีต1');";

describe('the local Apps Script', () => {
  test('setValues of the wrong shape throws', async () => {
    await expect(inScript(`${SHEET} sheet.getRange(1, 1, 2, 2).setValues([[1, 2]]);`)).rejects.toThrow(
      'The data has 1 but the range has 2',
    );
    await expect(inScript(`${SHEET} sheet.getRange(1, 1, 1, 2).setValues([[1, 2, 3]]);`)).rejects.toThrow(
      'The data has 3 but the range has 2',
    );
  });

  test('a range outside the sheet throws', async () => {
    await expect(inScript(`${SHEET} sheet.getRange(1, 27);`)).rejects.toThrow('outside the dimensions');
  });

  test('text that starts with = becomes a formula, an apostrophe keeps it text, and numbers are read', async () => {
    const values = await inScript(
      `${SHEET} sheet.getRange(1, 1, 1, 6).setValues([['=1+1', "'=1+1", '00123', "'00123", 'TRUE', '๓']]); return [sheet.getRange(1, 1).getFormulas()[0][0], sheet.getRange(1, 2, 1, 5).getValues()[0]];`,
    );
    expect(values).toEqual(['=1+1', ['=1+1', 123, '00123', true, '๓']]);
  });

  test('what is written is read back in the same call; a formula’s result is not', async () => {
    expect(
      await inScript(`${SHEET} sheet.getRange('B2').setValue(5); return sheet.getRange('B2').getValue();`),
    ).toBe(5);
    await expect(
      inScript(`${SHEET} sheet.getRange('A1').setValue('=1+1'); return sheet.getRange('A1').getValue();`),
    ).rejects.toThrow('refuses to read the formula cell A1');
  });

  test.each<[string, unknown]>([
    ['1E5', 100000],
    ['฿1,500', 1500],
    ['(5)', -5],
    ['50%', 0.5],
  ])('reads %s as a number, as a hand typing it would', async (text, number) => {
    expect(
      await inScript(
        `${SHEET} sheet.getRange('A1').setValue(${JSON.stringify(text)}); return sheet.getRange('A1').getValue();`,
      ),
    ).toBe(number);
  });

  test.each(['1-2', '1/2', '1/2/69', '2026-10-01', '10:30', 'Mar 1', 'มีนาคม 2569'])(
    'reads %s as a date or time',
    async (text) => {
      expect(
        await inScript(
          `${SHEET} sheet.getRange('A1').setValue(${JSON.stringify(text)}); return Object.prototype.toString.call(sheet.getRange('A1').getValue());`,
        ),
      ).toBe('[object Date]');
    },
  );

  test.each([
    ["sheet.getRange('A1').setValue('ก'.repeat(50001));", 'more than the maximum of 50000 characters'],
    ["sheet.getRange('A1').setValue(0 / 0);", 'Cannot write NaN'],
    ["sheet.getRange('A1').setFormula('SUM(1)');", 'Not a formula'],
    ['sheet.getRange(1.5, 1);', 'must be at least 1'],
    ["sheet.setName('ก'.repeat(101));", 'cannot be longer than 100 characters'],
    ["SpreadsheetApp.getActive().insertSheet(' ');", 'cannot be empty'],
    ["SpreadsheetApp.getActive().insertSheet('ชีต1');", 'already exists'],
    ['sheet.hideSheet();', 'all the visible sheets'],
    ['SpreadsheetApp.getActive().deleteSheet(sheet);', 'all the visible sheets'],
    ['sheet.setFrozenRows(1000);', "can't freeze all visible rows"],
    ['sheet.setFrozenRows(2); sheet.deleteRows(3, 998);', 'not possible to delete all non-frozen rows'],
    ['sheet.setColumnWidths(26, 2, 100);', 'out of bounds'],
    ['sheet.insertRowsAfter(1000, 400000);', 'limit of 10000000 cells'],
    ['sheet.copyTo();', 'within one workbook'],
    [
      'var list = []; for (var i = 0; i < 501; i += 1) list.push(String(i)); SpreadsheetApp.newDataValidation().requireValueInList(list, true);',
      'takes 1 to 500',
    ],
    [
      "var lock = LockService.getDocumentLock(); lock.tryLock(10); sheet.getRange('A1').setValue(1); lock.releaseLock();",
      'only after SpreadsheetApp.flush()',
    ],
  ])('refuses as the host does: %s', async (body, message) => {
    await expect(inScript(`${SHEET} ${body}`)).rejects.toThrow(message);
  });

  test('a new protection lets every editor in until they are removed, and binds its own removal', async () => {
    const bench = await runScript(
      `${SHEET} var found = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]; var mine = found || sheet.protect(); if (Session.getActiveUser().getEmail() === 'admin@school.example') { if (found) mine.removeEditors(mine.getEditors()); } else if (mine.canEdit()) sheet.getRange('A1').setValue(1); else mine.remove();`,
    );
    const admin = bench.state.user;
    const teacher = { email: 'teacher@school.example', key: 'k' };
    await bench.run();
    bench.state.user = teacher;
    await bench.run();
    bench.state.user = admin;
    await bench.run();
    bench.state.user = teacher;
    await expect(bench.run()).rejects.toThrow('protected cell or object');
    bench.dispose();
  });

  test('onEdit is not told who typed, and can show nothing but a toast', async () => {
    const { engine, dispose } = headlessEngine();
    const script =
      "function onOpen() {}\nfunction onEdit(show) { if (show) SpreadsheetApp.getUi().alert('ก'); SpreadsheetApp.getActive().toast('ก'); return [Session.getActiveUser().getEmail(), Session.getTemporaryActiveUserKey()]; }";
    const bench = await openWorkbench(engine, { 'code.js': script }, new RecordedStage());
    expect(await bench.project.run('onEdit', false)).toEqual(['', 'local-user']);
    await expect(bench.project.run('onEdit', true)).rejects.toThrow('do not have permission');
    dispose();
  });

  test.each([
    'sheet.insertRowsAfter(1001, 1);',
    'sheet.insertColumnsAfter(27, 1);',
    'sheet.insertRowsAfter(1000, 0);',
    'sheet.setFrozenRows(1001);',
  ])('refuses %s beyond the sheet', async (body) => {
    await expect(inScript(`${SHEET} ${body}`)).rejects.toThrow('out of bounds');
  });

  test('a protected tab binds what changes its shape', async () => {
    const bench = await runScript(`${SHEET} sheet.insertRowsAfter(1000, 1);`);
    bench.state.protectedAreas.push({
      sheetId: bench.engine.book.getActiveSheet().getSheetId(),
      row: 1,
      column: 1,
      rows: 1000,
      columns: 26,
      description: '',
      editors: new Set(['admin@school.example']),
      warningOnly: false,
    });
    bench.state.user = { email: 'teacher@school.example', key: 'k' };
    await expect(bench.run()).rejects.toThrow('protected cell or object');
    bench.dispose();
  });

  test.each([
    'SpreadsheetApp.getActiveSpreadsheet();',
    'LockService.getDocumentLock();',
    'Session.getActiveUser();',
  ])('onOpen may not call %s before somebody has given authority', async (body) => {
    const { engine, dispose } = headlessEngine();
    const script = `function onOpen() { SpreadsheetApp.getUi(); ${body} }`;
    await expect(openWorkbench(engine, { 'code.js': script }, new RecordedStage())).rejects.toThrow(
      'do not have permission',
    );
    dispose();
  });

  test('a blank cell is an empty string, and a date comes back as a Date', async () => {
    const bench = await runScript(
      `${SHEET} sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 9, 1, 3))); return sheet.getRange(1, 1, 1, 2).getValues()[0];`,
    );
    const [date, blank] = (await bench.run()) as [Date, string];
    expect(date.toISOString()).toBe('2026-10-01T03:00:00.000Z');
    expect(blank).toBe('');
    bench.dispose();
  });

  test('a value that a dropdown does not offer throws', async () => {
    await expect(
      inScript(
        `${SHEET} var rule = SpreadsheetApp.newDataValidation().requireValueInList(['1', '2'], true).setAllowInvalid(false).build(); sheet.getRange('A1').setDataValidation(rule); sheet.getRange('A1').setValue(3);`,
      ),
    ).rejects.toThrow('violates the data validation rules');
  });

  test('a protected range binds a script that runs for somebody else', async () => {
    const bench = await runScript(`${SHEET} sheet.getRange('A1').setValue(1);`);
    bench.state.protectedAreas.push({
      sheetId: bench.engine.book.getActiveSheet().getSheetId(),
      row: 1,
      column: 1,
      rows: 1,
      columns: 1,
      description: '',
      editors: new Set(['admin@school.example']),
      warningOnly: false,
    });
    await bench.run();
    bench.state.user = { email: 'teacher@school.example', key: 'k' };
    await expect(bench.run()).rejects.toThrow('protected cell or object');
    bench.dispose();
  });

  test.each(['fetch', 'setTimeout', 'URL', 'TextEncoder', 'window', 'process', 'require'])(
    'has no %s',
    async (name) => {
      expect(await inScript(`return typeof ${name};`)).toBe('undefined');
      expect(await inScript(`return new Function('return typeof ${name}')();`)).toBe('undefined');
    },
  );

  test('a member that it lacks says so instead of doing nothing', async () => {
    await expect(inScript(`${SHEET} sheet.sort(1);`)).rejects.toThrow('The workbench has no Sheet.sort');
  });

  test('counts each read and write with its tab', async () => {
    const bench = await runScript(
      `${SHEET} sheet.getRange('A1').setValue(1); sheet.getRange('A1').getValues();`,
    );
    await bench.run();
    expect(bench.state.calls).toEqual([
      { name: 'Range.setValue', tab: 'ชีต1' },
      { name: 'Range.getValues', tab: 'ชีต1' },
    ]);
    bench.dispose();
  });
});

describe('google.script.run', () => {
  test('refuses dates and functions, turns undefined in arrays into null', async () => {
    const dated = await runScript('return { when: new Date() };');
    await expect(dated.project.call('probe', [])).rejects.toThrow('illegal value');
    dated.dispose();
    const holes = await runScript('return [undefined, 1];');
    expect(await holes.project.call('probe', [])).toEqual([null, 1]);
    holes.dispose();
  });

  test('cannot call what is private or missing', async () => {
    const bench = await runScript('');
    await expect(bench.project.call('probe_', [])).rejects.toThrow('Script function not found');
    await expect(bench.project.call('nothing', [])).rejects.toThrow('Script function not found');
    bench.dispose();
  });
});

describe('custom functions', () => {
  const cell = async (formula: string) => {
    const bench = await runScript('');
    const tab = bench.engine.book.getActiveSheet();
    tab.getRange('A1:B2').setValues([
      [1, ''],
      [2, 3],
    ]);
    tab.getRange('D1').setValue(formula);
    await bench.engine.settle();
    const values = [0, 1].map((row) =>
      [3, 4].map((column) => bench.engine.value(tab.getSheet(), row, column)),
    );
    const thrown = [...bench.engine.thrown.values()];
    bench.dispose();
    return { values, thrown };
  };

  test('get a cell as its value and a range as rows, blanks as empty strings, and spill', async () => {
    expect((await cell('=DOUBLE(A2)')).values[0]?.[0]).toBe(4);
    expect((await cell('=DOUBLE(A1:B2)')).values).toEqual([
      [2, 'blank'],
      [4, 6],
    ]);
  });

  test('that come to no number show an error', async () => {
    expect((await cell('=NOUGHT()')).values[0]?.[0]).toBe('#NUM!');
  });

  test('show an error and keep the message beside it', async () => {
    const { values, thrown } = await cell('=FAILS("ก")');
    expect(values[0]?.[0]).toBe('#VALUE!');
    expect(thrown).toEqual(['ผิดที่ ก']);
  });
});
