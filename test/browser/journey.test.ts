import type { Workbench } from '../../workbench/headless';
import { WorkbenchPage } from './workbench-page';

const ENTRY = 'ครูผู้ช่วย';
const RESULTS = 'ผลการประเมิน';
/** Row of ครูตัวอย่าง 07, and the column of the supervisor's component 1 score. */
const SEVENTH = { entryRow: 9, resultsRow: 8 };
const SUPERVISOR_SCORE = 59;

declare const workbench: Workbench;

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await WorkbenchPage.open();
  await bench.load();
});

afterAll(() => bench.close());

describe('a supervisor rates an assistant teacher', () => {
  test('prepares the workbook from the menu and is told what to do next', async () => {
    await bench.menu('เตรียมสมุดงาน');
    await bench.dialog.waitFor();
    expect(await bench.dialog.innerText()).toContain('เตรียมสมุดงานแล้ว 12 คน');
    await bench.picture('1-prepared');
    await bench.dialog.getByRole('button', { name: 'ตกลง' }).click();
  });

  test('opens the sidebar and sees an item with its description and the meaning of each level', async () => {
    await bench.menu('กรอกระดับ');
    await bench.sidebar.locator('.item').first().waitFor();
    await bench.pick('T007');
    const first = bench.sidebar.locator('.item').first();
    expect(await first.innerText()).toContain('1.1 นำผลการวิเคราะห์หลักสูตร มาจัดทำรายวิชาและหน่วยการเรียนรู้');
    expect(await first.innerText()).toContain('ให้ผู้เรียนได้พัฒนาสมรรถนะและการเรียนรู้เต็มตามศักยภาพ');
    expect(await first.innerText()).toContain('ปฏิบัติได้สูงกว่าระดับการปฏิบัติที่คาดหวัง');
    await bench.picture('2-sidebar');
  });

  test('rates 14 indicators with 14 digits and saves with one key', async () => {
    await bench.sidebar.locator('.item input').first().focus();
    for (const digit of '33333333333334') await bench.page.keyboard.press(digit);
    expect(await bench.sidebar.locator('footer').innerText()).toContain('องค์ 1: 61.43/80');
    await bench.page.keyboard.press('Control+Enter');
    await bench.sidebar.getByText('บันทึกระดับของ ครูตัวอย่าง 07 ลงตารางแล้ว').waitFor();
    expect(await bench.cell(ENTRY, SEVENTH.entryRow, SUPERVISOR_SCORE)).toBe(61.43);
    await bench.show(ENTRY, SEVENTH.entryRow, SUPERVISOR_SCORE);
    await bench.picture('3-score');
  });

  test('rates components 2 and 3, and total and band stand in the results', async () => {
    await bench.sidebar.locator('.item input[name$="-14"]').first().focus();
    await bench.page.keyboard.press('5');
    for (const digit of '3333333333') await bench.page.keyboard.press(digit);
    await bench.page.keyboard.press('Enter');
    await bench.sidebar.getByText('บันทึกระดับของ ครูตัวอย่าง 07 ลงตารางแล้ว').waitFor();
    expect(await bench.cell(RESULTS, SEVENTH.resultsRow, 8)).toBe(78.93);
    expect(await bench.cell(RESULTS, SEVENTH.resultsRow, 9)).toBe('ดี');
    await bench.show(RESULTS, SEVENTH.resultsRow, 8);
    await bench.picture('4-results');
  });

  test('the sidebar shows total and band as the sheet does', async () => {
    expect(await bench.sidebar.locator('footer').innerText()).toContain('รวม 78.93 คะแนน · ระดับ ดี');
  });
});

