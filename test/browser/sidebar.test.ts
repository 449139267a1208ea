import type { Workbench } from '../../workbench/headless';
import { WorkbenchPage } from './workbench-page';

const ENTRY = 'ครูผู้ช่วย';
const ITEMS = 25;
/** Column of the supervisor's first item. */
const SUPERVISOR = 29;

declare const workbench: Workbench;

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await WorkbenchPage.open();
  bench.page.setDefaultTimeout(15_000);
  await bench.load();
  await bench.menu('กรอกระดับ');
  await bench.sidebar.locator('.item').first().waitFor();
});

afterAll(() => bench.close());

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => bench.page.keyboard.press(key)), Promise.resolve());

const person = () => bench.sidebar.getByRole('combobox', { name: 'ผู้รับการประเมิน' });

const options = () => bench.sidebar.getByRole('listbox', { name: 'รายชื่อ' }).getByRole('option');

const chosen = (id: string, item: number) =>
  bench.sidebar.locator(`input[name="item-${id}-${item}"]:checked`).inputValue();

const focusFirst = () => bench.sidebar.locator('.item input[type=radio]').first().focus();

const message = (text: string) => bench.sidebar.locator('.message').getByText(text).waitFor();

/** What somebody else types into an entry tab meanwhile; the add-in logs it as theirs. */
const somebodyElseTypes = (row: number, column: number, level: number) =>
  bench.page.evaluate(
    async ([tab, r, c, value]) => {
      const { state } = workbench;
      const { engine, user } = state;
      const log = engine.book.getSheetByName('บันทึกการแก้ไข')?.getSheet();
      const before = log ? engine.extent(log).rows : 0;
      state.user = { email: 'other@school.example', key: 'other' };
      // Somebody who used the menu before: a trigger is not told the account.
      state.propertiesOfUser().set('account', state.user.email);
      engine.book
        .getSheetByName(tab)
        ?.getRange(r - 1, c - 1)
        .setValue(value);
      while (log && engine.extent(log).rows === before)
        await new Promise((resolve) => setTimeout(resolve, 20));
      state.user = user;
      await engine.settle();
    },
    [ENTRY, row, column, level] as const,
  );

const reopen = async () => {
  await bench.page.getByRole('button', { name: 'ปิดแถบข้าง' }).click();
  await bench.menu('กรอกระดับ');
  await bench.sidebar.locator('.item').first().waitFor();
};

describe('finding a person', () => {
  test('opens the first who is not complete, with counts of all', async () => {
    expect(await person().inputValue()).toBe('ครูตัวอย่าง 04');
    expect(await bench.sidebar.locator('.counts').innerText()).toBe('✓ ครบ 3 · ◐ ค้าง 2 · ○ ยังไม่เริ่ม 7');
  });

  test('by typing part of a name, an id in Thai digits or a unit, with keys alone', async () => {
    await person().click();
    await options().first().waitFor();
    expect(await options().count()).toBe(12);
    await person().fill('t๐๐๗');
    expect(await options().allInnerTexts()).toEqual([expect.stringContaining('ครูตัวอย่าง 07')]);
    await person().fill('งานบุคคล ตัวอย่าง');
    expect(await options().count()).toBe(4);
    await bench.picture('sidebar-people');
    expect(await bench.sidebarViolations()).toEqual([]);
    await press('ArrowDown', 'Enter');
    expect(await person().inputValue()).toBe('ครูตัวอย่าง 05');
    await bench.sidebar.locator('input[name="item-T005-0"]').first().waitFor();
  });

  test('by state; what nobody matches is said', async () => {
    await person().click();
    await bench.sidebar.getByText('ค้าง 2', { exact: false }).last().click();
    expect(await options().count()).toBe(2);
    await person().fill('ไม่มีชื่อนี้');
    await bench.sidebar.getByText('ไม่พบผู้ที่ตรงกับที่ค้นหา').waitFor();
    await press('Escape');
    expect(await person().inputValue()).toBe('ครูตัวอย่าง 05');
    expect(await options().first().isVisible()).toBe(false);
  });

  test('the next who is not complete is one key away', async () => {
    await press('Alt+KeyN');
    expect(await person().inputValue()).toBe('ครูตัวอย่าง 06');
    await press('Control+Period');
    expect(await person().inputValue()).toBe('ครูตัวอย่าง 07');
  });
});