describe('the sidebar', () => {
  test('shows an invalid level of the sheet and will not save before it is mended', async () => {
    await bench.pick('T006');
    await bench.sidebar.getByText('ในตารางมีค่า “5” ซึ่งใช้ไม่ได้').waitFor();
    await bench.page.keyboard.press('Control+Enter');
    await bench.sidebar.getByText('ยังบันทึกไม่ได้ — เลือกระดับใหม่ให้ข้อ 2.4').waitFor();
    await bench.picture('5-invalid-level');
    expect(await bench.cell(ENTRY, 8, 29 + 10)).toBe(5);
  });

  test('says why a save failed and keeps what was typed', async () => {
    await bench.pick('T009');
    await bench.sidebar.locator('.item input').first().focus();
    await bench.page.keyboard.press('3');
    await bench.hostState({ lockedByOther: true });
    await bench.page.keyboard.press('Control+Enter');
    await bench.sidebar.getByText('มีผู้อื่นกำลังบันทึกในสมุดงานนี้').waitFor();
    expect(await bench.sidebar.locator('input[name="item-T009-0"]:checked').inputValue()).toBe('3');
    await bench.picture('6-save-failed');
  });

  test('tells a dead connection with the several-accounts cause and keeps what was typed', async () => {
    const revive = await bench.cutConnection();
    await bench.page.keyboard.press('Control+Enter');
    await bench.sidebar.getByText('ถ้าเข้าบัญชี Google ไว้หลายบัญชี').waitFor();
    await revive();
    await bench.hostState({ lockedByOther: false });
    await bench.page.keyboard.press('Control+Enter');
    await bench.sidebar.getByText('บันทึกระดับของ ครูตัวอย่าง 09 ลงตารางแล้ว').waitFor();
    expect(await bench.cell(ENTRY, 11, 29)).toBe(3);
  });

  test('sends an impatient second save once, and what is chosen meanwhile stays chosen', async () => {
    await bench.pick('T010');
    await bench.sidebar.locator('.item input').first().focus();
    await bench.page.keyboard.press('2');
    const writes = () =>
      bench.page.evaluate(
        () =>
          workbench.state.calls.filter(({ name, tab }) => name === 'Range.setValues' && tab === 'ครูผู้ช่วย')
            .length,
      );
    const before = await writes();
    const page = await bench.sidebarPage();
    await page.evaluate(() => {
      const save = () =>
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
      save();
      save();
      (document.querySelector('input[name="item-T010-1"][value="3"]') as HTMLElement).click();
    });
    await bench.sidebar.getByText('บันทึกระดับของ ครูตัวอย่าง 10 ลงตารางแล้ว').waitFor();
    expect(await bench.cell(ENTRY, 12, 29)).toBe(2);
    expect(await bench.cell(ENTRY, 12, 30)).toBe('');
    expect(await writes()).toBe(before + 1);
    expect(await bench.sidebar.locator('input[name="item-T010-1"]:checked').inputValue()).toBe('3');
  });

  test('goes to somebody else at once: what was chosen is a draft, and comes back', async () => {
    await bench.pick('T012');
    await bench.sidebar.locator('.item input').first().focus();
    await bench.page.keyboard.press('3');
    await bench.pick('T011');
    await bench.sidebar.locator('input[name="item-T011-0"]').first().waitFor();
    await bench.pick('T012');
    await bench.sidebar.getByText('ร่างที่ยังไม่บันทึกเมื่อ').waitFor();
    expect(await bench.sidebar.locator('input[name="item-T012-0"]:checked').inputValue()).toBe('3');
    await bench.sidebar.getByRole('button', { name: 'ทิ้งร่าง' }).click();
    expect(await bench.sidebar.locator('input[name="item-T012-0"]:checked').count()).toBe(0);
  });

  test('has nothing that axe objects to', async () => {
    expect(await bench.sidebarViolations()).toEqual([]);
  });
});

describe('the sheet', () => {
  test('takes Thai as it is typed', async () => {
    await bench.click('ทะเบียน', 13, 2);
    await bench.page.keyboard.type('นางสาวครูตัวอย่าง ๑๒ กึ่งน้ำปู่');
    await bench.page.keyboard.press('Enter');
    expect(await bench.cell('ทะเบียน', 13, 2)).toBe('นางสาวครูตัวอย่าง ๑๒ กึ่งน้ำปู่');
    await bench.picture('7-thai-typed');
  });

  test('refuses a level that the form does not have, in Thai', async () => {
    await bench.click(ENTRY, 10, 4);
    await bench.page.keyboard.type('9');
    await bench.page.keyboard.press('Enter');
    await bench.page.getByText('เลือกระดับ 1–4').first().waitFor();
    await bench.picture('8-refused');
    expect(await bench.cell(ENTRY, 10, 4)).toBe('');
    await bench.page.getByRole('button', { name: 'ตกลง' }).last().click();
    await bench.page.getByText('เลือกระดับ 1–4').first().waitFor({ state: 'hidden' });
    await bench.page.waitForTimeout(500);
  });

  test('offers the levels of the form in a dropdown, as a phone without the sidebar does', async () => {
    await bench.click(ENTRY, 11, 4, 'middle');
    const options = bench.page.locator('[data-u-comp="sheets-dropdown-list"]');
    await options.waitFor();
    await bench.picture('9-dropdown');
    await options.getByText('3', { exact: true }).click();
    expect(Number(await bench.cell(ENTRY, 11, 4))).toBe(3);
  });
});

test('nothing is fetched from outside and nothing fails on the page', () => {
  expect(bench.outside).toEqual([]);
  expect(bench.errors).toEqual([]);
});

describe('what a hand does in the grid is an edit, and stands in the log', () => {
  /** Waits for as many lines about cells of column D as are expected. */
  const expectLogged = async (expected: readonly string[]): Promise<void> => {
    const handle = await bench.page.waitForFunction((count) => {
      const { engine } = workbench.state;
      const sheet = engine.book.getSheetByName('บันทึกการแก้ไข')?.getSheet();
      const line = (row: number) => (sheet ? String(engine.value(sheet, row, 5)) : '');
      const lines = Array.from({ length: 60 }, (_, row) => line(row + 1)).filter((text) =>
        /D1[34]/.test(text),
      );
      return lines.length >= count && lines;
    }, expected.length);
    expect(await handle.jsonValue()).toEqual(expected);
  };

  test('pasting and deleting are; making bold, and taking that back, is not', async () => {
    const { page } = bench;
    const paste = async (text: string) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('Control+v');
    };
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const told = ['วาง ลบ หรือแก้พร้อมกันหลายช่อง: D13:E14 → T011: 3 | 2; T012: 4 | 3'];
    await bench.click(ENTRY, 13, 4);
    await paste('3\t2\n4\t3');
    await expectLogged(told);
    await bench.click(ENTRY, 14, 4);
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Delete');
    told.push('ช่อง D14: 4 → ว่าง');
    await expectLogged(told);
    await paste('2');
    told.push('ช่อง D14: ไม่ทราบค่าเดิม → 2');
    await expectLogged(told);
  });
});