describe('a form', () => {
  test('takes a digit an item and one key more; the next person is offered', async () => {
    await bench.pick('T008');
    await focusFirst();
    await press(...Array<string>(ITEMS).fill('3'), 'Enter');
    await message('บันทึกระดับของ ครูตัวอย่าง 08 ลงตารางแล้ว');
    expect(await bench.cell(ENTRY, 10, SUPERVISOR + ITEMS - 1)).toBe(3);
    expect(await bench.sidebar.locator('.counts').innerText()).toContain('✓ ครบ 4');
    await bench.picture('sidebar-saved');
    await press('Enter');
    expect(await person().inputValue()).toBe('ครูตัวอย่าง 09');
  });

  test('takes notes and links, which stand on their tab and are shown to the other side', async () => {
    await bench.sidebar.getByLabel('ประเมินตนเอง').check();
    const first = bench.sidebar.locator('.item').first();
    await first.getByText('บันทึกและหลักฐาน').click();
    await first.getByLabel('บันทึก', { exact: true }).fill('แผนการจัดการเรียนรู้ 3 หน่วย');
    await first.getByLabel('ลิงก์หลักฐาน').fill('drive.google.com/1');
    await first.getByText('ไม่ใช่ลิงก์ที่เปิดได้').waitFor();
    await press('Control+Enter');
    await message('ยังบันทึกไม่ได้ — แก้ลิงก์หลักฐานของข้อ 1.1 ก่อน');
    await first.getByLabel('ลิงก์หลักฐาน').fill('https://drive.google.com/1');
    await bench.picture('sidebar-evidence');
    expect(await bench.sidebarViolations()).toEqual([]);
    await press('Control+Enter');
    await message('บันทึกระดับของ ครูตัวอย่าง 09 ลงตารางแล้ว');
    expect(await bench.cell('หลักฐาน', 2, 6)).toBe('แผนการจัดการเรียนรู้ 3 หน่วย');
    await bench.sidebar.getByLabel('ผู้บังคับบัญชา').check();
    expect(await first.innerText()).toContain('แผนการจัดการเรียนรู้ 3 หน่วย');
    const link = first.getByRole('link');
    expect(await link.getAttribute('href')).toBe('https://drive.google.com/1');
    expect(await link.getAttribute('target')).toBe('_blank');
    await bench.picture('sidebar-evidence-of-other-side');
  });
});

describe('a draft', () => {
  test('is kept within seconds, and is there when the sidebar is opened again', async () => {
    await bench.pick('T010');
    await focusFirst();
    await press('4', '3');
    await bench.sidebar.getByText('เก็บร่างแล้ว').waitFor({ timeout: 5_000 });
    await reopen();
    expect(await person().inputValue()).toBe('ครูตัวอย่าง 10');
    await message('ร่างที่ยังไม่บันทึกเมื่อ');
    expect(await chosen('T010', 0)).toBe('4');
    await bench.picture('sidebar-draft');
    expect(await bench.sidebarViolations()).toEqual([]);
    expect(await bench.cell(ENTRY, 12, SUPERVISOR)).toBe('');
  });

  test('outlives a lost connection, says so, and is kept once it is back', async () => {
    const revive = await bench.cutConnection();
    await focusFirst();
    await press('2');
    await bench.sidebar.getByText('เก็บร่างในสมุดงานยังไม่ได้').waitFor({ timeout: 10_000 });
    await bench.picture('sidebar-draft-lost');
    await revive();
    await bench.sidebar.getByText('เก็บร่างแล้ว').waitFor({ timeout: 10_000 });
    await reopen();
    expect(await chosen('T010', 0)).toBe('2');
  });

  test('on cells that changed meanwhile leads to both versions, with who and when', async () => {
    await bench.page.getByRole('button', { name: 'ปิดแถบข้าง' }).click();
    await somebodyElseTypes(12, SUPERVISOR, 1);
    await bench.menu('กรอกระดับ');
    await bench.sidebar.getByText('ตารางของ ครูตัวอย่าง 10 เปลี่ยนไปหลังจากเก็บร่าง').waitFor();
    expect(await bench.sidebar.locator('.conflict').innerText()).toContain('แก้โดย other@school.example เมื่อ');
    await bench.picture('sidebar-conflict');
    expect(await bench.sidebarViolations()).toEqual([]);
    await bench.sidebar.getByRole('button', { name: 'ใช้ตามที่เลือก' }).click();
    await bench.sidebar.getByText('ยังไม่ได้เลือก: องค์ประกอบที่ 1 ข้อ 1.1').waitFor();
    await bench.sidebar.getByText('ที่กรอก: 2').click();
    await bench.sidebar.getByRole('button', { name: 'ใช้ตามที่เลือก' }).click();
    await press('Control+Enter');
    await message('บันทึกระดับของ ครูตัวอย่าง 10 ลงตารางแล้ว');
    expect(await bench.cell(ENTRY, 12, SUPERVISOR)).toBe(2);
    expect(await bench.cell(ENTRY, 12, SUPERVISOR + 1)).toBe(3);
  });
});

describe('somebody else at work', () => {
  test('on the same person is a conflict at saving, settled item by item', async () => {
    await bench.pick('T011');
    await focusFirst();
    await press('3', '3');
    await somebodyElseTypes(13, SUPERVISOR, 1);
    await somebodyElseTypes(13, SUPERVISOR + 5, 4);
    await press('Control+Enter');
    await bench.sidebar.getByText('มีผู้อื่นแก้ของ ครูตัวอย่าง 11 ระหว่างนี้').waitFor();
    await bench.sidebar.getByText('ที่กรอก: 3').click();
    await bench.sidebar.getByRole('button', { name: 'ใช้ตามที่เลือกแล้วบันทึก' }).click();
    await message('บันทึกระดับของ ครูตัวอย่าง 11 ลงตารางแล้ว');
    expect(await bench.cell(ENTRY, 13, SUPERVISOR)).toBe(3);
    expect(await bench.cell(ENTRY, 13, SUPERVISOR + 1)).toBe(3);
    expect(await bench.cell(ENTRY, 13, SUPERVISOR + 5)).toBe(4);
  });

  test('who takes a person off the roster is told, and nothing chosen is lost', async () => {
    await bench.pick('T012');
    await focusFirst();
    await press('4');
    await bench.page.evaluate(async () => {
      const { engine } = workbench.state;
      engine.book.getSheetByName('ทะเบียน')?.getRange('A13:F13').clearContent();
      await engine.settle();
    });
    await press('Control+Enter');
    await message('ไม่พบรหัส T012');
    await bench.sidebar.getByRole('button', { name: 'โหลดใหม่' }).click();
    await message('ครูตัวอย่าง 12 ไม่อยู่ในรายการแล้ว');
    expect(await chosen('T012', 0)).toBe('4');
    await bench.sidebar.getByText('มีเรื่องที่ต้องดู (1 เรื่อง)').click();
    await bench.sidebar.getByText('องค์ประกอบที่ 1 ข้อ 1.1: 4').waitFor();
    await bench.picture('sidebar-gone');
    expect(await bench.sidebarViolations()).toEqual([]);
  });
});

describe('whatever happens', () => {
  test('an error in the page is told in Thai, and what was chosen stays', async () => {
    const page = await bench.sidebarPage();
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('boom'))));
    await message('แถบข้างขัดข้อง');
    expect(await chosen('T012', 0)).toBe('4');
    expect(await bench.sidebar.locator('body').innerText()).not.toContain('boom');
  });

  test('text at twice its size stays within the sidebar and in reach', async () => {
    await bench.pick('T001');
    const page = await bench.sidebarPage();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((part) => !part.closest('.unseen') && part.getBoundingClientRect().right > innerWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    await bench.picture('sidebar-large-text');
    expect(wide).toEqual([]);
    expect(
      await page.evaluate(() => document.querySelector('.items:not([hidden])')?.clientHeight ?? 0),
    ).toBeGreaterThan(150);
    expect(await bench.sidebarViolations()).toEqual([]);
  });

  test('a dead connection at opening names the several-accounts cause and can be tried again', async () => {
    const revive = await bench.cutConnection();
    await bench.page.getByRole('button', { name: 'ปิดแถบข้าง' }).click();
    await bench.menu('กรอกระดับ');
    await bench.sidebar.getByText('ถ้าเข้าบัญชี Google ไว้หลายบัญชี').waitFor();
    await bench.picture('sidebar-dead');
    expect(await bench.sidebarViolations()).toEqual([]);
    await revive();
    await bench.sidebar.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await bench.sidebar.locator('.item').first().waitFor();
  });
});

describe('five hundred people', () => {
  test('are drawn a part at a time, narrowed down by supervisor, own people first', async () => {
    await bench.load('?people=500');
    await bench.menu('กรอกระดับ');
    await bench.sidebar.locator('.item').first().waitFor();
    await person().click();
    expect(await options().count()).toBeLessThan(100);
    expect(await options().first().getAttribute('aria-setsize')).toBe('500');
    await bench.sidebar.getByLabel('คนของ').selectOption('หัวหน้ากลุ่มตัวอย่าง 03');
    expect(await options().first().getAttribute('aria-setsize')).toBe('50');
    await bench.sidebar.getByLabel('คนของ').selectOption('');
    expect(await options().first().innerText()).toContain('ครูตัวอย่าง 101');
    await bench.picture('sidebar-five-hundred');
    await press('Enter');
    await reopen();
    await person().click();
    expect(await options().first().innerText()).toContain('ครูตัวอย่าง 101');
  });
});

test('nothing fails on the page', () => {
  expect(bench.errors).toEqual([]);
});
